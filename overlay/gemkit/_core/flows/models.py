"""The models there are."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from gemkit_raw.models import ListModelsResponse, Model

from ..calls import call
from ..endpoints import open_endpoint
from ..model_table import ModelTable
from ..names import require_model
from ..pages import Page, list_pages
from ..settings import Settings
from ..steps import Flow, Stream


def get_model(settings: Settings, *, model: str) -> Flow[Model]:
    """What a model can do: its limits, methods and defaults.

    Args:
        model: e.g. "gemini-2.5-flash".

    Raises:
        NotFoundError: there is no such model in this API version.

    https://ai.google.dev/api/models#method:-models.get
    """
    endpoint = open_endpoint("models.models_get")
    return (yield from call(settings, endpoint, endpoint.request(require_model(model))))


def list_models(
    settings: Settings,
    *,
    config: Mapping[str, Any] | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> Stream[Page[Model]]:
    """The models there are; iterate over it, or over its `.pages()`. A page of them is printed as a table.

    Args:
        config: `{"page_size": ...}`, as google-genai has it; with `{"query_base": False}` they are your tuned models.
        page_size: how many models one request fetches, 1 to 1000 (default: the service's, 50).
        limit: how many models come in all, at most.

    https://ai.google.dev/api/models#method:-models.list
    """
    options = dict(config or {})
    if options.pop("query_base", None) is False:
        endpoint, models = "tuned_models.tuned_models_list", attrgetter("tuned_models")
    else:
        endpoint, models = "models.models_list", read_models
    return list_pages(settings, endpoint, models, config=options, page_size=page_size, limit=limit)


def read_models(answer: ListModelsResponse) -> ModelTable:
    return ModelTable(answer.models or ())
