from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .music_generation_mode import MusicGenerationMode
    from .scale import Scale


class MusicGenerationConfig(JsonModel):
    """How music is generated."""

    temperature: float | None = None
    """How varied the music is, from 0 to 3."""
    top_k: int | None = None
    """From how many of the likeliest tokens the next one is chosen, from 1 to 1000."""
    seed: int | None = None
    """Seed of the randomness. Chosen at random by default."""
    guidance: float | None = None
    """How closely the music follows the prompts, from 0 to 6. Higher values make changes of the prompts more
    abrupt."""
    bpm: int | None = None
    """Tempo in beats per minute, from 60 to 200."""
    density: float | None = None
    """How many notes and sounds there are, from 0 (sparse) to 1 (busy)."""
    brightness: float | None = None
    """How bright the music sounds, from 0 to 1."""
    scale: Scale | str | None = None
    """Key of the music."""
    mute_bass: bool | None = None
    """Whether the bass is muted."""
    mute_drums: bool | None = None
    """Whether the drums are muted."""
    only_bass_and_drums: bool | None = None
    """Whether to leave out all but bass and drums."""
    music_generation_mode: MusicGenerationMode | str | None = None
    """What the model aims at. `QUALITY` by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            temperature: float | None = None,
            top_k: int | None = None,
            seed: int | None = None,
            guidance: float | None = None,
            bpm: int | None = None,
            density: float | None = None,
            brightness: float | None = None,
            scale: Scale | str | None = None,
            mute_bass: bool | None = None,
            mute_drums: bool | None = None,
            only_bass_and_drums: bool | None = None,
            music_generation_mode: MusicGenerationMode | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "temperature": ("temperature",),
        "topK": ("top_k",),
        "seed": ("seed",),
        "guidance": ("guidance",),
        "bpm": ("bpm",),
        "density": ("density",),
        "brightness": ("brightness",),
        "scale": ("scale", "enum", "Scale"),
        "muteBass": ("mute_bass",),
        "muteDrums": ("mute_drums",),
        "onlyBassAndDrums": ("only_bass_and_drums",),
        "musicGenerationMode": ("music_generation_mode", "enum", "MusicGenerationMode"),
    }
