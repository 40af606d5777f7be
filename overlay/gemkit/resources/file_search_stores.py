"""`client.file_search_stores`: documents that models can search."""

from __future__ import annotations

from .._core.endpoints import file_search
from .._core.flows import files
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncDocuments", "AsyncFileSearchStores", "Documents", "FileSearchStores")


class Documents(Resource):
    """The documents of file search stores."""

    get = blocking.call(file_search.get_document)
    list = blocking.pager(file_search.list_documents)
    delete = blocking.call(file_search.delete_document)


class AsyncDocuments(Resource):
    """The documents of file search stores."""

    get = awaiting.call(file_search.get_document)
    list = awaiting.pager(file_search.list_documents)
    delete = awaiting.call(file_search.delete_document)


class FileSearchStores(Resource):
    """Stores of documents that models can search."""

    create = blocking.call(file_search.create)
    get = blocking.call(file_search.get)
    list = blocking.pager(file_search.list_)
    delete = blocking.call(file_search.delete)
    import_file = blocking.call(file_search.import_file)
    upload_to_file_search_store = blocking.call(files.upload_to_store)
    download_media = blocking.call(files.download_media)

    @property
    def documents(self) -> Documents:
        """The documents of the stores."""
        return Documents(self._driver, self._subject)


class AsyncFileSearchStores(Resource):
    """Stores of documents that models can search."""

    create = awaiting.call(file_search.create)
    get = awaiting.call(file_search.get)
    list = awaiting.pager(file_search.list_)
    delete = awaiting.call(file_search.delete)
    import_file = awaiting.call(file_search.import_file)
    upload_to_file_search_store = awaiting.call(files.upload_to_store)
    download_media = awaiting.call(files.download_media)

    @property
    def documents(self) -> AsyncDocuments:
        """The documents of the stores."""
        return AsyncDocuments(self._driver, self._subject)
