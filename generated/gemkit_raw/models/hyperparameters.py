from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
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
