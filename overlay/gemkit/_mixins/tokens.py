"""What tokens offer."""

from __future__ import annotations

from typing import Any


class AuthTokenMixin:
    """AuthToken: its name is a secret."""

    __slots__ = ()

    def __repr__(self: Any) -> str:
        shown = super().__repr__()
        return shown.replace(repr(self.name), "<hidden>") if self.name else shown
