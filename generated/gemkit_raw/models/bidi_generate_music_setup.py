from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class BidiGenerateMusicSetup(JsonModel):
    """Setup of a Live Music session."""

    model: str | None = None
    """Name of the model, with its `models/` prefix."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "model": ("model",),
    }
