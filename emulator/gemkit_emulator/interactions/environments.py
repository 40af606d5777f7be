"""Environments: sandboxes with files. Nothing runs in them; what is put there can be listed and fetched again."""

from __future__ import annotations

import base64
import hashlib
import io
import mimetypes
import tarfile
from typing import TYPE_CHECKING, Any, ClassVar, Final

from anyio import to_thread
from starlette.responses import Response, StreamingResponse

from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.interactions.records import Record, Records, respond_page
from gemkit_emulator.json_types import is_object
from gemkit_emulator.resources.files import MAX_FILE_BYTES, dropped_on_failure
from gemkit_emulator.wire import format_timestamp, read_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator, Mapping

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.state import Blob, State

_SECOND: Final = 1_000_000_000
_LIFETIME: Final = 7 * 24 * 3600 * _SECOND
_REMEMBERED: Final = 2 * _LIFETIME
"""How long one that nobody uses can still be seen to have expired."""
_ID_LENGTH: Final = 20
_MAX_INLINE: Final = 1024 * 1024
_MAX_INLINES: Final = 2 * _MAX_INLINE
_MAX_ENTRIES: Final = 10_000
_REMOTE: Final = "remote"
_KEY_BYTES: Final = 38
_TAR_BLOCK: Final = 512


