from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class ErrorResponse(JsonModel):
    """What every failed request answers."""

    error: ErrorStatus | None = None
    """The error."""


from .error_status import ErrorStatus  # noqa: E402

ErrorResponse.__json_in__ = {
    "error": ("error", ErrorStatus.from_dict),
}
ErrorResponse.__json_out__ = (("error", "error", dump_model),)
