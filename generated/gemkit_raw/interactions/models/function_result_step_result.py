from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class FunctionResultStepResult(JsonModel):
    """What a function returned, as a JSON object of any shape, such as `{"sum": 18}`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {}
