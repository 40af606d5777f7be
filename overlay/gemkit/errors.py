"""Everything gemkit raises.

    GemkitError
    ├── ConfigurationError (a ValueError too)
    │   └── UnsupportedInVersionError      .available_in
    ├── APIConnectionError                 .attempts .waits .may_have_arrived
    │   └── APITimeoutError
    ├── APIError                           .code .status .message .details .headers .body .request_id .attempts .waits .retry_after
    │   ├── ClientError                    4xx
    │   │   ├── BadRequestError            400  .field_violations
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
    │   ├── StreamTimeoutError             an APITimeoutError too
    │   └── StreamDecodingError            a DecodingError too
    ├── BlockedError (a ValueError too)    .reason .response .text .safety_ratings
    │   ├── BlockedPromptException         the older style: a prompt
    │   └── StopCandidateException         the older style: an answer
    ├── IncompleteIterationError           the older style
    ├── BrokenResponseError                the older style
    ├── ParseError                         .text .problems .finish_reason .response
    ├── UploadError                        .upload .code .status
    │   ├── UploadFailedError
    │   ├── UploadExpiredError
    │   ├── UploadsFailedError             .results
    │   └── FileProcessingError            .file
    ├── ToolLimitError                     .response .history
    ├── WaitTimeoutError (a TimeoutError)  .last
    └── ChatBusyError

All of them can be pickled, and none ever holds the API key. `str()` is one short line; notes tell what to do.

`details` of an APIError are dicts, as received. The kinds that Google documents are there as objects too:

    ErrorInfo                  .error_info
    RetryInfo                  .retry_info
    QuotaFailure               .quota_violations (QuotaViolation)
    BadRequest                 .field_violations (FieldViolation)
    PreconditionFailure        .precondition_violations (PreconditionViolation)
    Help                       .help_links (HelpLink)
    LocalizedMessage           .localized_message
    ResourceInfo               .resource_info
    RequestInfo                .request_info
    DebugInfo                  .debug_info
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import inf
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

if TYPE_CHECKING:
    from typing import Self

    from gemkit_raw.models import Content, File, GenerateContentResponse, SafetyRating

    from ._core.uploads import Upload

__all__ = (
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequest",
    "BadRequestError",
    "BlockedError",
    "BlockedPromptException",
    "BrokenResponseError",
    "ChatBusyError",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "DeadlineExceededError",
    "DebugInfo",
    "DecodingError",
    "Detail",
    "ErrorInfo",
    "FieldViolation",
    "FileProcessingError",
    "GemkitError",
    "Help",
    "HelpLink",
    "IncompleteIterationError",
    "InternalServerError",
    "LocalizedMessage",
    "NotFoundError",
    "ParseError",
    "PermissionDeniedError",
    "PreconditionFailure",
    "PreconditionViolation",
    "QuotaFailure",
    "QuotaViolation",
    "RateLimitError",
    "RequestInfo",
    "ResourceInfo",
    "RetryInfo",
    "ServerError",
    "ServiceUnavailableError",
    "StopCandidateException",
    "StreamDecodingError",
    "StreamInterruptedError",
    "StreamTimeoutError",
    "ToolLimitError",
    "UnsupportedInVersionError",
    "UploadError",
    "UploadExpiredError",
    "UploadFailedError",
    "UploadsFailedError",
    "WaitTimeoutError",
)


SHOWN = 600
"""Characters that `str()` of an error has at most; `.message` has all of them."""
CONTROL = "[\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff]"
"""Characters that would move a terminal's cursor or that can't be written at all."""

D = TypeVar("D", bound="Detail")
V = TypeVar("V")


class GemkitError(Exception):
    """Anything that gemkit raises on its own account; `str()` of it is one line."""

    def __str__(self) -> str:
        return _show(super().__str__())


def _show(text: str, attempts: int = 1) -> str:
    """The text as one short line, with the number of attempts if there were several."""
    tries = f" (after {attempts} attempts)" if attempts > 1 else ""
    room = SHOWN - len(tries)
    line = re.sub(CONTROL, lambda found: ascii(found[0])[1:-1], " ".join(text.split()))
    return (line if len(line) <= room else f"{line[: room - 4]} ...") + tries


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
    """The service could not be reached, or the connection broke."""

    attempts: int = 1
    """How often the request was sent, or was tried to be."""
    waits: tuple[float, ...] = ()
    """Seconds waited between the attempts."""
    may_pass: bool = True
    """Whether trying again can help; not so with a certificate that is not trusted."""
    may_have_arrived: bool = True
    """Whether the service may have received the request; surely not where the connection was refused."""

    def __str__(self) -> str:
        return _show(Exception.__str__(self), self.attempts)


class APITimeoutError(APIConnectionError):
    """The service did not answer in time."""


class APIError(GemkitError):
    """The service answered with an error.

    Attributes:
        code: the HTTP status, e.g. 429.
            0 for an error in mid-stream that has no HTTP status, such as those of the model itself ("safety").
        status: Google's name for it, e.g. "RESOURCE_EXHAUSTED", or a code of the Interactions family, e.g. "safety";
            None when the answer had none.
        message: the service's own words.
        details: the `details` of the error, as received (ErrorInfo, RetryInfo, QuotaFailure, ...).
        headers: the response headers, by lower-case name.
        body: the answer as received, at most the first 64 KiB.
        request_id: what to quote when asking Google about this request, if the answer named one.
        attempts: how often the request was sent.
        waits: seconds waited between the attempts.
        partial: the response so far, when the error came in mid-stream.
        operation: what was waited for, when it is that which failed: an Operation, a BatchJob or an Interaction.
    """

    partial: GenerateContentResponse | None = None
    operation: Any = None

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
        waits: Sequence[float] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.status = status
        self.details = list(details)
        self.headers = dict(headers or {})
        self.body = body
        self.attempts = attempts
        self.waits = tuple(waits)

    def __str__(self) -> str:
        head = " ".join(str(part) for part in (self.code or None, self.status) if part is not None)
        return _show(f"{head}: {self.message}" if head else self.message, self.attempts)

    @property
    def request_id(self) -> str | None:
        """What to quote when asking Google about this request, if the answer named one."""
        named = (self.headers[name] for name in ("x-request-id", "x-goog-request-id") if name in self.headers)
        return next(named, None) or (self.request_info.request_id if self.request_info else None)

    @property
    def retry_after(self) -> float | None:
        """Seconds the service asks to wait; None when it does not say, or nothing that makes sense."""
        wishes = [info.retry_delay for info in self._find(RetryInfo)]
        wishes.append(_read_delay(self.headers.get("retry-after"), self.headers.get("date")))
        return next((seconds for seconds in wishes if seconds is not None), None)

    @property
    def retry_delay(self) -> float | None:
        """Another name of `retry_after`."""
        return self.retry_after

    def detail(self, kind: str) -> Mapping[str, Any] | None:
        """The first detail of a kind, as received, e.g. `error.detail("RetryInfo")`."""
        return next((detail for detail in self.details if _name_kind(detail) == kind), None)

    @property
    def typed_details(self) -> list[Detail | Mapping[str, Any]]:
        """The details in order, each as an object of its kind; those of other kinds as received."""
        kinds = [(KINDS.get(_name_kind(detail)), detail) for detail in self.details]
        return [detail if kind is None else kind(detail) for kind, detail in kinds]

    @property
    def error_info(self) -> ErrorInfo | None:
        """The cause in a form for programs: a reason such as "API_KEY_INVALID", and the domain it belongs to."""
        return next(iter(self._find(ErrorInfo)), None)

    @property
    def retry_info(self) -> RetryInfo | None:
        """When the service wants to be asked again; `retry_after` knows what the headers say, too."""
        return next(iter(self._find(RetryInfo)), None)

    @property
    def quota_violations(self) -> list[QuotaViolation]:
        """The quotas that are used up."""
        return [violation for failure in self._find(QuotaFailure) for violation in failure.violations]

    @property
    def field_violations(self) -> list[FieldViolation]:
        """The fields of the request that are wrong."""
        return [violation for problem in self._find(BadRequest) for violation in problem.field_violations]

    @property
    def precondition_violations(self) -> list[PreconditionViolation]:
        """What has to be put right before the request can succeed."""
        return [violation for failure in self._find(PreconditionFailure) for violation in failure.violations]

    @property
    def help_links(self) -> list[HelpLink]:
        """Pages that explain the error."""
        return [link for page in self._find(Help) for link in page.links]

    @property
    def localized_message(self) -> LocalizedMessage | None:
        """A message fit to be shown to users."""
        return next(iter(self._find(LocalizedMessage)), None)

    @property
    def resource_info(self) -> ResourceInfo | None:
        """The thing that the error is about."""
        return next(iter(self._find(ResourceInfo)), None)

    @property
    def request_info(self) -> RequestInfo | None:
        """What the service calls this request."""
        return next(iter(self._find(RequestInfo)), None)

    @property
    def debug_info(self) -> DebugInfo | None:
        """Where in the service it happened."""
        return next(iter(self._find(DebugInfo)), None)

    def _find(self, kind: type[D]) -> list[D]:
        return [kind(detail) for detail in self.details if _name_kind(detail) == kind.__name__]


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
    def violations(self) -> list[QuotaViolation]:
        """The quotas that are used up; the same as `quota_violations`."""
        return self.quota_violations


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


class StreamTimeoutError(StreamInterruptedError, APITimeoutError):
    """A stream fell silent, or took longer than the call may take; `partial` is the response as far as it came."""


class StreamDecodingError(StreamInterruptedError, DecodingError):
    """A stream held something that is no event; `partial` is the response as far as it came, `body` what came."""


class BlockedError(GemkitError, ValueError):
    """There is no answer: a rule stopped the prompt or the model, or the model failed or said nothing.

    `reason` is the block reason or the finish reason, e.g. "SAFETY", "MAX_TOKENS", or None where the service gave none.
    `response` is all that came.
    """

    def __init__(
        self, message: str, *, reason: str | None = None, response: GenerateContentResponse | None = None
    ) -> None:
        super().__init__(message)
        self.reason = reason
        self.response = response

    @property
    def text(self) -> str:
        """What the model had written until then, without thoughts; empty where there is nothing."""
        return (self.response.text_or_none if self.response is not None else None) or ""

    @property
    def safety_ratings(self) -> list[SafetyRating]:
        """How the prompt that was blocked, or else the answer, was rated."""
        response = self.response
        if response is None:
            return []
        feedback = response.prompt_feedback
        if feedback is not None and feedback.block_reason:
            return feedback.safety_ratings or []
        return (response.candidates[0].safety_ratings if response.candidates else None) or []


class BlockedPromptException(BlockedError):  # noqa: N818  # google-generativeai's name
    """google-generativeai's error for a prompt that was blocked in a chat."""


