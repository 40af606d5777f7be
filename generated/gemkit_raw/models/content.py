from __future__ import annotations

from attrs import define as _define

from gemkit._mixins import ContentMixin
from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class Content(ContentMixin, JsonModel):
    """One message of a conversation, made of parts."""

    parts: list[Part] | None = None
    """The parts of the message, in order. They may be of different kinds."""
    role: str | None = None
    """Who wrote the message, `user` or `model`. May be left out of a single-turn prompt and of
    `system_instruction`."""


from .part import Part  # noqa: E402

Content.__json_in__ = {
    "parts": ("parts", parse_list(Part.from_dict)),
    "role": ("role", None),
}
Content.__json_out__ = (
    ("parts", "parts", dump_list(dump_model)),
    ("role", "role", None),
)
