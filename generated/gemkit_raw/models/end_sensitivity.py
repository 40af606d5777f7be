from gemkit_raw.types import OpenEnum


class EndSensitivity(OpenEnum):
    """How readily a pause counts as the end of speech.
    - `END_SENSITIVITY_UNSPECIFIED`: the same as `END_SENSITIVITY_HIGH`.
    - `END_SENSITIVITY_HIGH`: ends are detected more often.
    - `END_SENSITIVITY_LOW`: ends are detected less often."""

    END_SENSITIVITY_UNSPECIFIED = "END_SENSITIVITY_UNSPECIFIED"
    END_SENSITIVITY_HIGH = "END_SENSITIVITY_HIGH"
    END_SENSITIVITY_LOW = "END_SENSITIVITY_LOW"
