from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    dump_model,
    parse_list,
)

if TYPE_CHECKING:
    from .content import Content


class ModelOutputStep(JsonModel):
    """Something the model says: an answer or a part of one. As input it is an earlier answer in a history."""

    __slots__ = (
        "content",
        "error",
        "type",
    )

    content: list[Content] | None
    """The pieces of the output, in order."""
    error: Status | None
    """What went wrong with this output, if anything did. Only set in answers."""
    type: Literal["model_output"]
    """Always `model_output`."""

    def __init__(
        self,
        *,
        content: Sequence[Content] | None = None,
        error: Status | None = None,
        type: Literal["model_output"] = "model_output",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.content = content
        self.error = error
        self.type = type
        self._extra = additional_properties


from .content import parse_content  # noqa: E402
from .status import Status  # noqa: E402

ModelOutputStep.__json_in__ = {
    "content": ("content", parse_list(parse_content)),
    "error": ("error", Status.from_dict),
    "type": ("type", None),
}
ModelOutputStep.__json_out__ = (
    ("content", "content", dump_list(dump_any)),
    ("error", "error", dump_model),
    ("type", "type", None),
)
ModelOutputStep.__json_const__ = ("type",)
