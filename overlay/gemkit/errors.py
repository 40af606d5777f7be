"""Everything gemkit raises.

    GemkitError
    ├── ConfigurationError (a ValueError too)
    │   └── UnsupportedInVersionError      .available_in
    ├── APIConnectionError
    │   └── APITimeoutError
    ├── APIError                           .code .status .message .details .headers .body .request_id .attempts .retry_after
    │   ├── ClientError                    4xx
    │   │   ├── BadRequestError            400
    │   │   ├── AuthenticationError        401, and 400 for a key that is not valid
    │   │   ├── PermissionDeniedError      403
    │   │   ├── NotFoundError              404
    │   │   ├── ConflictError              409
    │   │   └── RateLimitError             429  .violations
    │   └── ServerError                    5xx
    │       ├── InternalServerError        500
    │       ├── ServiceUnavailableError    503
    │       └── DeadlineExceededError      504
    ├── DecodingError                      .body
    ├── StreamInterruptedError             .partial
    ├── BlockedError                       .reason .response
    ├── ParseError
    ├── UploadError
    │   ├── UploadFailedError              .upload
    │   ├── UploadExpiredError
    │   └── FileProcessingError            .file
    └── ChatBusyError

All of them can be pickled, and none ever holds the API key.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from gemkit_raw.models import File, GenerateContentResponse

__all__ = (
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BlockedError",
    "ChatBusyError",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "DeadlineExceededError",
    "DecodingError",
    "FileProcessingError",
    "GemkitError",
    "InternalServerError",
    "NotFoundError",
    "ParseError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "ServiceUnavailableError",
    "StreamInterruptedError",
    "UnsupportedInVersionError",
    "UploadError",
    "UploadExpiredError",
    "UploadFailedError",
)


SHOWN = 900
"""Characters of a message that `str()` shows; `.message` has all of it."""


class GemkitError(Exception):
    """Anything that gemkit raises on its own account; `str()` of it is one line."""

    def __str__(self) -> str:
        text = " ".join(super().__str__().split())
        return text if len(text) <= SHOWN else f"{text[: SHOWN - 4]} ..."


class ConfigurationError(GemkitError, ValueError):
    """The client cannot work as it was set up; nothing was sent."""


class UnsupportedInVersionError(ConfigurationError):
    """The chosen API version does not serve this call; nothing was sent.

    `available_in` names the versions that do.
    """

    def __init__(self, message: str, *, available_in: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.available_in = tuple(available_in)


class APIConnectionError(GemkitError):
    """The service could not be reached, or the connection broke; `attempts` counts the tries."""

    attempts: int = 1
    may_pass: bool = True
    """Whether trying again can help; not so with a certificate that is not trusted."""


class APITimeoutError(APIConnectionError):
    """The service did not answer in time."""


class APIError(GemkitError):
    """The service answered with an error.

    Attributes:
        code: the HTTP status, e.g. 429.
        status: Google's name for it, e.g. "RESOURCE_EXHAUSTED"; None when the answer had none.
        message: the service's own words.
        details: the `details` of the error, as received (ErrorInfo, RetryInfo, QuotaFailure, ...).
        headers: the response headers, by lower-case name.
        body: the answer as received, at most the first 64 KiB.
        request_id: what to quote when asking Google about this request, if the answer named one.
        attempts: how often the request was sent.
        partial: the response so far, when the error came in mid-stream.
    """

    partial: GenerateContentResponse | None = None

    def __init__(
        self,
        message: str,
        *,
        code: int = 0,
        status: str | None = None,
        details: Sequence[Mapping[str, Any]] = (),
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        attempts: int = 1,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.status = status
        self.details = list(details)
        self.headers = dict(headers or {})
        self.body = body
        self.attempts = attempts

    @property
    def request_id(self) -> str | None:
        """What to quote when asking Google about this request, if the answer named one."""
        return next(
            (self.headers[name] for name in ("x-request-id", "x-goog-request-id") if name in self.headers), None
        )

    def __str__(self) -> str:
        head = " ".join(str(part) for part in (self.code or None, self.status) if part is not None)
        text = super().__str__()
        tries = f" (after {self.attempts} attempts)" if self.attempts > 1 else ""
        return f"{head}: {text}{tries}" if head else f"{text}{tries}"

    @property
    def retry_after(self) -> float | None:
        """Seconds the service asks to wait; None when it does not say, or nothing that makes sense."""
        wishes = ((self.detail("RetryInfo") or {}).get("retryDelay"), self.headers.get("retry-after"))
        return next(
            (seconds for wish in wishes if (seconds := _read_delay(wish, self.headers.get("date"))) is not None), None
        )

    def detail(self, kind: str) -> Mapping[str, Any] | None:
        """The first detail of a kind, e.g. `error.detail("RetryInfo")`."""
        return next((d for d in self.details if str(d.get("@type", "")).endswith(f".{kind}")), None)


def _read_delay(wish: Any, date: str | None) -> float | None:
    """The seconds of "3.5s", "3" or, by the service's own clock, of a date."""
    text = "" if wish is None else str(wish)
    try:
        seconds = float(text.removesuffix("s"))
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            seconds = (parsedate_to_datetime(text) - parsedate_to_datetime(date or "")).total_seconds()
        except (TypeError, ValueError):
            return None
    return seconds if 0 <= seconds < inf else None


