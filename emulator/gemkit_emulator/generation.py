"""generateContent, streamGenerateContent and countTokens."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import anyio
from starlette.responses import StreamingResponse

from gemkit_emulator.answers import Answer
from gemkit_emulator.calls import ended_by_client, finish_unless_gone
from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.plans import Planner
from gemkit_emulator.replies import ChunkWriter, Usage, describe_refusal, describe_response, describe_whole, detail
from gemkit_emulator.wire import JSON_TYPE, SSE_TYPE, render_line, render_pretty

if TYPE_CHECKING:
    import random
    from collections.abc import AsyncGenerator, Callable, Mapping

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
        return await finish_unless_gone(call.request, self._begin(call))

    async def _begin(self, call: Call) -> Response:
        plan = await self._plan(call, "models.streamGenerateContent")
        form = _EVENTS if is_event_stream(call.request.query_params) else _ARRAY
        chunks = self._write_chunks(plan, form)
        # The engine's objections to a prompt come with its first piece, when the status can still say so.
        first = await anext(chunks)
        if plan.script:
            return ClosingStream(plan.script.deliver(_resume(first, chunks)), form.media_type, end=form.end)
        return ClosingStream(chunks, form.media_type, first=first, end=form.end)

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

    async def _write_chunks(self, plan: Plan, form: _Form) -> AsyncGenerator[str, None]:
        """The chunks of the answer; an engine that breaks down behind the first one ends them with an error."""
        if plan.verdict and plan.verdict.blocks:
            yield form.write(form.render(describe_refusal(plan)), first=True)
            return
        usage, first = Usage(), True
        try:
            for index in range(plan.candidates):
                writer = ChunkWriter(plan, index, usage, form.render)
                async with aclosing(Answer(self._engine, plan, index).write()) as steps:
                    async for step in steps:
                        yield form.write(writer.write(step), first=first)
                        first = False
                usage = writer.usage
        except ApiError as error:
            if first:
                raise
            yield form.write(form.render(error.envelope))


class ClosingStream(StreamingResponse):
    """A streamed body whose source is closed as soon as the client is gone, so that the engine stops."""

    def __init__(self, source: AsyncGenerator[str, None], media_type: str, *, first: str = "", end: str = "") -> None:
        """`first` and `end` are sent before and behind what comes from the source."""
        super().__init__(source, headers={"content-type": media_type})
        self._source = source
        self._first = first
        self._end = end

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - as ASGI has it
        """Send it."""
        try:
            with ended_by_client(receive):
                await self.stream_response(send)
        finally:
            with anyio.CancelScope(shield=True):
                await self._source.aclose()

    async def stream_response(self, send: Send) -> None:
        """Send its head and its body."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        if self._first:
            await send({"type": "http.response.body", "body": self._first.encode(), "more_body": True})
        async for chunk in self._source:
            await send({"type": "http.response.body", "body": chunk.encode(), "more_body": True})
        if self._end:
            await send({"type": "http.response.body", "body": self._end.encode(), "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def is_event_stream(query: Mapping[str, str]) -> bool:
    """Whether a stream is wanted as server-sent events."""
    return (query.get("alt") or query.get("$alt") or "").partition(";")[0] == "sse"


async def _resume(first: str, rest: AsyncGenerator[str, None]) -> AsyncGenerator[str, None]:
    """All the chunks, the first one of which was taken already."""
    async with aclosing(rest):
        yield first
        async for chunk in rest:
            yield chunk


@dataclass(frozen=True, slots=True)
class _Form:
    """How chunks follow each other."""

    media_type: str
    render: Callable[[Json], str]
    opening: str
    separator: str
    closing: str
    end: str

    def write(self, chunk: str, *, first: bool = False) -> str:
        """A chunk with what stands around it."""
        return f"{self.opening if first else self.separator}{chunk}{self.closing}"


_EVENTS: Final = _Form(SSE_TYPE, render_line, "data: ", "data: ", "\r\n\r\n", "")
_ARRAY: Final = _Form(JSON_TYPE, render_pretty, "[", "\n,\r\n", "", "\n]")
