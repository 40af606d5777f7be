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
    """The exception for an error envelope that is parsed already; the code of the envelope wins over that of HTTP."""
    outer = next(iter(cast("list[Any]", content)), None) if isinstance(content, list) else content
    envelope = as_mapping(as_mapping(outer).get("error"))
    code: Any = envelope.get("code")
    code = code if isinstance(code, int) and code >= 400 else received.status
    details: Any = envelope.get("details")
    found = [as_mapping(detail) for detail in cast("list[Any]", details)] if isinstance(details, list) else []
    status: Any = envelope.get("status")
    error = choose_class(code, envelope)(
        str(envelope.get("message") or describe(received)),
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
