from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class NoulCriteria(JsonModel):
    """When the answer to a yes-or-no question is yes, and when no."""

    __slots__ = (
        "false_description",
        "true_description",
    )

    false_description: str | None
    """When the answer is no."""
    true_description: str | None
    """When the answer is yes."""

    def __init__(
        self,
        *,
        false_description: str | None = None,
        true_description: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.false_description = false_description
        self.true_description = true_description
        self._extra = additional_properties


NoulCriteria.__json_in__ = {
    "false_description": ("false_description", None),
    "true_description": ("true_description", None),
}
NoulCriteria.__json_out__ = (
    ("false_description", "false_description", None),
    ("true_description", "true_description", None),
)
