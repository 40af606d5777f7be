from gemkit_raw.types import OpenEnum


class FunctionCallingConfigMode(OpenEnum):
    """Whether a model calls functions.
    - `AUTO`: it decides by itself whether to call functions or to answer.
    - `ANY`: it must call a function.
    - `NONE`: it must not call any, as if there were none.
    - `VALIDATED`: it decides by itself, and its calls are made to fit the declarations."""

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    AUTO = "AUTO"
    ANY = "ANY"
    NONE = "NONE"
    VALIDATED = "VALIDATED"