class ClientError(APIError):
    """4xx: the request is wrong, or not allowed."""


class BadRequestError(ClientError):
    """400: the request is malformed."""


class AuthenticationError(ClientError):
    """401, or 400 with API_KEY_INVALID: the API key is missing or not valid."""


class PermissionDeniedError(ClientError):
    """403: the key may not do this, or the thing (an uploaded file, a cache) is not there any more."""


class NotFoundError(ClientError):
    """404: no such model, file or path in this API version."""


class ConflictError(ClientError):
    """409: the thing exists already, or is in the wrong state."""


class RateLimitError(ClientError):
    """429: a quota is used up."""

    @property
    def violations(self) -> list[Mapping[str, Any]]:
        """The quotas that were exceeded (`quotaId`, `quotaMetric`, `quotaValue`, ...)."""
        violations: Any = (self.detail("QuotaFailure") or {}).get("violations")
        return (
            [v for v in cast("list[Any]", violations) if isinstance(v, Mapping)] if isinstance(violations, list) else []
        )


class ServerError(APIError):
    """5xx: the service failed."""


class InternalServerError(ServerError):
    """500."""


class ServiceUnavailableError(ServerError):
    """503: overloaded."""


class DeadlineExceededError(ServerError):
    """504: the service gave up waiting for itself."""


class DecodingError(GemkitError):
    """The service answered 2xx, but not with what its description promises; `body` holds what came."""

    def __init__(self, message: str, *, body: bytes = b"") -> None:
        super().__init__(message)
        self.body = body


class StreamInterruptedError(GemkitError):
    """A stream ended before the answer was finished; `partial` is the response as far as it came."""

    def __init__(self, message: str, *, partial: GenerateContentResponse | None = None) -> None:
        super().__init__(message)
        self.partial = partial


class BlockedError(GemkitError):
    """The model gave no answer because a rule stopped it; `reason` names the rule, `response` is all there is."""

    def __init__(
        self, message: str, *, reason: str | None = None, response: GenerateContentResponse | None = None
    ) -> None:
        super().__init__(message)
        self.reason = reason
        self.response = response


class ParseError(GemkitError):
    """The answer does not have the form that was asked for."""


class UploadError(GemkitError):
    """A file could not be uploaded."""


class UploadFailedError(UploadError):
    """The upload stopped; `upload` says where (its `url`, and the `offset` that the service has confirmed)."""

    def __init__(self, message: str, *, upload: Any = None) -> None:
        super().__init__(message)
        self.upload = upload


class UploadExpiredError(UploadError):
    """The service no longer knows this upload; start it again."""


class FileProcessingError(UploadError):
    """The service could not process an uploaded file; `file` holds its error."""

    def __init__(self, message: str, *, file: File | None = None) -> None:
        super().__init__(message)
        self.file = file


class ChatBusyError(GemkitError):
    """A chat takes one message at a time; wait for the turn that is under way, or use a copy."""
