from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class Hyperparameters(JsonModel):
    """Settings of a training. Set at most one of `learning_rate` and `learning_rate_multiplier`."""

    learning_rate: float | None = None
    """How strongly each batch changes the model. By default it depends on the number of examples. Excludes
    `learning_rate_multiplier`."""
    learning_rate_multiplier: float | None = None
    """Factor for the learning rate that the service would choose. Excludes `learning_rate`."""
    epoch_count: int | None = None
    """How often training goes through all examples. 5 by default."""
    batch_size: int | None = None
    """How many examples are learned from at once. By default it depends on the number of examples."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            learning_rate: float | None = None,
            learning_rate_multiplier: float | None = None,
            epoch_count: int | None = None,
            batch_size: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "learningRate": ("learning_rate",),
        "learningRateMultiplier": ("learning_rate_multiplier",),
        "epochCount": ("epoch_count",),
        "batchSize": ("batch_size",),
    }
