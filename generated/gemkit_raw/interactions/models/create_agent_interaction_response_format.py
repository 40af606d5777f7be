from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import parse_union

from .response_format import parse_response_format

if TYPE_CHECKING:
    from .response_format import ResponseFormat

    CreateAgentInteractionResponseFormat: TypeAlias = ResponseFormat | Sequence[ResponseFormat]
    """What the output looks like, as one format or as a list of formats of several kinds."""
else:

    def __getattr__(name: str) -> Any:
        if name != "CreateAgentInteractionResponseFormat":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ResponseFormat

        globals()[name] = union = ResponseFormat | Sequence[ResponseFormat]
        return union


parse_create_agent_interaction_response_format = parse_union(objects=parse_response_format, items=parse_response_format)
