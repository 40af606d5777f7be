"""Answers that are errors, as exceptions."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, cast

from .. import errors
from .json import loads
from .steps import Received

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
    "UNAUTHENTICATED": 401,
    "PERMISSION_DENIED": 403,
    "NOT_FOUND": 404,
    "ALREADY_EXISTS": 409,
    "ABORTED": 409,
    "RESOURCE_EXHAUSTED": 429,
    "INTERNAL": 500,
    "UNAVAILABLE": 503,
    "DEADLINE_EXCEEDED": 504,
}
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
KEPT = 64 * 1024
"""Bytes of an error's body that are kept."""


def read_error(received: Received, key_origin: str = "") -> errors.APIError:
    """The exception that an error answer means: JSON (in an array or not), HTML, text or nothing."""
    try:
        content = loads(received.body)
    except ValueError:
        content = None
    return make_error(content, received, key_origin)


def make_error(content: Any, received: Received, key_origin: str = "") -> errors.APIError:
    """The exception for an error envelope that is parsed already; in mid-stream, where HTTP said 200, its code counts."""
    outer = next(iter(cast("list[Any]", content)), None) if isinstance(content, list) else content
    said: Any = as_mapping(outer).get("error")
    envelope = as_mapping(said)
    code = received.status if received.status >= 300 else choose_code(envelope)
    details: Any = envelope.get("details")
    found = [as_mapping(detail) for detail in cast("list[Any]", details)] if isinstance(details, list) else []
    status: Any = envelope.get("status") or envelope.get("code")
    error = choose_class(code, envelope)(
        str(envelope.get("message") or (said if isinstance(said, str) else "") or describe(received)),
        code=code,
        status=status if isinstance(status, str) else None,
        details=[detail for detail in found if detail],
        headers=received.headers,
        body=received.body[:KEPT],
    )
    if isinstance(error, errors.AuthenticationError) and key_origin:
        error.add_note(f"The key came from {key_origin}.")
    return error


def as_mapping(value: Any) -> Mapping[str, Any]:
    """The value if it is a JSON object, else an empty one."""
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def choose_code(envelope: Mapping[str, Any]) -> int:
    """The HTTP status that fits an error in mid-stream, where HTTP itself said 200; 0 when nothing tells."""
    for said in (envelope.get("code"), envelope.get("status")):
        text = str(said)
        if found := int(text) if text.isdecimal() else _BY_STATUS.get(text) or _BY_NAME.get(text):
            return found
    return 0


def choose_class(code: int, envelope: Mapping[str, Any]) -> type[errors.APIError]:
    if code == 400 and "API_KEY_INVALID" in str(envelope.get("details", "")):
        return errors.AuthenticationError
    if found := _BY_CODE.get(code):
        return found
    return errors.ServerError if code >= 500 else errors.ClientError if code >= 400 else errors.APIError


def describe(received: Received) -> str:
    """Words for an answer that has none of its own: its plain text, or what its status means."""
    text = received.body[:500].decode("utf-8", "replace").strip()
    if text and "html" not in received.headers.get("content-type", "") and not text.startswith("<"):
        return text
    try:
        return HTTPStatus(received.status).phrase
    except ValueError:
        return "no explanation was given"
