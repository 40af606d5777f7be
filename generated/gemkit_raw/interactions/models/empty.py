from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class Empty(JsonModel):
    """An answer without content."""


Empty.__json_in__ = {}
Empty.__json_out__ = ()
