"""Long-running operations, as far as all of them look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from gemkit_emulator.errors import ApiError
    from gemkit_emulator.json_types import Json

_RPC_CODES: Final = {400: 3, 403: 7, 404: 5, 409: 6, 429: 8, 500: 13, 501: 12, 503: 14}
INTERNAL: Final = _RPC_CODES[500]


def describe_operation(name: str, metadata: Json, *, error: Json | None = None, response: Json | None = None) -> Json:
    """An `Operation`: one that has neither an error nor a response is still running."""
    operation: Json = {"name": name, "metadata": metadata}
    if error is not None:
        return operation | {"done": True, "error": error}
    if response is not None:
        return operation | {"done": True, "response": response}
    return operation


def describe_status(error: ApiError) -> Json:
    """The `Status` that tells of an error inside an answer, with the code gRPC has for it."""
    status: Json = {"code": _RPC_CODES[error.code], "message": error.message}
    return status | {"details": list(error.details)} if error.details else status


def type_url(message: str, package: str) -> str:
    """The `@type` of a message."""
    return f"type.googleapis.com/google.ai.generativelanguage.{package}.{message}"
