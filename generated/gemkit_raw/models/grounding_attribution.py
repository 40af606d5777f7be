from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class GroundingAttribution(JsonModel):
    """A source of a `GenerateAnswer` answer."""

    source_id: AttributionSourceId | None = None
    """What the source is."""
    content: Content | None = None
    """Text of the source."""


from .attribution_source_id import AttributionSourceId  # noqa: E402
from .content import Content  # noqa: E402

GroundingAttribution.__json_in__ = {
    "sourceId": ("source_id", AttributionSourceId.from_dict),
    "content": ("content", Content.from_dict),
}
GroundingAttribution.__json_out__ = (
    ("source_id", "sourceId", dump_model),
    ("content", "content", dump_model),
)
