"""Files going up and down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import evolve

from gemkit_raw.models import (
    CreateFileRequest,
    File,
    UploadToFileSearchStoreOperation,
    UploadToFileSearchStoreRequest,
)
from gemkit_raw.types import Request

from ...errors import DecodingError
from .. import uploads
from ..calls import call, decode, download, exchange
from ..endpoints import Endpoint, open_endpoint, write_request
from ..inputs import build
from ..media import detect_mime_type
from ..names import split_file
from ..pages import Page, list_pages
from ..settings import Settings
from ..steps import Flow, Open, Source, Stream

T = TypeVar("T")


def get_file(settings: Settings, *, name: str | File) -> Flow[File]:
    """What the service knows of an uploaded file.

    Args:
        name: "files/abc-123", "abc-123", the file's URI, or a File.

    Raises:
        PermissionDeniedError: there is no such file (the service says 403, also when it was deleted).

    https://ai.google.dev/api/files#method:-files.get
    """
    endpoint = open_endpoint("files.files_get")
    return (yield from call(settings, endpoint, endpoint.request(split_file(name))))


def delete_file(settings: Settings, *, name: str | File) -> Flow[None]:
    """Deletes an uploaded file.

    Args:
        name: "files/abc-123", "abc-123", the file's URI, or a File.

    https://ai.google.dev/api/files#method:-files.delete
    """
    endpoint = open_endpoint("files.files_delete")
    yield from call(settings, endpoint, endpoint.request(split_file(name)))


def list_files(
    settings: Settings,
    *,
    config: Mapping[str, Any] | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> Stream[Page[File]]:
    """The files you have uploaded; iterate over it, or over its `.pages()`.

    Args:
        config: `{"page_size": ...}`, as google-genai has it.
        page_size: how many files one request fetches, 1 to 100 (default: the service's, 10).
        limit: how many files come in all, at most.

    https://ai.google.dev/api/files#method:-files.list
    """
    return list_pages(settings, "files.files_list", "files", config=config, page_size=page_size, limit=limit)


def download_file(settings: Settings, *, file: str | File) -> Flow[bytes]:
    """The bytes of a file that a model made; uploaded files can't be downloaded.

    Args:
        file: "files/abc-123", "abc-123", the file's URI, or a File.

    https://ai.google.dev/api/files
    """
    return (yield from download(settings, open_endpoint("files.files_download").request(split_file(file))))


def download_media(settings: Settings, name: str) -> Flow[bytes]:
    """The bytes of a piece of media that a file search store holds.

    Args:
        name: "fileSearchStores/my-store/media/abc".

    https://ai.google.dev/api/file-search/file-search-stores
    """
    return (yield from download(settings, open_endpoint("media.media_download").request(name)))


def upload_file(
    settings: Settings,
    *,
    file: Any,
    config: File | Mapping[str, Any] | None = None,
    progress: uploads.Progress | None = None,
) -> Flow[File]:
    """The File that the service made of a local file, to be used in prompts for 48 hours.

    Args:
        file: a path, bytes, or a binary file object.
        config: `display_name`, `mime_type` (default: found from the bytes, then the name), `name` ("files/my-name").
        progress: called with the bytes that have arrived, and with their total (None when unknown).

    Raises:
        UploadFailedError: the connection was lost too often; `.upload` says how far it got.
        OSError: the file can't be read.

    https://ai.google.dev/api/files#method:-media.upload
    """
    options = dict(config.to_dict() if isinstance(config, File) else config or {})
    mime_type = options.pop("mime_type", None) or options.pop("mimeType", None)
    wanted = build(File, options, "config")
    if wanted.name is not None:
        wanted = evolve(wanted, name=f"files/{split_file(wanted.name)}")
    source = yield from open_source(file, uploads.LARGEST)
    if wanted.display_name is None and source.name:
        wanted = evolve(wanted, display_name=source.name)
    endpoint = open_endpoint("media.media_upload")
    request = endpoint.request(body=CreateFileRequest(file=wanted), **describe_source(source, mime_type))
    made = (yield from upload(settings, endpoint, request, source, progress)).file
    if made is None:
        raise DecodingError("The upload is complete, but the service's answer names no file.")
    return made


def upload_to_store(
    settings: Settings,
    *,
    file_search_store_name: str,
    file: Any,
    config: UploadToFileSearchStoreRequest | Mapping[str, Any] | None = None,
    progress: uploads.Progress | None = None,
) -> Flow[UploadToFileSearchStoreOperation]:
    """The operation that makes a local file a document of a file search store.

    Args:
        file_search_store_name: "fileSearchStores/my-store".
        file: a path, bytes, or a binary file object.
        config: `display_name`, `mime_type`, `custom_metadata`, `chunking_config`.
        progress: called with the bytes that have arrived, and with their total (None when unknown).

    Raises:
        UploadFailedError: the connection was lost too often; `.upload` says how far it got.
        OSError: the file can't be read.

    https://ai.google.dev/api/file-search/file-search-stores
    """
    wanted = build(UploadToFileSearchStoreRequest, config or {}, "config")
    source = yield from open_source(file, uploads.LARGEST_DOCUMENT)
    if wanted.display_name is None and source.name:
        wanted = evolve(wanted, display_name=source.name)
    endpoint = open_endpoint("media.media_upload_to_file_search_store")
    request = endpoint.request(file_search_store_name, body=wanted, **describe_source(source, wanted.mime_type))
    return (yield from upload(settings, endpoint, request, source, progress))


def open_source(file: Any, largest: int) -> Flow[Source]:
    """The opened file; ValueError when it is larger than the service takes."""
    source: Source = yield Open(file)
    if source.size is not None and source.size > largest:
        raise ValueError(f"The file has {source.size:,} bytes; the service takes at most {largest:,}.")
    return source


def describe_source(source: Source, mime_type: str | None) -> dict[str, str | None]:
    """What the request that starts an upload says of the file."""
    return {
        "x_goog_upload_header_content_length": None if source.size is None else str(source.size),
        "x_goog_upload_header_content_type": mime_type or detect_mime_type(source.head, source.name),
        "x_goog_upload_file_name": source.name if source.name and is_header_safe(source.name) else None,
    }


def upload(
    settings: Settings, endpoint: Endpoint[..., T], request: Request, source: Source, progress: uploads.Progress | None
) -> Flow[T]:
    """What the service made of the opened file."""
    received = yield from exchange(settings, write_request(settings, request, url=settings.upload_url))
    answer = yield from uploads.send_file(settings, uploads.start(received, source), progress)
    try:
        return decode(endpoint.parse, answer)
    except DecodingError as error:
        error.add_note("The upload itself is complete: files.list() shows the file.")
        raise


def is_header_safe(text: str) -> bool:
    return text.isascii() and text.isprintable()