class Environments:
    """The handlers that make, show and delete environments and their files, and what interactions do with them."""

    def __init__(self, state: State, clock: Callable[[], int], rng: random.Random) -> None:
        self._state = state
        self._records = Records("Environment", state, clock, rng, bury=lambda stored: self._clear(stored["id"]))
        self._files = state.shelf("environment_files")

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "environments.create": self.create,
            "environments.list": self.list,
            "environments.get": self.get,
            "environments.delete": self.delete,
            "environments.files.list": self.list_files,
        }

    # --- environments -------------------------------------------------------------------------------------------------

    async def create(self, call: Call) -> Response:
        """A new one, with what its sources bring."""
        message = call.message
        if "from_environment" not in message:
            return call.respond(self._describe(self._make(message)))
        if message.get("sources"):
            raise invalid_argument("Only one of 'from_environment' and 'sources' may be set.")
        original = self.find(message["from_environment"], "from_environment")
        told = {name: original.resource[name] for name in ("network", "sources") if name in original.resource}
        copy = self._make(told | {name: message[name] for name in ("network",) if name in message}, fill=False)
        await to_thread.run_sync(self._copy, original.id, copy.id)
        return call.respond(self._describe(copy))

    async def list(self, call: Call) -> Response:
        """A page of them."""
        return respond_page(
            call, "environments", ((record.key, self._describe(record)) for record in self._records.list())
        )

    async def get(self, call: Call) -> Response:
        """One of them."""
        return call.respond(self._describe(self._get(call)))

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone with all its files."""
        record = self._get(call)
        with self._state.transaction():
            self._clear(record.id)
            self._records.remove(record.id)
        return call.respond({})

    def find(self, name: str, at: str) -> Record:
        """The environment a request names, if it can be used; it is found at a place of the request."""
        environment_id = name.removeprefix("environments/")
        record = self._records.find(environment_id)
        if self._is_expired(record):
            raise invalid_argument(f"Invalid value at '{at}': environment '{environment_id}' has expired.")
        return record

    def check(self, given: Any, at: str) -> None:
        """Raise for an environment that a request names or describes and that can't be."""
        if is_object(given):
            if "environment_id" in given:
                self.find(given["environment_id"], f"{at}.environment_id")
            _read_sources(given, f"{at}.")
        elif given != _REMOTE:
            self.find(given, at)

    def open(self, given: Any) -> str:
        """The id of the environment that an interaction works in: a new one, or one that is there, perhaps changed."""
        if given == _REMOTE:
            return self._make({}).id
        if not is_object(given):
            return self._touch(self.find(given, "environment")).id
        settings = {name: given[name] for name in ("network", "sources") if name in given}
        if "environment_id" not in given:
            return self._make(settings, "environment.").id
        record = self.find(given["environment_id"], "environment.environment_id")
        self._fill(record.id, _read_sources(given, "environment."))
        record.resource |= settings
        return self._touch(record).id

    def _make(self, settings: Json, at: str = "", *, fill: bool = True) -> Record:
        brought = _read_sources(settings, at) if fill else {}
        now = self._records.clock()
        environment_id, told = self._records.make_id(_ID_LENGTH), _tell_time(now)
        resource = {name: settings[name] for name in ("network", "sources") if name in settings}
        resource |= {"created": told, "updated": told, "last_accessed": told}
        with self._state.transaction():
            record = self._records.add(environment_id, resource, expires=now + _REMEMBERED)
            self._fill(environment_id, brought)
        return record

    def _touch(self, record: Record) -> Record:
        now = self._records.clock()
        record.resource["last_accessed"], record.expires = _tell_time(now), now + _REMEMBERED
        self._records.save(record)
        return record

    def _get(self, call: Call) -> Record:
        return self._records.find(call.route.params["environment"])

    def _is_expired(self, record: Record) -> bool:
        return read_timestamp(record.resource["last_accessed"]) + _LIFETIME <= self._records.clock()

    def _describe(self, record: Record) -> Json:
        files = self._files.values(f"{record.id}/")
        return {
            "id": record.id,
            "status": "expired" if self._is_expired(record) else "active",
            **record.resource,
            "file_count": str(len(files)),
            "size_bytes": str(sum(file["size"] for file in files)),
        }

    # --- files --------------------------------------------------------------------------------------------------------

    async def list_files(self, call: Call) -> Response:
        """What is at a path: a page about it, or with `alt=media` the bytes."""
        record = self._get(call)
        path = read_path(call.route.params["path"], "path")
        file = self._files.get(_place(record.id, path))
        below = {} if file else self._list_below(record.id, path)
        if file is None and path and not below:
            raise ApiError(404, f"Path '{path}' is not found in environment '{record.id}'.")
        if call.request.query_params.get("alt") == "media":
            if file is None:
                return StreamingResponse(self._pack(below), headers={"content-type": "application/x-tar"})
            headers = {"content-type": file["mime_type"], "content-length": str(file["size"])}
            return StreamingResponse(self._state.blob(file["blob"]).blocks(), headers=headers)
        if file:
            return respond_page(call, "files", [(_key(path), _describe_file(path, file))])
        recursive: bool = call.query.get("recursive", False)
        entries = [(_key(entry["path"]), entry) for entry in _describe_folder(path, below, recursive=recursive)]
        return respond_page(call, "files", sorted(entries, key=lambda pair: pair[0]))

    def check_upload(self, call: Call) -> Json:
        """What an upload has to remember; an error where it can't come to anything."""
        record = self.find(self._get(call).id, "environment")
        extract: bool = call.query.get("extract", False)
        path = read_path(call.route.params["path"], "path")
        if not path and not extract:
            raise invalid_argument("Invalid value at 'path': a file needs a name.")
        upload: Json = {"environment": record.id, "path": path, "extract": extract}
        upload["overwrite"] = call.query.get("overwrite", False)
        if not extract:
            self._check_free(upload, path)
        return upload

    def finish_upload(self, upload: Json, content: Blob, mime_type: str) -> Json:
        """The answer to the last byte of an upload."""
        self.find(upload["environment"], "environment")
        if upload["extract"]:
            found = self._unpack(content, upload["path"])
            content.drop()
        else:
            found = {upload["path"]: content}
        try:
            for path in found:
                self._check_free(upload, path)
            written = self._fill(upload["environment"], found, "" if upload["extract"] else mime_type)
        except BaseException:
            _drop(found)
            raise
        return {"files": [_describe_file(path, file) for path, file in written.items()]}

    def _check_free(self, upload: Json, path: str) -> None:
        environment_id: str = upload["environment"]
        taken = _place(environment_id, path) in self._files
        if (taken and not upload["overwrite"]) or self._files.items(f"{_place(environment_id, path)}/"):
            raise ApiError(409, f"Path '{path}' already exists in environment '{environment_id}'.")
        folders = path.split("/")[:-1]
        for count in range(1, len(folders) + 1):
            folder = "/".join(folders[:count])
            if _place(environment_id, folder) in self._files:
                raise ApiError(409, f"Path '{folder}' is a file and no folder.")

    def _fill(self, environment_id: str, found: Mapping[str, Blob | bytes], mime_type: str = "") -> dict[str, Json]:
        """The files that these bytes have become."""
        now = _tell_time(self._records.clock())
        written: dict[str, Json] = {}
        with self._state.transaction():
            for path, data in found.items():
                place = _place(environment_id, path)
                before = self._files.get(place)
                if before:
                    self._state.blob(before["blob"]).drop()
                blob = self._state.new_blob(data) if isinstance(data, bytes) else data
                blob.keep()
                written[path] = {
                    "created": before["created"] if before else now,
                    "modified": now,
                    "mime_type": mime_type or mimetypes.guess_type(path)[0] or "application/octet-stream",
                    "size": blob.size,
                    "blob": blob.id,
                }
                self._files.put(place, written[path])
            if found:
                record = self._records.find(environment_id)
                record.resource["updated"] = now
                self._touch(record)
        return written

    def _clear(self, environment_id: str) -> None:
        """Delete the files of an environment."""
        for place, file in self._files.items(f"{environment_id}/"):
            self._state.blob(file["blob"]).drop()
            self._files.delete(place)

    def _copy(self, original_id: str, copy_id: str) -> None:
        for path, file in self._list_below(original_id, "").items():
            with dropped_on_failure(self._state.new_blob()) as blob:
                for block in self._state.blob(file["blob"]).blocks():
                    blob.write(block)
                    blob.flush()
                blob.keep()
                self._files.put(_place(copy_id, path), file | {"blob": blob.id})

    def _list_below(self, environment_id: str, folder: str) -> dict[str, Json]:
        """The files in a folder and in those below it, by their paths."""
        start = f"{environment_id}/"
        found = self._files.items(f"{_place(environment_id, folder)}/" if folder else start)
        return {place.removeprefix(start): file for place, file in sorted(found, key=lambda pair: pair[0])}

    def _pack(self, files: Mapping[str, Json]) -> Iterator[bytes]:
        """A tar archive of files, piece by piece."""
        for path, file in files.items():
            entry = tarfile.TarInfo(path)
            entry.size, entry.mtime = file["size"], read_timestamp(file["modified"]) // _SECOND
            yield entry.tobuf()
            yield from self._state.blob(file["blob"]).blocks()
            yield bytes(-entry.size % _TAR_BLOCK)
        yield bytes(2 * _TAR_BLOCK)

    def _unpack(self, archive: Blob, folder: str) -> dict[str, Blob]:
        """The files of a tar archive, compressed or not, by the paths they get in a folder."""
        found: dict[str, Blob] = {}
        left = MAX_FILE_BYTES
        try:
            with tarfile.open(fileobj=_Reader(archive), mode="r|*") as tar:
                for entry in tar:
                    content = tar.extractfile(entry) if entry.isfile() else None
                    if content is None:
                        continue
                    left -= entry.size
                    _check_room(len(found), left)
                    path = read_path(f"{folder}/{entry.name.removeprefix('./')}", "path")
                    blob = found[path] = self._state.new_blob()
                    while block := content.read(_TAR_BLOCK * 128):
                        blob.write(block)
                        if blob.is_full:
                            blob.flush()
        except (tarfile.TarError, EOFError, OSError, ValueError) as error:
            _drop(found)
            raise invalid_argument(f"The file is no .tar or .tar.gz archive: {error}") from None
        except BaseException:
            _drop(found)
            raise
        return found


