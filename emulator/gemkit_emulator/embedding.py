"""embedContent and batchEmbedContents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gemkit_emulator.calls import finish_unless_gone
from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.engines import Turn
from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.prompts import read_parts

if TYPE_CHECKING:
    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.engines import Embedding, Engine
    from gemkit_emulator.files import FileStore
    from gemkit_emulator.json_types import Json

_MAX_BATCH: Final = 100
_MAX_DIMENSIONS: Final = 3072


class Embeddings:
    """The handlers that turn text into vectors."""

    def __init__(self, engine: Engine, files: FileStore) -> None:
        self._engine = engine
        self._files = files

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
        embedding = await self._embed(call.message, "EmbedContentRequest")
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
        embeddings = await finish_unless_gone(call.request, self._embed_all(requests))
        vectors = [_describe(embedding) for embedding in embeddings]
        return call.respond({"embeddings": vectors, "usageMetadata": _count(embeddings)})

    async def _embed_all(self, requests: list[Json]) -> list[Embedding]:
        return [
            await self._embed(request, f"BatchEmbedContentsRequest.requests[{i}]") for i, request in enumerate(requests)
        ]

    async def _embed(self, request: Json, at: str) -> Embedding:
        if "content" not in request:
            raise invalid_argument(f"* {at}.content: content is not specified\n")
        config: Json = request.get("embedContentConfig", {})
        dimensions = request.get("outputDimensionality", config.get("outputDimensionality"))
        if dimensions is not None and not 1 <= dimensions <= _MAX_DIMENSIONS:
            raise invalid_argument(f"* {at}.output_dimensionality: must be in the range [1, {_MAX_DIMENSIONS}].\n")
        text = Turn("user", read_parts(request["content"], "content", self._files)).text
        return await self._engine.embed(text, dimensions)


def _describe(embedding: Embedding) -> Json:
    # Google's are 32-bit floats: more digits would only be noise.
    return {"values": [float(f"{value:.8g}") for value in embedding.values]}


def _count(embeddings: list[Embedding]) -> Json:
    tokens = sum(embedding.tokens for embedding in embeddings)
    return {"promptTokenCount": tokens, "promptTokenDetails": [{"modality": "TEXT", "tokenCount": tokens}]}
