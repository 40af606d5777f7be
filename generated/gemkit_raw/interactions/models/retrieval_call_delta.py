from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .retrieval_call_arguments import RetrievalCallArguments
    from .retrieval_type import RetrievalType


class RetrievalCallDelta(JsonModel):
    """Content of a `RetrievalCallStep`, as it arrives."""

    arguments: RetrievalCallArguments | None = None
    """What is searched for."""
    retrieval_type: RetrievalType | str | None = None
    """Where the search is made, one of `Retrieval.retrieval_types`."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["retrieval_call"] = "retrieval_call"
    """Always `retrieval_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: RetrievalCallArguments | None = None,
            retrieval_type: RetrievalType | str | None = None,
            signature: str | None = None,
            type: Literal["retrieval_call"] = "retrieval_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments", "model", "RetrievalCallArguments"),
        "retrieval_type": ("retrieval_type", "enum", "RetrievalType"),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
