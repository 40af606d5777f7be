from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class ErrorResponse(JsonModel):
    """What every failed request answers."""

    __slots__ = ("error",)

    error: ErrorStatus | None
    """The error."""

    def __init__(
        self,
        *,
        error: ErrorStatus | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.error = error
        self._extra = additional_properties


from .error_status import ErrorStatus  # noqa: E402

ErrorResponse.__json_in__ = {
    "error": ("error", ErrorStatus.from_dict),
}
ErrorResponse.__json_out__ = (("error", "error", dump_model),)