class StopCandidateException(BlockedError):  # noqa: N818  # google-generativeai's name
    """google-generativeai's error for an answer that a chat can't go on from."""


class IncompleteIterationError(GemkitError):
    """google-generativeai's error for an answer that is looked at as a whole before all of it is read."""


class BrokenResponseError(GemkitError):
    """google-generativeai's error for an answer that is looked at as a whole, after its stream broke."""


class ParseError(GemkitError):
    """The answer does not have the form that was asked for.

    Attributes:
        text: the answer as the model wrote it.
        problems: what is wrong with it, each with its JSON path: "$.items[2].price: is missing".
        finish_reason: why the model stopped; after "MAX_TOKENS" the text is cut off.
        response: all of it.
    """

    def __init__(
        self,
        message: str,
        *,
        text: str = "",
        problems: Sequence[str] = (),
        finish_reason: str | None = None,
        response: GenerateContentResponse | None = None,
    ) -> None:
        super().__init__(message)
        self.text = text
        self.problems = tuple(problems)
        self.finish_reason = finish_reason
        self.response = response


class UploadError(GemkitError):
    """A file could not be uploaded.

    Attributes:
        upload: how far it got; `upload.save(path)` keeps that for another process, and `files.upload(..., resume=upload)` goes on.
            None when none was begun.
        code: the HTTP status of the answer that ended it; None when there was no answer.
        status: Google's name for that, e.g. "UNAVAILABLE"; None when the answer had none.
    """

    upload: Upload | None = None
    code: int | None = None
    status: str | None = None

    def __init__(
        self, message: str, *, upload: Upload | None = None, code: int | None = None, status: str | None = None
    ) -> None:
        super().__init__(message)
        self.upload = upload
        self.code = code
        self.status = status


