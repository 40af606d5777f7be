from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
    parse_enum,
)


class RetrievalCallStep(JsonModel):
    """A search made by the service with the `retrieval` tool, such as one of Vertex AI Search."""

    __slots__ = (
        "arguments",
        "id",
        "retrieval_type",
        "signature",
        "type",
    )

    arguments: RetrievalCallArguments | None
    """What is searched for."""
    id: str | None
    """Id of the call. The `RetrievalResultStep` with the same `call_id` holds its result."""
    retrieval_type: RetrievalType | str | None
    """Where the search is made, one of `Retrieval.retrieval_types`."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["retrieval_call"]
    """Always `retrieval_call`."""

    def __init__(
        self,
        *,
        arguments: RetrievalCallArguments | None = None,
        id: str | None = None,
        retrieval_type: RetrievalType | str | None = None,
        signature: str | bytes | None = None,
        type: Literal["retrieval_call"] = "retrieval_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.id = id
        self.retrieval_type = retrieval_type
        self.signature = signature
        self.type = type
        self._extra = additional_properties


from .retrieval_call_arguments import RetrievalCallArguments  # noqa: E402
from .retrieval_type import RetrievalType  # noqa: E402

RetrievalCallStep.__json_in__ = {
    "arguments": ("arguments", RetrievalCallArguments.from_dict),
    "id": ("id", None),
    "retrieval_type": ("retrieval_type", parse_enum(RetrievalType)),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
RetrievalCallStep.__json_out__ = (
    ("arguments", "arguments", dump_model),
    ("id", "id", None),
    ("retrieval_type", "retrieval_type", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
RetrievalCallStep.__json_const__ = ("type",)
