"""Answers that are errors, as exceptions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from .. import errors
from .json import dumps, loads
from .steps import Received

if TYPE_CHECKING:
    from gemkit_raw.models import GenerateContentResponse

_BY_CODE: dict[int, type[errors.APIError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    503: errors.ServiceUnavailableError,
    504: errors.DeadlineExceededError,
}
_BY_STATUS = {
    "INVALID_ARGUMENT": 400,
    "FAILED_PRECONDITION": 400,
    "OUT_OF_RANGE": 400,
    "UNAUTHENTICATED": 401,
    "PERMISSION_DENIED": 403,
    "NOT_FOUND": 404,
    "ALREADY_EXISTS": 409,
    "ABORTED": 409,
    "RESOURCE_EXHAUSTED": 429,
    "CANCELLED": 499,
    "INTERNAL": 500,
    "UNKNOWN": 500,
    "DATA_LOSS": 500,
    "UNIMPLEMENTED": 501,
    "UNAVAILABLE": 503,
    "DEADLINE_EXCEEDED": 504,
}
_RPC_CODES = (
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
)
"""What the numbers of a `google.rpc.Status` mean, from 0 on."""
_BY_NAME = {  # the codes of the Interactions family
    "invalid_request": 400,
    "failed_precondition": 400,
    "parameter_unknown": 400,
    "authentication": 401,
    "payment_required": 402,
    "permission_denied": 403,
    "not_found": 404,
    "model_not_found": 404,
    "already_exists": 409,
    "aborted": 409,
    "out_of_range": 416,
    "rate_limit_exceeded": 429,
    "quota_exceeded": 429,
    "too_many_requests": 429,
    "cancelled": 499,
    "api_error": 500,
    "unimplemented": 501,
    "service_unavailable": 503,
    "deadline_exceeded": 504,
}
STOPPED = frozenset(
    {
        "safety",
        "recitation",
        "language",
        "prohibited_content",
        "spii",
        "blocklist",
        "image_safety",
        "image_prohibited_content",
        "image_recitation",
        "image_other",
        "content_blocked",
    }
)
"""Codes of the Interactions family for an answer that a rule stopped. No HTTP status means that, so the error is a plain
APIError with the code for its `status`; a BlockedError has a response to look into, and here there is none."""
FUMBLED = frozenset(
    {
        "malformed_function_call",
        "malformed_tool_call",
        "unexpected_tool_call",
        "no_image",
        "too_many_tool_calls",
        "missing_thought_signature",
    }
)
"""Codes of the Interactions family for an answer that the model got wrong; a plain APIError, likewise."""
KEPT = 64 * 1024
"""Bytes of an error's body that are kept."""
DEEPEST = 50
"""Levels of a detail that are kept: one that is nested for ever could be neither pickled nor copied."""
LONGEST = 200
"""Characters of the service's words in a note."""
MOST = 5
"""Notes about fields or quotas that one error gets."""
_TITLE = rb"(?is)<title[^>]*>(.*?)</title"
_STORED = r"\b(?:File|CachedContent)\b|\b(?:files|cachedContents)/"
_MODEL = r"\bmodels/"


def read_error(received: Received, key_origin: str = "") -> errors.APIError:
    """The exception that an error answer means: JSON (in an array or not), HTML, text or nothing."""
    try:
        content = loads(received.body)
    except ValueError:
        content = None
    return make_error(content, received, key_origin)


def make_error(content: Any, received: Received, key_origin: str = "") -> errors.APIError:
    """The exception for an error envelope that is parsed already; in mid-stream, where HTTP said 200, its code counts."""
    first = next(iter(cast("list[Any]", content)), None) if isinstance(content, list) else content
    outer = as_mapping(first)
    said: Any = outer.get("error")
    envelope = as_mapping(said)
    code = choose_code(envelope) if 200 <= received.status < 300 else received.status
    details = read_details(envelope.get("details"))
    words = (envelope.get("message"), said, outer.get("message"), describe(received))
    error = choose_class(code, details)(
        next(text for text in words if isinstance(text, str) and text.strip()),
        code=code,
        status=choose_status(envelope),
        details=details,
        headers=received.headers,
        body=received.body[:KEPT],
    )
    for note in write_notes(error, key_origin):
        error.add_note(note)
    return error


def read_status(status: Mapping[str, Any]) -> errors.APIError:
    """The exception for a `google.rpc.Status` within an answer: that of an operation, or of a row of a batch."""
    code = status.get("code")
    envelope = dict(status)
    if type(code) is int and 0 < code < len(_RPC_CODES):
        envelope |= {"code": None, "status": _RPC_CODES[code]}
    return make_error({"error": envelope}, Received(200, {}, dumps(status)))


def as_mapping(value: Any) -> Mapping[str, Any]:
    """The value if it is a JSON object, else an empty one."""
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def read_details(value: Any) -> list[Mapping[str, Any]]:
    """The details that an error may have, as received; `body` has what is left out here."""
    items = cast("list[Any]", value) if isinstance(value, list) else [value]
    return [as_mapping(item) for item in items if isinstance(item, Mapping) and is_shallow(item, DEEPEST)]


def is_shallow(value: Any, levels: int) -> bool:
    """Whether a JSON value has at most this many levels of lists and objects."""
    if isinstance(value, Mapping):
        value = list(cast("Mapping[str, Any]", value).values())
    if not isinstance(value, list):
        return True
    return levels > 0 and all(is_shallow(item, levels - 1) for item in cast("list[Any]", value))


