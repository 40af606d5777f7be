from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .function_response import FunctionResponse


class BidiGenerateContentToolResponse(JsonModel):
    """What functions returned that the model had asked for."""

    function_responses: list[FunctionResponse] | None = None
    """The results. The `id` of each is that of the call it answers."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function_responses: Sequence[FunctionResponse] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "functionResponses": ("function_responses", "list", "model", "FunctionResponse"),
    }
