from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class TransferOwnershipResponse(JsonModel):
    """The answer to a change of owner. It is empty."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


TransferOwnershipResponse.__json_in__ = {}
TransferOwnershipResponse.__json_out__ = ()
