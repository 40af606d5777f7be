from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class CodeExecutionResult(JsonModel):
    """What running code of the model gave. It follows the part with the `executable_code`."""

    __slots__ = (
        "id",
        "outcome",
        "output",
    )

    id: str | None
    """Id of the `executable_code` that ran."""
    outcome: Outcome | str | None
    """How the run ended."""
    output: str | None
    """Standard output of a run that succeeded, otherwise standard error or another explanation."""

    def __init__(
        self,
        *,
        id: str | None = None,
        outcome: Outcome | str | None = None,
        output: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.outcome = outcome
        self.output = output
        self._extra = additional_properties


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
