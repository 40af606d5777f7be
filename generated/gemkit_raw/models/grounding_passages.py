from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class GroundingPassages(JsonModel):
    """Texts to answer from."""

    __slots__ = ("passages",)

    passages: list[GroundingPassage] | None
    """The texts."""

    def __init__(
        self,
        *,
        passages: Sequence[GroundingPassage] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.passages = passages
        self._extra = additional_properties


from .grounding_passage import GroundingPassage  # noqa: E402

GroundingPassages.__json_in__ = {
    "passages": ("passages", parse_list(GroundingPassage.from_dict)),
}
GroundingPassages.__json_out__ = (("passages", "passages", dump_list(dump_model)),)
