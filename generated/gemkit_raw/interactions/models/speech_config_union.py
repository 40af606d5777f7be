from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, parse_union

from .speech_config import SpeechConfig

if TYPE_CHECKING:
    from .speaker_config import SpeakerConfig

    SpeechConfigUnion: TypeAlias = SpeakerConfig | Sequence[SpeechConfig]
    """Voices of one or more speakers, as an object or as the list alone."""
else:

    def __getattr__(name: str) -> Any:
        if name != "SpeechConfigUnion":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import SpeakerConfig

        globals()[name] = union = SpeakerConfig | Sequence[SpeechConfig]
        return union


parse_speech_config_union = parse_union(
    objects=Variants(__name__, None, {}, "SpeakerConfig"), items=SpeechConfig.from_dict
)
