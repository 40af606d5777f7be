"""What both drivers share about httpx: how a request is built, and what its exceptions mean."""

from __future__ import annotations

import platform
import sys
from functools import cache
from types import ModuleType
from typing import Any

from .._core.settings import Settings
from .._core.steps import HttpRequest, Received
from .._version import __version__
from ..errors import APIConnectionError, APITimeoutError, ConfigurationError, GemkitError

KEY_HEADER = "x-goog-api-key"
CONNECT_TIMEOUT = 30.0


def find_library(client: Any, wanted: str) -> ModuleType:
    """The library of a caller's own client: httpx, or httpx2, which is told apart by its name only."""
    for cls in type(client).__mro__:
        root = cls.__module__.partition(".")[0]
        if root in ("httpx", "httpx2") and cls.__name__ == wanted:
            return sys.modules[root]
    raise ConfigurationError(
        f"http_client must be an httpx.{wanted} (or httpx2.{wanted}), not {type(client).__name__}."
    )


def build_request(client: Any, settings: Settings, request: HttpRequest) -> Any:
    """The library's request: with the key if it goes to the configured host, to no other."""
    headers = {"user-agent": user_agent(), "x-goog-api-client": user_agent()}
    headers.update((name.lower(), value) for name, value in request.headers.items())
    if settings.trusts(request.url):
        headers[KEY_HEADER] = settings.api_key.reveal()
    options: dict[str, Any] = {}
    if request.timeout is not None:
        seconds = request.timeout
        options["timeout"] = (min(seconds, CONNECT_TIMEOUT), seconds, seconds, seconds)
    return client.build_request(request.method, request.url, headers=headers, content=request.body, **options)


def make_client(library: ModuleType, kind: str) -> Any:
    """A client of our own; ConfigurationError where the environment asks for something that can't be (a strange proxy, or a missing package)."""
    try:
        limits = library.Limits(max_connections=None, max_keepalive_connections=100)
        return getattr(library, kind)(limits=limits)
    except (ValueError, ImportError) as error:
        raise ConfigurationError(f"The HTTP client can't be made: {error}") from error


@cache
def user_agent() -> str:
    return f"gemkit/{__version__} gl-python/{platform.python_version()}"


def read_head(response: Any, body: bytes, settings: Settings) -> Received:
    """What came, by lower-case header names."""
    headers: dict[str, str] = {name.lower(): value for name, value in response.headers.items()}
    status: int = response.status_code
    if status >= 400:  # should an answer ever quote the key, the error must not
        hide = settings.api_key.hide_in
        return Received(status, {name: hide(value.encode()).decode() for name, value in headers.items()}, hide(body))
    return Received(status, headers, body)


def translate(error: Exception, library: ModuleType | None) -> GemkitError | None:
    """Our exception for one of the library's; None for others."""
    if library is None or not isinstance(error, (library.HTTPError, library.InvalidURL, library.StreamError)):
        return None
    request = getattr(error, "_request", None)
    if request is not None:
        request.headers.pop(KEY_HEADER, None)  # the exception stays around as the cause
    if isinstance(error, library.TimeoutException):
        return APITimeoutError(f"No answer in time ({type(error).__name__}).")
    if isinstance(error, (library.InvalidURL, library.UnsupportedProtocol)):
        return ConfigurationError(f"The request can't be sent: {error}")
    failure = APIConnectionError(f"The service could not be reached or the connection broke: {describe(error)}")
    failure.may_pass = "CERTIFICATE_VERIFY_FAILED" not in str(error)
    return failure


def describe(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
