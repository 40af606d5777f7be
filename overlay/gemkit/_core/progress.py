"""Who is told how an upload or a download goes on."""

from __future__ import annotations

from collections.abc import Callable

from .steps import Flow, Track

Progress = Callable[[int, int | None], object]
"""Called with the bytes that have arrived, and with all bytes if their number is known."""


def open_report(progress: Progress | bool | None, title: str) -> Flow[Progress | None]:
    """What is told how an upload or a download goes on: the caller's own, or a bar."""
    if progress is True:
        return (yield Track(title, "B"))
    return progress or None
