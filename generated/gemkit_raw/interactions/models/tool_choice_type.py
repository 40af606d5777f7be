from gemkit_raw.types import OpenEnum


class ToolChoiceType(OpenEnum):
    """Whether a model uses its tools.
    - `auto`: it decides by itself whether to use tools or to answer.
    - `any`: it must use a tool.
    - `none`: it must not use any, as if there were none.
    - `validated`: it decides by itself, and its calls are made to fit the declarations."""

    AUTO = "auto"
    ANY = "any"
    NONE = "none"
    VALIDATED = "validated"
