from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .error_event import ErrorEvent
    from .interaction_completed_event import InteractionCompletedEvent
    from .interaction_created_event import InteractionCreatedEvent
    from .interaction_status_update import InteractionStatusUpdate
    from .step_delta import StepDelta
    from .step_start import StepStart
    from .step_stop import StepStop
    from .unknown_interaction_sse_event import UnknownInteractionSSEEvent

    InteractionSSEEvent: TypeAlias = (
        ErrorEvent
        | InteractionCompletedEvent
        | InteractionCreatedEvent
        | InteractionStatusUpdate
        | StepDelta
        | StepStart
        | StepStop
        | UnknownInteractionSSEEvent
    )
    """One event of a streamed interaction. `event_type` says which."""
else:

    def __getattr__(name: str) -> Any:
        if name != "InteractionSSEEvent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            ErrorEvent,
            InteractionCompletedEvent,
            InteractionCreatedEvent,
            InteractionStatusUpdate,
            StepDelta,
            StepStart,
            StepStop,
            UnknownInteractionSSEEvent,
        )

        globals()[name] = union = (
            ErrorEvent
            | InteractionCompletedEvent
            | InteractionCreatedEvent
            | InteractionStatusUpdate
            | StepDelta
            | StepStart
            | StepStop
            | UnknownInteractionSSEEvent
        )
        return union


parse_interaction_sse_event = Variants(
    __name__,
    "event_type",
    {
        "error": "ErrorEvent",
        "interaction.completed": "InteractionCompletedEvent",
        "interaction.created": "InteractionCreatedEvent",
        "interaction.status_update": "InteractionStatusUpdate",
        "step.delta": "StepDelta",
        "step.start": "StepStart",
        "step.stop": "StepStop",
    },
    "UnknownInteractionSSEEvent",
)
