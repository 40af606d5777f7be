from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit._mixins import ContentMixin
from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class Content(ContentMixin, JsonModel):
    """One message of a conversation, made of parts."""

    __slots__ = (
        "parts",
        "role",
    )

    parts: list[Part] | None
    """The parts of the message, in order. They may be of different kinds."""
    role: str | None
    """Who wrote the message, `user` or `model`. May be left out of a single-turn prompt and of
    `system_instruction`."""

    def __init__(
        self,
        *,
        parts: Sequence[Part] | None = None,
        role: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.parts = parts
        self.role = role
        self._extra = additional_properties


from .part import Part  # noqa: E402

Content.__json_in__ = {
    "parts": ("parts", parse_list(Part.from_dict)),
    "role": ("role", None),
}
Content.__json_out__ = (
    ("parts", "parts", dump_list(dump_model)),
    ("role", "role", None),
)
