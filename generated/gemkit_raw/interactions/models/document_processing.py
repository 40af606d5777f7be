from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, parse_enum, parse_union

from .document_processing_mode import DocumentProcessingMode

if TYPE_CHECKING:
    from .document_static_media_processing import DocumentStaticMediaProcessing

    DocumentProcessing: TypeAlias = DocumentStaticMediaProcessing | DocumentProcessingMode | str
    """How the model goes through a document, either as the name of a mode or as an object with its settings."""
else:

    def __getattr__(name: str) -> Any:
        if name != "DocumentProcessing":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import DocumentStaticMediaProcessing

        globals()[name] = union = DocumentStaticMediaProcessing | DocumentProcessingMode | str
        return union


parse_document_processing = parse_union(
    objects=Variants(__name__, None, {}, "DocumentStaticMediaProcessing"), text=parse_enum(DocumentProcessingMode)
)