class EnvironmentTarget:
    """Where uploads go that become files of environments."""

    shelf: ClassVar[str] = "environment_uploads"
    max_bytes: ClassVar[int] = MAX_FILE_BYTES

    def __init__(self, environments: Environments) -> None:
        self._environments = environments

    def read(self, call: Call, body: bytes) -> Json:  # noqa: ARG002 - an upload here begins with no message
        """What an upload begins with: its path alone."""
        return self._environments.check_upload(call)

    def check(self, call: Call, message: Json) -> Json:  # noqa: ARG002 - as above
        """The same, for an upload in one go."""
        if not call.route.prefix:
            raise invalid_argument(f"Files are uploaded to /upload{call.request.scope['path']}.")
        return self._environments.check_upload(call)

    def keep(self, call: Call, message: Json, content: Blob, sha256: str, mime_type: str) -> Json:  # noqa: ARG002 - neither address nor digest is told
        """The answer to the last byte."""
        return self._environments.finish_upload(message, content, mime_type)


class _Reader(io.RawIOBase):
    """A blob as a file that is read from its beginning to its end."""

    def __init__(self, blob: Blob) -> None:
        super().__init__()
        self._blob = blob
        self._at = 0

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes."""
        data = self._blob.read(self._at, size if size >= 0 else self._blob.size)
        self._at += len(data)
        return data


def read_path(given: str, at: str) -> str:
    """A path from the top folder, without the slashes around it."""
    parts = [part for part in given.split("/") if part]
    if any(part in (".", "..") for part in parts) or "\0" in given:
        raise invalid_argument(f"Invalid value at '{at}': a path must not have the segments '.' and '..'.")
    return "/".join(parts)


def _read_sources(settings: Json, at: str) -> dict[str, bytes]:
    """The files that sources bring, by path. Nothing is fetched: only inline ones bring any."""
    found: dict[str, bytes] = {}
    for i, source in enumerate(settings.get("sources", [])):
        here = f"{at}sources[{i}]"
        kind: str = source.get("type", "inline")
        target = read_path(source.get("target", ""), f"{here}.target")
        if not target:
            raise invalid_argument(f"Invalid value at '{here}.target': it must be a path below the top folder.")
        if kind != "inline" and not source.get("source"):
            raise invalid_argument(f"Missing required parameter '{here}.source'.")
        if kind == "inline":
            found[target] = _read_inline(source, here)
    if sum(map(len, found.values())) > _MAX_INLINES:
        raise invalid_argument(f"Invalid value at '{at}sources': inline sources may have {_MAX_INLINES} bytes in all.")
    return found


def _read_inline(source: Json, at: str) -> bytes:
    content: str = source.get("content", "")
    encoding: str = source.get("encoding", "")
    if encoding.lower() == "base64":
        try:
            data = base64.b64decode(content, validate=True)
        except ValueError:
            raise invalid_argument(f"Invalid value at '{at}.content': not base64.") from None
    elif encoding and encoding.lower() not in ("utf-8", "utf8", "plain", "text"):
        raise invalid_argument(f"The value '{encoding}' is not supported for '{at}.encoding'.")
    else:
        data = content.encode()
    if len(data) > _MAX_INLINE:
        raise invalid_argument(f"Invalid value at '{at}.content': an inline file may have {_MAX_INLINE} bytes.")
    return data


def _describe_file(path: str, file: Json) -> Json:
    return {
        "path": path,
        "name": path.rpartition("/")[2],
        "type": "file",
        "mime_type": file["mime_type"],
        "size_bytes": str(file["size"]),
        "created": file["created"],
        "modified": file["modified"],
    }


def _describe_folder(folder: str, below: dict[str, Json], *, recursive: bool) -> Iterator[Json]:
    """What is in a folder: the files and folders right there, or all that are below."""
    start = f"{folder}/" if folder else ""
    seen: set[str] = set()
    for path, file in below.items():
        parts = path.removeprefix(start).split("/")
        for count in range(1, len(parts) if recursive else min(len(parts), 2)):
            inner = start + "/".join(parts[:count])
            if inner not in seen:
                seen.add(inner)
                files = [each for other, each in below.items() if other.startswith(f"{inner}/")]
                yield {
                    "path": inner,
                    "name": parts[count - 1],
                    "type": "directory",
                    "size_bytes": "0",
                    "created": min(each["created"] for each in files),
                    "modified": max(each["modified"] for each in files),
                }
        if recursive or len(parts) == 1:
            yield _describe_file(path, file)


def _check_room(count: int, left: int) -> None:
    """Raise where an archive has more in it than can be unpacked."""
    if count >= _MAX_ENTRIES:
        raise invalid_argument(f"The archive has more than {_MAX_ENTRIES} files.")
    if left < 0:
        raise invalid_argument(f"The archive has more than {MAX_FILE_BYTES} bytes in it.")


def _drop(found: Mapping[str, Blob]) -> None:
    for blob in found.values():
        blob.drop()


def _place(environment_id: str, path: str) -> str:
    return f"{environment_id}/{path}"


def _key(path: str) -> str:
    """The place of a path in a list: its beginning, and what tells it from others that begin so."""
    raw = path.encode()
    return f"{raw[:_KEY_BYTES].hex()}!{hashlib.blake2b(raw, digest_size=8).hexdigest()}"


def _tell_time(nanoseconds: int) -> str:
    return format_timestamp(nanoseconds // _SECOND * _SECOND)
