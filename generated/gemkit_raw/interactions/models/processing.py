from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, parse_enum, parse_union

from .processing_mode import ProcessingMode

if TYPE_CHECKING:
    from .static_media_processing import StaticMediaProcessing

    Processing: TypeAlias = StaticMediaProcessing | ProcessingMode | str
    """How the model goes through a video, either as the name of a mode or as an object with its settings."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Processing":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import StaticMediaProcessing

        globals()[name] = union = StaticMediaProcessing | ProcessingMode | str
        return union


parse_processing = parse_union(
    objects=Variants(__name__, None, {}, "StaticMediaProcessing"), text=parse_enum(ProcessingMode)
)
