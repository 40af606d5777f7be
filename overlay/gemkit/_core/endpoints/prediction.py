"""The generic prediction methods of media models."""

from __future__ import annotations

from gemkit_raw.api.models import (
    models_predict,
    models_predict_long_running,
)

from .plain import plain

predict = plain(models_predict)
predict_long_running = plain(models_predict_long_running)
