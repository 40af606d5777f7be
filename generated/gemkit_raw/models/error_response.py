from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .error_status import ErrorStatus


class ErrorResponse(JsonModel):
    """What every failed request answers."""

    error: ErrorStatus | None = None
    """The error."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: ErrorStatus | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "error": ("error", "model", "ErrorStatus"),
    }
