"""The endpoints of the Live API: who may open a session, and what becomes of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NoReturn

from starlette.responses import Response
from starlette.routing import WebSocketRoute

from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.errors import internal, invalid_key, missing_key
from gemkit_emulator.faults import is_drop
from gemkit_emulator.live.closing import bad_request, bad_token, exhausted
from gemkit_emulator.live.connection import Connection
from gemkit_emulator.live.conversation import Conversation, Snapshots
from gemkit_emulator.live.music import MusicSession
from gemkit_emulator.live.plans import TurnPlanner
from gemkit_emulator.live.session import Session
from gemkit_emulator.live.setup import constrain, name_model, read_setup
from gemkit_emulator.resources.auth_tokens import PREFIX
from gemkit_emulator.spec import load_spec

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from anyio.abc import TaskGroup
    from starlette.websockets import WebSocket

    from gemkit_emulator.engines import Engine
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.auth_tokens import AuthToken, AuthTokens
    from gemkit_emulator.resources.documents import DocumentStores
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.rules import Rules

MAX_SESSIONS: Final = 1000
_PATHS: Final = ("/ws/{service}", "//ws/{service}")
"""Google's clients put "/ws/..." behind a base URL; that of JavaScript ends in a slash already."""
_SERVICE: Final = re.compile(
    r"google\.ai\.generativelanguage\.(?:v1|v1beta|v1alpha)\.GenerativeService\."
    r"(BidiGenerateContent|BidiGenerateContentConstrained|BidiGenerateMusic)"
)
_MUSIC: Final = "BidiGenerateMusic"
_MESSAGE: Final = "BidiGenerateContentClientMessage"
_MUSIC_MESSAGE: Final = "BidiGenerateMusicClientMessage"
_LIFETIME: Final = 600
_NOTICE: Final = 50


class Live:
    """The Live API.

    `lifetime` is how long a connection lasts, `notice` how long before its end the client is told: in seconds, by the
    emulator's clock. They may be set at any time, and count for connections made afterwards.
    """

    def __init__(
        self,
        engine: Engine,
        files: FileStore,
        stores: DocumentStores,
        tokens: AuthTokens,
        *,
        clock: Callable[[], int],
        rng: random.Random,
        rules: Rules,
    ) -> None:
        self.lifetime: float = _LIFETIME
        self.notice: float = _NOTICE
        self.sessions = 0
        """How many there are now."""
        self._tokens = tokens
        self._clock = clock
        self._planner = TurnPlanner(engine, files, stores, rng=rng, rules=rules)
        self.snapshots = Snapshots(clock, rng)
        """What sessions can be resumed from."""

    @property
    def routes(self) -> list[WebSocketRoute]:
        """Where sessions are opened."""
        return [WebSocketRoute(path, self._open) for path in _PATHS]

    async def _open(self, websocket: WebSocket) -> None:
        found = _SERVICE.fullmatch(websocket.path_params["service"])
        if found is None:
            await websocket.send_denial_response(Response(b"", 404, {"content-type": "text/html"}))
            return
        method = found[1]
        await websocket.accept()
        connection = Connection(
            websocket,
            load_spec(),
            _MUSIC_MESSAGE if method == _MUSIC else _MESSAGE,
            self._clock,
            lifetime=self.lifetime,
            notice=self.notice,
        )
        if self.sessions >= MAX_SESSIONS:
            await connection.close(exhausted())
            return
        self.sessions += 1
        try:
            await connection.run(lambda group: self._serve(websocket, connection, method, group))
        except Exception as error:
            if not is_drop(error):
                await connection.close(internal())
            raise
        finally:
            self.sessions -= 1

    async def _serve(self, websocket: WebSocket, connection: Connection, method: str, group: TaskGroup) -> None:
        # Google looks at the credentials only when it has the first message.
        message = await connection.receive()
        name = _find_credential(websocket, token=method.endswith("Constrained"))
        if "setup" not in message:
            raise bad_request()
        asked: Json = message["setup"]
        if method == _MUSIC:
            await self._play(asked, connection, group)
        if method.endswith("Constrained"):
            token = self._use_token(name, resumed=bool(asked.get("sessionResumption", {}).get("handle")))
            connection.limit(token.ends)
            asked = constrain(asked, token)
        setup = read_setup(asked)
        handle = setup.handle
        conversation = self.snapshots.find(handle, setup.model.name) if handle else Conversation()
        session = Session(
            setup,
            conversation,
            self._planner,
            self.snapshots,
            group,
            post=connection.post,
            fail=connection.fail,
            leave=connection.leave,
        )
        await connection.post({"setupComplete": {}})
        try:
            while True:
                message = await connection.receive()
                await connection.watch_time()
                await session.take(message)
        finally:
            self.snapshots.renew(session.handle)

    async def _play(self, asked: Json, connection: Connection, group: TaskGroup) -> NoReturn:
        get_model_for("bidiGenerateMusic", name_model(asked), "v1beta")
        session = MusicSession(group, connection.post)
        await connection.post({"setupComplete": {}})
        while True:
            message = await connection.receive()
            await connection.watch_time()
            await session.take(message)

    def _use_token(self, name: str, *, resumed: bool) -> AuthToken:
        token = self._tokens.resume_session(name) if resumed else self._tokens.open_session(name)
        if token is None:
            raise bad_token()
        return token


def _find_credential(websocket: WebSocket, *, token: bool) -> str:
    """The token, or the key, a session is opened with; either is no good in the other's place."""
    headers, query = websocket.headers, websocket.query_params
    scheme, _, value = headers.get("authorization", "").partition(" ")
    key = headers.get("x-goog-api-key") or query.get("key", "")
    if token:
        name = query.get("access_token") or (value if scheme.lower() in ("token", "bearer") else "") or key
        if not name:
            raise missing_key()
        if not name.startswith(PREFIX):
            raise bad_token()
        return name
    access = query.get("access_token", "")
    key = key or (value if scheme.lower() == "bearer" else "") or ("" if access.startswith(PREFIX) else access)
    if not key:
        raise missing_key()
    if "invalid" in key.lower() or key.startswith(PREFIX):
        raise invalid_key()
    return key
