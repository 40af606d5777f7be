from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class GroundingPassage(JsonModel):
    """A text to answer from."""

    id: str | None = None
    """Id of the text, by which the answer refers to it."""
    content: Content | None = None
    """The text."""


from .content import Content  # noqa: E402

GroundingPassage.__json_in__ = {
    "id": ("id", None),
    "content": ("content", Content.from_dict),
}
GroundingPassage.__json_out__ = (
    ("id", "id", None),
    ("content", "content", dump_model),
)
