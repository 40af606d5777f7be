"""Files that models made, going down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, Any, TypeGuard

from gemkit_raw import models
from gemkit_raw.types import Request

from .. import downloads
from ..endpoints import open_endpoint
from ..names import split_file
from ..progress import Progress, open_report
from ..settings import Settings
from ..steps import Emit, Flow, Stream

if TYPE_CHECKING:
    from os import PathLike

    from gemkit_raw.models import File, GeneratedFile, Media, VeoVideo, Video


def download_file(
    settings: Settings,
    *,
    file: str | File | GeneratedFile | Media | Video | VeoVideo,
    destination: str | PathLike[str] | IO[bytes] | None = None,
    progress: Progress | bool | None = None,
    config: Mapping[str, Any] | None = None,
) -> Flow[bytes | None]:
    """The bytes of a file that a model made, or None when they go to a destination; uploaded files can't be downloaded.

    Where the connection breaks, the download goes on from there.

    Args:
        file: "files/abc-123", "abc-123", the file's URI, a File, or a video that a model made.
        destination: a path, which has all of the file or none of it, or a binary file object.
        progress: called with the bytes that have come, and with their total (None when unknown), or True for a bar on the
            screen (with rich or tqdm).
        config: `{"http_options": ...}`, as google-genai has it.

    Raises:
        APIConnectionError: the connection was lost too often.
        DecodingError: the bytes are not those that the service has, by its checksum.
        OSError: the destination can't be written.

    https://ai.google.dev/api/files
    """
    if config:
        raise TypeError(f"config has no {next(iter(config))!r}; a download takes 'http_options' alone")
    video, data = find_video(file)
    if data is not None:
        return (yield from downloads.put(data, destination))
    name = name_download(video)
    report = yield from open_report(progress, f"Downloading {name}")
    got = yield from downloads.download(
        settings, request_download(name), destination=destination, progress=report, checksum=find_sum(video)
    )
    if destination is not None:
        return None
    if is_video(video):  # as google-genai has it
        video.encoded_video = got
    return got


def stream_file(settings: Settings, *, file: str | File | GeneratedFile | Media | Video | VeoVideo) -> Stream[bytes]:
    """The bytes of a file that a model made, as they come: iterate over them.

    Where the connection breaks, the download goes on from there.

    Args:
        file: "files/abc-123", "abc-123", the file's URI, a File, or a video that a model made.

    Raises:
        APIConnectionError: the connection was lost too often.
        DecodingError: the bytes are not those that the service has, by its checksum.

    https://ai.google.dev/api/files
    """
    video, data = find_video(file)
    if data is not None:
        yield Emit(data)
        return
    yield from downloads.stream(settings, request_download(name_download(video)), checksum=find_sum(video))


def download_media(
    settings: Settings,
    name: str,
    *,
    destination: str | PathLike[str] | IO[bytes] | None = None,
    progress: Progress | bool | None = None,
) -> Flow[bytes | None]:
    """The bytes of a piece of media that a file search store holds; None when they go to a destination.

    Args:
        name: "fileSearchStores/my-store/media/abc".
        destination: a path, which has all of the file or none of it, or a binary file object.
        progress: called with the bytes that have come, and with their total (None when unknown), or True for a bar on the
            screen (with rich or tqdm).

    https://ai.google.dev/api/file-search/file-search-stores
    """
    request = open_endpoint("media.media_download").request(name)
    report = yield from open_report(progress, f"Downloading {name.rpartition('/')[2]}")
    return (yield from downloads.download(settings, request, destination=destination, progress=report))


def find_video(file: Any) -> tuple[Any, bytes | None]:
    """What says where the bytes are, of a video or what holds one; and the bytes themselves, where it has them."""
    held = getattr(file, "video", None)
    if held is not None and not isinstance(held, bytes):
        file = held
    if is_video(file) and not file.uri:
        data = getattr(file, "video", None) or file.encoded_video
        if data is None:
            raise ValueError("the video has neither bytes nor a uri to download them from")
        return file, data
    return file, None


def name_download(file: Any) -> str:
    """The id of a file that is to be downloaded."""
    if is_file(file) and file.source == "UPLOADED":
        raise ValueError(f"{file.name} was uploaded; the service gives back only files that its models made")
    address: Any = file.uri if is_video(file) else file
    name: Any = address if isinstance(address, str) else getattr(address, "name", None)
    if isinstance(name, str):
        address = name.partition("?")[0].removesuffix(":download")
        address = address.removeprefix("generatedFiles/")
    return split_file(address)


def request_download(name: str) -> Request:
    return open_endpoint("files.files_download").request(name)


def find_sum(file: Any) -> str | None:
    if not is_file(file):
        return None
    from ..checksums import read_sum

    return read_sum(file)


# What has only a name loads none of these classes.


def is_file(file: Any) -> TypeGuard[File]:
    return not isinstance(file, str) and isinstance(file, models.File)


def is_video(file: Any) -> TypeGuard[Video | VeoVideo]:
    return not isinstance(file, str) and isinstance(file, models.Video | models.VeoVideo)
