"""`client.files`: files that prompts can use."""

from __future__ import annotations

from .._core import flows
from .._core.endpoints import generated_files
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncFiles", "AsyncGeneratedFiles", "Files", "GeneratedFiles")


class Files(Resource):
    """Files that prompts can use, kept for 48 hours."""

    upload = blocking.call(flows.upload_file)
    get = blocking.call(flows.get_file)
    list = blocking.pager(flows.list_files)
    delete = blocking.call(flows.delete_file)
    download = blocking.call(flows.download_file)
    register = blocking.call(generated_files.register)


class AsyncFiles(Resource):
    """Files that prompts can use, kept for 48 hours."""

    upload = awaiting.call(flows.upload_file)
    get = awaiting.call(flows.get_file)
    list = awaiting.pager(flows.list_files)
    delete = awaiting.call(flows.delete_file)
    download = awaiting.call(flows.download_file)
    register = awaiting.call(generated_files.register)


class GeneratedFiles(Resource):
    """Files that models made."""

    get = blocking.call(generated_files.get)
    list = blocking.pager(generated_files.list_)


class AsyncGeneratedFiles(Resource):
    """Files that models made."""

    get = awaiting.call(generated_files.get)
    list = awaiting.pager(generated_files.list_)
