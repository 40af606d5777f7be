from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .tuning_example import TuningExample


class TuningExamples(JsonModel):
    """A list of training examples."""

    examples: list[TuningExample] | None = None
    """The examples."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            examples: Sequence[TuningExample] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "examples": ("examples", "list", "model", "TuningExample"),
    }
