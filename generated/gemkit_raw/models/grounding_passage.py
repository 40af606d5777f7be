from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content import Content


class GroundingPassage(JsonModel):
    """A text to answer from."""

    id: str | None = None
    """Id of the text, by which the answer refers to it."""
    content: Content | None = None
    """The text."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            content: Content | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "content": ("content", "model", "Content"),
    }
