from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit._mixins import GenerateContentResponseMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .candidate import Candidate
    from .model_status import ModelStatus
    from .prompt_feedback import PromptFeedback
    from .usage_metadata import UsageMetadata


class GenerateContentResponse(GenerateContentResponseMixin, JsonModel):
    """The answer to a prompt, or one chunk of a streamed answer. Candidates are absent when the prompt was
    blocked."""

    candidates: list[Candidate] | None = None
    """The alternative responses."""
    prompt_feedback: PromptFeedback | None = None
    """How the prompt was judged. Tells why when it was blocked."""
    usage_metadata: UsageMetadata | None = None
    """Token counts of the request. In a stream each chunk has the counts so far."""
    model_version: str | None = None
    """Version of the model that answered."""
    response_id: str | None = None
    """Id of the response; the same in all chunks of a stream."""
    model_status: ModelStatus | None = None
    """Stage of life of the model that answered."""
    turn_token: str | None = None
    """Token of this turn. What it is for is not published."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            candidates: Sequence[Candidate] | None = None,
            prompt_feedback: PromptFeedback | None = None,
            usage_metadata: UsageMetadata | None = None,
            model_version: str | None = None,
            response_id: str | None = None,
            model_status: ModelStatus | None = None,
            turn_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "candidates": ("candidates", "list", "model", "Candidate"),
        "promptFeedback": ("prompt_feedback", "model", "PromptFeedback"),
        "usageMetadata": ("usage_metadata", "model", "UsageMetadata"),
        "modelVersion": ("model_version",),
        "responseId": ("response_id",),
        "modelStatus": ("model_status", "model", "ModelStatus"),
        "turnToken": ("turn_token",),
    }