class UploadFailedError(UploadError):
    """The upload stopped, was refused, or did not arrive as it was sent."""


class UploadExpiredError(UploadError):
    """The service no longer knows this upload; start it again."""


class UploadsFailedError(UploadError):
    """Of many files some could not be uploaded; `results` has for each file, in order, its File or its error."""

    def __init__(self, message: str, *, results: Sequence[File | Exception] = ()) -> None:
        super().__init__(message)
        self.results = list(results)


class FileProcessingError(UploadError):
    """The service could not process an uploaded file; `file` holds its error."""

    def __init__(self, message: str, *, file: File | None = None) -> None:
        super().__init__(message)
        self.file = file


class ToolLimitError(GemkitError):
    """A model still called functions when it had no turn left.

    `response` is the last one, and `history` all that was said, for `contents` of another run: its calls are then run first.
    """

    def __init__(
        self, message: str, *, response: GenerateContentResponse | None = None, history: Sequence[Content] = ()
    ) -> None:
        super().__init__(message)
        self.response = response
        self.history = list(history)


class WaitTimeoutError(GemkitError, TimeoutError):
    """What was waited for had not come to its end in the time given; it goes on at the service, and can be waited for again."""

    def __init__(self, message: str, last: Any = None) -> None:
        super().__init__(message)
        self.last = last
        """What was waited for, as it was last seen."""


