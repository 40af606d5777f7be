from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class TunedModelSource(JsonModel):
    """A tuned model to tune further."""

    tuned_model: str | None = None
    """Name of the tuned model to start from, such as `tunedModels/my-model-123`."""
    base_model: str | None = None
    """Name of the model that `tuned_model` was tuned from, with its `models/` prefix."""


TunedModelSource.__json_in__ = {
    "tunedModel": ("tuned_model", None),
    "baseModel": ("base_model", None),
}
TunedModelSource.__json_out__ = (
    ("tuned_model", "tunedModel", None),
    ("base_model", "baseModel", None),
)
