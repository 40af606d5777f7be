from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class Embedding(JsonModel):
    """An embedding."""

    value: list[float] | None = None
    """The numbers of the embedding."""


Embedding.__json_in__ = {
    "value": ("value", None),
}
Embedding.__json_out__ = (("value", "value", None),)
