from gemkit_raw.types import OpenEnum


class Delivery(OpenEnum):
    """How generated media reaches the caller.
    - `INLINE`: as bytes within the response.
    - `URI`: stored by the service, with a URI in the response."""

    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"
