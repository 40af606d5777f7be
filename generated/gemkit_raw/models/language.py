from gemkit_raw.types import OpenEnum


class Language(OpenEnum):
    """Programming language of code written by the model. Python is the only one there is."""

    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"
