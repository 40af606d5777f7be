"""`client.models` and `client.files`: each a table of flows, in a blocking and an awaiting column."""

from __future__ import annotations

from ._core import flows
from ._drivers import awaiting, blocking
from ._drivers.binding import Resource

__all__ = ("AsyncFiles", "AsyncModels", "Files", "Models")


class Models(Resource):
    """Models, and what they generate, count and embed."""

    generate_content = blocking.call(flows.generate_content)
    generate_content_stream = blocking.stream(flows.generate_content_stream)
    count_tokens = blocking.call(flows.count_tokens)
    embed_content = blocking.call(flows.embed_content)
    get = blocking.call(flows.get_model)
    list = blocking.pager(flows.list_models)


class AsyncModels(Resource):
    """Models, and what they generate, count and embed."""

    generate_content = awaiting.call(flows.generate_content)
    generate_content_stream = awaiting.stream(flows.generate_content_stream)
    count_tokens = awaiting.call(flows.count_tokens)
    embed_content = awaiting.call(flows.embed_content)
    get = awaiting.call(flows.get_model)
    list = awaiting.pager(flows.list_models)


class Files(Resource):
    """Files that prompts can use, kept for 48 hours."""

    upload = blocking.call(flows.upload_file)
    get = blocking.call(flows.get_file)
    list = blocking.pager(flows.list_files)
    delete = blocking.call(flows.delete_file)
    download = blocking.call(flows.download_file)


class AsyncFiles(Resource):
    """Files that prompts can use, kept for 48 hours."""

    upload = awaiting.call(flows.upload_file)
    get = awaiting.call(flows.get_file)
    list = awaiting.pager(flows.list_files)
    delete = awaiting.call(flows.delete_file)
    download = awaiting.call(flows.download_file)
