"""generateContent, streamGenerateContent and countTokens."""

from __future__ import annotations

import base64
import json
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import anyio
from starlette.responses import StreamingResponse

from gemkit_emulator.calls import finish_unless_gone
from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.engines import Piece
from gemkit_emulator.errors import ApiError, invalid_argument, too_many_tokens
from gemkit_emulator.prompts import read_prompt
from gemkit_emulator.wire import JSON_TYPE, SSE_TYPE, render_line, render_pretty

if TYPE_CHECKING:
    import random
    from collections.abc import AsyncGenerator, Mapping

    from starlette.responses import Response
    from starlette.types import Receive, Scope, Send

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.catalogue import Model
    from gemkit_emulator.engines import Engine, Modality, Prompt
    from gemkit_emulator.files import FileStore
    from gemkit_emulator.json_types import Json


class Generation:
    """The handlers that put a prompt to the engine."""

    def __init__(self, engine: Engine, files: FileStore, rng: random.Random) -> None:
        self._engine = engine
        self._files = files
        self._rng = rng

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        collections = ("models", "tunedModels", "dynamic")
        return {
            **{f"{collection}.generateContent": self.generate for collection in collections},
            **{f"{collection}.streamGenerateContent": self.stream for collection in collections},
            "models.countTokens": self.count_tokens,
        }

    async def generate(self, call: Call) -> Response:
        """The whole answer at once."""
        plan = await self._plan(call)
        return call.respond(await finish_unless_gone(call.request, self._answer(plan)))

    async def stream(self, call: Call) -> Response:
        """The answer as it comes: as events with `alt=sse`, as a JSON array without."""
        plan = await self._plan(call)
        chunks = self._chunks(plan)
        # The engine's objections to a prompt come with its first piece, when the status can still say so.
        first = await finish_unless_gone(call.request, anext(chunks))
        if is_event_stream(call.request.query_params):
            return _Stream(_write_events(first, chunks), SSE_TYPE)
        return _Stream(_write_array(first, chunks), JSON_TYPE)

    async def count_tokens(self, call: Call) -> Response:
        """How many tokens a prompt has."""
        get_model_for("countTokens", call.resource, call.version)
        request = call.message.get("generateContentRequest")
        if request is None:
            request = {"contents": call.message.get("contents", [])}
        elif "contents" in call.message:
            raise invalid_argument("Only one of contents and generate_content_request may be set.")
        counts = await self._engine.count_tokens(read_prompt(request, self._files))
        return call.respond({"totalTokens": sum(counts.values()), "promptTokensDetails": _detail(counts)})

    async def _plan(self, call: Call) -> _Plan:
        model = get_model_for("generateContent", call.resource, call.version)
        prompt = read_prompt(call.message, self._files)
        counts = await self._engine.count_tokens(prompt)
        total, limit = sum(counts.values()), min(model.input_tokens, self._engine.context or model.input_tokens)
        if total > limit:
            raise too_many_tokens(total, limit)
        config: Json = call.message.get("generationConfig", {})
        return _Plan(
            model=model,
            prompt=prompt,
            prompt_tokens=counts,
            candidates=config.get("candidateCount", 1),
            bare=config.get("responseMimeType") == "text/x.enum",
            service_tier=call.message.get("serviceTier", "standard"),
            response_id=base64.urlsafe_b64encode(self._rng.randbytes(17)).decode().rstrip("="),
        )

    async def _answer(self, plan: _Plan) -> Json:
        candidates: list[Json] = []
        tokens = 0
        for index in range(plan.candidates):
            pieces = [piece async for piece in self._pieces(plan, index)]
            whole = Piece("".join(piece.text for piece in pieces), pieces[-1].tokens, pieces[-1].finish)
            candidates.append(_describe_candidate(whole, index))
            tokens += whole.tokens
        return plan.describe(candidates, tokens)

    async def _chunks(self, plan: _Plan) -> AsyncGenerator[Json, None]:
        done = 0
        for index in range(plan.candidates):
            last = 0
            async with aclosing(self._pieces(plan, index)) as pieces:
                async for piece in pieces:
                    last = piece.tokens
                    yield plan.describe([_describe_candidate(piece, index)], done + last if piece.finish else None)
            done += last

    async def _pieces(self, plan: _Plan, index: int) -> AsyncGenerator[Piece, None]:
        async with aclosing(self._engine.generate(plan.prompt, index)) as pieces:
            if not plan.bare:
                async for piece in pieces:
                    yield piece
                return
            # text/x.enum is JSON without its quotes, which can only be taken off a whole value.
            collected = [piece async for piece in pieces]
            text = "".join(piece.text for piece in collected)
            yield Piece(_unquote(text), collected[-1].tokens, collected[-1].finish)


