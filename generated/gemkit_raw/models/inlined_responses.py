from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .inlined_response import InlinedResponse


class InlinedResponses(JsonModel):
    """The results of a batch of prompts, as a list."""

    inlined_responses: list[InlinedResponse] | None = None
    """One result for each prompt, in the order of the prompts."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            inlined_responses: Sequence[InlinedResponse] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "inlinedResponses": ("inlined_responses", "list", "model", "InlinedResponse"),
    }
