from gemkit_raw.types import OpenEnum


class DocumentProcessingMode(OpenEnum):
    """How the model goes through a document. `static`, the only mode, places it in the context up front."""

    STATIC = "static"
