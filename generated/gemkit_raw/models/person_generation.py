from gemkit_raw.types import OpenEnum


class PersonGeneration(OpenEnum):
    """Which people images may show.
    - `DONT_ALLOW`: none.
    - `ALLOW_ADULT`: adults, but no children.
    - `ALLOW_ALL`: adults and children."""

    DONT_ALLOW = "DONT_ALLOW"
    ALLOW_ADULT = "ALLOW_ADULT"
    ALLOW_ALL = "ALLOW_ALL"
