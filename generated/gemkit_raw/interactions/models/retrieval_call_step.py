from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .retrieval_call_arguments import RetrievalCallArguments
    from .retrieval_type import RetrievalType


class RetrievalCallStep(JsonModel):
    """A search made by the service with the `retrieval` tool, such as one of Vertex AI Search."""

    arguments: RetrievalCallArguments | None = None
    """What is searched for."""
    id: str | None = None
    """Id of the call. The `RetrievalResultStep` with the same `call_id` holds its result."""
    retrieval_type: RetrievalType | str | None = None
    """Where the search is made, one of `Retrieval.retrieval_types`."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["retrieval_call"] = "retrieval_call"
    """Always `retrieval_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: RetrievalCallArguments | None = None,
            id: str | None = None,
            retrieval_type: RetrievalType | str | None = None,
            signature: str | bytes | None = None,
            type: Literal["retrieval_call"] = "retrieval_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments", "model", "RetrievalCallArguments"),
        "id": ("id",),
        "retrieval_type": ("retrieval_type", "enum", "RetrievalType"),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
