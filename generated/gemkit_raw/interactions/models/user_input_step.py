from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    parse_list,
)

if TYPE_CHECKING:
    from .content import Content


class UserInputStep(JsonModel):
    """Something the user says."""

    __slots__ = (
        "content",
        "type",
    )

    content: list[Content] | None
    """The pieces of the input, in order. They may be of different kinds."""
    type: Literal["user_input"]
    """Always `user_input`."""

    def __init__(
        self,
        *,
        content: Sequence[Content] | None = None,
        type: Literal["user_input"] = "user_input",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.content = content
        self.type = type
        self._extra = additional_properties


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
