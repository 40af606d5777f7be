from gemkit_raw.types import OpenEnum


class ServiceTier(OpenEnum):
    """Priority and price class of a request.
    - `unspecified`: the same as `standard`.
    - `flex`: cheaper and slower; turned away first when the service is busy.
    - `priority`: dearer, and served ahead of the other tiers."""

    UNSPECIFIED = "unspecified"
    STANDARD = "standard"
    FLEX = "flex"
    PRIORITY = "priority"
