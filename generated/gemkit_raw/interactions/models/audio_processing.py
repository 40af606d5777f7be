from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, parse_enum, parse_union

from .audio_processing_mode import AudioProcessingMode

if TYPE_CHECKING:
    from .audio_static_media_processing import AudioStaticMediaProcessing

    AudioProcessing: TypeAlias = AudioStaticMediaProcessing | AudioProcessingMode | str
    """How the model goes through audio, either as the name of a mode or as an object with its settings."""
else:

    def __getattr__(name: str) -> Any:
        if name != "AudioProcessing":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import AudioStaticMediaProcessing

        globals()[name] = union = AudioStaticMediaProcessing | AudioProcessingMode | str
        return union


parse_audio_processing = parse_union(
    objects=Variants(__name__, None, {}, "AudioStaticMediaProcessing"), text=parse_enum(AudioProcessingMode)
)
