from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
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
