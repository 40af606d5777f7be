from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class Embedding(JsonModel):
    """An embedding."""

    value: list[float] | None = None
    """The numbers of the embedding."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


Embedding.__json_in__ = {
    "value": ("value", None),
}
Embedding.__json_out__ = (("value", "value", None),)
