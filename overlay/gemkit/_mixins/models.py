"""What models offer."""

from __future__ import annotations

from typing import Any


class ModelMixin:
    """Model: what it can do, as google-genai calls it."""

    __slots__ = ()

    @property
    def supported_actions(self: Any) -> list[str] | None:
        """The same as `supported_generation_methods`."""
        return self.supported_generation_methods
