"""The models there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gemkit_raw.models import (
    Model,
)

from ..calls import call
from ..endpoints import open_endpoint
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
    """The models there are; iterate over it, or over its `.pages()`.

    Args:
        config: `{"page_size": ...}`, as google-genai has it.
        page_size: how many models one request fetches, 1 to 1000 (default: the service's, 50).
        limit: how many models come in all, at most.

    https://ai.google.dev/api/models#method:-models.list
    """
    return list_pages(settings, "models.models_list", "models", config=config, page_size=page_size, limit=limit)
