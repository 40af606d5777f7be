"""`client.file_search_stores`: documents that models can search."""

from __future__ import annotations

from .._core.flows import downloads, stores
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncDocuments", "AsyncFileSearchStores", "Documents", "FileSearchStores")


class Documents(Resource):
    """The documents of file search stores."""

    get = blocking.call(stores.get_document)
    list = blocking.pager(stores.list_documents)
    delete = blocking.call(stores.delete_document)
    find_cited = blocking.call(stores.find_cited)


class AsyncDocuments(Resource):
    """The documents of file search stores."""

    get = awaiting.call(stores.get_document)
    list = awaiting.pager(stores.list_documents)
    delete = awaiting.call(stores.delete_document)
    find_cited = awaiting.call(stores.find_cited)


class FileSearchStores(Resource):
    """Stores of documents that models can search."""

    create = blocking.call(stores.create_store)
    get = blocking.call(stores.get_store)
    list = blocking.pager(stores.list_stores)
    delete = blocking.call(stores.delete_store)
    import_file = blocking.call(stores.import_file)
    upload_to_file_search_store = blocking.call(stores.upload_to_store)
    download_media = blocking.call(downloads.download_media)

    @property
    def documents(self) -> Documents:
        """The documents of the stores."""
        return Documents(self._driver, self._subject)


class AsyncFileSearchStores(Resource):
    """Stores of documents that models can search."""

    create = awaiting.call(stores.create_store)
    get = awaiting.call(stores.get_store)
    list = awaiting.pager(stores.list_stores)
    delete = awaiting.call(stores.delete_store)
    import_file = awaiting.call(stores.import_file)
    upload_to_file_search_store = awaiting.call(stores.upload_to_store)
    download_media = awaiting.call(downloads.download_media)

    @property
    def documents(self) -> AsyncDocuments:
        """The documents of the stores."""
        return AsyncDocuments(self._driver, self._subject)
