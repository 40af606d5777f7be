from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class RetrievalCallDelta(JsonModel):
    """Content of a `RetrievalCallStep`, as it arrives."""

    __slots__ = (
        "arguments",
        "retrieval_type",
        "signature",
        "type",
    )

    arguments: RetrievalCallArguments | None
    """What is searched for."""
    retrieval_type: RetrievalType | str | None
    """Where the search is made, one of `Retrieval.retrieval_types`."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["retrieval_call"]
    """Always `retrieval_call`."""

    def __init__(
        self,
        *,
        arguments: RetrievalCallArguments | None = None,
        retrieval_type: RetrievalType | str | None = None,
        signature: str | None = None,
        type: Literal["retrieval_call"] = "retrieval_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.retrieval_type = retrieval_type
        self.signature = signature
        self.type = type
        self._extra = additional_properties


from .retrieval_call_arguments import RetrievalCallArguments  # noqa: E402
from .retrieval_type import RetrievalType  # noqa: E402

RetrievalCallDelta.__json_in__ = {
    "arguments": ("arguments", RetrievalCallArguments.from_dict),
    "retrieval_type": ("retrieval_type", parse_enum(RetrievalType)),
    "signature": ("signature", None),
    "type": ("type", None),
}
RetrievalCallDelta.__json_out__ = (
    ("arguments", "arguments", dump_model),
    ("retrieval_type", "retrieval_type", None),
    ("signature", "signature", None),
    ("type", "type", None),
)
RetrievalCallDelta.__json_const__ = ("type",)
