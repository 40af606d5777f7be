"""Uploads of files: resumable in slices, in one go, as multipart, or as a name without bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.message import Message as Headers
from typing import IO, TYPE_CHECKING, ClassVar, Final, Literal, Protocol

from anyio import Lock, to_thread
from starlette.requests import ClientDisconnect
from starlette.responses import Response

from gemkit_emulator.errors import ApiError, Violation, invalid_argument, invalid_payload
from gemkit_emulator.files import BLOCK_BYTES, MAX_FILE_BYTES, closed_on_failure, new_content
from gemkit_emulator.payloads import read_message
from gemkit_emulator.wire import JSON_TYPE, MAX_BODY_BYTES, parse_json, read_body

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

    from starlette.requests import Request

    from gemkit_emulator.calls import Call
    from gemkit_emulator.files import FileStore
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.spec import Spec

_MAX_OPEN: Final = 1000
_MAX_HEAD_BYTES: Final = 64 * 1024
_DEFAULT_TYPE: Final = "application/octet-stream"


@dataclass(slots=True)
class _Resumable:
    """A resumable upload on its way."""

    metadata: Json
    mime_type: str
    declared_size: int | None
    content: IO[bytes] = field(default_factory=new_content)
    size: int = 0
    status: Literal["active", "final", "cancelled"] = "active"
    result: Json = field(default_factory=dict[str, object])
    lock: Lock = field(default_factory=Lock)

    @property
    def headers(self) -> dict[str, str]:
        return {"x-goog-upload-status": self.status, "x-goog-upload-size-received": str(self.size)}

    def write(self, block: bytes) -> None:
        self.content.seek(self.size)
        self.content.write(block)
        self.size += len(block)

    def cut(self, size: int) -> None:
        self.content.truncate(size)
        self.size = size


class Target(Protocol):
    """Where uploads go: what they may begin with, and what becomes of their bytes."""

    max_bytes: ClassVar[int]
    """How large an upload may be."""

    def read(self, call: Call, body: bytes) -> Json:
        """The message that an upload begins with; an error where it can't come to anything."""
        ...

    def check(self, call: Call, message: Json) -> Json:
        """The same message; an error where it can't come to anything."""
        ...

    async def keep(self, call: Call, message: Json, content: IO[bytes], mime_type: str) -> Json:
        """The answer to the last byte; the bytes are the target's from then on."""
        ...


class FileTarget:
    """Where uploads go that become files."""

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

    async def keep(self, call: Call, message: Json, content: IO[bytes], mime_type: str) -> Json:
        """The file."""
        wanted: Json = message.get("file", {})
        file = await self._files.add(
            content,
            mime_type=mime_type or wanted.get("mimeType") or _DEFAULT_TYPE,
            display_name=wanted.get("displayName", ""),
            file_id=_file_id(message),
        )
        return {"file": file.describe(call.api_url)}


