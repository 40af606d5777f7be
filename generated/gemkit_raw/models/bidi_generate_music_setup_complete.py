from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class BidiGenerateMusicSetupComplete(JsonModel):
    """The session is set up, and further messages may be sent. It has no fields."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


BidiGenerateMusicSetupComplete.__json_in__ = {}
BidiGenerateMusicSetupComplete.__json_out__ = ()
