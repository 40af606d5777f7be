from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .function_call import FunctionCall


class BidiGenerateContentToolCall(JsonModel):
    """Functions that the model asks the caller to run."""

    function_calls: list[FunctionCall] | None = None
    """The calls. Their results carry the same `id`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function_calls: Sequence[FunctionCall] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "functionCalls": ("function_calls", "list", "model", "FunctionCall"),
    }