@dataclass(frozen=True, slots=True)
class _Plan:
    """A request that was found good, on its way to the engine."""

    model: Model
    prompt: Prompt
    prompt_tokens: Mapping[Modality, int]
    candidates: int
    bare: bool
    service_tier: str
    response_id: str

    def describe(self, candidates: list[Json], tokens: int | None) -> Json:
        """The `GenerateContentResponse`; `tokens` is None while the answer is still growing."""
        prompt_tokens = sum(self.prompt_tokens.values())
        usage: Json = {"promptTokenCount": prompt_tokens}
        if tokens:
            usage["candidatesTokenCount"] = tokens
        usage |= {
            "totalTokenCount": prompt_tokens + (tokens or 0),
            "promptTokensDetails": _detail(self.prompt_tokens),
            "serviceTier": self.service_tier,
        }
        return {
            "candidates": candidates,
            "usageMetadata": usage,
            "modelVersion": self.model.id,
            "responseId": self.response_id,
        }


class _Stream(StreamingResponse):
    """A streamed body whose source is closed as soon as the client is gone, so that the engine stops."""

    def __init__(self, source: AsyncGenerator[str, None], media_type: str) -> None:
        super().__init__(source, headers={"content-type": media_type})
        self._source = source

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            with anyio.CancelScope(shield=True):
                await self._source.aclose()


def is_event_stream(query: Mapping[str, str]) -> bool:
    """Whether a stream is wanted as server-sent events."""
    return (query.get("alt") or query.get("$alt") or "").partition(";")[0] == "sse"


async def _write_events(first: Json, rest: AsyncGenerator[Json, None]) -> AsyncGenerator[str, None]:
    async with aclosing(_complete(first, rest)) as chunks:
        async for chunk in chunks:
            yield f"data: {render_line(chunk)}\r\n\r\n"


async def _write_array(first: Json, rest: AsyncGenerator[Json, None]) -> AsyncGenerator[str, None]:
    opening = "["
    async with aclosing(_complete(first, rest)) as chunks:
        async for chunk in chunks:
            yield opening + render_pretty(chunk)
            opening = "\n,\r\n"
    yield "\n]"


async def _complete(first: Json, rest: AsyncGenerator[Json, None]) -> AsyncGenerator[Json, None]:
    """The first chunk and the rest; an engine that breaks down ends the stream with an error."""
    yield first
    async with aclosing(rest):
        try:
            async for chunk in rest:
                yield chunk
        except ApiError as error:
            yield error.envelope


def _describe_candidate(piece: Piece, index: int) -> Json:
    content: Json = {"parts": [{"text": piece.text}], "role": "model"}
    if not piece.text and piece.finish == "MAX_TOKENS":
        del content["parts"]
    return {"content": content, **({"finishReason": piece.finish} if piece.finish else {}), "index": index}


def _detail(counts: Mapping[Modality, int]) -> list[Json]:
    return [{"modality": modality, "tokenCount": count} for modality, count in counts.items()]


def _unquote(text: str) -> str:
    try:
        value: Any = json.loads(text)
    except ValueError:
        return text.strip().strip('"')
    return value if isinstance(value, str) else text
