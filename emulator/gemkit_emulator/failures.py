"""Errors on demand: what Google says with each status, when nothing more is known of what went wrong."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import ApiError

if TYPE_CHECKING:
    from gemkit_emulator.json_types import Json

_DOCUMENTS: Final = "https://ai.google.dev/gemini-api/docs/rate-limits"
_METRIC: Final = "generativelanguage.googleapis.com/generate_content_free_tier_requests"
_LIMIT: Final = 10
_WORDING: Final = {
    400: ("INVALID_ARGUMENT", "Request contains an invalid argument."),
    401: (
        "UNAUTHENTICATED",
        (
            "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid "
            "authentication credential."
        ),
    ),
    403: ("PERMISSION_DENIED", "The caller does not have permission"),
    404: ("NOT_FOUND", "Requested entity was not found."),
    408: ("DEADLINE_EXCEEDED", "The request timed out."),
    409: ("ABORTED", "The operation was aborted."),
    429: ("RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota)."),
    499: ("CANCELLED", "The operation was cancelled."),
    500: (
        "INTERNAL",
        (
            "An internal error has occurred. Please retry or report in "
            "https://developers.generativeai.google/guide/troubleshooting"
        ),
    ),
    501: ("UNIMPLEMENTED", "Operation is not implemented, or supported, or enabled."),
    502: ("UNAVAILABLE", "Bad gateway."),
    503: ("UNAVAILABLE", "The model is overloaded. Please try again later."),
    504: ("DEADLINE_EXCEEDED", "Deadline expired before operation could complete."),
}
_CODES: Final = {
    **{status: code for code, (status, _) in reversed(_WORDING.items())},
    "FAILED_PRECONDITION": 400,
    "OUT_OF_RANGE": 400,
    "ALREADY_EXISTS": 409,
    "UNAVAILABLE": 503,
    "DEADLINE_EXCEEDED": 504,
    "UNKNOWN": 500,
    "DATA_LOSS": 500,
}


def find_code(error: int | str) -> int:
    """The HTTP status of an error that is given as one, or as the name of a status: 429, "RESOURCE_EXHAUSTED".

    Raises:
        ValueError: it is neither; the message has the closest name.
    """
    if isinstance(error, int):
        if not 400 <= error <= 599:
            raise ValueError(f"{error} is no status of an error: they are from 400 to 599")
        return error
    code = _CODES.get(error.upper())
    if code is None:
        near = get_close_matches(error.upper(), _CODES, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ValueError(f"{error!r} is no status{hint}")
    return code


def make_error(
    error: int | str, message: str = "", *, retry_after: float | None = None, model: str = "gemini-2.5-flash"
) -> ApiError:
    """The error Google answers with: by status, in its own words unless there is a `message`.

    A 429 says which quota is used up, and in how many seconds to try again when there is `retry_after`; every other error
    has a `RetryInfo` then as well.
    """
    code = find_code(error)
    status, words = _WORDING.get(code) or ("INVALID_ARGUMENT" if code < 500 else "INTERNAL", "Unknown error.")
    if isinstance(error, str):
        status = error.upper()
    details: list[Json] = []
    if code == 429:
        words = _describe_quota(retry_after, model) if retry_after is not None else words
        details = [*_list_quota(model)]
    if retry_after is not None:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": f"{retry_after:.9g}s"})
    return ApiError(code, message or words, *details, status=status)


def _describe_quota(retry_after: float | None, model: str) -> str:
    return (
        "You exceeded your current quota, please check your plan and billing details. For more information on this error, "
        f"head to: {_DOCUMENTS}. \n* Quota exceeded for metric: {_METRIC}, limit: {_LIMIT}, model: {model}\n"
        f"Please retry in {retry_after:.9g}s."
    )


def _list_quota(model: str) -> list[Json]:
    return [
        {
            "@type": "type.googleapis.com/google.rpc.Help",
            "links": [{"description": "Learn more about Gemini API quotas", "url": _DOCUMENTS}],
        },
        {
            "@type": "type.googleapis.com/google.rpc.QuotaFailure",
            "violations": [
                {
                    "quotaMetric": _METRIC,
                    "quotaId": "GenerateRequestsPerMinutePerProjectPerModel-FreeTier",
                    "quotaDimensions": {"location": "global", "model": model},
                    "quotaValue": str(_LIMIT),
                }
            ],
        },
    ]
