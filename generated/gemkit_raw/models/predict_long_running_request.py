from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    dump_model,
    keep,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class PredictLongRunningRequest(JsonModel):
    """The input of a long prediction. The names inside `instances` and `parameters` are sent as they are, in
    camelCase."""

    instances: list[Any] | None = None
    """What to predict for. For Veo it is one object, a `VeoInstance`."""
    parameters: Any | None = None
    """How to predict. For Veo it is a `VeoParameters`, with keys such as `durationSeconds` and `aspectRatio`."""
    webhook_config: WebhookConfig | None = None
    """Whom to tell about the operation."""


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
