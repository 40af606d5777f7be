from __future__ import annotations

from typing import TypedDict


class ImageConfigDict(TypedDict, total=False):
    """The fields of ImageConfig as keyword arguments, or as a dict."""

    aspect_ratio: str | None
    """Width to height, such as `1:1`, `3:4` or `16:9`. By default the model takes that of an image in the prompt
    or chooses one."""
    image_size: str | None
    """Size of generated images, such as `1K`, `2K` or `4K`. Which sizes there are depends on the model."""
