from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class BidiGenerateMusicSetupComplete(JsonModel):
    """The session is set up, and further messages may be sent. It has no fields."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {}
