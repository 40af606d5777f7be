"""What both drivers share about httpx: how a request is built, and what its exceptions mean."""

from __future__ import annotations

import logging
import os
import random
import sys
import threading
import time
from collections.abc import Callable, Mapping
from functools import cache, cached_property, partial
from importlib.machinery import PathFinder
from io import BytesIO
from math import ceil
from types import ModuleType
from typing import Any

from .._core.settings import Settings
from .._core.steps import HttpRequest, Now, Outlook, Received, Sleep, Weigh
from .._version import __version__
from ..errors import APIConnectionError, APITimeoutError, ConfigurationError, DecodingError, GemkitError
from ..retries import RetryBudget

KEY_HEADER = "x-goog-api-key"
SHORTEST_DEADLINE = 10
"""Seconds of the shortest deadline that the service accepts."""
ERROR_LIMIT = 1024 * 1024
"""Bytes of an error's body that are read."""
MOST_CONNECTIONS = 4096
KEEP = 30.0
"""Seconds that a connection may be idle: less than services allow, which would close it while it is being used again."""
PLAIN = {"limits", "timeout", "verify", "cert", "trust_env"}
"""Options of httpx's clients that make no difference to what is sent."""
HTTPX_OWN = {"transport", "mounts", "proxy", "http1", "http2"}
"""Options of httpx's clients that only its own transport knows."""
DECODERS = ("brotli", "brotlicffi", "zstandard")
"""Packages that httpx decompresses with, where they are installed."""
FINDERS = {"_frozen_importlib", "_frozen_importlib_external", "_distutils_hack", "six"}
"""Modules whose import hooks find modules and change none: others may be those of Datadog, New Relic, wrapt."""

log = logging.getLogger("gemkit")


def start_log(level: str) -> None:
    """Write what is logged to stderr, when GEMKIT_LOG asks for it and nobody else takes care of it."""
    if level.upper() in ("DEBUG", "INFO") and not log.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        log.addHandler(handler)
        log.setLevel(level.upper())


class Shared:
    """What the drivers of one client share, whatever their settings: the budget for retries, and whether it is closed."""

    def __init__(self, library: ModuleType | None) -> None:
        start_log(os.environ.get("GEMKIT_LOG", ""))
        self._library = library
        self.budget = RetryBudget()
        self.lock = threading.Lock()
        self.closed = False
        self._process = os.getpid()

    @property
    def library(self) -> ModuleType | None:
        """Whose exceptions there may be: that of the caller's client, else httpx."""
        return self._library or find_httpx()

    def check(self) -> bool:
        """RuntimeError when the client is closed; True when this process is a fork, and the connections are its parent's."""
        if self.closed:
            raise RuntimeError("This client has been closed; make a new one.")
        if self._process == os.getpid():
            return False
        self._process = os.getpid()
        self.lock = threading.Lock()  # a thread that did not come along may have held the old one
        return True

    def earn(self, response: Any) -> None:
        """Note that the service answered."""
        if response.status_code < 500 and response.status_code != 429:
            with self.lock:
                self.budget.earn()


class Deadline:
    """When a call has to be over."""

    def __init__(self, total: float | None) -> None:
        self.total = total
        self.restart()

    def follow(self, request: HttpRequest) -> None:
        """Take the limit of a request's own, where its flow was told of one."""
        if request.timeout is not None and request.timeout.total not in (None, self.total):
            self.total = request.timeout.total
            self.restart()

    def restart(self) -> None:
        """Begin again, for the next page of a list."""
        self._end = None if self.total is None else time.monotonic() + self.total

    @property
    def left(self) -> float | None:
        """Seconds until then; None when there is no such moment."""
        return None if self._end is None else self._end - time.monotonic()

    def check(self) -> float | None:
        """The seconds that are left; APITimeoutError when there are none."""
        left = self.left
        if left is not None and left <= 0:
            raise self.miss()
        return left

    def miss(self) -> APITimeoutError:
        """The error that says that the time is up."""
        return APITimeoutError(f"The call took longer than the {self.total:g} s that it may take in all.")


