"""The door to the generated endpoints: the only module that opens `gemkit_raw.api`."""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple, ParamSpec, Protocol, TypeVar, cast
from urllib.parse import urlencode

from gemkit_raw.types import JsonModel, Request

from ...errors import UnsupportedInVersionError
from ..json import dumps
from ..settings import Settings
from ..steps import HttpRequest

P = ParamSpec("P")
T_co = TypeVar("T_co", covariant=True)


class Endpoint(Protocol[P, T_co]):
    """What a generated endpoint module offers."""

    @property
    def NAME(self) -> str: ...  # noqa: N802  # a constant of the module
    @property
    def BODY(self) -> str | None: ...  # noqa: N802  # a constant of the module
    def request(self, *args: P.args, **kwargs: P.kwargs) -> Request:
        """What to send."""
        ...

    def parse(self, data: Any) -> T_co:
        """The answer, typed."""
        ...


class Generation(NamedTuple):
    """The endpoints of one collection of models."""

    generate: str
    stream: str


GENERATION = {
    "models": Generation("models.models_generate_content", "models.models_stream_generate_content"),
    "tunedModels": Generation(
        "tuned_models.tuned_models_generate_content", "tuned_models.tuned_models_stream_generate_content"
    ),
    "dynamic": Generation("dynamic.dynamic_generate_content", "dynamic.dynamic_stream_generate_content"),
}


def open_endpoint(name: str) -> Endpoint[..., Any]:
    """The endpoint of a generated module, e.g. "models.models_get"; imported when first used."""
    return cast("Endpoint[..., Any]", import_module(f"gemkit_raw.api.{name}"))


def write_request(settings: Settings, request: Request, *, url: str | None = None) -> HttpRequest:
    """The HTTP form of a generated request; UnsupportedInVersionError where the version lacks it."""
    check_version(settings, request.operation)
    given = {key: value for key, value in request.query.items() if value is not None}
    query = urlencode({key: str(value).lower() if isinstance(value, bool) else value for key, value in given.items()})
    headers = {key: str(value) for key, value in request.headers.items() if value is not None}
    headers.update(settings.headers)
    body = None
    if request.body is not None:
        headers["Content-Type"] = "application/json"
        body = dumps(request.body.to_dict() if isinstance(request.body, JsonModel) else request.body)
    target = (url or settings.url) + request.path
    return HttpRequest(request.method, f"{target}?{query}" if query else target, headers, body, settings.timeout)


def check_version(settings: Settings, operation: str) -> None:
    from gemkit_raw.versions import OPERATIONS

    served = OPERATIONS[operation]
    if settings.api_version not in served:
        raise UnsupportedInVersionError(
            f"{operation} is not served by {settings.api_version}. Make the client with api_version={served[0]!r}.",
            available_in=served,
        )
