from gemkit_raw.types import OpenEnum


class DocumentMetadataContentLayer(OpenEnum):
    """A form in which document pages are given to the model.
    - `PAGE_IMAGE`: a picture of each page.
    - `PAGE_TEXT`: the text of each page."""

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    PAGE_IMAGE = "PAGE_IMAGE"
    PAGE_TEXT = "PAGE_TEXT"
