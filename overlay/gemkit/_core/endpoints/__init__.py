"""The door to the generated endpoints: the only module that opens `gemkit_raw.api`."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple, ParamSpec, Protocol, TypeVar, cast
from urllib.parse import urlencode

from gemkit_raw.types import Request

from ...errors import ConfigurationError, UnsupportedInVersionError
from ..bodies import write_body
from ..settings import Settings
from ..steps import HttpRequest

EPHEMERAL = "auth_tokens/"
"""What tokens begin with that stand in for a key."""

P = ParamSpec("P")
T_co = TypeVar("T_co", covariant=True)


class Endpoint(Protocol[P, T_co]):
    """What a generated endpoint module offers."""

    @property
    def NAME(self) -> str: ...  # noqa: N802  # a constant of the module

    def body_type(self) -> Any:
        """What reads the body: its class, or the variants of a union."""
        ...

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
    from gemkit_raw.versions import REPEATABLE

    target = (url or settings.url) + request.path
    return write_http(
        settings,
        request.method,
        target,
        query=request.query,
        body=request.body,
        headers=request.headers,
        repeatable=request.operation in REPEATABLE,
    )


def write_http(
    settings: Settings,
    method: str,
    url: str,
    *,
    query: Mapping[str, Any],
    body: Any = None,
    headers: Mapping[str, Any] | None = None,
    repeatable: bool = True,
) -> HttpRequest:
    """A request as it goes on the wire; absent parameters and headers are left out."""
    if settings.api_key.reveal().startswith(EPHEMERAL):
        raise ConfigurationError("The API key is a short-lived token, which opens live sessions and does nothing else.")
    given = {key: value for key, value in {**query, **settings.extra_query}.items() if value is not None}
    pairs = {key: str(value).lower() if isinstance(value, bool) else value for key, value in given.items()}
    text = urlencode(pairs, doseq=True)
    lines = {key: str(value) for key, value in (headers or {}).items() if value is not None}
    lines.update(settings.headers)
    data = None
    if body is not None:
        lines["Content-Type"] = "application/json"
        data = write_body(body, settings.extra_body)
    return HttpRequest(method, f"{url}?{text}" if text else url, lines, data, settings.timeout, repeatable)


def check_version(settings: Settings, operation: str) -> None:
    from gemkit_raw.versions import OPERATIONS

    served = OPERATIONS[operation]
    if settings.api_version not in served and not (settings.api_version == "v1alpha" and "v1beta" in served):
        raise UnsupportedInVersionError(
            f"{operation} is not served by {settings.api_version}. Make the client with api_version={served[0]!r}.",
            available_in=served,
        )
