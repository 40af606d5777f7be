from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class GroundingPassage(JsonModel):
    """A text to answer from."""

    __slots__ = (
        "id",
        "content",
    )

    id: str | None
    """Id of the text, by which the answer refers to it."""
    content: Content | None
    """The text."""

    def __init__(
        self,
        *,
        id: str | None = None,
        content: Content | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.content = content
        self._extra = additional_properties


from .content import Content  # noqa: E402

GroundingPassage.__json_in__ = {
    "id": ("id", None),
    "content": ("content", Content.from_dict),
}
GroundingPassage.__json_out__ = (
    ("id", "id", None),
    ("content", "content", dump_model),
)
