from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class TransferOwnershipResponse(JsonModel):
    """The answer to a change of owner. It is empty."""


TransferOwnershipResponse.__json_in__ = {}
TransferOwnershipResponse.__json_out__ = ()
