"""The emulator as an ASGI application.

One endpoint takes every request: the API's description says which operation it is, whether this version has it and
what its message may hold; a table says who answers it.
"""

from __future__ import annotations

import random
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route as Endpoint

from gemkit_emulator.auth_tokens import PREFIX, AuthTokens
from gemkit_emulator.batches import EMBEDDINGS, LOOKS, PROMPTS, Batches, BatchStore
from gemkit_emulator.caches import Caches, CacheStore
from gemkit_emulator.calls import Call, ClientGone, wants_pretty
from gemkit_emulator.documents import DocumentStores
from gemkit_emulator.embedding import Embeddings
from gemkit_emulator.errors import ApiError, internal, invalid_key, missing_key, not_emulated
from gemkit_emulator.file_search import DocumentTarget, FileSearch
from gemkit_emulator.files import FileStore
from gemkit_emulator.generation import Generation, is_event_stream
from gemkit_emulator.interactions import Interactions
from gemkit_emulator.json_types import is_object
from gemkit_emulator.library import Library
from gemkit_emulator.operation_lists import OperationLists
from gemkit_emulator.payloads import read_message, read_query
from gemkit_emulator.permissions import Permissions
from gemkit_emulator.spec import Spec, load_spec
from gemkit_emulator.tuned_models import TunedModels, TunedModelStore
from gemkit_emulator.uploads import FileTarget, Uploads
from gemkit_emulator.wire import JSON_TYPE, SSE_TYPE, json_response, parse_json, read_body, render_pretty

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping

    from starlette.types import Receive, Scope, Send

    from gemkit_emulator.calls import Handler
    from gemkit_emulator.engines import Engine
    from gemkit_emulator.spec import Route

UPLOAD_GRANULARITY: Final = 8 * 1024 * 1024


def create_app(
    engine: Engine,
    *,
    clock: Callable[[], int] = time.time_ns,
    rng: random.Random | None = None,
    granularity: int = UPLOAD_GRANULARITY,
    batch_looks: int = LOOKS,
) -> Starlette:
    """The emulator with `engine` behind it.

    `clock` tells nanoseconds since 1970 and `rng` makes ids; with both fixed, every run answers the same. The size of
    an upload's slices must be a multiple of `granularity`: Google's, unless a test wants small ones. A batch is over when
    it has been asked for `batch_looks` times. The files are at `app.state.files`, the tokens for live sessions at
    `app.state.auth_tokens`, the ids of the operations that are emulated at `app.state.operations`.
    """
    rng = rng or random.SystemRandom()
    spec = load_spec()
    files, caches = FileStore(clock, rng), CacheStore(clock, rng)
    stores, tuned_models, auth_tokens = DocumentStores(clock, rng), TunedModelStore(clock, rng), AuthTokens(clock, rng)
    uploads = Uploads(FileTarget(spec, files), rng, granularity)
    document_uploads = Uploads(DocumentTarget(spec, stores), rng, granularity)
    generation, embeddings = Generation(engine, files, caches, stores, rng), Embeddings(engine, files)
    answers = {PROMPTS: generation.answer, EMBEDDINGS: embeddings.answer}
    batches = Batches(spec, BatchStore(clock, rng), files, answers, batch_looks)
    handlers: dict[str, Handler] = {
        **Library(files).handlers,
        **generation.handlers,
        **Caches(engine, files, caches).handlers,
        **embeddings.handlers,
        **batches.handlers,
        **TunedModels(tuned_models).handlers,
        **Permissions(tuned_models, rng).handlers,
        **Interactions(engine, files, clock, rng).handlers,
        **FileSearch(stores, files).handlers,
        **OperationLists(stores).handlers,
        **auth_tokens.handlers,
        "media.upload": uploads.upload,
        "media.uploadToFileSearchStore": document_uploads.upload,
    }

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None, None]:
        yield
        uploads.close()
        document_uploads.close()
        await batches.close()
        files.clear()
        await engine.close()

    app = Starlette(
        routes=[Endpoint("/{path:path}", _Front(spec, handlers))],
        exception_handlers={Exception: _tell_of_fault},
        lifespan=lifespan,
    )
    app.state.files = files
    app.state.auth_tokens = auth_tokens
    app.state.operations = frozenset(handlers)
    return app


class _Front:
    """The one endpoint: finds the operation, reads the request, calls the handler, words the errors."""

    def __init__(self, spec: Spec, handlers: Mapping[str, Handler]) -> None:
        self._spec = spec
        self._handlers = handlers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._answer(Request(scope, receive, send))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        method, path = request.method, request.scope["path"]  # .url would choke on a strange Host
        route = self._spec.find_route(method, path) or load_spec("interactions").find_route(method, path)
        if route is None:
            return _NOT_FOUND
        try:
            _check_key(request)
            handler = self._handlers.get(route.operation.id)
            if handler is None:
                raise not_emulated(route.operation.id)
            return await handler(await self._read_call(request, route))
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
        if operation.family == "interactions":
            return Call(request, route, query, body)  # plain JSON, which its handlers read
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
        return json_response({"error": error.named}, status=error.code, pretty=wants_pretty(request))
    if not route.operation.id.endswith(".streamGenerateContent"):
        return json_response(error.envelope, status=error.code, pretty=wants_pretty(request))
    if is_event_stream(request.query_params):
        return json_response(error.envelope, status=error.code, media_type=SSE_TYPE)
    return Response(f"[{render_pretty(error.envelope)}\n]\n", error.code, {"content-type": JSON_TYPE})


async def _tell_of_fault(request: Request, _: Exception) -> Response:
    return json_response(internal().envelope, status=500, pretty=wants_pretty(request))
