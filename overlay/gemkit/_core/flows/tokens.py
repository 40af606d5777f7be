"""Tokens counted, and text as vectors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from gemkit_raw.models import (
    BatchEmbedContentsRequest,
    BatchEmbedContentsResponse,
    Content,
    CountTokensRequest,
    CountTokensResponse,
    EmbedContentConfig,
    EmbedContentRequest,
    EmbeddingUsageMetadata,
)

from ..calls import call
from ..config import ConfigInput, compose_request, to_config
from ..contents import ContentsInput, as_items, to_content, to_contents
from ..endpoints import open_endpoint
from ..inputs import build
from ..names import require_model
from ..settings import Settings
from ..steps import Flow

EMBED_BATCH = 100
"""Inputs that the service embeds in one request, at most."""


def count_tokens(
    settings: Settings, *, model: str, contents: ContentsInput, config: ConfigInput | None = None
) -> Flow[CountTokensResponse]:
    """How many tokens a prompt has; with `config`, those of its system instruction and tools too.

    Args:
        model: e.g. "gemini-2.5-flash".
        contents: the prompt, as for generate_content.
        config: the options the prompt would be sent with.

    https://ai.google.dev/api/tokens#method:-models.counttokens
    """
    name = require_model(model)
    turns = yield from to_contents(settings, contents)
    if config is None:
        body = CountTokensRequest(contents=turns)
    else:
        options = yield from to_config(settings, config)
        body = CountTokensRequest(generate_content_request=compose_request(f"models/{name}", turns, options))
    endpoint = open_endpoint("models.models_count_tokens")
    return (yield from call(settings, endpoint, endpoint.request(name, body=body)))


def embed_content(
    settings: Settings,
    *,
    model: str,
    contents: ContentsInput,
    config: EmbedContentConfig | Mapping[str, Any] | None = None,
) -> Flow[BatchEmbedContentsResponse]:
    """One embedding for each input, in order, in `.embeddings`.

    Args:
        model: e.g. "gemini-embedding-001".
        contents: one input, or a list of any length: each item is an input of its own.
        config: `task_type`, `output_dimensionality`, `title` and the like.

    https://ai.google.dev/api/embeddings#method:-models.batchembedcontents
    """
    name = require_model(model)
    options = build(EmbedContentConfig, config or {}, "config")
    inputs: list[Content] = []
    for item in as_items(contents):
        inputs.append((yield from to_content(settings, item, None)))
    # These three are read from the request itself by all models; the rest only from its config.
    direct: dict[str, Any] = {
        key: getattr(options, key)
        for key in ("task_type", "title", "output_dimensionality")
        if getattr(options, key) is not None
    }
    rest = evolve(options, **dict.fromkeys(direct))
    if rest.to_dict():
        direct["embed_content_config"] = rest
    requests = [EmbedContentRequest(model=f"models/{name}", content=content, **direct) for content in inputs]
    endpoint = open_endpoint("models.models_batch_embed_contents")
    answers: list[BatchEmbedContentsResponse] = []
    for at in range(0, len(requests), EMBED_BATCH):
        body = BatchEmbedContentsRequest(requests=requests[at : at + EMBED_BATCH])
        answers.append((yield from call(settings, endpoint, endpoint.request(name, body=body))))
    return answers[0] if len(answers) == 1 else join_embeddings(answers)


def join_embeddings(answers: list[BatchEmbedContentsResponse]) -> BatchEmbedContentsResponse:
    """The answers to several requests as one."""
    counts = [answer.usage_metadata.prompt_token_count or 0 for answer in answers if answer.usage_metadata]
    return BatchEmbedContentsResponse(
        embeddings=[embedding for answer in answers for embedding in answer.embeddings or ()],
        usage_metadata=EmbeddingUsageMetadata(prompt_token_count=sum(counts)) if counts else None,
    )
