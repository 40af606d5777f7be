from gemkit_raw.types import OpenEnum


class StartSensitivity(OpenEnum):
    """How readily sound counts as the start of speech.
    - `START_SENSITIVITY_UNSPECIFIED`: the same as `START_SENSITIVITY_HIGH`.
    - `START_SENSITIVITY_HIGH`: starts are detected more often.
    - `START_SENSITIVITY_LOW`: starts are detected less often."""

    START_SENSITIVITY_UNSPECIFIED = "START_SENSITIVITY_UNSPECIFIED"
    START_SENSITIVITY_HIGH = "START_SENSITIVITY_HIGH"
    START_SENSITIVITY_LOW = "START_SENSITIVITY_LOW"
