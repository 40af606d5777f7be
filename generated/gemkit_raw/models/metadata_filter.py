from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class MetadataFilter(JsonModel):
    """Conditions on one piece of metadata of chunks or documents."""

    __slots__ = (
        "key",
        "conditions",
    )

    key: str | None
    """Key of the metadata, such as `document.custom_metadata.genre`."""
    conditions: list[Condition] | None
    """The conditions. At least one of them must hold."""

    def __init__(
        self,
        *,
        key: str | None = None,
        conditions: Sequence[Condition] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.conditions = conditions
        self._extra = additional_properties


from .condition import Condition  # noqa: E402

MetadataFilter.__json_in__ = {
    "key": ("key", None),
    "conditions": ("conditions", parse_list(Condition.from_dict)),
}
MetadataFilter.__json_out__ = (
    ("key", "key", None),
    ("conditions", "conditions", dump_list(dump_model)),
)
