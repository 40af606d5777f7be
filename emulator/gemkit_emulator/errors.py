"""The errors of the Gemini API, in Google's words.

A handler raises one; the app turns it into the JSON envelope every client knows:
`{"error": {"code": 400, "message": ..., "status": "INVALID_ARGUMENT", "details": [...]}}`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from gemkit_emulator.json_types import Json

SERVICE: Final = "generativelanguage.googleapis.com"
_STATUS_OF_CODE: Final = {
    302: "UNKNOWN",
    400: "INVALID_ARGUMENT",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ALREADY_EXISTS",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    503: "UNAVAILABLE",
}


# The Interactions family has names for what happened, and no status.
_NAME_OF_CODE: Final = {
    400: "invalid_request",
    401: "authentication",
    403: "permission_denied",
    404: "not_found",
    409: "already_exists",
    429: "too_many_requests",
    499: "cancelled",
    500: "api_error",
    501: "unimplemented",
    503: "service_unavailable",
    504: "deadline_exceeded",
}


QUOTA_EXCEEDED: Final = (
    "You exceeded your current quota, please check your plan and billing details. For more information on this error, "
    "head to: https://ai.google.dev/gemini-api/docs/rate-limits."
)
QUOTA_HELP: Final[Json] = {
    "@type": "type.googleapis.com/google.rpc.Help",
    "links": [
        {
            "description": "Learn more about Gemini API quotas",
            "url": "https://ai.google.dev/gemini-api/docs/rate-limits",
        }
    ],
}


class ApiError(Exception):
    """An answer other than 2xx: the code, Google's message and details; the status is that of the code unless given."""

    def __init__(self, code: int, message: str, *details: Json, status: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.details = details
        self.status = status or _STATUS_OF_CODE[code]

    @property
    def envelope(self) -> Json:
        """The JSON body a client receives."""
        error: Json = {"code": self.code, "message": self.message, "status": self.status}
        if self.details:
            error["details"] = list(self.details)
        return {"error": error}

    @property
    def named(self) -> Json:
        """What the Interactions family says of it: the message, and a name for a code."""
        name = _NAME_OF_CODE.get(self.code) or _NAME_OF_CODE[400 if self.code < 500 else 500]
        return {"message": self.message, "code": name}


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing wrong with a request, and where."""

    description: str
    field: str = ""

    @property
    def detail(self) -> Json:
        """The form it takes in `BadRequest.fieldViolations`."""
        return (
            {"field": self.field, "description": self.description} if self.field else {"description": self.description}
        )


def invalid_argument(message: str) -> ApiError:
    """A 400 about the meaning of a request."""
    return ApiError(400, message)


def invalid_payload(violations: list[Violation]) -> ApiError:
    """A 400 about the form of a request: everything wrong with it at once."""
    detail = {
        "@type": "type.googleapis.com/google.rpc.BadRequest",
        "fieldViolations": [violation.detail for violation in violations],
    }
    return ApiError(400, "\n".join(violation.description for violation in violations), detail)


def invalid_fields(request: str, problems: list[str]) -> ApiError:
    """A 400 about fields that are missing or out of bounds: a line for each, with the name of the request's message."""
    return ApiError(400, "".join(f"* {request}.{problem}\n" for problem in problems))


def payload_too_large(limit: int) -> ApiError:
    """A 400 for a body beyond the limit."""
    return ApiError(400, f"Request payload size exceeds the limit: {limit} bytes.")


def missing_key() -> ApiError:
    """The 403 for a call without any credential."""
    return ApiError(
        403,
        "Method doesn't allow unregistered callers (callers without established identity). "
        "Please use API Key or other form of API consumer identity to call this API.",
    )


def invalid_key() -> ApiError:
    """The 400 for a key Google does not know."""
    message = "API key not valid. Please pass a valid API key."
    return ApiError(
        400,
        message,
        {
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": "API_KEY_INVALID",
            "domain": "googleapis.com",
            "metadata": {"service": SERVICE},
        },
        {"@type": "type.googleapis.com/google.rpc.LocalizedMessage", "locale": "en-US", "message": message},
    )


def unsupported_model(name: str, version: str, method: str) -> ApiError:
    """The 404 for a model that is unknown or cannot do what was asked."""
    return ApiError(
        404,
        f"{name} is not found for API version {version}, or is not supported for {method}. "
        "Call ModelService.ListModels to see the list of available models and their supported methods.",
    )


def unknown_model(name: str, version: str) -> ApiError:
    """The 404 of `models.get`."""
    return ApiError(404, f"Model is not found: {name} for api version {version}")


def forbidden_file(file_id: str) -> ApiError:
    """The 403 for a file that was deleted, has expired or never was."""
    return ApiError(403, f"You do not have permission to access the File {file_id} or it may not exist.")


def inactive_file(file_id: str) -> ApiError:
    """The 400 for a prompt with a file that is not processed yet, or that could not be."""
    message = f"The File {file_id} is not in an ACTIVE state and usage is not allowed."
    return ApiError(400, message, status="FAILED_PRECONDITION")


def forbidden_cache() -> ApiError:
    """The 403 for a cached content that was deleted, has expired or never was."""
    return ApiError(403, "CachedContent not found (or permission denied)")


def too_many_tokens(count: int, limit: int) -> ApiError:
    """The 400 for a prompt beyond the model's context."""
    return ApiError(400, f"The input token count ({count}) exceeds the maximum number of tokens allowed ({limit}).")


def storage_exhausted(limit: int) -> ApiError:
    """The 429 for bytes beyond what a project may keep; nothing comes of trying again, so it tells no time."""
    metric = f"{SERVICE}/file_storage_bytes"
    return ApiError(
        429,
        f"{QUOTA_EXCEEDED}\n* Quota exceeded for metric: {metric}, limit: {limit}",
        {
            "@type": "type.googleapis.com/google.rpc.QuotaFailure",
            "violations": [{"quotaMetric": metric, "quotaId": "FileStorageBytesPerProject", "quotaValue": str(limit)}],
        },
        QUOTA_HELP,
    )


def not_emulated(operation: str) -> ApiError:
    """A 501 for an operation the API has and the emulator has not."""
    return ApiError(501, f"The emulator does not serve {operation}.")


def engine_failed(reason: str) -> ApiError:
    """A 503 for an engine that broke down; its reason is for the person at the keyboard."""
    return ApiError(503, f"The model behind the emulator failed: {reason}")


def internal() -> ApiError:
    """The 500 for a fault of the emulator itself."""
    return ApiError(500, "An internal error has occurred.")
