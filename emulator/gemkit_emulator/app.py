"""The emulator as an ASGI application.

One endpoint takes every request: the API's description says which operation it is, whether this version has it and
what its message may hold; a table says who answers it.
"""

from __future__ import annotations

import random
import re
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.routing import Route as Endpoint

from gemkit_emulator.calls import Call, ClientGone, wants_pretty
from gemkit_emulator.catalogue import offer_model
from gemkit_emulator.embedding import Embeddings
from gemkit_emulator.engines import HttpEngine
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.errors import ApiError, internal, invalid_key, missing_key, not_emulated
from gemkit_emulator.faults import FaultInjection, Faults, find_route, is_drop
from gemkit_emulator.generation import Generation, is_event_stream
from gemkit_emulator.imagen import Imagen
from gemkit_emulator.inspector import Inspector
from gemkit_emulator.interactions.family import Family
from gemkit_emulator.interactions.payloads import read_payload
from gemkit_emulator.journal import Journal
from gemkit_emulator.json_types import is_object
from gemkit_emulator.live.service import Live
from gemkit_emulator.palm import Palm
from gemkit_emulator.payloads import read_message, read_query
from gemkit_emulator.quotas import Quotas
from gemkit_emulator.recorder import Recorder
from gemkit_emulator.resources.auth_tokens import PREFIX, AuthTokens
from gemkit_emulator.resources.batches import EMBEDDINGS, LOOKS, PROMPTS, Batches, BatchStore
from gemkit_emulator.resources.caches import Caches, CacheStore
from gemkit_emulator.resources.corpora import Corpora, CorpusStore
from gemkit_emulator.resources.documents import DocumentStores
from gemkit_emulator.resources.file_search import DocumentTarget, FileSearch
from gemkit_emulator.resources.files import FileStore
from gemkit_emulator.resources.library import Library
from gemkit_emulator.resources.operation_lists import OperationLists
from gemkit_emulator.resources.permissions import Permissions
from gemkit_emulator.resources.registrations import Registrations
from gemkit_emulator.resources.store_media import StoreMedia
from gemkit_emulator.resources.tuned_models import TunedModels, TunedModelStore
from gemkit_emulator.resources.uploads import FileTarget, Uploads
from gemkit_emulator.resources.videos import Videos
from gemkit_emulator.rules import Rules
from gemkit_emulator.spec import Spec, load_spec
from gemkit_emulator.state import MAX_BYTES, State
from gemkit_emulator.wire import (
    JSON_TYPE,
    PLAIN_JSON_TYPE,
    SSE_TYPE,
    json_response,
    parse_json,
    read_body,
    render_pretty,
)

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
    from pathlib import Path

    from starlette.types import ASGIApp, Receive, Scope, Send

    from gemkit_emulator.calls import Handler
    from gemkit_emulator.engines import Engine
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.quotas import Quota
    from gemkit_emulator.spec import Route

UPLOAD_GRANULARITY: Final = 8 * 1024 * 1024


