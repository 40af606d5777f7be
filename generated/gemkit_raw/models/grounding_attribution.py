from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class GroundingAttribution(JsonModel):
    """A source of a `GenerateAnswer` answer."""

    __slots__ = (
        "source_id",
        "content",
    )

    source_id: AttributionSourceId | None
    """What the source is."""
    content: Content | None
    """Text of the source."""

    def __init__(
        self,
        *,
        source_id: AttributionSourceId | None = None,
        content: Content | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.source_id = source_id
        self.content = content
        self._extra = additional_properties


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
