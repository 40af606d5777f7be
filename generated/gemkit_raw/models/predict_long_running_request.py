from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .webhook_config import WebhookConfig


class PredictLongRunningRequest(JsonModel):
    """The input of a long prediction. The names inside `instances` and `parameters` are sent as they are, in
    camelCase."""

    instances: list[Any] | None = None
    """What to predict for. For Veo it is one object, a `VeoInstance`."""
    parameters: Any | None = None
    """How to predict. For Veo it is a `VeoParameters`, with keys such as `durationSeconds` and `aspectRatio`."""
    webhook_config: WebhookConfig | None = None
    """Whom to tell about the operation."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            instances: Sequence[Any] | None = None,
            parameters: Any | None = None,
            webhook_config: WebhookConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "instances": ("instances", "list", "any"),
        "parameters": ("parameters", "any"),
        "webhookConfig": ("webhook_config", "model", "WebhookConfig"),
    }