def create_app(
    engine: Engine | HttpEngine,
    *,
    clock: Callable[[], int] = time.time_ns,
    rng: random.Random | None = None,
    granularity: int = UPLOAD_GRANULARITY,
    batch_looks: int = LOOKS,
    journal: Journal | None = None,
    state: Path | None = None,
    quotas: Sequence[Quota] = (),
    max_bytes: int = MAX_BYTES,
    rules: Rules | None = None,
    outside_webhooks: bool = False,
) -> Starlette:
    """The emulator with `engine` behind it; an `HttpEngine` answers in its place.

    `clock` tells nanoseconds since 1970 and `rng` makes ids; with both fixed, every run answers the same. The size of
    an upload's slices must be a multiple of `granularity`: Google's, unless a test wants small ones. A batch is over when
    it has been asked for `batch_looks` times. The files are at `app.state.files`, the tokens for live sessions at
    `app.state.auth_tokens`, the ids of the operations that are emulated at `app.state.operations`, and what was asked and
    answered at `app.state.journal`, what prompts are answered with at `app.state.rules`, and what goes wrong on the way at
    `app.state.faults`. What clients make is kept in memory, or in the file `state`, where the next emulator
    finds it again, at most `max_bytes` of files; it is at `app.state.kept`. Beyond `quotas` requests get a 429.
    How long connections of the Live API last is at `app.state.live`. Webhooks are called on this machine alone, unless
    `outside_webhooks`; the calls are at `app.state.webhooks`.
    """
    front = engine if isinstance(engine, HttpEngine) else None
    engine = EchoEngine() if isinstance(engine, HttpEngine) else engine
    rng = rng or random.SystemRandom()
    rules, faults = Rules() if rules is None else rules, Faults()
    spec, kept = load_spec(), State(clock, state, max_bytes)
    files, caches = FileStore(kept, clock, rng), CacheStore(kept, clock, rng)
    stores, tuned_models, auth_tokens = (
        DocumentStores(kept, clock, rng),
        TunedModelStore(kept, clock, rng),
        AuthTokens(kept, clock, rng),
    )
    uploads = Uploads(FileTarget(spec, files), kept, clock, rng, granularity)
    document_uploads = Uploads(DocumentTarget(spec, stores), kept, clock, rng, granularity)
    generation, embeddings = (
        Generation(engine, files, caches, stores, rng=rng, rules=rules),
        Embeddings(engine, files, rules),
    )
    answers = {PROMPTS: generation.answer, EMBEDDINGS: embeddings.answer}
    batch_store = BatchStore(kept, clock, rng)
    batches = Batches(spec, batch_store, files, answers, batch_looks)
    live = Live(engine, files, stores, auth_tokens, clock=clock, rng=rng, rules=rules)
    family = Family(engine, files, caches, state=kept, clock=clock, rng=rng, rules=rules, call_outside=outside_webhooks)
    batch_store.announcer = family.webhooks
    corpora = CorpusStore(kept, clock, rng)
    videos = Videos(files, family.webhooks, kept=kept, clock=clock, rng=rng, looks=batch_looks)
    environment_uploads = Uploads(family.environment_target, kept, clock, rng, granularity)
    handlers: dict[str, Handler] = {
        **Library(files).handlers,
        **generation.handlers,
        **Caches(engine, files, caches).handlers,
        **embeddings.handlers,
        **batches.handlers,
        **TunedModels(tuned_models).handlers,
        **Permissions(kept, tuned_models, rng).handlers,
        **Permissions(kept, corpora, rng, "corpus").handlers,
        **Corpora(corpora).handlers,
        **Palm(engine, files, corpora, rules).handlers,
        **Imagen().handlers,
        **videos.handlers,
        **Registrations(files).handlers,
        **StoreMedia(stores).handlers,
        **family.handlers,
        **FileSearch(stores, files).handlers,
        **OperationLists(stores).handlers,
        **auth_tokens.handlers,
        "media.upload": uploads.upload,
        "media.uploadToFileSearchStore": document_uploads.upload,
        "environments.files.upload": environment_uploads.upload,
    }

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None, None]:
        kept.open()
        yield
        await family.courier.close()
        await batches.close()
        await (front or engine).close()
        kept.close()

    app = _Emulator(
        journal or Journal(clock=clock),
        faults,
        routes=[Mount("/", front)]
        if front
        else [*live.routes, *family.routes, _Everywhere(_Front(spec, handlers, Quotas(quotas, kept, clock), engine))],
        exception_handlers={Exception: _tell_of_fault},
        lifespan=lifespan,
    )
    app.state.engine = front or engine
    app.state.kept = kept
    app.state.files = files
    app.state.caches = caches
    app.state.rules = rules
    app.state.auth_tokens = auth_tokens
    app.state.live = live
    app.state.operations = frozenset(handlers)
    app.state.webhooks = family.courier
    return app


class _Emulator(Starlette):
    """The application, with the journal around all of it: what its outermost layer says of a fault is written down, too."""

    def __init__(self, journal: Journal, faults: Faults, **options: Any) -> None:
        super().__init__(**options)
        self.state.journal = journal
        self.state.faults = faults

    def build_middleware_stack(self) -> ASGIApp:
        """Starlette's stack, with its faults, recorded, behind the inspector."""
        stack = FaultInjection(super().build_middleware_stack(), self.state.faults, _word_fault)
        return Inspector(Recorder(stack, self.state.journal), self.state.journal, self._look_around)

    def _look_around(self) -> Json:
        """What the inspector tells of the emulator besides: its engine, and how much it keeps of what."""
        return {"engine": self.state.engine.name, "kept": self.state.kept.count()}


