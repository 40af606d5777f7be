from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .outcome import Outcome


class CodeExecutionResult(JsonModel):
    """What running code of the model gave. It follows the part with the `executable_code`."""

    id: str | None = None
    """Id of the `executable_code` that ran."""
    outcome: Outcome | str | None = None
    """How the run ended."""
    output: str | None = None
    """Standard output of a run that succeeded, otherwise standard error or another explanation."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            outcome: Outcome | str | None = None,
            output: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "outcome": ("outcome", "enum", "Outcome"),
        "output": ("output",),
    }
