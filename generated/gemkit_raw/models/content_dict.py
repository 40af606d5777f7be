from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .part import Part


class ContentDict(TypedDict, total=False):
    """The fields of Content as keyword arguments, or as a dict."""

    parts: Sequence[Part | Mapping[str, Any]] | None
    """The parts of the message, in order. They may be of different kinds."""
    role: str | None
    """Who wrote the message, `user` or `model`. May be left out of a single-turn prompt and of
    `system_instruction`."""
