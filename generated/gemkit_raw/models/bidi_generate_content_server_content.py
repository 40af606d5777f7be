from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .bidi_generate_content_transcription import BidiGenerateContentTranscription
    from .content import Content
    from .grounding_metadata import GroundingMetadata
    from .interaction_status import InteractionStatus
    from .turn_complete_reason import TurnCompleteReason
    from .url_context_metadata import UrlContextMetadata


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "modelTurn": ("model_turn", "model", "Content"),
        "generationComplete": ("generation_complete",),
        "turnComplete": ("turn_complete",),
        "interrupted": ("interrupted",),
        "groundingMetadata": ("grounding_metadata", "model", "GroundingMetadata"),
        "inputTranscription": ("input_transcription", "model", "BidiGenerateContentTranscription"),
        "outputTranscription": ("output_transcription", "model", "BidiGenerateContentTranscription"),
        "urlContextMetadata": ("url_context_metadata", "model", "UrlContextMetadata"),
        "waitingForInput": ("waiting_for_input",),
        "turnCompleteReason": ("turn_complete_reason", "enum", "TurnCompleteReason"),
        "interimInputTranscription": ("interim_input_transcription", "model", "BidiGenerateContentTranscription"),
        "interactionStatus": ("interaction_status", "enum", "InteractionStatus"),
    }
