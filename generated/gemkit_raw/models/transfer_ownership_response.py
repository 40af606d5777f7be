from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class TransferOwnershipResponse(JsonModel):
    """The answer to a change of owner. It is empty."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {}
