from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class CodeExecutionResult(JsonModel):
    """What running code of the model gave. It follows the part with the `executable_code`."""

    id: str | None = None
    """Id of the `executable_code` that ran."""
    outcome: Outcome | str | None = None
    """How the run ended."""
    output: str | None = None
    """Standard output of a run that succeeded, otherwise standard error or another explanation."""


from .outcome import Outcome  # noqa: E402

CodeExecutionResult.__json_in__ = {
    "id": ("id", None),
    "outcome": ("outcome", parse_enum(Outcome)),
    "output": ("output", None),
}
CodeExecutionResult.__json_out__ = (
    ("id", "id", None),
    ("outcome", "outcome", None),
    ("output", "output", None),
)
