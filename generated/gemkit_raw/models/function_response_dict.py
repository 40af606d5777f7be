from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .function_response_part import FunctionResponsePart
from .function_response_scheduling import FunctionResponseScheduling


class FunctionResponseDict(TypedDict, total=False):
    """The fields of FunctionResponse as keyword arguments, or as a dict."""

    id: str | None
    """The `id` of the `FunctionCall` that is answered."""
    name: str | None
    """Name of the function."""
    response: Mapping[str, Any] | None
    """What the function returned, as an object. By convention `output` holds the result or `error` what went
    wrong; without either the whole object counts as the result."""
    parts: Sequence[FunctionResponsePart | Mapping[str, Any]] | None
    """Media that belong to the result.

    Only in v1beta."""
    will_continue: bool | None
    """Whether more responses to the same call will follow. For functions that are `NON_BLOCKING`.

    Only in v1beta."""
    scheduling: FunctionResponseScheduling | str | None
    """When the model takes the response up. For functions that are `NON_BLOCKING`; `WHEN_IDLE` by default.

    Only in v1beta."""
