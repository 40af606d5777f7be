"""`client.tuned_models`: models tuned on data of your own."""

from __future__ import annotations

from .._core.endpoints import tuning
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncTunedModelPermissions", "AsyncTunedModels", "TunedModelPermissions", "TunedModels")


class TunedModelPermissions(Resource):
    """Who may use tuned models."""

    create = blocking.call(tuning.create_permission)
    get = blocking.call(tuning.get_permission)
    list = blocking.pager(tuning.list_permissions)
    update = blocking.call(tuning.update_permission)
    delete = blocking.call(tuning.delete_permission)


class AsyncTunedModelPermissions(Resource):
    """Who may use tuned models."""

    create = awaiting.call(tuning.create_permission)
    get = awaiting.call(tuning.get_permission)
    list = awaiting.pager(tuning.list_permissions)
    update = awaiting.call(tuning.update_permission)
    delete = awaiting.call(tuning.delete_permission)


class TunedModels(Resource):
    """Models tuned on data of your own."""

    create = blocking.call(tuning.create)
    get = blocking.call(tuning.get)
    list = blocking.pager(tuning.list_)
    update = blocking.call(tuning.update)
    delete = blocking.call(tuning.delete)
    transfer_ownership = blocking.call(tuning.transfer_ownership)

    @property
    def permissions(self) -> TunedModelPermissions:
        """Who may use the models."""
        return TunedModelPermissions(self._driver, self._subject)


class AsyncTunedModels(Resource):
    """Models tuned on data of your own."""

    create = awaiting.call(tuning.create)
    get = awaiting.call(tuning.get)
    list = awaiting.pager(tuning.list_)
    update = awaiting.call(tuning.update)
    delete = awaiting.call(tuning.delete)
    transfer_ownership = awaiting.call(tuning.transfer_ownership)

    @property
    def permissions(self) -> AsyncTunedModelPermissions:
        """Who may use the models."""
        return AsyncTunedModelPermissions(self._driver, self._subject)
