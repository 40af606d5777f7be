"""How a session ends: Google's close codes, and its errors as reasons."""

from __future__ import annotations

from typing import Final

from gemkit_emulator.errors import ApiError

_CODES: Final = {400: 1007, 401: 1008, 403: 1008, 404: 1008, 409: 1007, 413: 1009, 501: 1008}
_FAILED: Final = 1011
_REASON_BYTES: Final = 123
"""As many as a close frame has room for; Google's longer reasons are cut there."""


def close_code(error: ApiError) -> int:
    """The close code that stands for an error's status."""
    return _CODES.get(error.code, _FAILED)


def close_reason(error: ApiError) -> str:
    """As much of an error's message as a close frame holds."""
    return error.message.strip().encode()[:_REASON_BYTES].decode(errors="ignore")


def bad_request() -> ApiError:
    """What Google says of most things that are wrong with a session."""
    return ApiError(400, "Request contains an invalid argument.")


def bad_token() -> ApiError:
    """A token that is unknown, used up or expired."""
    return ApiError(
        401,
        "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid "
        "authentication credential.",
        status="UNAUTHENTICATED",
    )


def unknown_handle() -> ApiError:
    """A session that cannot be resumed (any more)."""
    return ApiError(404, "BidiGenerateContent session not found")


def explicit_activity() -> ApiError:
    """Signals of activity from a client that left it to the service to find out."""
    return ApiError(400, "Explicit activity control is not supported when automatic activity detection is enabled.")


def deadline_expired() -> ApiError:
    """The limit that every connection has."""
    return ApiError(504, "Deadline expired before operation could complete.", status="DEADLINE_EXCEEDED")


def exhausted() -> ApiError:
    """More sessions than there may be."""
    return ApiError(429, "Resource has been exhausted (e.g. check quota).", status="RESOURCE_EXHAUSTED")


def too_big() -> ApiError:
    """A message beyond the limit."""
    return ApiError(413, "Message too big.", status="INVALID_ARGUMENT")