class ChatBusyError(GemkitError):
    """A chat takes one message at a time; wait for the turn that is under way, or use a copy."""


# Details -------------------------------------------------------------------------------------------------------------


def _name_kind(detail: Mapping[str, Any]) -> str:
    """The kind of a detail, e.g. "RetryInfo"; empty when it doesn't tell."""
    said = detail.get("@type")
    return said.rpartition("/")[2].rpartition(".")[2] if isinstance(said, str) else ""


def _read_text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _read_texts(value: Any) -> tuple[str, ...]:
    return tuple(item for item in cast("list[Any]", value) if isinstance(item, str)) if isinstance(value, list) else ()


def _read_number(value: Any) -> int | None:
    """The number of 50 or "50": a 64-bit integer travels as text."""
    try:
        return int(value) if isinstance(value, str | int) and not isinstance(value, bool) else None
    except ValueError:
        return None


def _read_mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _read_delay(wish: Any, date: str | None = None) -> float | None:
    """The seconds of "3.5s", "3" or, by the service's own clock, of a date."""
    text = str(wish) if isinstance(wish, str | int | float) else ""
    try:
        seconds = float(text.removesuffix("s"))
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            seconds = (parsedate_to_datetime(text) - parsedate_to_datetime(date or "")).total_seconds()
        except (TypeError, ValueError, OverflowError):  # the last for a year that no date can have
            return None
    return seconds if 0 <= seconds < inf else None


class Reader(Generic[V]):
    """A field of a detail, read when it is looked at."""

    def __init__(self, read: Callable[[Any], V]) -> None:
        self._read = read
        self._names = ("", "")

    def __set_name__(self, owner: type[Detail], name: str) -> None:
        first, *others = name.split("_")
        self._names = (first + "".join(map(str.capitalize, others)), name)

    @overload
    def __get__(self, detail: None, owner: type[Detail]) -> Self: ...
    @overload
    def __get__(self, detail: Detail, owner: type[Detail]) -> V: ...
    def __get__(self, detail: Detail | None, owner: type[Detail]) -> Self | V:
        if detail is None:
            return self
        json_name, own_name = self._names  # the Interactions family writes fields as we do
        return self._read(detail.get(json_name, detail.get(own_name)))


def _read_list(kind: type[D]) -> Callable[[Any], tuple[D, ...]]:
    def read(value: Any) -> tuple[D, ...]:
        items = cast("list[Any]", value) if isinstance(value, list) else []
        return tuple(kind(cast("Mapping[str, Any]", item)) for item in items if isinstance(item, Mapping))

    return read


class Detail(Mapping[str, Any]):
    """One thing that an error says in a form for programs.

    An attribute whose value is missing, or of another type than documented, is None or empty. As a mapping, a detail
    has all fields as received, by the names of the service: `detail["quotaId"]`.
    """

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self._fields = fields

    def __getitem__(self, name: str) -> Any:
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self._fields)!r})"

    def __reduce__(self) -> tuple[type[Detail], tuple[Mapping[str, Any]]]:
        return type(self), (self._fields,)


