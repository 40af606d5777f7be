from gemkit_raw.types import OpenEnum


class GroundingTool(OpenEnum):
    """A tool that finds facts to base an answer on.
    - `google_search`: searches the web.
    - `google_maps`: looks up places.
    - `retrieval`: asks a search engine or store that the request names."""

    GOOGLE_SEARCH = "google_search"
    GOOGLE_MAPS = "google_maps"
    RETRIEVAL = "retrieval"
