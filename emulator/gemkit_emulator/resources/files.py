"""The files a client has uploaded, for the 48 hours they live."""

from __future__ import annotations

import base64
import hashlib
import re
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final, Literal

from anyio import to_thread

from gemkit_emulator.errors import ApiError, forbidden_file, invalid_argument
from gemkit_emulator.wire import format_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Generator, Iterator

    from gemkit_emulator.json_types import Json
    from gemkit_emulator.state import Blob, State

Source = Literal["UPLOADED", "GENERATED", "REGISTERED"]
MAX_FILE_BYTES: Final = 2 * 1024**3
_LIFETIME: Final = 48 * 3600 * 1_000_000_000
_ID_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_MAX_ID: Final = 40
_VALID_ID: Final = re.compile(r"[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?")


@contextmanager
def dropped_on_failure(content: Blob) -> Generator[Blob, None, None]:
    """The content itself, dropped unless all goes well with it."""
    try:
        yield content
    except BaseException:
        content.drop()
        raise


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file and what is known of it."""

    id: str
    serial: int
    display_name: str
    mime_type: str
    size: int
    sha256: str
    created: int
    content: Blob
    source: Source
    looks: int = 0
    """How often it will be found unfinished."""

    @property
    def state(self) -> Literal["PROCESSING", "ACTIVE", "FAILED"]:
        """Whether prompts can use it yet; one whose name says that it is broken never gets there."""
        if self.looks:
            return "PROCESSING"
        return "FAILED" if "broken" in self.display_name.lower() else "ACTIVE"

    @property
    def tag(self) -> str:
        """What tells it from others."""
        return f'"{self.sha256[:32]}"'

    @property
    def key(self) -> str:
        """Its place in a list: the newest comes first."""
        return f"{10**15 - self.serial:015d}"

    @property
    def expires(self) -> int:
        """When it will be gone, in nanoseconds since 1970."""
        return self.created + _LIFETIME

    def describe(self, api_url: str) -> Json:
        """The `File` resource, for a client that reached the API at `api_url`."""
        # Google keeps microseconds of a creation and nanoseconds of an expiry.
        created = format_timestamp(self.created // 1000 * 1000)
        resource: Json = {"name": f"files/{self.id}"}
        if self.display_name:
            resource["displayName"] = self.display_name
        if self.mime_type:
            resource["mimeType"] = self.mime_type
        resource |= {
            "sizeBytes": str(self.size),
            "createTime": created,
            "updateTime": created,
            "expirationTime": format_timestamp(self.expires),
            # Base64 of the digest's hex text, as Google has it.
            "sha256Hash": base64.b64encode(self.sha256.encode()).decode(),
            "uri": f"{api_url}/files/{self.id}",
        }
        if self.source == "GENERATED":
            resource["downloadUri"] = f"{api_url}/files/{self.id}:download?alt=media"
        if self.state == "FAILED":
            resource["error"] = {"code": 3, "message": "The file could not be processed."}
        return resource | {"state": self.state, "source": self.source}

    def read(self, limit: int) -> bytes:
        """The beginning of its bytes."""
        return self.content.read(0, limit)

    def read_blocks(self, offset: int = 0) -> Iterator[bytes]:
        """All of its bytes from a place on, block by block."""
        return self.content.blocks(offset)


class FileStore:
    """Every file that is there."""

    def __init__(self, kept: State, clock: Callable[[], int], rng: random.Random) -> None:
        self._kept = kept
        self._clock = clock
        self._rng = rng
        self._shelf = kept.shelf("files", self._bury)
        self.looks = 1
        """How often a new video is found unfinished: in the answer to its upload, and by those who look later."""

    async def add(
        self,
        content: Blob | bytes,
        *,
        mime_type: str,
        display_name: str = "",
        file_id: str = "",
        source: Source = "UPLOADED",
    ) -> StoredFile:
        """The file made of these bytes, which are the store's from then on."""
        if isinstance(content, bytes):
            content = self._kept.new_blob(content)
        sha256 = await to_thread.run_sync(measure, content)
        options: Json = {"mime_type": mime_type, "display_name": display_name, "file_id": file_id, "source": source}
        return self.add_measured(content, sha256, **options)

    def add_measured(
        self,
        content: Blob,
        sha256: str,
        *,
        mime_type: str,
        display_name: str = "",
        file_id: str = "",
        source: Source = "UPLOADED",
    ) -> StoredFile:
        """The same for bytes whose digest is known."""
        if source == "UPLOADED":
            self.check_free(file_id)
        with self._kept.transaction():
            file = StoredFile(
                id=file_id or self._new_id(),
                serial=self._kept.next_serial(),
                display_name=display_name,
                mime_type=mime_type,
                size=content.size,
                sha256=sha256,
                created=self._clock(),
                content=content,
                source=source,
                looks=self.looks if source == "UPLOADED" and mime_type.startswith("video/") else 0,
            )
            content.keep()
            self._put(file)
        return file

    def check_free(self, file_id: str) -> None:
        """Raise when a client asks for an id it cannot have."""
        _check_length(file_id, "CreateFileRequest.file.name")
        if file_id and not _VALID_ID.fullmatch(file_id):
            reason = "must consist of lowercase alphanumeric characters or dashes, and cannot begin or end with a dash."
            raise _bad_id("CreateFileRequest.file.name", reason)
        if file_id in self._shelf:
            raise ApiError(409, f"Resource 'files/{file_id}' already exists.")

    def get(self, file_id: str) -> StoredFile:
        """The file with this id, unless it is longer than a client may choose."""
        _check_length(file_id, "GetFileRequest.name")
        return self.find(file_id)

    def look(self, file_id: str) -> StoredFile:
        """The same, after somebody has asked how it is getting on; who looks often enough finds it processed."""
        file = self.get(file_id)
        if file.looks:
            file = replace(file, looks=file.looks - 1)
            self._put(file)
        return file

    def find(self, file_id: str) -> StoredFile:
        """The file with this id, be it as long as that of a batch's results."""
        value = self._shelf.get(file_id)
        if value is None:
            raise forbidden_file(file_id)
        return self._load(value)

    def remove(self, file_id: str) -> None:
        """Delete the file with this id, as a client may."""
        _check_length(file_id, "DeleteFileRequest.name")
        self.discard(self.find(file_id).id)

    def discard(self, file_id: str) -> None:
        """Delete the file with this id, if there is one."""
        if value := self._shelf.get(file_id):
            with self._kept.transaction():
                self._shelf.delete(file_id)
                self._bury(value)

    def list(self) -> list[tuple[str, StoredFile]]:
        """Every file a client can get, with its key, the newest first."""
        files = [self._load(value) for file_id, value in self._shelf.items() if len(file_id) <= _MAX_ID]
        return sorted(((file.key, file) for file in files), key=lambda pair: pair[0])

    def _put(self, file: StoredFile) -> None:
        value: Json = {field.name: getattr(file, field.name) for field in fields(file)}
        self._shelf.put(file.id, value | {"content": file.content.id}, expires=file.expires)

    def _load(self, value: Json) -> StoredFile:
        whole: Json = value | {"content": self._kept.blob(value["content"])}
        return StoredFile(**whole)

    def _bury(self, value: Json) -> None:
        self._kept.blob(value["content"]).drop()

    def _new_id(self) -> str:
        while (file_id := "".join(self._rng.choices(_ID_LETTERS, k=12))) in self._shelf:
            pass
        return file_id


def measure(content: Blob) -> str:
    """The SHA-256 of everything written, in hex."""
    digest = hashlib.sha256()
    for block in content.blocks():
        digest.update(block)
    return digest.hexdigest()


def _check_length(file_id: str, at: str) -> None:
    if len(file_id) > _MAX_ID:
        raise _bad_id(at, f"cannot be more than {_MAX_ID} characters.")


def _bad_id(at: str, reason: str) -> ApiError:
    return invalid_argument(f"* {at}: File ID (name excluding 'files/') {reason}\n")