class Body:
    """An answer's body as it comes in, as far as it is wanted."""

    def __init__(self, response: Any, limit: int | None, deadline: Deadline) -> None:
        self._failed = response.status_code >= 400
        self._limit = ERROR_LIMIT if self._failed else limit
        self._deadline = deadline
        self._buffer = BytesIO()  # a list of chunks would be as much memory again when they are joined
        refuse_nesting(response)

    def add(self, chunk: bytes) -> bool:
        """Whether there may be more; DecodingError when it is too much, APITimeoutError when it is too late."""
        self._deadline.check()
        self._buffer.write(chunk)
        if self._limit is None or self._buffer.tell() <= self._limit:
            return True
        if not self._failed:
            raise DecodingError(f"The answer is larger than {self._limit:,} bytes.")
        return False

    @property
    def content(self) -> bytes:
        return self._buffer.getvalue()


def refuse_nesting(response: Any) -> None:
    """DecodingError for a body that is compressed more than once: a few hundred bytes can become gigabytes in one step."""
    if "," in response.headers.get("content-encoding", ""):
        raise DecodingError("The answer is compressed more than once.")


def tell(step: Now | Weigh, shared: Shared, deadline: Deadline) -> float | Outlook:
    """What a flow asks about the time and the means to try again."""
    if isinstance(step, Now):
        return time.monotonic()
    left = deadline.left
    with shared.lock:
        paid = (left is None or left > 0) and shared.budget.spend(step.cost)  # nothing follows when the time is up
    return Outlook(random.random(), left, paid)  # noqa: S311  # jitter, no secret


def observe(hook: Any, *facts: Any) -> None:
    """Let the caller see what goes by."""
    if hook is not None:
        hook(*facts)


def announce(step: Sleep, settings: Settings) -> None:
    """Tell whoever wants to know of a retry."""
    if step.retry is not None:
        log.info("%s", step.retry)
        if settings.retry.on_retry is not None:
            settings.retry.on_retry(step.retry)


def find_httpx() -> ModuleType | None:
    """httpx, if anybody has imported it."""
    if sys.modules.get("httpx") is None:
        return None
    import httpx  # waits for a thread that is at it

    return httpx


def find_library(client: Any, wanted: str) -> ModuleType:
    """The library of a caller's own client: httpx, or httpx2, which is told apart by its name only."""
    for cls in type(client).__mro__:
        root = cls.__module__.partition(".")[0]
        if root in ("httpx", "httpx2") and cls.__name__ == wanted:
            return sys.modules[root]
    raise ConfigurationError(
        f"http_client must be an httpx.{wanted} (or httpx2.{wanted}), not {type(client).__name__}."
    )


def write_headers(settings: Settings, request: HttpRequest, left: float | None) -> dict[str, str]:
    """A request's headers, by lower-case name: with the key if it goes to the configured host, to no other."""
    headers = {"user-agent": user_agent(), "x-goog-api-client": user_agent()}
    headers.update((name.lower(), value) for name, value in request.headers.items())
    if settings.trusts(request.url):
        headers[KEY_HEADER] = settings.api_key.reveal()
        if left is not None and left >= SHORTEST_DEADLINE:
            headers.setdefault("x-server-timeout", str(ceil(left)))
    return headers


def choose_limits(request: HttpRequest, left: float | None) -> dict[str, float | None] | None:
    """The seconds that each part of an exchange may take, as httpx names them; over when `left` seconds are."""
    if (limits := request.timeout) is None:
        return None
    parts = {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}
    if left is None:
        return parts
    return {name: left if part is None or part > left else part for name, part in parts.items()}


def build_request(client: Any, settings: Settings, request: HttpRequest, left: float | None) -> Any:
    """The request of a client's library."""
    limits = choose_limits(request, left)
    options: dict[str, Any] = {} if limits is None else {"timeout": tuple(limits.values())}
    headers = write_headers(settings, request, left)
    return client.build_request(request.method, request.url, headers=headers, content=request.body, **options)


class Way:
    """How requests go out."""

    def __init__(self, make_client: Callable[[], Any], direct: Any = None) -> None:
        self._make_client = make_client
        self.direct = direct
        """The Direct way past httpx's client, where nothing was asked for that it does."""

    @cached_property
    def client(self) -> Any:
        """That of httpx, made when it is needed: httpx takes longer to import than all the rest."""
        return self._make_client()

    @property
    def opened(self) -> Any:
        """What has to be closed."""
        return self.direct.transport if self.direct is not None and "client" not in vars(self) else self.client