class ErrorInfo(Detail):
    """The cause of an error in a form for programs."""

    __slots__ = ()

    reason = Reader(_read_text)
    """E.g. "API_KEY_INVALID"; unique within the domain."""
    domain = Reader(_read_text)
    """Who defines the reason, e.g. "googleapis.com"."""
    metadata = Reader(_read_mapping)


class RetryInfo(Detail):
    """When the service wants to be asked again."""

    __slots__ = ()

    retry_delay = Reader(_read_delay)
    """In seconds."""


class QuotaViolation(Detail):
    """A quota that is used up."""

    __slots__ = ()

    quota_id = Reader(_read_text)
    """E.g. "GenerateRequestsPerDayPerProjectPerModel-FreeTier"."""
    quota_metric = Reader(_read_text)
    """What is counted, e.g. "generativelanguage.googleapis.com/generate_content_free_tier_requests"."""
    quota_value = Reader(_read_number)
    """How much there is of it, when it isn't used up."""
    future_quota_value = Reader(_read_number)
    """How much there will be after a change that is under way."""
    quota_dimensions = Reader(_read_mapping)
    """What it is counted for, e.g. `{"model": "gemini-2.5-flash", "location": "global"}`."""
    api_service = Reader(_read_text)
    subject = Reader(_read_text)
    description = Reader(_read_text)

    @property
    def is_daily(self) -> bool:
        """Whether it comes back only the next day."""
        return "PerDay" in (self.quota_id or "")


class QuotaFailure(Detail):
    """Which quotas are used up."""

    __slots__ = ()

    violations = Reader(_read_list(QuotaViolation))


class LocalizedMessage(Detail):
    """A message fit to be shown to users."""

    __slots__ = ()

    locale = Reader(_read_text)
    """E.g. "en-US"."""
    message = Reader(_read_text)


def _read_localized(value: Any) -> LocalizedMessage | None:
    return LocalizedMessage(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else None


class FieldViolation(Detail):
    """A field of the request that is wrong."""

    __slots__ = ()

    field = Reader(_read_text)
    """Where it is, e.g. "generation_config.temperature"."""
    description = Reader(_read_text)
    reason = Reader(_read_text)
    localized_message = Reader(_read_localized)


class BadRequest(Detail):
    """Which fields of the request are wrong."""

    __slots__ = ()

    field_violations = Reader(_read_list(FieldViolation))


class PreconditionViolation(Detail):
    """Something that has to be put right before the request can succeed."""

    __slots__ = ()

    type = Reader(_read_text)
    subject = Reader(_read_text)
    description = Reader(_read_text)


class PreconditionFailure(Detail):
    """What has to be put right before the request can succeed."""

    __slots__ = ()

    violations = Reader(_read_list(PreconditionViolation))


class HelpLink(Detail):
    """A page that explains the error."""

    __slots__ = ()

    description = Reader(_read_text)
    url = Reader(_read_text)


class Help(Detail):
    """Pages that explain the error."""

    __slots__ = ()

    links = Reader(_read_list(HelpLink))


class ResourceInfo(Detail):
    """The thing that the error is about."""

    __slots__ = ()

    resource_type = Reader(_read_text)
    resource_name = Reader(_read_text)
    owner = Reader(_read_text)
    description = Reader(_read_text)


class RequestInfo(Detail):
    """What the service calls this request."""

    __slots__ = ()

    request_id = Reader(_read_text)
    serving_data = Reader(_read_text)


class DebugInfo(Detail):
    """Where in the service it happened."""

    __slots__ = ()

    stack_entries = Reader(_read_texts)
    detail = Reader(_read_text)


KINDS: Mapping[str, type[Detail]] = {
    kind.__name__: kind
    for kind in (
        BadRequest,
        DebugInfo,
        ErrorInfo,
        Help,
        LocalizedMessage,
        PreconditionFailure,
        QuotaFailure,
        RequestInfo,
        ResourceInfo,
        RetryInfo,
    )
}
"""The kinds of details that have a class, by the last word of their `@type`."""
