from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class CancelOperationRequest(JsonModel):
    """The body of a request to cancel an operation. It is empty."""

    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


CancelOperationRequest.__json_in__ = {}
CancelOperationRequest.__json_out__ = ()
