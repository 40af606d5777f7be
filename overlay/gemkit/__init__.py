"""gemkit: a client of Google's Gemini API.

    import gemkit

    client = gemkit.Client()                       # the key comes from GEMINI_API_KEY
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Hello").text)

Everything is imported on first use, so that `import gemkit` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

from . import errors
from ._version import __version__
from .errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    BlockedError,
    ChatBusyError,
    ClientError,
    ConfigurationError,
    ConflictError,
    DeadlineExceededError,
    DecodingError,
    FileProcessingError,
    GemkitError,
    InternalServerError,
    NotFoundError,
    ParseError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    ServiceUnavailableError,
    StreamDecodingError,
    StreamInterruptedError,
    StreamTimeoutError,
    ToolLimitError,
    UnsupportedInVersionError,
    UploadError,
    UploadExpiredError,
    UploadFailedError,
    UploadsFailedError,
    WaitTimeoutError,
)

if TYPE_CHECKING:
    from . import interactions, tools, types
    from ._core.parsed_response import ParsedResponse
    from ._core.uploads import Upload
    from ._drivers.awaiting import AsyncPager, AsyncResponseStream, AsyncStream, AsyncToolRunner
    from ._drivers.blocking import Pager, ResponseStream, Stream, ToolRunner
    from ._drivers.leases import Cache, PendingCache
    from .chats import AsyncChat, Chat
    from .client import AsyncClient, Client
    from .legacy import (
        ChatSession,
        GenerationConfig,
        GenerativeModel,
        configure,
        delete_file,
        embed_content,
        embed_content_async,
        generate_content,
        get_base_model,
        get_file,
        get_model,
        get_tuned_model,
        list_files,
        list_models,
        list_tuned_models,
        stream_generate_content,
        upload_file,
    )
    from .retries import NO_RETRIES, Retry, RetryPolicy
    from .timeouts import Timeout

_HOMES = {
    "AsyncChat": "chats",
    "AsyncClient": "client",
    "AsyncPager": "_drivers.awaiting",
    "AsyncResponseStream": "_drivers.awaiting",
    "AsyncStream": "_drivers.awaiting",
    "AsyncToolRunner": "_drivers.awaiting",
    "Cache": "_drivers.leases",
    "Chat": "chats",
    "Client": "client",
    "NO_RETRIES": "retries",
    "Pager": "_drivers.blocking",
    "ParsedResponse": "_core.parsed_response",
    "PendingCache": "_drivers.leases",
    "ResponseStream": "_drivers.blocking",
    "Retry": "retries",
    "RetryPolicy": "retries",
    "Stream": "_drivers.blocking",
    "Timeout": "timeouts",
    "ToolRunner": "_drivers.blocking",
    "Upload": "_core.uploads",
}
"""Where each lazy name lives; those that are not here live in `legacy`."""

__all__ = (
    "NO_RETRIES",
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AsyncChat",
    "AsyncClient",
    "AsyncPager",
    "AsyncResponseStream",
    "AsyncStream",
    "AsyncToolRunner",
    "AuthenticationError",
    "BadRequestError",
    "BlockedError",
    "Cache",
    "Chat",
    "ChatBusyError",
    "ChatSession",
    "Client",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "DeadlineExceededError",
    "DecodingError",
    "FileProcessingError",
    "GemkitError",
    "GenerationConfig",
    "GenerativeModel",
    "InternalServerError",
    "NotFoundError",
    "Pager",
    "ParseError",
    "ParsedResponse",
    "PendingCache",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseStream",
    "Retry",
    "RetryPolicy",
    "ServerError",
    "ServiceUnavailableError",
    "Stream",
    "StreamDecodingError",
    "StreamInterruptedError",
    "StreamTimeoutError",
    "Timeout",
    "ToolLimitError",
    "ToolRunner",
    "UnsupportedInVersionError",
    "Upload",
    "UploadError",
    "UploadExpiredError",
    "UploadFailedError",
    "UploadsFailedError",
    "WaitTimeoutError",
    "__version__",
    "configure",
    "delete_file",
    "embed_content",
    "embed_content_async",
    "errors",
    "generate_content",
    "get_base_model",
    "get_file",
    "get_model",
    "get_tuned_model",
    "interactions",
    "list_files",
    "list_models",
    "list_tuned_models",
    "stream_generate_content",
    "tools",
    "types",
    "upload_file",
)


def __getattr__(name: str) -> Any:
    if name in ("interactions", "tools", "types"):
        return _import_module(f".{name}", __name__)
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(f".{_HOMES.get(name, 'legacy')}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
