from gemkit_raw.types import OpenEnum


class Delivery(OpenEnum):
    """How generated media is returned.
    - `inline`: within the answer.
    - `uri`: as a URI to download it from."""

    INLINE = "inline"
    URI = "uri"
