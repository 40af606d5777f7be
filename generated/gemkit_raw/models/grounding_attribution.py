from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .attribution_source_id import AttributionSourceId
    from .content import Content


class GroundingAttribution(JsonModel):
    """A source of a `GenerateAnswer` answer."""

    source_id: AttributionSourceId | None = None
    """What the source is."""
    content: Content | None = None
    """Text of the source."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source_id: AttributionSourceId | None = None,
            content: Content | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "sourceId": ("source_id", "model", "AttributionSourceId"),
        "content": ("content", "model", "Content"),
    }
