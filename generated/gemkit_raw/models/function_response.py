from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .function_response_part import FunctionResponsePart
    from .function_response_scheduling import FunctionResponseScheduling


class FunctionResponse(JsonModel):
    """What a function returned, for the model to read."""

    id: str | None = None
    """The `id` of the `FunctionCall` that is answered."""
    name: str | None = None
    """Name of the function."""
    response: dict[str, Any] | None = None
    """What the function returned, as an object. By convention `output` holds the result or `error` what went
    wrong; without either the whole object counts as the result."""
    parts: list[FunctionResponsePart] | None = None
    """Media that belong to the result.

    Only in v1beta."""
    will_continue: bool | None = None
    """Whether more responses to the same call will follow. For functions that are `NON_BLOCKING`.

    Only in v1beta."""
    scheduling: FunctionResponseScheduling | str | None = None
    """When the model takes the response up. For functions that are `NON_BLOCKING`; `WHEN_IDLE` by default.

    Only in v1beta."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            name: str | None = None,
            response: dict[str, Any] | None = None,
            parts: Sequence[FunctionResponsePart] | None = None,
            will_continue: bool | None = None,
            scheduling: FunctionResponseScheduling | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "name": ("name",),
        "response": ("response",),
        "parts": ("parts", "list", "model", "FunctionResponsePart"),
        "willContinue": ("will_continue",),
        "scheduling": ("scheduling", "enum", "FunctionResponseScheduling"),
    }
