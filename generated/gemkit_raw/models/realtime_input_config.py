from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .activity_handling import ActivityHandling
    from .automatic_activity_detection import AutomaticActivityDetection
    from .turn_coverage import TurnCoverage


class RealtimeInputConfig(JsonModel):
    """How audio and video of the user are split into turns."""

    automatic_activity_detection: AutomaticActivityDetection | None = None
    """How the service detects speech. It does so by default."""
    turn_coverage: TurnCoverage | str | None = None
    """Which input belongs to a turn of the user."""
    activity_handling: ActivityHandling | str | None = None
    """Whether the user can interrupt the model. This is so by default."""
    interim_transcript_timestamp_enabled: bool | None = None
    """Whether transcripts that come while the user still speaks tell when it was spoken."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            automatic_activity_detection: AutomaticActivityDetection | None = None,
            turn_coverage: TurnCoverage | str | None = None,
            activity_handling: ActivityHandling | str | None = None,
            interim_transcript_timestamp_enabled: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "automaticActivityDetection": ("automatic_activity_detection", "model", "AutomaticActivityDetection"),
        "turnCoverage": ("turn_coverage", "enum", "TurnCoverage"),
        "activityHandling": ("activity_handling", "enum", "ActivityHandling"),
        "interimTranscriptTimestampEnabled": ("interim_transcript_timestamp_enabled",),
    }
