from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class GroundingPassages(JsonModel):
    """Texts to answer from."""

    passages: list[GroundingPassage] | None = None
    """The texts."""


from .grounding_passage import GroundingPassage  # noqa: E402

GroundingPassages.__json_in__ = {
    "passages": ("passages", parse_list(GroundingPassage.from_dict)),
}
GroundingPassages.__json_out__ = (("passages", "passages", dump_list(dump_model)),)
