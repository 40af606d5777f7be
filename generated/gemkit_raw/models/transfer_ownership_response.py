from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class TransferOwnershipResponse(JsonModel):
    """The answer to a change of owner. It is empty."""

    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


TransferOwnershipResponse.__json_in__ = {}
TransferOwnershipResponse.__json_out__ = ()
