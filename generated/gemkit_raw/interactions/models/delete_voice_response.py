from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class DeleteVoiceResponse(JsonModel):
    """The answer to deleting a voice. It has no fields."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


DeleteVoiceResponse.__json_in__ = {}
DeleteVoiceResponse.__json_out__ = ()
