from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .inlined_request import InlinedRequest


class InlinedRequests(JsonModel):
    """The prompts of a batch, as a list."""

    requests: list[InlinedRequest] | None = None
    """The prompts, in the order that the responses will have."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            requests: Sequence[InlinedRequest] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "requests": ("requests", "list", "model", "InlinedRequest"),
    }
