from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_enum,
    parse_list,
)


class FunctionResponse(JsonModel):
    """What a function returned, for the model to read."""

    __slots__ = (
        "id",
        "name",
        "response",
        "parts",
        "will_continue",
        "scheduling",
    )

    id: str | None
    """The `id` of the `FunctionCall` that is answered."""
    name: str | None
    """Name of the function."""
    response: dict[str, Any] | None
    """What the function returned, as an object. By convention `output` holds the result or `error` what went
    wrong; without either the whole object counts as the result."""
    parts: list[FunctionResponsePart] | None
    """Media that belong to the result.

    Only in v1beta."""
    will_continue: bool | None
    """Whether more responses to the same call will follow. For functions that are `NON_BLOCKING`.

    Only in v1beta."""
    scheduling: FunctionResponseScheduling | str | None
    """When the model takes the response up. For functions that are `NON_BLOCKING`; `WHEN_IDLE` by default.

    Only in v1beta."""

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
    ) -> None:
        self.id = id
        self.name = name
        self.response = response
        self.parts = parts
        self.will_continue = will_continue
        self.scheduling = scheduling
        self._extra = additional_properties


from .function_response_part import FunctionResponsePart  # noqa: E402
from .function_response_scheduling import FunctionResponseScheduling  # noqa: E402

FunctionResponse.__json_in__ = {
    "id": ("id", None),
    "name": ("name", None),
    "response": ("response", None),
    "parts": ("parts", parse_list(FunctionResponsePart.from_dict)),
    "willContinue": ("will_continue", None),
    "scheduling": ("scheduling", parse_enum(FunctionResponseScheduling)),
}
FunctionResponse.__json_out__ = (
    ("id", "id", None),
    ("name", "name", None),
    ("response", "response", None),
    ("parts", "parts", dump_list(dump_model)),
    ("will_continue", "willContinue", None),
    ("scheduling", "scheduling", None),
)
