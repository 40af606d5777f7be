from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict


class FunctionCallDict(TypedDict, total=False):
    """The fields of FunctionCall as keyword arguments, or as a dict."""

    id: str | None
    """Id of the call. A `FunctionResponse` with the same `id` answers it."""
    name: str | None
    """Name of the function."""
    args: Mapping[str, Any] | None
    """The arguments, by parameter name."""
