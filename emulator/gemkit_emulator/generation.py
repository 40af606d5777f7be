"""generateContent, streamGenerateContent and countTokens."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING

import anyio
from starlette.responses import StreamingResponse

from gemkit_emulator.answers import Answer
from gemkit_emulator.calls import ended_by_client, finish_unless_gone
from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.plans import Planner
from gemkit_emulator.replies import Usage, describe_refusal, describe_response, describe_step, describe_whole, detail
from gemkit_emulator.wire import JSON_TYPE, SSE_TYPE, render_line, render_pretty

if TYPE_CHECKING:
    import random
    from collections.abc import AsyncGenerator, Mapping

    from starlette.responses import Response
    from starlette.types import Receive, Scope, Send

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.engines import Engine
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.plans import Plan
    from gemkit_emulator.resources.caches import CacheStore
    from gemkit_emulator.resources.documents import DocumentStores
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.rules import Rules
    from gemkit_emulator.scripts import Script


class Generation:
    """The handlers that put a prompt to the engine."""

    def __init__(
        self,
        engine: Engine,
        files: FileStore,
        caches: CacheStore,
        stores: DocumentStores,
        *,
        rng: random.Random,
        rules: Rules,
    ) -> None:
        self._engine = engine
        self._rules = rules
        self._planner = Planner(engine, files, caches, stores, rng)

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
        return call.respond(await finish_unless_gone(call.request, self.answer(call)))

    async def answer(self, call: Call) -> Json:
        """The `GenerateContentResponse` itself."""
        return await self._answer(await self._plan(call, "models.generateContent"))

    async def stream(self, call: Call) -> Response:
        """The answer as it comes: as events with `alt=sse`, as a JSON array without."""
        plan = await finish_unless_gone(call.request, self._plan(call, "models.streamGenerateContent"))
        chunks = self._chunks(plan)
        # The engine's objections to a prompt come with its first piece, when the status can still say so.
        first = await finish_unless_gone(call.request, anext(chunks))
        if is_event_stream(call.request.query_params):
            return ClosingStream(_write_events(first, chunks, plan.script), SSE_TYPE)
        return ClosingStream(_write_array(first, chunks, plan.script), JSON_TYPE)

    async def count_tokens(self, call: Call) -> Response:
        """How many tokens a prompt has."""
        get_model_for("countTokens", call.resource, call.version)
        request = call.message.get("generateContentRequest")
        if request is None:
            request = {"contents": call.message.get("contents", [])}
        elif "contents" in call.message:
            raise invalid_argument("Only one of contents and generate_content_request may be set.")
        counts, cached = await self._planner.count(request, call.resource)
        described: Json = {"totalTokens": sum(counts.values()), "promptTokensDetails": detail(counts)}
        if cached:
            described |= {"cachedContentTokenCount": cached, "cacheTokensDetails": detail({"TEXT": cached})}
        return call.respond(described)

    async def _plan(self, call: Call, operation: str) -> Plan:
        """What is asked for, and what the rules have to say to it."""
        return await self._rules.apply(await self._planner.plan(call), operation)

    async def _answer(self, plan: Plan) -> Json:
        if plan.verdict and plan.verdict.blocks:
            return describe_refusal(plan)
        candidates: list[Json] = []
        usage = Usage()
        for index in range(plan.candidates):
            steps = [step async for step in Answer(self._engine, plan, index).write()]
            candidates.append(describe_whole(steps, index))
            usage += Usage.of(steps[-1])
        return describe_response(plan, candidates, usage)

    async def _chunks(self, plan: Plan) -> AsyncGenerator[Json, None]:
        if plan.verdict and plan.verdict.blocks:
            yield describe_refusal(plan)
            return
        done = Usage()
        for index in range(plan.candidates):
            spent = done
            async with aclosing(Answer(self._engine, plan, index).write()) as steps:
                async for step in steps:
                    spent = done + Usage.of(step)
                    yield describe_response(plan, [describe_step(step, index)], spent)
            done = spent


class ClosingStream(StreamingResponse):
    """A streamed body whose source is closed as soon as the client is gone, so that the engine stops."""

    def __init__(self, source: AsyncGenerator[str, None], media_type: str) -> None:
        super().__init__(source, headers={"content-type": media_type})
        self._source = source

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - as ASGI has it
        """Send it."""
        try:
            with ended_by_client(receive):
                await self.stream_response(send)
        finally:
            with anyio.CancelScope(shield=True):
                await self._source.aclose()


def is_event_stream(query: Mapping[str, str]) -> bool:
    """Whether a stream is wanted as server-sent events."""
    return (query.get("alt") or query.get("$alt") or "").partition(";")[0] == "sse"


async def _write_events(
    first: Json, rest: AsyncGenerator[Json, None], script: Script | None
) -> AsyncGenerator[str, None]:
    async with aclosing(_deliver(first, rest, script)) as chunks:
        async for chunk in chunks:
            yield f"data: {render_line(chunk)}\r\n\r\n"


async def _write_array(
    first: Json, rest: AsyncGenerator[Json, None], script: Script | None
) -> AsyncGenerator[str, None]:
    opening = "["
    async with aclosing(_deliver(first, rest, script)) as chunks:
        async for chunk in chunks:
            yield opening + render_pretty(chunk)
            opening = "\n,\r\n"
    yield "\n]"


def _deliver(first: Json, rest: AsyncGenerator[Json, None], script: Script | None) -> AsyncGenerator[Json, None]:
    """All chunks, in the way a rule wants them to arrive."""
    chunks = _complete(first, rest)
    return script.deliver(chunks) if script else chunks


async def _complete(first: Json, rest: AsyncGenerator[Json, None]) -> AsyncGenerator[Json, None]:
    """The first chunk and the rest; an engine that breaks down ends the stream with an error."""
    yield first
    async with aclosing(rest):
        try:
            async for chunk in rest:
                yield chunk
        except ApiError as error:
            yield error.envelope
