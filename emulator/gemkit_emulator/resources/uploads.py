"""Uploads of files: resumable in slices, in one go, as multipart, or as a name without bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.message import Message as Headers
from typing import TYPE_CHECKING, ClassVar, Final, Literal, Protocol

from anyio import Lock, to_thread
from starlette.requests import ClientDisconnect
from starlette.responses import Response

from gemkit_emulator.errors import ApiError, Violation, invalid_argument, invalid_payload
from gemkit_emulator.payloads import read_message
from gemkit_emulator.resources.files import MAX_FILE_BYTES, dropped_on_failure, measure
from gemkit_emulator.wire import JSON_TYPE, parse_json, read_body

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Mapping

    from starlette.requests import Request

    from gemkit_emulator.calls import Call
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.spec import Spec
    from gemkit_emulator.state import Blob, State

_MAX_OPEN: Final = 1000
_LIFETIME: Final = 7 * 24 * 3600 * 1_000_000_000
_MAX_HEAD_BYTES: Final = 64 * 1024
_DEFAULT_TYPE: Final = "application/octet-stream"


@dataclass(slots=True)
class _Resumable:
    """A resumable upload on its way."""

    id: str
    metadata: Json
    mime_type: str
    declared_size: int | None
    expires: int
    content: Blob
    status: Literal["active", "final", "cancelled"] = "active"
    result: Json = field(default_factory=dict[str, object])
    final_size: int = 0
    lock: Lock = field(default_factory=Lock)

    @property
    def size(self) -> int:
        return self.content.size if self.status == "active" else self.final_size

    @property
    def headers(self) -> dict[str, str]:
        return {"x-goog-upload-status": self.status, "x-goog-upload-size-received": str(self.size)}

    def end(self, status: Literal["final", "cancelled"]) -> None:
        self.final_size, self.status = self.size, status


class Target(Protocol):
    """Where uploads go: what they may begin with, and what becomes of their bytes."""

    shelf: ClassVar[str]
    """Where those that are under way are kept."""
    max_bytes: ClassVar[int]
    """How large an upload may be."""

    def read(self, call: Call, body: bytes) -> Json:
        """The message that an upload begins with; an error where it can't come to anything."""
        ...

    def check(self, call: Call, message: Json) -> Json:
        """The same message; an error where it can't come to anything."""
        ...

    def keep(self, call: Call, message: Json, content: Blob, sha256: str, mime_type: str) -> Json:
        """The answer to the last byte; the bytes are the target's from then on."""
        ...


class FileTarget:
    """Where uploads go that become files."""

    shelf: ClassVar[str] = "uploads"
    max_bytes: ClassVar[int] = MAX_FILE_BYTES

    def __init__(self, spec: Spec, files: FileStore) -> None:
        self._spec = spec
        self._files = files

    def read(self, call: Call, body: bytes) -> Json:
        """The message that an upload begins with."""
        return self.check(call, read_message(self._spec, "CreateFileRequest", parse_json(body), call.version))

    def check(self, call: Call, message: Json) -> Json:  # noqa: ARG002 - other targets look at the path
        """The same message, where its id is free."""
        self._files.check_free(_file_id(message))
        return message

    def keep(self, call: Call, message: Json, content: Blob, sha256: str, mime_type: str) -> Json:
        """The file."""
        wanted: Json = message.get("file", {})
        file = self._files.add_measured(
            content,
            sha256,
            mime_type=mime_type or wanted.get("mimeType") or _DEFAULT_TYPE,
            display_name=wanted.get("displayName", ""),
            file_id=_file_id(message),
        )
        return {"file": file.describe(call.api_url)}


