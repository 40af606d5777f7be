"""Answers with images or sound in them: large base64, which whoever asked for them will read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from gemkit_raw.models import GenerateContentResponse

from .json import STEP as LARGE
from .json import load_media

__all__ = ("LARGE", "read_media")

R = TypeVar("R", bound=GenerateContentResponse)


def read_media(parse: Callable[[Any], R], data: bytes) -> R | None:
    """The typed form of an answer, its large inline data decoded; None where it has none, or anything is unusual about it.

    Then it is to be read as all others are, which decode when somebody asks. To decode base64 checks each character, and to
    read JSON does: here it is done once.
    """
    if (apart := load_media(data)) is None:
        return None
    try:
        response = parse(apart.value)
    except (ValueError, TypeError, RecursionError):
        return None
    held = {
        id(part.inline_data._data)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # that they are these, to be sure
        for candidate in response.candidates or ()
        for part in (candidate.content and candidate.content.parts) or ()
        if part.inline_data
    }
    return response if held.issuperset(map(id, apart.parts)) else None
