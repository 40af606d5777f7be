from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .file_citation import FileCitation
    from .place_citation import PlaceCitation
    from .speech_annotation import SpeechAnnotation
    from .unknown_annotation import UnknownAnnotation
    from .url_citation import URLCitation
    from .word_info import WordInfo

    Annotation: TypeAlias = FileCitation | PlaceCitation | SpeechAnnotation | URLCitation | WordInfo | UnknownAnnotation
    """A note on a passage of text: a source it rests on, how to speak it, or when it was spoken. `type` tells
    which."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Annotation":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import FileCitation, PlaceCitation, SpeechAnnotation, UnknownAnnotation, URLCitation, WordInfo

        globals()[name] = union = (
            FileCitation | PlaceCitation | SpeechAnnotation | URLCitation | WordInfo | UnknownAnnotation
        )
        return union


parse_annotation = Variants(
    __name__,
    "type",
    {
        "file_citation": "FileCitation",
        "place_citation": "PlaceCitation",
        "speech_metadata": "SpeechAnnotation",
        "url_citation": "URLCitation",
        "word_info": "WordInfo",
    },
    "UnknownAnnotation",
)
