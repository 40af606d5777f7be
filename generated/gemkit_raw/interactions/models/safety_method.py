from gemkit_raw.types import OpenEnum


class SafetyMethod(OpenEnum):
    """What is compared with the threshold of a safety setting.
    - `severity`: how bad the harm would be.
    - `probability`: how likely harm is."""

    SEVERITY = "severity"
    PROBABILITY = "probability"
