"""What files offer."""

from __future__ import annotations

from typing import Any


class FileMixin:
    """File: how it is."""

    __slots__ = ()

    @property
    def is_ready(self: Any) -> bool:
        """Whether prompts can use it: its state is ACTIVE."""
        return self.state == "ACTIVE"
