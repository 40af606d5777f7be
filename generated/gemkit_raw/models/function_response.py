from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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
