from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit._mixins import CandidateMixin
from gemkit_raw.types import JsonModel, read_bytes

if TYPE_CHECKING:
    from .citation_metadata import CitationMetadata
    from .content import Content
    from .finish_reason import FinishReason
    from .grounding_attribution import GroundingAttribution
    from .grounding_metadata import GroundingMetadata
    from .logprobs_result import LogprobsResult
    from .safety_rating import SafetyRating
    from .url_context_metadata import UrlContextMetadata


class Candidate(CandidateMixin, JsonModel):
    """One of the alternative responses."""

    index: int | None = None
    """Position in the list of candidates, counted from 0."""
    content: Content | None = None
    """The message of the model. May be absent or without parts, for example when it was blocked."""
    finish_reason: FinishReason | str | None = None
    """Why the model stopped. Absent while it is still generating."""
    finish_message: str | None = None
    """Explanation of the `finish_reason`."""
    safety_ratings: list[SafetyRating] | None = None
    """How likely the candidate is to be harmful, at most one rating per category."""
    citation_metadata: CitationMetadata | None = None
    """Sources that the text quotes."""
    token_count: int | None = None
    """Tokens of this candidate."""
    grounding_attributions: list[GroundingAttribution] | None = None
    """Sources of a grounded answer. Only `GenerateAnswer` calls fill it."""
    grounding_metadata: GroundingMetadata | None = None
    """What the answer is grounded on."""
    avg_logprobs: float | None = None
    """Average log probability of the tokens of this candidate."""
    logprobs_result: LogprobsResult | None = None
    """Log probabilities of the tokens. Only when `response_logprobs` was set."""
    url_context_metadata: UrlContextMetadata | None = None
    """What the URL context tool fetched."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    _continuation_token: Any = None

    @property
    def continuation_token(self) -> bytes | None:
        """Opaque bytes to go on with in another request, when `finish_reason` is `CONTINUATION`."""
        return read_bytes(self, "_continuation_token")

    @continuation_token.setter
    def continuation_token(self, value: bytes | str | None) -> None:
        self._continuation_token = value

    __json__ = {
        "index": ("index",),
        "content": ("content", "model", "Content"),
        "finishReason": ("finish_reason", "enum", "FinishReason"),
        "finishMessage": ("finish_message",),
        "safetyRatings": ("safety_ratings", "list", "model", "SafetyRating"),
        "citationMetadata": ("citation_metadata", "model", "CitationMetadata"),
        "tokenCount": ("token_count",),
        "groundingAttributions": ("grounding_attributions", "list", "model", "GroundingAttribution"),
        "groundingMetadata": ("grounding_metadata", "model", "GroundingMetadata"),
        "avgLogprobs": ("avg_logprobs",),
        "logprobsResult": ("logprobs_result", "model", "LogprobsResult"),
        "urlContextMetadata": ("url_context_metadata", "model", "UrlContextMetadata"),
        "continuationToken": ("continuation_token", "bytes"),
    }
