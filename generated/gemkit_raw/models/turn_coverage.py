from gemkit_raw.types import OpenEnum


class TurnCoverage(OpenEnum):
    """Which input belongs to a turn of the user.
    - `TURN_INCLUDES_ONLY_ACTIVITY`: what came while the user was active, without the silence in between.
    - `TURN_INCLUDES_ALL_INPUT`: everything since the turn before, silence included.
    - `TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO`: audio from while the user was active, and all video."""

    TURN_COVERAGE_UNSPECIFIED = "TURN_COVERAGE_UNSPECIFIED"
    TURN_INCLUDES_ONLY_ACTIVITY = "TURN_INCLUDES_ONLY_ACTIVITY"
    TURN_INCLUDES_ALL_INPUT = "TURN_INCLUDES_ALL_INPUT"
    TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO = "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO"
