from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._mixins import FileMixin
from gemkit_raw.types import JsonModel, read_bytes

if TYPE_CHECKING:
    import datetime

    from .file_source import FileSource
    from .file_state import FileState
    from .status import Status
    from .video_file_metadata import VideoFileMetadata


class File(FileMixin, JsonModel):
    """A file kept by the service, to be used in prompts. Uploaded files are deleted after 48 hours."""

    video_metadata: VideoFileMetadata | None = None
    """Facts about a video. Only for video files."""
    name: str | None = None
    """Name of the file, such as `files/abc-123`. The id after the slash has up to 40 lower-case letters, digits
    and inner dashes. The service makes one up when none is given."""
    display_name: str | None = None
    """Name for people to read, up to 512 characters."""
    mime_type: str | None = None
    """MIME type of the file."""
    size_bytes: int | None = None
    """Size in bytes."""
    create_time: datetime.datetime | None = None
    """When the file was created."""
    update_time: datetime.datetime | None = None
    """When the file was last changed."""
    expiration_time: datetime.datetime | None = None
    """When the file will be deleted. Absent for files that stay."""
    uri: str | None = None
    """Address to use as `FileData.file_uri` in a prompt."""
    download_uri: str | None = None
    """Address to download the bytes from. Only for generated files."""
    state: FileState | str | None = None
    """Whether the file can be used yet."""
    source: FileSource | str | None = None
    """How the file came about."""
    error: Status | None = None
    """Why processing failed, when `state` is `FAILED`."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    _sha256_hash: Any = None

    @property
    def sha256_hash(self) -> bytes | None:
        """SHA-256 hash of the bytes. The service encodes the hex digits in base64, not the digest itself."""
        return read_bytes(self, "_sha256_hash")

    @sha256_hash.setter
    def sha256_hash(self, value: bytes | str | None) -> None:
        self._sha256_hash = value

    __json__ = {
        "videoMetadata": ("video_metadata", "model", "VideoFileMetadata"),
        "name": ("name",),
        "displayName": ("display_name",),
        "mimeType": ("mime_type",),
        "sizeBytes": ("size_bytes", "int64"),
        "createTime": ("create_time", "time"),
        "updateTime": ("update_time", "time"),
        "expirationTime": ("expiration_time", "time"),
        "sha256Hash": ("sha256_hash", "bytes"),
        "uri": ("uri",),
        "downloadUri": ("download_uri",),
        "state": ("state", "enum", "FileState"),
        "source": ("source", "enum", "FileSource"),
        "error": ("error", "model", "Status"),
    }
