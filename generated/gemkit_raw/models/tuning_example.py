from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class TuningExample(JsonModel):
    """One training example, which is a prompt and the answer to it."""

    text_input: str | None = None
    """The prompt."""
    output: str | None = None
    """The answer that the model should learn to give."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text_input: str | None = None,
            output: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "textInput": ("text_input",),
        "output": ("output",),
    }