class _Everywhere(Endpoint):
    """The route of every path; even of one with a line break, which a path's pattern leaves out."""

    def __init__(self, endpoint: _Front) -> None:
        super().__init__("/{path:path}", endpoint)
        self.path_regex = re.compile("^/(?P<path>.*)$", re.DOTALL)


class _Front:
    """The one endpoint: finds the operation, reads the request, calls the handler, words the errors."""

    def __init__(self, spec: Spec, handlers: Mapping[str, Handler], quotas: Quotas, engine: Engine) -> None:
        self._spec = spec
        self._engine = engine
        self._handlers = handlers
        self._quotas = quotas

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._answer(Request(scope, receive, send))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        method, path = request.method, request.scope["path"]  # .url would choke on a strange Host
        route = find_route(method, path)
        if route is None:
            return _NOT_FOUND
        offer_model(self._engine.model_id, self._engine.context)
        try:
            _check_key(request)
            handler = self._handlers.get(route.operation.id)
            if handler is None:
                raise not_emulated(route.operation.id)
            return await handler(self._quotas.admit(await self._read_call(request, route)))
        except ApiError as error:
            return _word_error(error, request, route)
        except (ClientDisconnect, ClientGone):
            return _GONE

    async def _read_call(self, request: Request, route: Route) -> Call:
        operation = route.operation
        query = read_query(request.query_params, operation.query)
        if operation.request is None or route.prefix:
            return Call(request, route, query, {})
        body = parse_json(await read_body(request))
        if operation.id == "interactions.create":
            return Call(request, route, query, body)  # its handler tells models from agents
        if operation.family == "interactions":
            return Call(request, route, query, read_payload(load_spec("interactions"), operation.request, body))
        if (
            route.params
            and is_object(body)
            and "model" not in self._spec.find_message(operation.request, route.version).fields
        ):
            # The proto behind the description has a model, filled from the path; Google lets a body repeat it.
            body.pop("model", None)
        return Call(request, route, query, read_message(self._spec, operation.request, body, route.version))


# What Google's front end says to a path or method it does not know.
_NOT_FOUND: Final = Response(b"", 404, {"content-type": "text/html"})
_GONE: Final = Response(b"", 499)


def _check_key(request: Request) -> None:
    """Any key will do, unless it says itself that it is invalid, or is a token for live sessions.

    A resumable upload's address is a key of its own.
    """
    if request.query_params.get("upload_id"):
        return
    key = (
        request.headers.get("x-goog-api-key")
        or request.query_params.get("key")
        or request.headers.get("authorization", "").partition(" ")[2]
        or request.query_params.get("access_token")
    )
    if not key:
        raise missing_key()
    if "invalid" in key.lower() or key.startswith(PREFIX):
        raise invalid_key()


def _word_error(error: ApiError, request: Request, route: Route) -> Response:
    """An error dressed as what was asked for: Google's streams give theirs a stream's content type, or brackets."""
    if route.operation.family == "interactions":
        pretty = wants_pretty(request)
        return json_response({"error": error.named}, status=error.code, pretty=pretty, media_type=PLAIN_JSON_TYPE)
    if not route.operation.id.endswith(".streamGenerateContent"):
        return json_response(error.envelope, status=error.code, pretty=wants_pretty(request))
    if is_event_stream(request.query_params):
        return json_response(error.envelope, status=error.code, media_type=SSE_TYPE)
    return Response(f"[{render_pretty(error.envelope)}\n]\n", error.code, {"content-type": JSON_TYPE})


def _word_fault(error: ApiError, request: Request) -> Response:
    """An error that no handler raised."""
    route = find_route(request.method, request.scope["path"])
    return json_response(error.envelope, status=error.code) if route is None else _word_error(error, request, route)


async def _tell_of_fault(request: Request, fault: Exception) -> Response:
    if is_drop(fault):
        raise fault
    # The server hangs up after a fault: without a word, a client may be sending its next request by then.
    headers = {"connection": "close"}
    return json_response(internal().envelope, status=500, pretty=wants_pretty(request), headers=headers)
