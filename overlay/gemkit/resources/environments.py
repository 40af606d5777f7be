"""`client.environments`: sandboxes that agents work in, and the files there."""

from __future__ import annotations

from .._core import environment_files
from .._core.endpoints import interactions
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = (
    "AsyncEnvironmentFiles",
    "AsyncEnvironments",
    "EnvironmentFiles",
    "Environments",
)


class EnvironmentFiles(Resource):
    """The files of environments."""

    list = blocking.pager(interactions.list_environment_files)
    download = blocking.call(environment_files.download_file)
    upload = blocking.call(environment_files.upload_file)


class AsyncEnvironmentFiles(Resource):
    """The files of environments."""

    list = awaiting.pager(interactions.list_environment_files)
    download = awaiting.call(environment_files.download_file)
    upload = awaiting.call(environment_files.upload_file)


class Environments(Resource):
    """Sandboxes that agents work in."""

    create = blocking.call(interactions.create_environment)
    get = blocking.call(interactions.get_environment)
    list = blocking.pager(interactions.list_environments)
    delete = blocking.call(interactions.delete_environment)

    @property
    def files(self) -> EnvironmentFiles:
        """The files of the environments."""
        return EnvironmentFiles(self._driver, self._subject)


class AsyncEnvironments(Resource):
    """Sandboxes that agents work in."""

    create = awaiting.call(interactions.create_environment)
    get = awaiting.call(interactions.get_environment)
    list = awaiting.pager(interactions.list_environments)
    delete = awaiting.call(interactions.delete_environment)

    @property
    def files(self) -> AsyncEnvironmentFiles:
        """The files of the environments."""
        return AsyncEnvironmentFiles(self._driver, self._subject)