class Uploads:
    """The handler of an operation that takes bytes, in all its forms."""

    def __init__(
        self, target: Target, kept: State, clock: Callable[[], int], rng: random.Random, granularity: int
    ) -> None:
        self._target = target
        self._kept = kept
        self._clock = clock
        self._rng = rng
        self._granularity = granularity
        self._shelf = kept.shelf(target.shelf, self._bury)
        self._resumables: dict[str, _Resumable] = {}
        """Those that this emulator has seen."""

    async def upload(self, call: Call) -> Response:
        """Whichever form of upload a request belongs to."""
        request = call.request
        if call.route.prefix == "":
            return await self._keep(call, self._target.check(call, call.message), self._kept.new_blob(), "")
        if upload_id := request.query_params.get("upload_id"):
            return await self._continue(call, upload_id)
        protocol = request.headers.get("x-goog-upload-protocol") or request.query_params.get("upload_protocol")
        protocol = (protocol or request.query_params.get("uploadType") or "").lower()
        content_type = request.headers.get("content-type", "")
        if protocol == "resumable":
            return await self._start(call)
        if protocol == "multipart" or (not protocol and content_type.startswith("multipart/")):
            return await self._receive_multipart(call, content_type)
        if not protocol and content_type.partition(";")[0].strip().lower() == "application/json":
            metadata = self._target.read(call, await read_body(request))
            return await self._keep(call, metadata, self._kept.new_blob(), "")
        if protocol in ("", "raw", "media", "simple"):
            metadata = self._target.check(call, {})
            content = await self._spool(request)
            return await self._keep(call, metadata, content, content_type, {"x-goog-upload-status": "final"})
        raise invalid_argument(f"Unknown upload protocol: {protocol}")

    # --- resumable ----------------------------------------------------------------------------------------------------

    async def _start(self, call: Call) -> Response:
        headers = call.request.headers
        if _read_commands(headers) != ["start"]:
            raise invalid_argument("A resumable upload begins with X-Goog-Upload-Command: start.")
        metadata = self._target.read(call, await read_body(call.request))
        declared = headers.get("x-goog-upload-header-content-length")
        size = _read_count(declared, "X-Goog-Upload-Header-Content-Length") if declared else None
        if size is not None and size > self._target.max_bytes:
            raise _too_large(self._target.max_bytes)
        self._kept.check_room(size or 0)
        while len(self._shelf) >= _MAX_OPEN:
            self._drop(self._shelf.items()[0][0])
        upload = _Resumable(
            id=self._rng.randbytes(24).hex(),
            metadata=metadata,
            mime_type=headers.get("x-goog-upload-header-content-type", ""),
            declared_size=size,
            expires=self._clock() + _LIFETIME,
            content=self._kept.new_blob(),
        )
        self._resumables[upload.id] = upload
        with self._kept.transaction():
            upload.content.keep()
            self._put(upload)
        url = f"{call.base_url}{call.request.scope['path']}?upload_id={upload.id}&upload_protocol=resumable"
        return _empty(
            {
                "x-goog-upload-status": upload.status,
                "x-goog-upload-url": url,
                "x-goog-upload-control-url": url,
                "x-goog-upload-chunk-granularity": str(self._granularity),
                "x-goog-upload-header-content-type": JSON_TYPE,
            }
        )

    def _put(self, upload: _Resumable) -> None:
        value: Json = {
            "id": upload.id,
            "metadata": upload.metadata,
            "mime_type": upload.mime_type,
            "declared_size": upload.declared_size,
            "expires": upload.expires,
            "content": upload.content.id,
            "status": upload.status,
            "result": upload.result,
            "final_size": upload.final_size,
        }
        self._shelf.put(upload.id, value, expires=upload.expires)

    def _find(self, upload_id: str) -> _Resumable | None:
        value = self._shelf.get(upload_id)
        if value is None:
            return None
        if upload_id not in self._resumables:  # another emulator has begun it
            content = self._kept.blob(value["content"])
            whole: Json = value | {"content": content}
            upload = self._resumables[upload_id] = _Resumable(**whole)
            if upload.status == "active":
                content.truncate(self._floor(content.size))
        return self._resumables[upload_id]

    def _drop(self, upload_id: str) -> None:
        if value := self._shelf.get(upload_id):
            with self._kept.transaction():
                self._shelf.delete(upload_id)
                self._bury(value)

    def _bury(self, value: Json) -> None:
        self._resumables.pop(value["id"], None)
        if value["status"] == "active":  # the bytes of a finished one belong to the file
            self._kept.blob(value["content"]).drop()

    def _floor(self, size: int) -> int:
        """As much of what a slice that broke off has brought as can be gone on from."""
        return size // self._granularity * self._granularity

    async def _continue(self, call: Call, upload_id: str) -> Response:
        upload = self._find(upload_id)
        if upload is None:
            error = ApiError(404, "Upload not found: it never was, or has been dropped.")
            return call.refuse(error, {"x-goog-upload-status": "final"})
        async with upload.lock:
            try:
                return await self._obey(call, upload)
            except ApiError as error:
                return call.refuse(error, upload.headers)

    async def _obey(self, call: Call, upload: _Resumable) -> Response:
        commands = _read_commands(call.request.headers)
        if not commands or not set(commands) <= {"upload", "finalize", "query", "cancel"}:
            raise invalid_argument(f"Unknown upload command: {', '.join(commands) or '(none)'}")
        if upload.status == "final" and commands != ["cancel"]:
            # Whoever missed the answer to the last slice gets it again.
            return call.respond(upload.result, headers=upload.headers)
        if commands == ["query"]:
            return _empty(upload.headers)
        if upload.status != "active":
            raise invalid_argument(f"The upload is {upload.status}.")
        if commands == ["cancel"]:
            self._abandon(upload)
            return _empty(upload.headers)
        if "upload" in commands:
            await self._receive_slice(call.request, upload, last="finalize" in commands)
        if "finalize" in commands:
            return await self._finalize(call, upload)
        return _empty(upload.headers)

    async def _receive_slice(self, request: Request, upload: _Resumable, *, last: bool) -> None:
        start = upload.size
        offset = _read_count(request.headers.get("x-goog-upload-offset", ""), "X-Goog-Upload-Offset")
        if offset != start:
            raise invalid_argument(f"Upload offset {offset} does not match the {start} bytes received.")
        limit = self._target.max_bytes if upload.declared_size is None else upload.declared_size
        try:
            async for block in request.stream():
                await self._write(upload.content, block, limit)
            if not last and (upload.size - start) % self._granularity:
                raise invalid_argument(f"A slice that is not the last must be a multiple of {self._granularity} bytes.")
            upload.content.flush()
        except ApiError:
            upload.content.truncate(start)
            raise
        except ClientDisconnect:
            # Of a slice that broke off, whole grains are kept, so that a client can resume there.
            upload.content.truncate(start + self._floor(upload.size - start))
            raise

    async def _finalize(self, call: Call, upload: _Resumable) -> Response:
        if upload.declared_size is not None and upload.size != upload.declared_size:
            raise invalid_argument(f"The upload has {upload.size} bytes, and {upload.declared_size} were declared.")
        sha256 = await to_thread.run_sync(measure, upload.content)
        try:
            with self._kept.transaction():
                upload.result = self._target.keep(call, upload.metadata, upload.content, sha256, upload.mime_type)
                upload.end("final")
                self._put(upload)
        except ApiError:
            self._abandon(upload)
            raise
        return call.respond(upload.result, headers=upload.headers)

    def _abandon(self, upload: _Resumable) -> None:
        upload.end("cancelled")
        with self._kept.transaction():
            self._put(upload)
            upload.content.drop()

    # --- in one go ----------------------------------------------------------------------------------------------------

    async def _receive_multipart(self, call: Call, content_type: str) -> Response:
        headers = Headers()
        headers["content-type"] = content_type
        boundary = str(headers.get_param("boundary") or "")
        if not boundary:
            raise invalid_argument("A multipart upload needs a boundary in its content-type.")
        try:
            with dropped_on_failure(self._kept.new_blob()) as content:
                head, mime_type = await self._read_parts(call.request, b"--" + boundary.encode(), content)
                metadata = self._target.read(call, head)
        except ValueError as error:
            raise invalid_argument(f"Malformed multipart body: {error}.") from None
        return await self._keep(call, metadata, content, mime_type, {"x-goog-upload-status": "final"})

    async def _read_parts(self, request: Request, marker: bytes, content: Blob) -> tuple[bytes, str]:
        """The metadata and the media type of a body with two parts; the bytes of the second go to `content`."""
        head = bytearray()
        parts: tuple[bytes, str] | None = None
        async for block in request.stream():
            if parts:
                await self._write(content, block, self._target.max_bytes + _MAX_HEAD_BYTES)
                continue
            head += block
            if found := _split_head(head, marker):
                parts, rest = found[:2], found[2]
                await self._write(content, rest, self._target.max_bytes + _MAX_HEAD_BYTES)
            elif len(head) > _MAX_HEAD_BYTES:
                break
        if not parts:
            raise ValueError(
                "it must have a part of metadata, and then one of media with a blank line after its headers"
            )
        tail_at = max(0, content.size - len(marker) - 64)
        end = content.read(tail_at).rfind(b"\r\n" + marker + b"--")
        if end < 0:
            raise ValueError("it has no closing boundary")
        content.truncate(tail_at + end)
        return parts

    async def _keep(
        self, call: Call, metadata: Json, content: Blob, mime_type: str, headers: Mapping[str, str] | None = None
    ) -> Response:
        with dropped_on_failure(content):
            sha256 = await to_thread.run_sync(measure, content)
            return call.respond(self._target.keep(call, metadata, content, sha256, mime_type), headers=headers)

    async def _spool(self, request: Request) -> Blob:
        """The body, in a place that takes little memory."""
        with dropped_on_failure(self._kept.new_blob()) as content:
            async for block in request.stream():
                await self._write(content, block, self._target.max_bytes)
        return content

    async def _write(self, content: Blob, block: bytes, limit: int) -> None:
        """Add to the bytes; what has come together is written in a thread."""
        if content.size + len(block) > limit:
            raise _too_large(limit)
        content.write(block)
        if content.is_full:
            await to_thread.run_sync(content.flush)


