"""Tuned models, as `client.models` has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gemkit_raw.models import Empty, TunedModel

from ..calls import call
from ..endpoints import open_endpoint
from ..inputs import SupportsModelDump, build
from ..method_options import read_method_options, to_camel
from ..names import split_model
from ..settings import Settings
from ..steps import Flow

CHANGEABLE = ("display_name", "description")


def update_model(
    settings: Settings,
    *,
    model: str | TunedModel,
    config: Mapping[str, Any] | SupportsModelDump | None = None,
    display_name: str | None = None,
    description: str | None = None,
) -> Flow[TunedModel]:
    """A tuned model, with another name for people or another description.

    Args:
        model: "tunedModels/my-model", or a TunedModel. Google's own models can't be changed.
        config: the same as a dict, or a `types.UpdateModelConfig`.
        display_name: a name for people, up to 40 characters.
        description: what it is for.

    https://ai.google.dev/api/tuning#method:-tunedmodels.patch
    """
    given = {
        name: value for name, value in zip(CHANGEABLE, (display_name, description), strict=True) if value is not None
    }
    fields = read_method_options(config, *CHANGEABLE) | given
    if not fields:
        raise ValueError(f"models.update changes {' and '.join(CHANGEABLE)}: give one of them")
    endpoint = open_endpoint("tuned_models.tuned_models_patch")
    mask = ",".join(map(to_camel, fields))
    request = endpoint.request(require_tuned(model), body=build(TunedModel, fields, "config"), update_mask=mask)
    return (yield from call(settings, endpoint, request))


def delete_model(
    settings: Settings, *, model: str | TunedModel, config: Mapping[str, Any] | SupportsModelDump | None = None
) -> Flow[Empty]:
    """Deletes a tuned model.

    Args:
        model: "tunedModels/my-model", or a TunedModel. Google's own models can't be deleted.
        config: only google-genai's `http_options`.

    https://ai.google.dev/api/tuning#method:-tunedmodels.delete
    """
    read_method_options(config)
    endpoint = open_endpoint("tuned_models.tuned_models_delete")
    return (yield from call(settings, endpoint, endpoint.request(require_tuned(model))))


def require_tuned(model: Any) -> str:
    """The id of a tuned model; ValueError for any other."""
    collection, name = split_model(model)
    if collection != "tunedModels":
        raise ValueError(f"only a tuned model can be changed, such as 'tunedModels/my-model', not {model!r}")
    return name
