from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class TuningExample(JsonModel):
    """One training example, which is a prompt and the answer to it."""

    text_input: str | None = None
    """The prompt."""
    output: str | None = None
    """The answer that the model should learn to give."""


TuningExample.__json_in__ = {
    "textInput": ("text_input", None),
    "output": ("output", None),
}
TuningExample.__json_out__ = (
    ("text_input", "textInput", None),
    ("output", "output", None),
)
