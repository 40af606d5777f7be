from gemkit_raw.types import OpenEnum


class PageContentLayer(OpenEnum):
    """A form in which document pages are given to the model.
    - `page_image`: a picture of each page.
    - `page_text`: the text of each page."""

    PAGE_IMAGE = "page_image"
    PAGE_TEXT = "page_text"
