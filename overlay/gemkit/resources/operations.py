"""`client.operations`: long-running operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from gemkit_raw.types import JsonModel

from .._core.endpoints import operations as endpoints
from .._core.flows import operations
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    from gemkit_raw.models import Operation

    from .._core.options import CallOptions

T = TypeVar("T", bound=JsonModel)

__all__ = ("AsyncOperations", "Operations")


class Operations(Resource):
    """Long-running operations."""

    _get = blocking.call(operations.get)
    _wait = blocking.call(operations.wait_for)
    list = blocking.pager(endpoints.list_)
    list_of_model = blocking.pager(endpoints.list_of_model)
    list_of_tuned_model = blocking.pager(endpoints.list_of_tuned_model)
    cancel = blocking.call(endpoints.cancel)
    delete = blocking.call(endpoints.delete)

    @overload
    def get(
        self, operation: str, *, config: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> Operation: ...
    @overload
    def get(self, operation: T, *, config: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]) -> T: ...
    def get(self, operation: Any, *, config: Mapping[str, Any] | None = None, **options: Any) -> Any:
        """How a long-running operation stands: of the type that was given; of a name an Operation, or a BatchJob.

        Args:
            operation: an operation, or its full name, e.g. "models/veo/operations/abc", "batches/abc".
            config: `http_options`, as google-genai has it.
            options: of the call: `timeout`, `max_retries`, `headers`, ...

        Raises:
            ValueError: this is not the name of an operation.
        """
        return self._get(operation, config=config, **options)

    @overload
    def wait(
        self,
        operation: str,
        *,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: Callable[[Any], object] | Literal[True] | None = None,
    ) -> Any: ...
    @overload
    def wait(
        self,
        operation: T,
        *,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: Callable[[T], object] | Literal[True] | None = None,
    ) -> T: ...
    def wait(self, operation: Any, **options: Any) -> Any:
        """What was waited for, once it has ended well. Its name is all it takes, so that another process can go on with it.

        Args:
            operation: an operation of any type, a batch, a file that is being processed, or an interaction in the background;
                or its full name, e.g. "models/veo/operations/abc", "batches/abc", "files/abc", "interactions/abc".
            options: `timeout`: seconds that the wait may take (by default as long as it takes); `poll_interval`: seconds between
                looks (by default 1, growing to 30); `progress`: called with what each look has shown, or True for a bar on
                the screen.

        Raises:
            APIError: it failed; it is the error's `operation`. FileProcessingError: a file could not be processed.
            WaitTimeoutError: it has not ended in time; `last` is what the last look has shown.
        """
        return self._wait(operation, **options)


class AsyncOperations(Resource):
    """Long-running operations."""

    _get = awaiting.call(operations.get)
    _wait = awaiting.call(operations.wait_for)
    list = awaiting.pager(endpoints.list_)
    list_of_model = awaiting.pager(endpoints.list_of_model)
    list_of_tuned_model = awaiting.pager(endpoints.list_of_tuned_model)
    cancel = awaiting.call(endpoints.cancel)
    delete = awaiting.call(endpoints.delete)

    @overload
    async def get(
        self, operation: str, *, config: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> Operation: ...
    @overload
    async def get(
        self, operation: T, *, config: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> T: ...
    async def get(self, operation: Any, *, config: Mapping[str, Any] | None = None, **options: Any) -> Any:
        """How a long-running operation stands: of the type that was given; of a name an Operation, or a BatchJob.

        Args:
            operation: an operation, or its full name, e.g. "models/veo/operations/abc", "batches/abc".
            config: `http_options`, as google-genai has it.
            options: of the call: `timeout`, `max_retries`, `headers`, ...

        Raises:
            ValueError: this is not the name of an operation.
        """
        return await self._get(operation, config=config, **options)

    @overload
    async def wait(
        self,
        operation: str,
        *,
        timeout: float | None = None,  # noqa: ASYNC109  # of a wait, that goes on at the service
        poll_interval: float | None = None,
        progress: Callable[[Any], object] | Literal[True] | None = None,
    ) -> Any: ...
    @overload
    async def wait(
        self,
        operation: T,
        *,
        timeout: float | None = None,  # noqa: ASYNC109  # of a wait, that goes on at the service
        poll_interval: float | None = None,
        progress: Callable[[T], object] | Literal[True] | None = None,
    ) -> T: ...
    async def wait(self, operation: Any, **options: Any) -> Any:
        """What was waited for, once it has ended well. Its name is all it takes, so that another process can go on with it.

        Args:
            operation: an operation of any type, a batch, a file that is being processed, or an interaction in the background;
                or its full name, e.g. "models/veo/operations/abc", "batches/abc", "files/abc", "interactions/abc".
            options: `timeout`: seconds that the wait may take (by default as long as it takes); `poll_interval`: seconds between
                looks (by default 1, growing to 30); `progress`: called with what each look has shown, or True for a bar on
                the screen.

        Raises:
            APIError: it failed; it is the error's `operation`. FileProcessingError: a file could not be processed.
            WaitTimeoutError: it has not ended in time; `last` is what the last look has shown.
        """
        return await self._wait(operation, **options)