def choose_code(envelope: Mapping[str, Any]) -> int:
    """The HTTP status that fits an error in mid-stream, where HTTP itself said 200; 0 when nothing tells."""
    for said in (envelope.get("code"), envelope.get("status")):
        text = str(said) if isinstance(said, str | int) else ""
        if re.fullmatch("[3-5][0-9]{2}", text):
            return int(text)
        if found := _BY_NAME.get(text) or _BY_STATUS.get(text.upper()):
            return found
    return 0


def choose_status(envelope: Mapping[str, Any]) -> str | None:
    """The name of an error; the Interactions family has it in `code`."""
    names = (envelope.get("status"), envelope.get("code"))
    return next((name for name in names if isinstance(name, str) and name and not name.isdecimal()), None)


def choose_class(code: int, details: Sequence[Mapping[str, Any]]) -> type[errors.APIError]:
    """The class for an HTTP status; a key that is not valid is a 400."""
    if code == 400 and any(detail.get("reason") == "API_KEY_INVALID" for detail in details):
        return errors.AuthenticationError
    if found := _BY_CODE.get(code):
        return found
    return errors.ServerError if code >= 500 else errors.ClientError if code >= 400 else errors.APIError


def describe(received: Received) -> str:
    """Words for an answer that has none of its own: its plain text, or what its status means."""
    text = received.body[:KEPT].decode("utf-8", "replace").strip()
    if text and "html" not in received.headers.get("content-type", "") and not text.startswith("<"):
        return text
    from http import HTTPStatus

    try:
        return "no explanation was given" if 200 <= received.status < 300 else HTTPStatus(received.status).phrase
    except ValueError:
        return "no explanation was given"


# Notes ---------------------------------------------------------------------------------------------------------------


def write_notes(error: errors.APIError, key_origin: str) -> Iterator[str]:
    """What there is to know and to do besides the message."""
    if key_origin and is_about_key(error):
        yield f"The key came from {key_origin}."
    yield from write_quota_notes(error)
    for violation in error.field_violations[:MOST]:
        words = violation.description or ""
        if words and words not in error.message:
            yield f"{clip(violation.field or 'The request')}: {clip(words)}"
    if error.code in (403, 404) and re.search(_STORED, error.message):
        yield (
            "It may be gone: uploaded files are deleted after 48 hours, caches when their time is up. "
            "Files and caches of another project can't be used either."
        )
    if error.code == 404 and (error.status == "model_not_found" or re.search(_MODEL, error.message)):
        yield "client.models.list() shows the models that there are for this key and API version."
    if 300 <= error.code < 400:
        target = clip(error.headers.get("location", "").partition("?")[0]) or "an address that is not told"
        yield f"The answer sends us to {target}; gemkit doesn't go there. Look at base_url, and at any proxy in between."
    if error.body.lstrip()[:1] == b"<":
        from html import unescape

        title = re.search(_TITLE, error.body)
        named = f" with the title {clip(unescape(title[1].decode('utf-8', 'replace')))!r}" if title else ""
        yield f"The answer is a page{named}, not JSON; it may come from a proxy in between. `.body` has it."
    if error.code == 0 and error.status in STOPPED:
        yield "A rule stopped the answer. The same request will most likely be stopped again."
    if error.code == 0 and error.status in FUMBLED:
        yield "The model got its answer wrong. The same request may succeed another time."


def write_quota_notes(error: errors.APIError) -> Iterator[str]:
    """Which quotas are used up, and for how long."""
    daily = any(violation.is_daily for violation in error.quota_violations)
    for violation in error.quota_violations[:MOST]:
        name = clip(violation.quota_id or violation.quota_metric or violation.subject or "")
        if not name:
            continue
        model = violation.quota_dimensions.get("model")
        scope = f" for {clip(model)}" if isinstance(model, str) and model else ""
        if violation.quota_value == 0:
            yield f"Quota {name} is 0{scope}: the project of this key has none of it."
            continue
        amount = "" if violation.quota_value is None else f" of {violation.quota_value}"
        until = "; it is a daily one, so gemkit does not wait" if violation.is_daily else ""
        yield f"Quota {name}{amount} is used up{scope}{until}."
    wait = error.retry_after
    if (
        wait is not None and wait >= 0.1 and not daily
    ):  # with a quota of the day, the wish is for some seconds all the same
        yield f"The service asks to wait {f'{wait:.1f}'.removesuffix('.0')} s."


def is_about_key(error: errors.APIError) -> bool:
    """Whether the key itself is to blame."""
    return isinstance(error, errors.AuthenticationError) or (error.code == 403 and "API key" in error.message)


def clip(text: str) -> str:
    """The service's words on one line, of a length fit for a note."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 4]} ..."


def interrupt(
    error: errors.APIConnectionError | errors.DecodingError, partial: GenerateContentResponse | None = None
) -> errors.StreamInterruptedError:
    """What ended a stream before its time, of the kind that caused it."""
    if isinstance(error, errors.DecodingError):
        garbled = errors.StreamDecodingError(f"The stream broke off or was garbled: {error}", partial=partial)
        garbled.body = error.body
        return garbled
    kind = errors.StreamTimeoutError if isinstance(error, errors.APITimeoutError) else errors.StreamInterruptedError
    return kind(f"The connection broke in mid-stream: {error}", partial=partial)
