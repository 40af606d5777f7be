from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit._mixins import GenerateContentResponseMixin
from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class GenerateContentResponse(GenerateContentResponseMixin, JsonModel):
    """The answer to a prompt, or one chunk of a streamed answer. Candidates are absent when the prompt was
    blocked."""

    __slots__ = (
        "candidates",
        "prompt_feedback",
        "usage_metadata",
        "model_version",
        "response_id",
        "model_status",
        "turn_token",
    )

    candidates: list[Candidate] | None
    """The alternative responses."""
    prompt_feedback: PromptFeedback | None
    """How the prompt was judged. Tells why when it was blocked."""
    usage_metadata: UsageMetadata | None
    """Token counts of the request. In a stream each chunk has the counts so far."""
    model_version: str | None
    """Version of the model that answered."""
    response_id: str | None
    """Id of the response; the same in all chunks of a stream."""
    model_status: ModelStatus | None
    """Stage of life of the model that answered."""
    turn_token: str | None
    """Token of this turn. What it is for is not published."""

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
    ) -> None:
        self.candidates = candidates
        self.prompt_feedback = prompt_feedback
        self.usage_metadata = usage_metadata
        self.model_version = model_version
        self.response_id = response_id
        self.model_status = model_status
        self.turn_token = turn_token
        self._extra = additional_properties


from .candidate import Candidate  # noqa: E402
from .model_status import ModelStatus  # noqa: E402
from .prompt_feedback import PromptFeedback  # noqa: E402
from .usage_metadata import UsageMetadata  # noqa: E402

GenerateContentResponse.__json_in__ = {
    "candidates": ("candidates", parse_list(Candidate.from_dict)),
    "promptFeedback": ("prompt_feedback", PromptFeedback.from_dict),
    "usageMetadata": ("usage_metadata", UsageMetadata.from_dict),
    "modelVersion": ("model_version", None),
    "responseId": ("response_id", None),
    "modelStatus": ("model_status", ModelStatus.from_dict),
    "turnToken": ("turn_token", None),
}
GenerateContentResponse.__json_out__ = (
    ("candidates", "candidates", dump_list(dump_model)),
    ("prompt_feedback", "promptFeedback", dump_model),
    ("usage_metadata", "usageMetadata", dump_model),
    ("model_version", "modelVersion", None),
    ("response_id", "responseId", None),
    ("model_status", "modelStatus", dump_model),
    ("turn_token", "turnToken", None),
)
