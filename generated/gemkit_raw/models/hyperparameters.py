from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class Hyperparameters(JsonModel):
    """Settings of a training. Set at most one of `learning_rate` and `learning_rate_multiplier`."""

    __slots__ = (
        "learning_rate",
        "learning_rate_multiplier",
        "epoch_count",
        "batch_size",
    )

    learning_rate: float | None
    """How strongly each batch changes the model. By default it depends on the number of examples. Excludes
    `learning_rate_multiplier`."""
    learning_rate_multiplier: float | None
    """Factor for the learning rate that the service would choose. Excludes `learning_rate`."""
    epoch_count: int | None
    """How often training goes through all examples. 5 by default."""
    batch_size: int | None
    """How many examples are learned from at once. By default it depends on the number of examples."""

    def __init__(
        self,
        *,
        learning_rate: float | None = None,
        learning_rate_multiplier: float | None = None,
        epoch_count: int | None = None,
        batch_size: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.learning_rate = learning_rate
        self.learning_rate_multiplier = learning_rate_multiplier
        self.epoch_count = epoch_count
        self.batch_size = batch_size
        self._extra = additional_properties


Hyperparameters.__json_in__ = {
    "learningRate": ("learning_rate", None),
    "learningRateMultiplier": ("learning_rate_multiplier", None),
    "epochCount": ("epoch_count", None),
    "batchSize": ("batch_size", None),
}
Hyperparameters.__json_out__ = (
    ("learning_rate", "learningRate", None),
    ("learning_rate_multiplier", "learningRateMultiplier", None),
    ("epoch_count", "epochCount", None),
    ("batch_size", "batchSize", None),
)