def make_way(kind: str, args: Mapping[str, Any], transport: Any) -> Way:
    """A client of our own, over a transport of this class unless that is None or something else is asked for.

    Raises:
        ConfigurationError: the environment asks for something that can't be (a strange proxy, or a missing package).
    """
    most = count_connections()
    try:
        if transport is None or not HTTPX_OWN.isdisjoint(args) or finds_proxy(args):
            import httpx

            limits = httpx.Limits(max_connections=most, max_keepalive_connections=most, keepalive_expiry=KEEP)
            made = getattr(httpx, kind)(**{"limits": limits, **args})
            return Way(lambda: made)
        from .direct import Direct
        from .transport import Limits, choose_tls

        limits = args.get("limits") or Limits(most, most, KEEP)
        made = transport(limits, choose_tls(args))
        way = Way(partial(make_client, kind, made, limits, args))
        if not args and not is_changed():
            way.direct = Direct(kind, made)
        elif way.client and PLAIN.issuperset(args):
            way.direct = Direct(kind, made, way.client)
    except (ValueError, TypeError, ImportError) as error:
        raise ConfigurationError(f"The HTTP client can't be made: {error}") from error
    return way


def make_client(kind: str, transport: Any, limits: Any, args: Mapping[str, Any]) -> Any:
    """A client of httpx over a transport of ours."""
    import httpx

    from .adapters import Adapter, AsyncAdapter

    adapter = Adapter if kind == "Client" else AsyncAdapter
    return getattr(httpx, kind)(transport=adapter(transport, limits), **args)


def is_changed() -> bool:
    """Whether httpx may be another one than it is by itself: it decompresses more, or is changed as it is imported."""
    return any(map(PathFinder.find_spec, DECODERS)) or any(
        getattr(finder, "__module__", None) not in FINDERS for finder in sys.meta_path
    )


def count_connections() -> int:
    """How many connections a client may have: one for each task of a large pipeline, if the process may open so many."""
    try:
        import resource
    except ImportError:  # Windows counts differently
        return MOST_CONNECTIONS
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return MOST_CONNECTIONS if files == resource.RLIM_INFINITY else min(MOST_CONNECTIONS, files * 3 // 4)


def finds_proxy(args: Mapping[str, Any]) -> bool:
    """Whether httpx would find a proxy in the environment."""
    if not args.get("trust_env", True):
        return False
    if sys.platform not in ("darwin", "win32") and not any(name.lower().endswith("_proxy") for name in os.environ):
        return False  # elsewhere the system has a word in it, too
    from urllib.request import getproxies  # what httpx asks

    found = getproxies()
    return any(found.get(scheme) for scheme in ("http", "https", "all"))


def note(request: HttpRequest, response: Any, began: float) -> None:
    """Log what was answered."""
    if log.isEnabledFor(logging.DEBUG):
        url, seconds = request.url.partition("?")[0], time.monotonic() - began
        log.debug("%s %s: %d, %.2f s", request.method, url, response.status_code, seconds)


@cache
def user_agent() -> str:
    return f"gemkit/{__version__} gl-python/{sys.version.partition(' ')[0]}"


def read_head(response: Any, body: bytes, settings: Settings) -> Received:
    """What came, by lower-case header names."""
    headers: dict[str, str] = {name.lower(): value for name, value in response.headers.items()}
    status: int = response.status_code
    if status >= 300:  # should an answer ever quote the key, the error must not
        hide = settings.api_key.hide_in
        from email.utils import formatdate

        headers.setdefault("date", formatdate(usegmt=True))  # as RFC 9110 wants it of a recipient: what came when
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
        late = APITimeoutError(f"No answer in time ({type(error).__name__}).")
        late.may_have_arrived = not isinstance(error, (library.ConnectTimeout, library.PoolTimeout))
        return late
    if isinstance(error, (library.InvalidURL, library.UnsupportedProtocol)):
        return ConfigurationError(f"The request can't be sent: {error}")
    failure = APIConnectionError(f"The service could not be reached or the connection broke: {describe(error)}")
    failure.may_have_arrived = not isinstance(error, library.ConnectError)
    failure.may_pass = "CERTIFICATE_VERIFY_FAILED" not in str(error)
    return failure


def describe(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
