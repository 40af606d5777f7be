from gemkit_raw.types import OpenEnum


class DynamicRetrievalConfigMode(OpenEnum):
    """Whether a model decides for itself when to search.
    - `MODE_UNSPECIFIED`: it always searches.
    - `MODE_DYNAMIC`: it searches when that seems to help."""

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    MODE_DYNAMIC = "MODE_DYNAMIC"