def _empty(headers: Mapping[str, str]) -> Response:
    return Response(b"", 200, {"content-type": "text/plain; charset=utf-8", **headers})


def _file_id(metadata: Json) -> str:
    name: str = metadata.get("file", {}).get("name", "")
    if name and not name.startswith("files/"):
        raise invalid_payload([Violation("* CreateFileRequest.file.name: must begin with 'files/'.", "file.name")])
    return name.removeprefix("files/")


def _read_commands(headers: Mapping[str, str]) -> list[str]:
    return [
        command.strip().lower() for command in headers.get("x-goog-upload-command", "").split(",") if command.strip()
    ]


def _read_count(text: str, header: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise invalid_argument(f"{header} must be a number: {text!r}")
    return int(text)


def _too_large(limit: int) -> ApiError:
    return invalid_argument(f"The file exceeds {limit} bytes.")


def _split_head(head: bytes | bytearray, marker: bytes) -> tuple[bytes, str, bytes] | None:
    """The metadata, the media type, and the beginning of the media, once they are there."""
    first = head.find(marker)
    second = head.find(marker, first + len(marker))
    if first < 0 or second < 0:
        return None
    metadata = head[first + len(marker) : second].partition(b"\r\n\r\n")[2].strip()
    fields, blank, rest = head[second + len(marker) :].partition(b"\r\n\r\n")
    if not blank:
        return None
    lines = fields.decode("latin-1").lower().split("\r\n")
    mime_type = next((line.partition(":")[2].strip() for line in lines if line.startswith("content-type:")), "")
    return bytes(metadata), mime_type, bytes(rest)
