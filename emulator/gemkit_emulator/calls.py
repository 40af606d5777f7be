"""One request to the API, read and ready for its handler."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from anyio import CancelScope
from starlette.responses import Response

from gemkit_emulator.errors import ApiError
from gemkit_emulator.wire import PLAIN_JSON_TYPE, json_response

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from starlette.requests import Request
    from starlette.types import Receive

    from gemkit_emulator.json_types import Json
    from gemkit_emulator.quotas import Meter
    from gemkit_emulator.spec import Route

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Call:
    """What was asked for, where, and with what."""

    request: Request
    route: Route
    query: Json
    message: Json
    meter: Meter | None = None

    def spend(self, tokens: int) -> None:
        """Count tokens of input; an error where the model's quota has no more."""
        if self.meter:
            self.meter.spend(tokens)

    @property
    def version(self) -> str:
        """The API version in the path."""
        return self.route.version

    @property
    def base_url(self) -> str:
        """The address the client used, without a path."""
        return str(self.request.base_url).rstrip("/")

    @property
    def api_url(self) -> str:
        """The address of the API version the client used."""
        return f"{self.base_url}/{self.version}"

    @property
    def resource(self) -> str:
        """The name of the resource in the path: models/gemini-2.5-flash."""
        collection = self.route.operation.id.partition(".")[0]
        return f"{collection}/{next(iter(self.route.params.values()), '')}"

    @property
    def page_sizes(self) -> tuple[int, int]:
        """How many items a page of a list has by default, and at most."""
        sizes = self.route.operation.page_sizes
        assert sizes is not None, "a list has x-pagination in the description"
        return sizes

    def respond(self, value: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
        """A JSON response, in the form the client wants it."""
        plain = {"media_type": PLAIN_JSON_TYPE} if self.route.operation.family == "interactions" else {}
        return json_response(value, status=status, pretty=wants_pretty(self.request), headers=headers, **plain)

    def refuse(self, error: ApiError, headers: Mapping[str, str] | None = None) -> Response:
        """An error response with headers of its own."""
        body = {"error": error.named} if self.route.operation.family == "interactions" else error.envelope
        return self.respond(body, status=error.code, headers=headers)


Handler = Callable[[Call], Awaitable[Response]]


def wants_pretty(request: Request) -> bool:
    """Whether a body should have line breaks, as it does unless the client says no."""
    return (request.query_params.get("prettyPrint") or request.query_params.get("$prettyPrint")) != "false"


class ClientGone(Exception):  # noqa: N818 - nobody is left to be told of it
    """The client hung up before its answer was ready."""


async def finish_unless_gone(request: Request, work: Awaitable[Result]) -> Result:
    """What `work` returns; it is cancelled when the client hangs up."""
    with ended_by_client(request.receive) as scope:
        return await work
    assert scope.cancelled_caught
    raise ClientGone


@contextmanager
def ended_by_client(receive: Receive) -> Generator[CancelScope, None, None]:
    """A scope that is cancelled when the client hangs up."""

    async def watch() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        scope.cancel()

    with CancelScope() as scope:
        # A task by itself costs a third of a task group, and there are thousands of streams.
        watcher = asyncio.get_running_loop().create_task(watch())
        try:
            yield scope
        finally:
            watcher.cancel()
