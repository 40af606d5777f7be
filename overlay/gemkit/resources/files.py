"""`client.files`: files that prompts can use."""

from __future__ import annotations

from .._core.endpoints import generated_files
from .._core.flows import files
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncFiles", "AsyncGeneratedFiles", "Files", "GeneratedFiles")


class Files(Resource):
    """Files that prompts can use, kept for 48 hours."""

    upload = blocking.call(files.upload_file)
    get = blocking.call(files.get_file)
    list = blocking.pager(files.list_files)
    delete = blocking.call(files.delete_file)
    download = blocking.call(files.download_file)
    register = blocking.call(generated_files.register)


class AsyncFiles(Resource):
    """Files that prompts can use, kept for 48 hours."""

    upload = awaiting.call(files.upload_file)
    get = awaiting.call(files.get_file)
    list = awaiting.pager(files.list_files)
    delete = awaiting.call(files.delete_file)
    download = awaiting.call(files.download_file)
    register = awaiting.call(generated_files.register)


class GeneratedFiles(Resource):
    """Files that models made."""

    get = blocking.call(generated_files.get)
    list = blocking.pager(generated_files.list_)


class AsyncGeneratedFiles(Resource):
    """Files that models made."""

    get = awaiting.call(generated_files.get)
    list = awaiting.pager(generated_files.list_)
