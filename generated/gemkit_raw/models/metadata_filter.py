from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .condition import Condition


class MetadataFilter(JsonModel):
    """Conditions on one piece of metadata of chunks or documents."""

    key: str | None = None
    """Key of the metadata, such as `document.custom_metadata.genre`."""
    conditions: list[Condition] | None = None
    """The conditions. At least one of them must hold."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key: str | None = None,
            conditions: Sequence[Condition] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "key": ("key",),
        "conditions": ("conditions", "list", "model", "Condition"),
    }
