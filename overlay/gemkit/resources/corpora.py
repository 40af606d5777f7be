"""`client.corpora`: deprecated, collections of documents."""

from __future__ import annotations

from .._core.endpoints import corpora
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncCorpora", "AsyncCorpusPermissions", "Corpora", "CorpusPermissions")


class CorpusPermissions(Resource):
    """Who may use corpora."""

    create = blocking.call(corpora.create_permission)
    get = blocking.call(corpora.get_permission)
    list = blocking.pager(corpora.list_permissions)
    update = blocking.call(corpora.update_permission)
    delete = blocking.call(corpora.delete_permission)


class AsyncCorpusPermissions(Resource):
    """Who may use corpora."""

    create = awaiting.call(corpora.create_permission)
    get = awaiting.call(corpora.get_permission)
    list = awaiting.pager(corpora.list_permissions)
    update = awaiting.call(corpora.update_permission)
    delete = awaiting.call(corpora.delete_permission)


class Corpora(Resource):
    """Deprecated: collections of documents."""

    create = blocking.call(corpora.create)
    get = blocking.call(corpora.get)
    list = blocking.pager(corpora.list_)
    delete = blocking.call(corpora.delete)

    @property
    def permissions(self) -> CorpusPermissions:
        """Who may use the corpora."""
        return CorpusPermissions(self._driver, self._subject)


class AsyncCorpora(Resource):
    """Deprecated: collections of documents."""

    create = awaiting.call(corpora.create)
    get = awaiting.call(corpora.get)
    list = awaiting.pager(corpora.list_)
    delete = awaiting.call(corpora.delete)

    @property
    def permissions(self) -> AsyncCorpusPermissions:
        """Who may use the corpora."""
        return AsyncCorpusPermissions(self._driver, self._subject)
