from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class BidiGenerateContentServerContent(JsonModel):
    """A piece of what the model says, and how its turn goes on. Sound comes as fast as it is made, which may be
    faster than it plays."""

    __slots__ = (
        "model_turn",
        "generation_complete",
        "turn_complete",
        "interrupted",
        "grounding_metadata",
        "input_transcription",
        "output_transcription",
        "url_context_metadata",
        "waiting_for_input",
        "turn_complete_reason",
        "interim_input_transcription",
        "interaction_status",
    )

    model_turn: Content | None
    """The next piece of what the model says."""
    generation_complete: bool | None
    """Whether the model has generated all of its turn, while the sound may still be playing. Turns that were
    interrupted lack it."""
    turn_complete: bool | None
    """Whether the turn of the model is over. The model goes on only after further messages."""
    interrupted: bool | None
    """Whether a message of the client cut the model short. A player should then stop and drop what it has not
    played."""
    grounding_metadata: GroundingMetadata | None
    """The sources that the model drew on."""
    input_transcription: BidiGenerateContentTranscription | None
    """What the user said. It comes in no fixed order with what the model says. Only when the setup asks for it."""
    output_transcription: BidiGenerateContentTranscription | None
    """What the model said. It comes in no fixed order with the sound. Only when the setup asks for it."""
    url_context_metadata: UrlContextMetadata | None
    """The pages that the URL context tool fetched."""
    waiting_for_input: bool | None
    """Whether the model generates nothing because it expects the user to go on."""
    turn_complete_reason: TurnCompleteReason | str | None
    """Why the turn is over."""
    interim_input_transcription: BidiGenerateContentTranscription | None
    """What the user has said so far. It comes early, while the user speaks, and may still change."""
    interaction_status: InteractionStatus | str | None
    """Whether the service is still at work. Comes along with `turn_complete`."""

    def __init__(
        self,
        *,
        model_turn: Content | None = None,
        generation_complete: bool | None = None,
        turn_complete: bool | None = None,
        interrupted: bool | None = None,
        grounding_metadata: GroundingMetadata | None = None,
        input_transcription: BidiGenerateContentTranscription | None = None,
        output_transcription: BidiGenerateContentTranscription | None = None,
        url_context_metadata: UrlContextMetadata | None = None,
        waiting_for_input: bool | None = None,
        turn_complete_reason: TurnCompleteReason | str | None = None,
        interim_input_transcription: BidiGenerateContentTranscription | None = None,
        interaction_status: InteractionStatus | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_turn = model_turn
        self.generation_complete = generation_complete
        self.turn_complete = turn_complete
        self.interrupted = interrupted
        self.grounding_metadata = grounding_metadata
        self.input_transcription = input_transcription
        self.output_transcription = output_transcription
        self.url_context_metadata = url_context_metadata
        self.waiting_for_input = waiting_for_input
        self.turn_complete_reason = turn_complete_reason
        self.interim_input_transcription = interim_input_transcription
        self.interaction_status = interaction_status
        self._extra = additional_properties


from .bidi_generate_content_transcription import BidiGenerateContentTranscription  # noqa: E402
from .content import Content  # noqa: E402
from .grounding_metadata import GroundingMetadata  # noqa: E402
from .interaction_status import InteractionStatus  # noqa: E402
from .turn_complete_reason import TurnCompleteReason  # noqa: E402
from .url_context_metadata import UrlContextMetadata  # noqa: E402

BidiGenerateContentServerContent.__json_in__ = {
    "modelTurn": ("model_turn", Content.from_dict),
    "generationComplete": ("generation_complete", None),
    "turnComplete": ("turn_complete", None),
    "interrupted": ("interrupted", None),
    "groundingMetadata": ("grounding_metadata", GroundingMetadata.from_dict),
    "inputTranscription": ("input_transcription", BidiGenerateContentTranscription.from_dict),
    "outputTranscription": ("output_transcription", BidiGenerateContentTranscription.from_dict),
    "urlContextMetadata": ("url_context_metadata", UrlContextMetadata.from_dict),
    "waitingForInput": ("waiting_for_input", None),
    "turnCompleteReason": ("turn_complete_reason", parse_enum(TurnCompleteReason)),
    "interimInputTranscription": ("interim_input_transcription", BidiGenerateContentTranscription.from_dict),
    "interactionStatus": ("interaction_status", parse_enum(InteractionStatus)),
}
BidiGenerateContentServerContent.__json_out__ = (
    ("model_turn", "modelTurn", dump_model),
    ("generation_complete", "generationComplete", None),
    ("turn_complete", "turnComplete", None),
    ("interrupted", "interrupted", None),
    ("grounding_metadata", "groundingMetadata", dump_model),
    ("input_transcription", "inputTranscription", dump_model),
    ("output_transcription", "outputTranscription", dump_model),
    ("url_context_metadata", "urlContextMetadata", dump_model),
    ("waiting_for_input", "waitingForInput", None),
    ("turn_complete_reason", "turnCompleteReason", None),
    ("interim_input_transcription", "interimInputTranscription", dump_model),
    ("interaction_status", "interactionStatus", None),
)
