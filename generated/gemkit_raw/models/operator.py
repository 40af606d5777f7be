from gemkit_raw.types import OpenEnum


class Operator(OpenEnum):
    """How a piece of metadata is compared with a value.
    - `LESS`: it is below the number.
    - `LESS_EQUAL`: it is the number or below.
    - `EQUAL`: it equals the number or text.
    - `GREATER_EQUAL`: it is the number or above.
    - `GREATER`: it is above the number.
    - `NOT_EQUAL`: it differs from the number or text.
    - `INCLUDES`: it is a list of texts that contains the text.
    - `EXCLUDES`: it is a list of texts that does not contain the text."""

    OPERATOR_UNSPECIFIED = "OPERATOR_UNSPECIFIED"
    LESS = "LESS"
    LESS_EQUAL = "LESS_EQUAL"
    EQUAL = "EQUAL"
    GREATER_EQUAL = "GREATER_EQUAL"
    GREATER = "GREATER"
    NOT_EQUAL = "NOT_EQUAL"
    INCLUDES = "INCLUDES"
    EXCLUDES = "EXCLUDES"