class Uploads:
    """The handler of an operation that takes bytes, in all its forms."""

    def __init__(self, target: Target, rng: random.Random, granularity: int) -> None:
        self._target = target
        self._rng = rng
        self._granularity = granularity
        self._resumables: dict[str, _Resumable] = {}

    def close(self) -> None:
        """Drop the uploads that were never finished."""
        for upload_id in [*self._resumables]:
            self._drop(upload_id)

    async def upload(self, call: Call) -> Response:
        """Whichever form of upload a request belongs to."""
        request = call.request
        if call.route.prefix == "":
            return await self._keep(call, self._target.check(call, call.message), new_content(), "")
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
            return await self._keep(call, metadata, new_content(), "")
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
        upload_id = self._rng.randbytes(24).hex()
        while len(self._resumables) >= _MAX_OPEN:
            self._drop(next(iter(self._resumables)))
        mime_type = headers.get("x-goog-upload-header-content-type", "")
        upload = self._resumables[upload_id] = _Resumable(metadata, mime_type, size)
        url = f"{call.base_url}{call.request.scope['path']}?upload_id={upload_id}&upload_protocol=resumable"
        return _empty(
            {
                "x-goog-upload-status": upload.status,
                "x-goog-upload-url": url,
                "x-goog-upload-control-url": url,
                "x-goog-upload-chunk-granularity": str(self._granularity),
                "x-goog-upload-header-content-type": JSON_TYPE,
            }
        )

    def _drop(self, upload_id: str) -> None:
        upload = self._resumables.pop(upload_id)
        if upload.status == "active":  # the bytes of a finished one belong to the file
            upload.content.close()

    async def _continue(self, call: Call, upload_id: str) -> Response:
        upload = self._resumables.get(upload_id)
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
            upload.status = "cancelled"
            upload.content.close()
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
                upload.write(block)
                if upload.size > limit:
                    raise _too_large(limit)
            if not last and (upload.size - start) % self._granularity:
                raise invalid_argument(f"A slice that is not the last must be a multiple of {self._granularity} bytes.")
        except ApiError:
            upload.cut(start)
            raise
        except ClientDisconnect:
            # Of a slice that broke off, whole grains are kept, so that a client can resume there.
            upload.cut(start + (upload.size - start) // self._granularity * self._granularity)
            raise

    async def _finalize(self, call: Call, upload: _Resumable) -> Response:
        if upload.declared_size is not None and upload.size != upload.declared_size:
            raise invalid_argument(f"The upload has {upload.size} bytes, and {upload.declared_size} were declared.")
        upload.status = "cancelled"  # which it stays if the store will not have it
        with closed_on_failure(upload.content):
            upload.result = await self._target.keep(call, upload.metadata, upload.content, upload.mime_type)
        upload.status = "final"
        return call.respond(upload.result, headers=upload.headers)

    # --- in one go ----------------------------------------------------------------------------------------------------

    async def _receive_multipart(self, call: Call, content_type: str) -> Response:
        headers = Headers()
        headers["content-type"] = content_type
        boundary = str(headers.get_param("boundary") or "")
        if not boundary:
            raise invalid_argument("A multipart upload needs a boundary in its content-type.")
        body = await self._spool(call.request)
        try:
            head, mime_type, content = await to_thread.run_sync(_split_multipart, body, boundary.encode())
        except ValueError as error:
            raise invalid_argument(f"Malformed multipart body: {error}.") from None
        finally:
            body.close()
        with closed_on_failure(content):
            metadata = self._target.read(call, head)
            return await self._keep(call, metadata, content, mime_type, {"x-goog-upload-status": "final"})

    async def _keep(
        self, call: Call, metadata: Json, content: IO[bytes], mime_type: str, headers: Mapping[str, str] | None = None
    ) -> Response:
        with closed_on_failure(content):
            return call.respond(await self._target.keep(call, metadata, content, mime_type), headers=headers)

    async def _spool(self, request: Request) -> IO[bytes]:
        """The body, in a place that takes little memory."""
        size = 0
        with closed_on_failure(new_content()) as content:
            async for block in request.stream():
                size += len(block)
                if size > self._target.max_bytes + MAX_BODY_BYTES:
                    raise _too_large(self._target.max_bytes)
                content.write(block)
        return content


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


def _split_multipart(body: IO[bytes], boundary: bytes) -> tuple[bytes, str, IO[bytes]]:
    """The metadata, media type and bytes of a multipart body with these two parts."""
    size = body.tell()
    body.seek(0)
    head = body.read(_MAX_HEAD_BYTES)
    marker = b"--" + boundary
    first = head.find(marker)
    second = head.find(marker, first + len(marker))
    if first < 0 or second < 0:
        raise ValueError("it must have a part of metadata, and then one of media")
    metadata = head[first + len(marker) : second]
    fields, blank, _ = head[second + len(marker) :].partition(b"\r\n\r\n")
    start = second + len(marker) + len(fields) + len(blank)
    if not blank:
        raise ValueError("the media part has no blank line after its headers")
    tail_at = max(start, size - len(marker) - 64)
    body.seek(tail_at)
    end = body.read().rfind(b"\r\n" + marker + b"--")
    if end < 0:
        raise ValueError("it has no closing boundary")
    content = new_content()
    body.seek(start)
    _copy(body, content, tail_at + end - start)
    lines = fields.decode("latin-1").lower().split("\r\n")
    mime_type = next((line.partition(":")[2].strip() for line in lines if line.startswith("content-type:")), "")
    return metadata.partition(b"\r\n\r\n")[2].strip(), mime_type, content


def _copy(source: IO[bytes], target: IO[bytes], size: int) -> None:
    while size > 0 and (block := source.read(min(size, BLOCK_BYTES))):
        target.write(block)
        size -= len(block)
