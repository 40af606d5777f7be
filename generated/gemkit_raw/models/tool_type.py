from gemkit_raw.types import OpenEnum


class ToolType(OpenEnum):
    """A tool that the service runs by itself.
    - `GOOGLE_SEARCH_WEB`: web search with Google.
    - `GOOGLE_SEARCH_IMAGE`: image search with Google.
    - `URL_CONTEXT`: reads the pages behind URLs.
    - `GOOGLE_MAPS`: looks up places.
    - `FILE_SEARCH`: searches file search stores.
    - `MEDIA_PROCESSING`: looks through media."""

    TOOL_TYPE_UNSPECIFIED = "TOOL_TYPE_UNSPECIFIED"
    GOOGLE_SEARCH_WEB = "GOOGLE_SEARCH_WEB"
    GOOGLE_SEARCH_IMAGE = "GOOGLE_SEARCH_IMAGE"
    URL_CONTEXT = "URL_CONTEXT"
    GOOGLE_MAPS = "GOOGLE_MAPS"
    FILE_SEARCH = "FILE_SEARCH"
    MEDIA_PROCESSING = "MEDIA_PROCESSING"
