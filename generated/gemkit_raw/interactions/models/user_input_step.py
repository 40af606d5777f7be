from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content import Content


class UserInputStep(JsonModel):
    """Something the user says."""

    content: list[Content] | None = None
    """The pieces of the input, in order. They may be of different kinds."""
    type: Literal["user_input"] = "user_input"
    """Always `user_input`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[Content] | None = None,
            type: Literal["user_input"] = "user_input",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "content": ("content", "list", "union", "content"),
        "type": ("type", "const"),
    }
