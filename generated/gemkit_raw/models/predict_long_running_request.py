from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    dump_model,
    keep,
    parse_list,
)


class PredictLongRunningRequest(JsonModel):
    """The input of a long prediction. The names inside `instances` and `parameters` are sent as they are, in
    camelCase."""

    __slots__ = (
        "instances",
        "parameters",
        "webhook_config",
    )

    instances: list[Any] | None
    """What to predict for. For Veo it is one object, a `VeoInstance`."""
    parameters: Any | None
    """How to predict. For Veo it is a `VeoParameters`, with keys such as `durationSeconds` and `aspectRatio`."""
    webhook_config: WebhookConfig | None
    """Whom to tell about the operation."""

    def __init__(
        self,
        *,
        instances: Sequence[Any] | None = None,
        parameters: Any | None = None,
        webhook_config: WebhookConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.instances = instances
        self.parameters = parameters
        self.webhook_config = webhook_config
        self._extra = additional_properties


from .webhook_config import WebhookConfig  # noqa: E402

PredictLongRunningRequest.__json_in__ = {
    "instances": ("instances", parse_list(keep)),
    "parameters": ("parameters", None),
    "webhookConfig": ("webhook_config", WebhookConfig.from_dict),
}
PredictLongRunningRequest.__json_out__ = (
    ("instances", "instances", dump_list(dump_any)),
    ("parameters", "parameters", dump_any),
    ("webhook_config", "webhookConfig", dump_model),
)
