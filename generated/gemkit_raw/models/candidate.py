from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit._mixins import CandidateMixin
from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_list,
    dump_model,
    parse_bytes,
    parse_enum,
    parse_list,
    read_bytes,
)


class Candidate(CandidateMixin, JsonModel):
    """One of the alternative responses."""

    __slots__ = (
        "index",
        "content",
        "finish_reason",
        "finish_message",
        "safety_ratings",
        "citation_metadata",
        "token_count",
        "grounding_attributions",
        "grounding_metadata",
        "avg_logprobs",
        "logprobs_result",
        "url_context_metadata",
        "_continuation_token",
    )

    index: int | None
    """Position in the list of candidates, counted from 0."""
    content: Content | None
    """The message of the model. May be absent or without parts, for example when it was blocked."""
    finish_reason: FinishReason | str | None
    """Why the model stopped. Absent while it is still generating."""
    finish_message: str | None
    """Explanation of the `finish_reason`."""
    safety_ratings: list[SafetyRating] | None
    """How likely the candidate is to be harmful, at most one rating per category."""
    citation_metadata: CitationMetadata | None
    """Sources that the text quotes."""
    token_count: int | None
    """Tokens of this candidate."""
    grounding_attributions: list[GroundingAttribution] | None
    """Sources of a grounded answer. Only `GenerateAnswer` calls fill it."""
    grounding_metadata: GroundingMetadata | None
    """What the answer is grounded on."""
    avg_logprobs: float | None
    """Average log probability of the tokens of this candidate."""
    logprobs_result: LogprobsResult | None
    """Log probabilities of the tokens. Only when `response_logprobs` was set."""
    url_context_metadata: UrlContextMetadata | None
    """What the URL context tool fetched."""

    def __init__(
        self,
        *,
        index: int | None = None,
        content: Content | None = None,
        finish_reason: FinishReason | str | None = None,
        finish_message: str | None = None,
        safety_ratings: Sequence[SafetyRating] | None = None,
        citation_metadata: CitationMetadata | None = None,
        token_count: int | None = None,
        grounding_attributions: Sequence[GroundingAttribution] | None = None,
        grounding_metadata: GroundingMetadata | None = None,
        avg_logprobs: float | None = None,
        logprobs_result: LogprobsResult | None = None,
        url_context_metadata: UrlContextMetadata | None = None,
        continuation_token: bytes | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.index = index
        self.content = content
        self.finish_reason = finish_reason
        self.finish_message = finish_message
        self.safety_ratings = safety_ratings
        self.citation_metadata = citation_metadata
        self.token_count = token_count
        self.grounding_attributions = grounding_attributions
        self.grounding_metadata = grounding_metadata
        self.avg_logprobs = avg_logprobs
        self.logprobs_result = logprobs_result
        self.url_context_metadata = url_context_metadata
        self._continuation_token = continuation_token
        self._extra = additional_properties

    @property
    def continuation_token(self) -> bytes | None:
        """Opaque bytes to go on with in another request, when `finish_reason` is `CONTINUATION`."""
        return read_bytes(self, "_continuation_token")

    @continuation_token.setter
    def continuation_token(self, value: bytes | str | None) -> None:
        self._continuation_token = value


from .citation_metadata import CitationMetadata  # noqa: E402
from .content import Content  # noqa: E402
from .finish_reason import FinishReason  # noqa: E402
from .grounding_attribution import GroundingAttribution  # noqa: E402
from .grounding_metadata import GroundingMetadata  # noqa: E402
from .logprobs_result import LogprobsResult  # noqa: E402
from .safety_rating import SafetyRating  # noqa: E402
from .url_context_metadata import UrlContextMetadata  # noqa: E402

Candidate.__json_in__ = {
    "index": ("index", None),
    "content": ("content", Content.from_dict),
    "finishReason": ("finish_reason", parse_enum(FinishReason)),
    "finishMessage": ("finish_message", None),
    "safetyRatings": ("safety_ratings", parse_list(SafetyRating.from_dict)),
    "citationMetadata": ("citation_metadata", CitationMetadata.from_dict),
    "tokenCount": ("token_count", None),
    "groundingAttributions": ("grounding_attributions", parse_list(GroundingAttribution.from_dict)),
    "groundingMetadata": ("grounding_metadata", GroundingMetadata.from_dict),
    "avgLogprobs": ("avg_logprobs", None),
    "logprobsResult": ("logprobs_result", LogprobsResult.from_dict),
    "urlContextMetadata": ("url_context_metadata", UrlContextMetadata.from_dict),
    "continuationToken": ("continuation_token", parse_bytes),
}
Candidate.__json_out__ = (
    ("index", "index", None),
    ("content", "content", dump_model),
    ("finish_reason", "finishReason", None),
    ("finish_message", "finishMessage", None),
    ("safety_ratings", "safetyRatings", dump_list(dump_model)),
    ("citation_metadata", "citationMetadata", dump_model),
    ("token_count", "tokenCount", None),
    ("grounding_attributions", "groundingAttributions", dump_list(dump_model)),
    ("grounding_metadata", "groundingMetadata", dump_model),
    ("avg_logprobs", "avgLogprobs", None),
    ("logprobs_result", "logprobsResult", dump_model),
    ("url_context_metadata", "urlContextMetadata", dump_model),
    ("_continuation_token", "continuationToken", dump_bytes),
)
