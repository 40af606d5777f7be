from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateContentServerContent(JsonModel):
    """A piece of what the model says, and how its turn goes on. Sound comes as fast as it is made, which may be
    faster than it plays."""

    model_turn: Content | None = None
    """The next piece of what the model says."""
    generation_complete: bool | None = None
    """Whether the model has generated all of its turn, while the sound may still be playing. Turns that were
    interrupted lack it."""
    turn_complete: bool | None = None
    """Whether the turn of the model is over. The model goes on only after further messages."""
    interrupted: bool | None = None
    """Whether a message of the client cut the model short. A player should then stop and drop what it has not
    played."""
    grounding_metadata: GroundingMetadata | None = None
    """The sources that the model drew on."""
    input_transcription: BidiGenerateContentTranscription | None = None
    """What the user said. It comes in no fixed order with what the model says. Only when the setup asks for it."""
    output_transcription: BidiGenerateContentTranscription | None = None
    """What the model said. It comes in no fixed order with the sound. Only when the setup asks for it."""
    url_context_metadata: UrlContextMetadata | None = None
    """The pages that the URL context tool fetched."""
    waiting_for_input: bool | None = None
    """Whether the model generates nothing because it expects the user to go on."""
    turn_complete_reason: TurnCompleteReason | str | None = None
    """Why the turn is over."""
    interim_input_transcription: BidiGenerateContentTranscription | None = None
    """What the user has said so far. It comes early, while the user speaks, and may still change."""
    interaction_status: InteractionStatus | str | None = None
    """Whether the service is still at work. Comes along with `turn_complete`."""


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
