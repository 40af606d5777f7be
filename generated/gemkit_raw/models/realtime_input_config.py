from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class RealtimeInputConfig(JsonModel):
    """How audio and video of the user are split into turns."""

    __slots__ = (
        "automatic_activity_detection",
        "turn_coverage",
        "activity_handling",
        "interim_transcript_timestamp_enabled",
    )

    automatic_activity_detection: AutomaticActivityDetection | None
    """How the service detects speech. It does so by default."""
    turn_coverage: TurnCoverage | str | None
    """Which input belongs to a turn of the user."""
    activity_handling: ActivityHandling | str | None
    """Whether the user can interrupt the model. This is so by default."""
    interim_transcript_timestamp_enabled: bool | None
    """Whether transcripts that come while the user still speaks tell when it was spoken."""

    def __init__(
        self,
        *,
        automatic_activity_detection: AutomaticActivityDetection | None = None,
        turn_coverage: TurnCoverage | str | None = None,
        activity_handling: ActivityHandling | str | None = None,
        interim_transcript_timestamp_enabled: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.automatic_activity_detection = automatic_activity_detection
        self.turn_coverage = turn_coverage
        self.activity_handling = activity_handling
        self.interim_transcript_timestamp_enabled = interim_transcript_timestamp_enabled
        self._extra = additional_properties


from .activity_handling import ActivityHandling  # noqa: E402
from .automatic_activity_detection import AutomaticActivityDetection  # noqa: E402
from .turn_coverage import TurnCoverage  # noqa: E402

RealtimeInputConfig.__json_in__ = {
    "automaticActivityDetection": ("automatic_activity_detection", AutomaticActivityDetection.from_dict),
    "turnCoverage": ("turn_coverage", parse_enum(TurnCoverage)),
    "activityHandling": ("activity_handling", parse_enum(ActivityHandling)),
    "interimTranscriptTimestampEnabled": ("interim_transcript_timestamp_enabled", None),
}
RealtimeInputConfig.__json_out__ = (
    ("automatic_activity_detection", "automaticActivityDetection", dump_model),
    ("turn_coverage", "turnCoverage", None),
    ("activity_handling", "activityHandling", None),
    ("interim_transcript_timestamp_enabled", "interimTranscriptTimestampEnabled", None),
)
