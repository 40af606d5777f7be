from gemkit_raw.types import OpenEnum


class ServiceTier(OpenEnum):
    """Priority and price class of a request.
    - `flex`: cheaper and slower; turned away first when the service is busy.
    - `standard`: the default.
    - `priority`: dearer, and served ahead of the other tiers.
    - `deferred`: may wait until the service has room for it."""

    FLEX = "flex"
    STANDARD = "standard"
    PRIORITY = "priority"
    DEFERRED = "deferred"
