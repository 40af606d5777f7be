"""The files a client has uploaded, for the 48 hours they live."""

from __future__ import annotations

import base64
import hashlib
import re
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from io import SEEK_END
from typing import IO, TYPE_CHECKING, Final, Literal

from anyio import to_thread

from gemkit_emulator.errors import ApiError, forbidden_file, invalid_argument
from gemkit_emulator.wire import format_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Generator, Iterator

    from gemkit_emulator.json_types import Json

MAX_FILE_BYTES: Final = 2 * 1024**3
BLOCK_BYTES: Final = 1024 * 1024
_LIFETIME: Final = 48 * 3600 * 1_000_000_000
_ID_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_MAX_ID: Final = 40
_VALID_ID: Final = re.compile(r"[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?")


def new_content() -> IO[bytes]:
    """An empty place for a file's bytes: small ones stay in memory, large ones go to disk."""
    return tempfile.SpooledTemporaryFile(max_size=BLOCK_BYTES)


@contextmanager
def closed_on_failure(content: IO[bytes]) -> Generator[IO[bytes], None, None]:
    """The content itself, closed unless all goes well with it."""
    try:
        yield content
    except BaseException:
        content.close()
        raise


@dataclass(slots=True)
class StoredFile:
    """A file and what is known of it."""

    id: str
    serial: int
    display_name: str
    mime_type: str
    size: int
    sha256: str
    created: int
    content: IO[bytes]
    source: Literal["UPLOADED", "GENERATED"]
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
        self.content.seek(0)
        return self.content.read(limit)

    def read_blocks(self, offset: int = 0) -> Iterator[bytes]:
        """All of its bytes from a place on, block by block."""
        while offset < self.size:
            # Two downloads may share the file, so each remembers its own place.
            self.content.seek(offset)
            block = self.content.read(BLOCK_BYTES)
            offset += len(block)
            yield block


class FileStore:
    """Every file that is there."""

    def __init__(self, clock: Callable[[], int], rng: random.Random) -> None:
        self._clock = clock
        self._rng = rng
        self._files: dict[str, StoredFile] = {}
        self._serial = 0
        self.looks = 1
        """How often a new video is found unfinished: in the answer to its upload, and by those who look later."""

    async def add(
        self,
        content: IO[bytes],
        *,
        mime_type: str,
        display_name: str = "",
        file_id: str = "",
        source: Literal["UPLOADED", "GENERATED"] = "UPLOADED",
    ) -> StoredFile:
        """The file made of these bytes, which are the store's from then on."""
        size, sha256 = await to_thread.run_sync(_measure, content)
        if source == "UPLOADED":
            self.check_free(file_id)
        self._serial += 1
        file = StoredFile(
            id=file_id or self._new_id(),
            serial=self._serial,
            display_name=display_name,
            mime_type=mime_type,
            size=size,
            sha256=sha256,
            created=self._clock(),
            content=content,
            source=source,
            looks=self.looks if source == "UPLOADED" and mime_type.startswith("video/") else 0,
        )
        self._files[file.id] = file
        return file

    def check_free(self, file_id: str) -> None:
        """Raise when a client asks for an id it cannot have."""
        _check_length(file_id, "CreateFileRequest.file.name")
        if file_id and not _VALID_ID.fullmatch(file_id):
            reason = "must consist of lowercase alphanumeric characters or dashes, and cannot begin or end with a dash."
            raise _bad_id("CreateFileRequest.file.name", reason)
        self._bury_expired()
        if file_id in self._files:
            raise ApiError(409, f"Resource 'files/{file_id}' already exists.")

    def get(self, file_id: str) -> StoredFile:
        """The file with this id, unless it is longer than a client may choose."""
        _check_length(file_id, "GetFileRequest.name")
        return self.find(file_id)

    def find(self, file_id: str) -> StoredFile:
        """The file with this id, be it as long as that of a batch's results."""
        self._bury_expired()
        try:
            return self._files[file_id]
        except KeyError:
            raise forbidden_file(file_id) from None

    def remove(self, file_id: str) -> None:
        """Delete the file with this id, as a client may."""
        _check_length(file_id, "DeleteFileRequest.name")
        self.discard(self.find(file_id).id)

    def discard(self, file_id: str) -> None:
        """Delete the file with this id, if there is one."""
        if file := self._files.pop(file_id, None):
            file.content.close()

    def list(self) -> list[tuple[str, StoredFile]]:
        """Every file a client can get, with its key, the newest first."""
        self._bury_expired()
        files = [file for file in self._files.values() if len(file.id) <= _MAX_ID]
        return sorted(((file.key, file) for file in files), key=lambda pair: pair[0])

    def clear(self) -> None:
        """Delete every file."""
        for file_id in [*self._files]:
            self.discard(file_id)

    def _bury_expired(self) -> None:
        now = self._clock()
        for file in [file for file in self._files.values() if file.expires <= now]:
            self.discard(file.id)

    def _new_id(self) -> str:
        while (file_id := "".join(self._rng.choices(_ID_LETTERS, k=12))) in self._files:
            pass
        return file_id


def _measure(content: IO[bytes]) -> tuple[int, str]:
    """Size and SHA-256 of everything written."""
    content.seek(0)
    digest = hashlib.sha256()
    while block := content.read(BLOCK_BYTES):
        digest.update(block)
    return content.seek(0, SEEK_END), digest.hexdigest()


def _check_length(file_id: str, at: str) -> None:
    if len(file_id) > _MAX_ID:
        raise _bad_id(at, f"cannot be more than {_MAX_ID} characters.")


def _bad_id(at: str, reason: str) -> ApiError:
    return invalid_argument(f"* {at}: File ID (name excluding 'files/') {reason}\n")
