from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class CancelOperationRequest(JsonModel):
    """The body of a request to cancel an operation. It is empty."""


CancelOperationRequest.__json_in__ = {}
CancelOperationRequest.__json_out__ = ()
