from gemkit_raw.types import OpenEnum


class HarmProbability(OpenEnum):
    """How likely content is to be harmful. It says nothing about how grave the harm would be.
    - `NEGLIGIBLE`: next to no probability."""

    HARM_PROBABILITY_UNSPECIFIED = "HARM_PROBABILITY_UNSPECIFIED"
    NEGLIGIBLE = "NEGLIGIBLE"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
