"""files.register: objects of Cloud Storage as files. Nothing is fetched, so all that is known of one is its address."""

from __future__ import annotations

import mimetypes
import re
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import ApiError, invalid_argument

if TYPE_CHECKING:
    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.resources.files import FileStore

_MOST: Final = 100
_URI: Final = re.compile(r"gs://[^/]+/.*[^/]")
_UNAUTHENTICATED: Final = (
    "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid "
    "authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project."
)


class Registrations:
    """The handler that registers objects."""

    def __init__(self, files: FileStore) -> None:
        self._files = files

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {"files.register": self.register}

    async def register(self, call: Call) -> Response:
        """A file for each object, for those who have more than a key."""
        if not call.request.headers.get("authorization", "").lower().startswith("bearer "):
            raise ApiError(401, _UNAUTHENTICATED, status="UNAUTHENTICATED")
        uris: list[str] = call.message.get("uris", [])
        if not uris:
            raise invalid_argument("* RegisterFilesRequest.uris: uris is not specified\n")
        if len(uris) > _MOST:
            raise invalid_argument(f"* RegisterFilesRequest.uris: must have at most {_MOST} entries\n")
        for i, uri in enumerate(uris):
            if not _URI.fullmatch(uri):
                raise invalid_argument(f"* RegisterFilesRequest.uris[{i}]: must be like gs://bucket/object\n")
        files = [
            await self._files.add(
                b"",
                mime_type=mimetypes.guess_type(uri)[0] or "application/octet-stream",
                display_name=uri.rpartition("/")[2],
                source="REGISTERED",
            )
            for uri in uris
        ]
        return call.respond({"files": [file.describe(call.api_url) for file in files]})
