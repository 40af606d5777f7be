from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content import Content
    from .status import Status


class ModelOutputStep(JsonModel):
    """Something the model says: an answer or a part of one. As input it is an earlier answer in a history."""

    content: list[Content] | None = None
    """The pieces of the output, in order."""
    error: Status | None = None
    """What went wrong with this output, if anything did. Only set in answers."""
    type: Literal["model_output"] = "model_output"
    """Always `model_output`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[Content] | None = None,
            error: Status | None = None,
            type: Literal["model_output"] = "model_output",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "content": ("content", "list", "union", "content"),
        "error": ("error", "model", "Status"),
        "type": ("type", "const"),
    }
