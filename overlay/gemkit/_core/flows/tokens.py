"""Tokens counted, and text as vectors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from gemkit_raw.models import (
    BatchEmbedContentsRequest,
    BatchEmbedContentsResponse,
    Content,
    CountTokensRequest,
    CountTokensResponse,
    EmbedContentConfig,
    EmbedContentRequest,
    EmbeddingUsageMetadata,
    GenerateContentConfig,
)

from ..._values import evolve
from ...errors import DecodingError
from ..calls import call
from ..config import ConfigInput, compose_request, gather, read_config
from ..contents import ContentsInput, as_items, to_content, to_contents
from ..endpoints import open_endpoint
from ..inputs import SupportsModelDump, build
from ..names import require_model
from ..settings import Settings
from ..steps import Flow

if TYPE_CHECKING:
    from ..options import EmbedOptions, GenerateOptions

EMBED_BATCH = 100
"""Inputs that the service embeds in one request, at most."""


def count_tokens(
    settings: Settings,
    *,
    model: str,
    contents: ContentsInput,
    config: ConfigInput | None = None,
    **options: Unpack[GenerateOptions],
) -> Flow[CountTokensResponse]:
    """How many tokens a prompt has; with options, a whole request: its system instruction, tools and cache count too.

    Args:
        model: e.g. "gemini-2.5-flash".
        contents: the prompt, as for generate_content.
        config: the options the prompt would be sent with, as for generate_content.
        options: the same options by name; they go over those of `config`.

    Raises:
        APIError: the service refused; APIConnectionError: it could not be reached; TypeError, ValueError: bad input.

    https://ai.google.dev/api/tokens#method:-models.counttokens
    """
    name = require_model(model)
    said = yield from read_config(settings, config, options, caller="count_tokens")
    turns = yield from to_contents(settings, contents)
    if said.request_config == GenerateContentConfig():
        body = CountTokensRequest(contents=turns)
    else:
        whole = compose_request(f"models/{name}", turns, said.request_config)
        body = CountTokensRequest(generate_content_request=whole)
    endpoint = open_endpoint("models.models_count_tokens")
    return (yield from call(settings, endpoint, endpoint.request(name, body=body)))


def embed_content(
    settings: Settings,
    *,
    model: str,
    contents: ContentsInput,
    config: EmbedContentConfig | Mapping[str, Any] | SupportsModelDump | None = None,
    **options: Unpack[EmbedOptions],
) -> Flow[BatchEmbedContentsResponse]:
    """One vector for each input, in order, whatever the model: `.vectors`, or `.embeddings[i].values`.

    More inputs than one request may have (100) are sent in several, one after the other.

    Args:
        model: e.g. "gemini-embedding-001".
        contents: one input, or a list of any length: each item is an input of its own. What is to be one vector together,
            such as a picture and its title, is one item: a Content, or a list within the list.
        config: `task_type`, `output_dimensionality`, `title` and the like: a `types.EmbedContentConfig` or a dict.
        options: the same options by name; they go over those of `config`.

    Raises:
        APIError: the service refused; APIConnectionError: it could not be reached; TypeError, ValueError: bad input.
        DecodingError: there is not one vector for each input in the answer.

    https://ai.google.dev/api/embeddings#method:-models.batchembedcontents
    """
    name = require_model(model)
    values = gather(EmbedContentConfig, config, options, caller="embed_content")
    shape = describe_vectors(build(EmbedContentConfig, values, "config"))
    inputs: list[Content] = []
    for item in as_items(contents):
        inputs.append((yield from to_content(settings, item, None)))
    requests = [EmbedContentRequest(model=f"models/{name}", content=content, **shape) for content in inputs]
    endpoint = open_endpoint("models.models_batch_embed_contents")
    answers: list[BatchEmbedContentsResponse] = []
    for at in range(0, len(requests), EMBED_BATCH):
        batch = requests[at : at + EMBED_BATCH]
        body = BatchEmbedContentsRequest(requests=batch)
        answer = yield from call(settings, endpoint, endpoint.request(name, body=body))
        if len(answer.embeddings or ()) != len(batch):
            raise DecodingError(f"{len(batch)} inputs were sent, and {len(answer.embeddings or ())} vectors came back.")
        answers.append(answer)
    return answers[0] if len(answers) == 1 else join_embeddings(answers)


def describe_vectors(config: EmbedContentConfig) -> dict[str, Any]:
    """The fields of an EmbedContentRequest that say what the vectors are to be.

    Three options are read from the request itself by all models; the rest only from its config.
    """
    direct: dict[str, Any] = {
        name: value
        for name in ("task_type", "title", "output_dimensionality")
        if (value := getattr(config, name)) is not None
    }
    rest = evolve(config, **dict.fromkeys(direct))
    return direct | ({"embed_content_config": rest} if rest.to_dict() else {})


def join_embeddings(answers: list[BatchEmbedContentsResponse]) -> BatchEmbedContentsResponse:
    """The answers to several requests as one."""
    counts = [answer.usage_metadata.prompt_token_count or 0 for answer in answers if answer.usage_metadata]
    return BatchEmbedContentsResponse(
        embeddings=[embedding for answer in answers for embedding in answer.embeddings or ()],
        usage_metadata=EmbeddingUsageMetadata(prompt_token_count=sum(counts)) if counts else None,
    )
