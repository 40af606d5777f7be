from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .customized_avatar import CustomizedAvatar


class AvatarConfig(JsonModel):
    """The avatar that the model appears as in video output."""

    avatar_name: str | None = None
    """Name of an avatar that the service offers."""
    customized_avatar: CustomizedAvatar | None = None
    """An avatar of the caller."""
    audio_bitrate_bps: int | None = None
    """Audio bit rate, in bits per second."""
    video_bitrate_bps: int | None = None
    """Video bit rate, in bits per second."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            avatar_name: str | None = None,
            customized_avatar: CustomizedAvatar | None = None,
            audio_bitrate_bps: int | None = None,
            video_bitrate_bps: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "avatarName": ("avatar_name",),
        "customizedAvatar": ("customized_avatar", "model", "CustomizedAvatar"),
        "audioBitrateBps": ("audio_bitrate_bps",),
        "videoBitrateBps": ("video_bitrate_bps",),
    }
