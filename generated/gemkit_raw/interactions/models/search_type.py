from gemkit_raw.types import OpenEnum


class SearchType(OpenEnum):
    """What Google Search looks for.
    - `web_search`: web pages.
    - `image_search`: images.
    - `enterprise_web_search`: web pages, in the search for enterprises."""

    WEB_SEARCH = "web_search"
    IMAGE_SEARCH = "image_search"
    ENTERPRISE_WEB_SEARCH = "enterprise_web_search"
