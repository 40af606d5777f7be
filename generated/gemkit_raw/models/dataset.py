from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .tuning_examples import TuningExamples


class Dataset(JsonModel):
    """Training data."""

    examples: TuningExamples | None = None
    """The examples, sent with the request."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            examples: TuningExamples | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "examples": ("examples", "model", "TuningExamples"),
    }
