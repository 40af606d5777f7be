from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class TunedModelSource(JsonModel):
    """A tuned model to tune further."""

    __slots__ = (
        "tuned_model",
        "base_model",
    )

    tuned_model: str | None
    """Name of the tuned model to start from, such as `tunedModels/my-model-123`."""
    base_model: str | None
    """Name of the model that `tuned_model` was tuned from, with its `models/` prefix."""

    def __init__(
        self,
        *,
        tuned_model: str | None = None,
        base_model: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tuned_model = tuned_model
        self.base_model = base_model
        self._extra = additional_properties


TunedModelSource.__json_in__ = {
    "tunedModel": ("tuned_model", None),
    "baseModel": ("base_model", None),
}
TunedModelSource.__json_out__ = (
    ("tuned_model", "tunedModel", None),
    ("base_model", "baseModel", None),
)
