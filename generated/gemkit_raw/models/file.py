from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._mixins import FileMixin
from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_int64,
    dump_model,
    dump_time,
    parse_bytes,
    parse_enum,
    parse_int64,
    parse_time,
    read_bytes,
)

if TYPE_CHECKING:
    import datetime


class File(FileMixin, JsonModel):
    """A file kept by the service, to be used in prompts. Uploaded files are deleted after 48 hours."""

    __slots__ = (
        "video_metadata",
        "name",
        "display_name",
        "mime_type",
        "size_bytes",
        "create_time",
        "update_time",
        "expiration_time",
        "_sha256_hash",
        "uri",
        "download_uri",
        "state",
        "source",
        "error",
    )

    video_metadata: VideoFileMetadata | None
    """Facts about a video. Only for video files."""
    name: str | None
    """Name of the file, such as `files/abc-123`. The id after the slash has up to 40 lower-case letters, digits
    and inner dashes. The service makes one up when none is given."""
    display_name: str | None
    """Name for people to read, up to 512 characters."""
    mime_type: str | None
    """MIME type of the file."""
    size_bytes: int | None
    """Size in bytes."""
    create_time: datetime.datetime | None
    """When the file was created."""
    update_time: datetime.datetime | None
    """When the file was last changed."""
    expiration_time: datetime.datetime | None
    """When the file will be deleted. Absent for files that stay."""
    uri: str | None
    """Address to use as `FileData.file_uri` in a prompt."""
    download_uri: str | None
    """Address to download the bytes from. Only for generated files."""
    state: FileState | str | None
    """Whether the file can be used yet."""
    source: FileSource | str | None
    """How the file came about."""
    error: Status | None
    """Why processing failed, when `state` is `FAILED`."""

    def __init__(
        self,
        *,
        video_metadata: VideoFileMetadata | None = None,
        name: str | None = None,
        display_name: str | None = None,
        mime_type: str | None = None,
        size_bytes: int | None = None,
        create_time: datetime.datetime | None = None,
        update_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        sha256_hash: bytes | str | None = None,
        uri: str | None = None,
        download_uri: str | None = None,
        state: FileState | str | None = None,
        source: FileSource | str | None = None,
        error: Status | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.video_metadata = video_metadata
        self.name = name
        self.display_name = display_name
        self.mime_type = mime_type
        self.size_bytes = size_bytes
        self.create_time = create_time
        self.update_time = update_time
        self.expiration_time = expiration_time
        self._sha256_hash = sha256_hash
        self.uri = uri
        self.download_uri = download_uri
        self.state = state
        self.source = source
        self.error = error
        self._extra = additional_properties

    @property
    def sha256_hash(self) -> bytes | None:
        """SHA-256 hash of the bytes. The service encodes the hex digits in base64, not the digest itself."""
        return read_bytes(self, "_sha256_hash")

    @sha256_hash.setter
    def sha256_hash(self, value: bytes | str | None) -> None:
        self._sha256_hash = value


from .file_source import FileSource  # noqa: E402
from .file_state import FileState  # noqa: E402
from .status import Status  # noqa: E402
from .video_file_metadata import VideoFileMetadata  # noqa: E402

File.__json_in__ = {
    "videoMetadata": ("video_metadata", VideoFileMetadata.from_dict),
    "name": ("name", None),
    "displayName": ("display_name", None),
    "mimeType": ("mime_type", None),
    "sizeBytes": ("size_bytes", parse_int64),
    "createTime": ("create_time", parse_time),
    "updateTime": ("update_time", parse_time),
    "expirationTime": ("expiration_time", parse_time),
    "sha256Hash": ("sha256_hash", parse_bytes),
    "uri": ("uri", None),
    "downloadUri": ("download_uri", None),
    "state": ("state", parse_enum(FileState)),
    "source": ("source", parse_enum(FileSource)),
    "error": ("error", Status.from_dict),
}
File.__json_out__ = (
    ("video_metadata", "videoMetadata", dump_model),
    ("name", "name", None),
    ("display_name", "displayName", None),
    ("mime_type", "mimeType", None),
    ("size_bytes", "sizeBytes", dump_int64),
    ("create_time", "createTime", dump_time),
    ("update_time", "updateTime", dump_time),
    ("expiration_time", "expirationTime", dump_time),
    ("_sha256_hash", "sha256Hash", dump_bytes),
    ("uri", "uri", None),
    ("download_uri", "downloadUri", None),
    ("state", "state", None),
    ("source", "source", None),
    ("error", "error", dump_model),
)
