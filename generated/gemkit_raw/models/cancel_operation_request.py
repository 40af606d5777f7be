from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class CancelOperationRequest(JsonModel):
    """The body of a request to cancel an operation. It is empty."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


CancelOperationRequest.__json_in__ = {}
CancelOperationRequest.__json_out__ = ()
