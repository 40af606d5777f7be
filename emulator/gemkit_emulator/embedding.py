"""embedContent and batchEmbedContents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gemkit_emulator.calls import finish_unless_gone
from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.engines import Embedding, Turn
from gemkit_emulator.errors import invalid_argument, invalid_fields
from gemkit_emulator.prompts import read_parts
from gemkit_emulator.requirements import find_content_problems
from gemkit_emulator.rules import Question
from gemkit_emulator.tokens import count_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.engines import Engine
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.rules import Rules

_MAX_BATCH: Final = 100
_MAX_DIMENSIONS: Final = 3072
_MAX_PICTURES: Final = 6
_LEARN_MORE: Final = "https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/text-embeddings-api"


class Embeddings:
    """The handlers that turn text into vectors."""

    def __init__(self, engine: Engine, files: FileStore, rules: Rules) -> None:
        self._engine = engine
        self._files = files
        self._rules = rules

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {"models.embedContent": self.embed, "models.batchEmbedContents": self.embed_batch}

    async def embed(self, call: Call) -> Response:
        """One vector."""
        return call.respond(await finish_unless_gone(call.request, self.answer(call)))

    async def answer(self, call: Call) -> Json:
        """The `EmbedContentResponse` itself."""
        get_model_for("embedContent", call.resource, call.version)
        embedding = await self._embed(call, call.message, "EmbedContentRequest")
        call.spend(embedding.tokens)
        return {"embedding": _describe(embedding), "usageMetadata": _count([embedding])}

    async def embed_batch(self, call: Call) -> Response:
        """A vector for each request of a batch."""
        get_model_for("embedContent", call.resource, call.version)
        requests: list[Json] = call.message.get("requests", [])
        if not requests:
            raise invalid_argument("* BatchEmbedContentsRequest.requests: requests is not specified\n")
        if len(requests) > _MAX_BATCH:
            raise invalid_argument(
                f"* BatchEmbedContentsRequest.requests: at most {_MAX_BATCH} requests can be in one batch\n"
            )
        for i, request in enumerate(requests):
            if request.get("model", call.resource) != call.resource:
                where = f"* BatchEmbedContentsRequest.requests[{i}].model"
                raise invalid_argument(f"{where}: must be the model of the batch, {call.resource}\n")
        embeddings = await finish_unless_gone(call.request, self._embed_all(call, requests))
        call.spend(sum(embedding.tokens for embedding in embeddings))
        vectors = [_describe(embedding) for embedding in embeddings]
        return call.respond({"embeddings": vectors, "usageMetadata": _count(embeddings)})

    async def _embed_all(self, call: Call, requests: list[Json]) -> list[Embedding]:
        return [
            await self._embed(call, request, f"BatchEmbedContentsRequest.requests[{i}]")
            for i, request in enumerate(requests)
        ]

    async def _embed(self, call: Call, request: Json, at: str) -> Embedding:
        problems = [*_find_problems(request)]
        if problems:
            raise invalid_fields(at, problems)
        parts: list[Json] = request["content"]["parts"]
        pictures = sum(part.get("inlineData", {}).get("mimeType", "").startswith("image/") for part in parts)
        if pictures > _MAX_PICTURES:
            raise invalid_argument(
                f"Unable to submit request because the model supports at most {_MAX_PICTURES} image parts per input "
                f"instance, but {pictures} were provided. Learn more: {_LEARN_MORE}"
            )
        text = Turn("user", read_parts(request["content"], self._files)).text
        script = await self._rules.ask(Question("models.embedContent", call.resource.removeprefix("models/"), text))
        if script and script.embedding is not None:
            return Embedding([*script.embedding], count_tokens(text))
        return await self._engine.embed(text, _read_dimensions(request))


def _find_problems(request: Json) -> Iterator[str]:
    if "content" not in request:
        yield "content: content is not specified"
    else:
        yield from find_content_problems(request["content"], "content")
    dimensions = _read_dimensions(request)
    if dimensions is not None and not 1 <= dimensions <= _MAX_DIMENSIONS:
        yield f"output_dimensionality: must be in the range [1, {_MAX_DIMENSIONS}]."


def _read_dimensions(request: Json) -> int | None:
    config: Json = request.get("embedContentConfig", {})
    return request.get("outputDimensionality", config.get("outputDimensionality"))


def _describe(embedding: Embedding) -> Json:
    # Google's are 32-bit floats: more digits would only be noise.
    return {"values": [float(f"{value:.8g}") for value in embedding.values]}


def _count(embeddings: list[Embedding]) -> Json:
    tokens = sum(embedding.tokens for embedding in embeddings)
    return {"promptTokenCount": tokens, "promptTokenDetails": [{"modality": "TEXT", "tokenCount": tokens}]}
