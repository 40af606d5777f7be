from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class TuningExample(JsonModel):
    """One training example, which is a prompt and the answer to it."""

    __slots__ = (
        "text_input",
        "output",
    )

    text_input: str | None
    """The prompt."""
    output: str | None
    """The answer that the model should learn to give."""

    def __init__(
        self,
        *,
        text_input: str | None = None,
        output: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text_input = text_input
        self.output = output
        self._extra = additional_properties


TuningExample.__json_in__ = {
    "textInput": ("text_input", None),
    "output": ("output", None),
}
TuningExample.__json_out__ = (
    ("text_input", "textInput", None),
    ("output", "output", None),
)
