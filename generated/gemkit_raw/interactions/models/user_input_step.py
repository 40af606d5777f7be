from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    parse_list,
)

if TYPE_CHECKING:
    from .content import Content


@_define(kw_only=True, eq=False, repr=False)
class UserInputStep(JsonModel):
    """Something the user says."""

    content: list[Content] | None = None
    """The pieces of the input, in order. They may be of different kinds."""
    type: Literal["user_input"] = "user_input"
    """Always `user_input`."""


from .content import parse_content  # noqa: E402

UserInputStep.__json_in__ = {
    "content": ("content", parse_list(parse_content)),
    "type": ("type", None),
}
UserInputStep.__json_out__ = (
    ("content", "content", dump_list(dump_any)),
    ("type", "type", None),
)
UserInputStep.__json_const__ = ("type",)
