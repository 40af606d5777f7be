from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit._mixins import ContentMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .part import Part


class Content(ContentMixin, JsonModel):
    """One message of a conversation, made of parts."""

    parts: list[Part] | None = None
    """The parts of the message, in order. They may be of different kinds."""
    role: str | None = None
    """Who wrote the message, `user` or `model`. May be left out of a single-turn prompt and of
    `system_instruction`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            parts: Sequence[Part] | None = None,
            role: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "parts": ("parts", "list", "model", "Part"),
        "role": ("role",),
    }
