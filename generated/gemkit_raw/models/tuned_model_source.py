from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class TunedModelSource(JsonModel):
    """A tuned model to tune further."""

    tuned_model: str | None = None
    """Name of the tuned model to start from, such as `tunedModels/my-model-123`."""
    base_model: str | None = None
    """Name of the model that `tuned_model` was tuned from, with its `models/` prefix."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tuned_model: str | None = None,
            base_model: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "tunedModel": ("tuned_model",),
        "baseModel": ("base_model",),
    }
