"""What a client was told: where to send, with which key, how patiently."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, NoReturn, Self
from urllib.parse import urlsplit

from .._values import Value, evolve, field
from ..errors import ConfigurationError
from ..retries import RetryPolicy
from ..timeouts import Timeout

if TYPE_CHECKING:
    from .steps import HttpRequest, Received

BASE_URL = "https://generativelanguage.googleapis.com"
KEY_VARIABLES = ("GOOGLE_API_KEY", "GEMINI_API_KEY")
"""In google-genai's order: the first that is set wins."""
GIVEN = "api_key="
"""The origin of a key that was passed."""
URL_VARIABLES = ("GEMINI_BASE_URL", "GOOGLE_GEMINI_BASE_URL")
VERSIONS = ("v1beta", "v1", "v1alpha")
"""v1alpha is where Google shows what is to come; nobody describes it, so it is taken to serve what v1beta does."""

TIMEOUT = Timeout()
INLINE_LIMIT = 100 * 1024 * 1024
"""Bytes of inline data that the service takes in one request (20 MB until 2026)."""


def is_web_address(url: str) -> bool:
    """Whether this is an http(s) URL with a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


class Secret:
    """A key that shows itself only to those who ask by name."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def hide_in(self, text: bytes) -> bytes:
        """The text without the key; one too short to be a secret stays, as it stands in many words."""
        return text.replace(self._value.encode(), b"<hidden>") if len(self._value) >= 8 else text

    def __deepcopy__(self, _: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("an API key can't be pickled; make the client where it is used")

    def __repr__(self) -> str:
        return "<hidden>"


class Settings(Value, kw_only=True):
    """The settings of one client; nothing here changes after it was made."""

    api_key: Secret
    key_origin: str
    """Where the key came from, for error messages."""
    base_url: str = BASE_URL
    api_version: str = "v1beta"
    timeout: Timeout | None = TIMEOUT
    """None leaves it to the caller's own HTTP client."""
    retry: RetryPolicy = RetryPolicy()
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    inline_limit: int = INLINE_LIMIT
    extra_query: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    """Sent with every request, behind its path."""
    extra_body: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    """Sent with every request that has a JSON object for a body; goes over its fields."""
    model_names: set[str] = field(factory=set[str], repr=False, eq=False)
    """Those that lists have shown so far, for error messages; shared by all copies."""

    def with_settings(self, settings: Settings) -> Settings:
        """The other settings; what a resource is about may be more than its settings."""
        return settings

    before_send: Callable[[HttpRequest], object] | None = field(default=None, repr=False)
    after_response: Callable[[HttpRequest, Received], object] | None = field(default=None, repr=False)

    @property
    def url(self) -> str:
        """Where endpoints live."""
        return f"{self.base_url}/{self.api_version}"

    def trusts(self, url: str) -> bool:
        """Whether a URL is on the configured host: no other gets the key or the caller's headers."""
        return urlsplit(url)[:2] == urlsplit(self.base_url)[:2]

    @property
    def upload_url(self) -> str:
        """Where uploads start."""
        return f"{self.base_url}/upload/{self.api_version}"


def choose_key(api_key: str | None, environ: Mapping[str, str]) -> tuple[Secret, str]:
    """The key to use and where it came from."""
    origin = GIVEN
    if api_key is None:
        origin = next((name for name in KEY_VARIABLES if environ.get(name)), "")
        if not origin:
            raise ConfigurationError(
                "No API key. Pass api_key=..., or set GEMINI_API_KEY (or GOOGLE_API_KEY) in the environment."
            )
        api_key = environ[origin]
    if not isinstance(api_key, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers may be untyped
        raise ConfigurationError(f"The API key must be a str, not {type(api_key).__name__}.")
    if not api_key or not api_key.isascii() or any(c.isspace() or not c.isprintable() for c in api_key):
        raise ConfigurationError(
            f"The API key from {origin} is empty or has characters that no key has (a space or a line end at its edge?)."
        )
    return Secret(api_key), origin


def choose_base_url(base_url: str | None, environ: Mapping[str, str]) -> str:
    """Where the service is: scheme and host, perhaps with a path, without a version."""
    url = base_url or next((environ[name] for name in URL_VARIABLES if environ.get(name)), BASE_URL)
    if not is_web_address(url) or any(c.isspace() for c in url) or "?" in url or "#" in url:
        raise ConfigurationError(f"base_url must be an http(s) URL without query or fragment, not {url!r}.")
    return url.rstrip("/")


def choose_version(api_version: str) -> str:
    if api_version not in VERSIONS:
        raise ConfigurationError(f"api_version must be one of {', '.join(map(repr, VERSIONS))}, not {api_version!r}.")
    return api_version


def check_headers(headers: Mapping[str, str]) -> dict[str, str]:
    for name, value in headers.items():
        if not (f"{name}{value}".isascii() and f"{name}{value}".isprintable()):
            raise ConfigurationError(f"The header {name!r} has characters that no header may have.")
    return dict(headers)


def change(settings: Settings, options: Mapping[str, Any]) -> Settings:
    """Settings with the options of one call, or of a client's copy; those that are None change nothing.

    Raises:
        TypeError: there is no such option.
        ConfigurationError: a value that can't work.
    """
    changes: dict[str, Any] = {}
    for name, value in options.items():
        match name:
            case _ if value is None:
                continue
            case "timeout":
                changes["timeout"] = check_timeout(value)
            case "max_retries":
                changes["retry"] = evolve(changes.get("retry", settings.retry), max_retries=value)
            case "retry":
                changes["retry"] = value
            case "headers":
                changes["headers"] = {**settings.headers, **check_headers(value)}
            case "extra_query" | "extra_body":
                changes[name] = {**getattr(settings, name), **value}
            case _:
                raise TypeError(f"there is no option {name!r}")
    return evolve(settings, **changes)


def is_local(url: str) -> bool:
    """Whether a URL leads to this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False  # such as 127.example.com


def check_timeout(timeout: float | Timeout) -> Timeout:
    """The limits that a caller means: a number bounds the whole call."""
    if isinstance(timeout, Timeout):
        return timeout
    try:
        return Timeout(connect=min(timeout, 10.0), read=timeout, write=timeout, pool=timeout, total=timeout)
    except (ValueError, TypeError):
        raise ConfigurationError(
            f"timeout is a number of seconds, more than 0 and finite, or a gemkit.Timeout: not {timeout!r}."
        ) from None
