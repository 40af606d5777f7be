from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class MetadataFilter(JsonModel):
    """Conditions on one piece of metadata of chunks or documents."""

    key: str | None = None
    """Key of the metadata, such as `document.custom_metadata.genre`."""
    conditions: list[Condition] | None = None
    """The conditions. At least one of them must hold."""


from .condition import Condition  # noqa: E402

MetadataFilter.__json_in__ = {
    "key": ("key", None),
    "conditions": ("conditions", parse_list(Condition.from_dict)),
}
MetadataFilter.__json_out__ = (
    ("key", "key", None),
    ("conditions", "conditions", dump_list(dump_model)),
)
