"""What each call does, step by step; written once, driven by both drivers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, cast

from attrs import evolve

from gemkit_raw.models import (
    BatchEmbedContentsRequest,
    BatchEmbedContentsResponse,
    Content,
    CountTokensRequest,
    CountTokensResponse,
    CreateFileRequest,
    EmbedContentConfig,
    EmbedContentRequest,
    EmbeddingUsageMetadata,
    File,
    GenerateContentRequest,
    GenerateContentResponse,
    Model,
    UploadToFileSearchStoreOperation,
    UploadToFileSearchStoreRequest,
)
from gemkit_raw.types import Request

from ..errors import APIConnectionError, APIError, DecodingError, StreamInterruptedError
from . import uploads
from .accumulation import Accumulator
from .calls import call, decode, download, exchange, send
from .config import ConfigInput, compose_request, merge, to_config
from .contents import ContentsInput, as_items, to_content, to_contents
from .endpoints import GENERATION, Endpoint, open_endpoint, write_request
from .failures import KEPT, interrupt, make_error
from .history import ChatState
from .inputs import build
from .json import dumps, loads
from .media import detect_mime_type
from .names import require_model, split_file, split_model
from .pages import Page, list_pages
from .settings import Settings
from .sse import EventDecoder
from .steps import Emit, Flow, Open, Read, Received, Source, Stream

T = TypeVar("T")

EMBED_BATCH = 100
"""Inputs that the service embeds in one request, at most."""


# Generating ----------------------------------------------------------------------------------------------------------


def generate_content(
    settings: Settings, *, model: str, contents: ContentsInput, config: ConfigInput | None = None
) -> Flow[GenerateContentResponse]:
    """The model's answer to a prompt.

    Args:
        model: e.g. "gemini-2.5-flash"; "tunedModels/..." and "dynamic/..." work too.
        contents: the prompt: text, parts, files, images, dicts, whole turns, or a list of these.
        config: options such as `temperature` or `system_instruction`: a `types.GenerateContentConfig` or a dict.

    Raises:
        APIError: the service refused; APIConnectionError: it could not be reached; TypeError, ValueError: bad input.

    https://ai.google.dev/api/generate-content#method:-models.generatecontent
    """
    name, body = yield from _prepare(settings, model, contents, config)
    return (yield from _generate(settings, name, body))


def _generate(settings: Settings, name: tuple[str, str], body: GenerateContentRequest) -> Flow[GenerateContentResponse]:
    endpoint = open_endpoint(GENERATION[name[0]].generate)
    return (yield from call(settings, endpoint, endpoint.request(name[1], body=body)))


def generate_content_stream(
    settings: Settings, *, model: str, contents: ContentsInput, config: ConfigInput | None = None
) -> Stream[GenerateContentResponse]:
    """The model's answer to a prompt, piece by piece as it is written.

    Args:
        model: e.g. "gemini-2.5-flash"; "tunedModels/..." and "dynamic/..." work too.
        contents: the prompt: text, parts, files, images, dicts, whole turns, or a list of these.
        config: options such as `temperature` or `system_instruction`: a `types.GenerateContentConfig` or a dict.

    Raises:
        StreamInterruptedError: the stream ended before the answer did; what came is in `.partial`.
        APIError: the service refused, at once or in mid-stream; APIConnectionError: it could not be reached.

    https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent
    """
    name, body = yield from _prepare(settings, model, contents, config)
    yield from _stream(settings, name, body, Accumulator())


def _prepare(
    settings: Settings, model: str, contents: ContentsInput, config: ConfigInput | None
) -> Flow[tuple[tuple[str, str], GenerateContentRequest]]:
    name = split_model(model)
    options = yield from to_config(settings, config)
    turns = yield from to_contents(settings, contents)
    return name, compose_request("", turns, options)


def _stream(
    settings: Settings, name: tuple[str, str], body: GenerateContentRequest, seen: Accumulator
) -> Stream[GenerateContentResponse]:
    endpoint = open_endpoint(GENERATION[name[0]].stream)
    received = yield from send(settings, endpoint.request(name[1], body=body), stream=True)
    events = EventDecoder()
    try:
        while chunk := (yield Read()):
            for data in events.feed(chunk):
                for response in read_event(settings, data, received):
                    yield Emit(seen.add(response), seen)
        for data in events.close():
            for response in read_event(settings, data, received):
                yield Emit(seen.add(response), seen)
    except (APIConnectionError, DecodingError) as error:
        raise interrupt(error, seen.response) from error
    except APIError as error:
        error.partial = seen.response
        raise
    if not seen.finished:
        raise StreamInterruptedError("The stream ended without a finish reason.", partial=seen.response)


def read_event(settings: Settings, data: bytes, received: Received) -> Iterator[GenerateContentResponse]:
    """The responses that the data of one event holds (one, but for the end marker of some proxies and the array form)."""
    if data == b"[DONE]":
        return
    try:
        content = loads(data)
        items: list[Any] = cast("list[Any]", content) if isinstance(content, list) else [content]
        for item in items:
            if isinstance(item, Mapping) and "error" in item and "candidates" not in item:
                hidden = settings.api_key.hide_in(dumps(item))
                raise make_error(loads(hidden), received._replace(body=hidden), settings.key_origin)
            yield GenerateContentResponse.from_dict(cast("Mapping[str, Any]", item))
    except (ValueError, TypeError, RecursionError) as error:
        body = settings.api_key.hide_in(data)[:KEPT]
        raise DecodingError(f"an event is not what was expected: {error}", body=body) from error


# Chat ----------------------------------------------------------------------------------------------------------------


def send_message(
    chat: ChatState, message: ContentsInput, config: ConfigInput | None = None
) -> Flow[GenerateContentResponse]:
    """The model's answer to the next message of the chat; both are then part of its history.

    Args:
        message: text, a part, a file, an image, or a list of these.
        config: options for this message; they go over those of the chat.

    Raises:
        ChatBusyError: another message is under way.
        APIError, APIConnectionError: as for generate_content; the history stays as it was.
    """
    with chat.turn():
        turn, name, body = yield from _prepare_turn(chat, message, config)
        response = yield from _generate(chat.settings, name, body)
        chat.record(turn, response)
        return response


def send_message_stream(
    chat: ChatState, message: ContentsInput, config: ConfigInput | None = None
) -> Stream[GenerateContentResponse]:
    """The model's answer to the next message, piece by piece; both are part of the history once the stream is complete.

    Args:
        message: text, a part, a file, an image, or a list of these.
        config: options for this message; they go over those of the chat.

    Raises:
        ChatBusyError: another message is under way.
        StreamInterruptedError, APIError, APIConnectionError: as for generate_content_stream; the history stays as it was.
    """
    with chat.turn():
        turn, name, body = yield from _prepare_turn(chat, message, config)
        seen = Accumulator()
        yield from _stream(chat.settings, name, body, seen)
        chat.record(turn, seen.response)


def _prepare_turn(
    chat: ChatState, message: ContentsInput, config: ConfigInput | None
) -> Flow[tuple[Content, tuple[str, str], GenerateContentRequest]]:
    name = split_model(chat.model)
    chat.config = options = yield from to_config(chat.settings, chat.config)
    if config is not None:
        options = merge(options, (yield from to_config(chat.settings, config)))
    turn = yield from to_content(chat.settings, message, "user")
    return turn, name, compose_request("", [*chat.history, turn], options)


# Tokens and embeddings -----------------------------------------------------------------------------------------------


def count_tokens(
    settings: Settings, *, model: str, contents: ContentsInput, config: ConfigInput | None = None
) -> Flow[CountTokensResponse]:
    """How many tokens a prompt has; with `config`, those of its system instruction and tools too.

    Args:
        model: e.g. "gemini-2.5-flash".
        contents: the prompt, as for generate_content.
        config: the options the prompt would be sent with.

    https://ai.google.dev/api/tokens#method:-models.counttokens
    """
    name = require_model(model)
    turns = yield from to_contents(settings, contents)
    if config is None:
        body = CountTokensRequest(contents=turns)
    else:
        options = yield from to_config(settings, config)
        body = CountTokensRequest(generate_content_request=compose_request(f"models/{name}", turns, options))
    endpoint = open_endpoint("models.models_count_tokens")
    return (yield from call(settings, endpoint, endpoint.request(name, body=body)))


def embed_content(
    settings: Settings,
    *,
    model: str,
    contents: ContentsInput,
    config: EmbedContentConfig | Mapping[str, Any] | None = None,
) -> Flow[BatchEmbedContentsResponse]:
    """One embedding for each input, in order, in `.embeddings`.

    Args:
        model: e.g. "gemini-embedding-001".
        contents: one input, or a list of any length: each item is an input of its own.
        config: `task_type`, `output_dimensionality`, `title` and the like.

    https://ai.google.dev/api/embeddings#method:-models.batchembedcontents
    """
    name = require_model(model)
    options = build(EmbedContentConfig, config or {}, "config")
    inputs: list[Content] = []
    for item in as_items(contents):
        inputs.append((yield from to_content(settings, item, None)))
    # These three are read from the request itself by all models; the rest only from its config.
    direct: dict[str, Any] = {
        key: getattr(options, key)
        for key in ("task_type", "title", "output_dimensionality")
        if getattr(options, key) is not None
    }
    rest = evolve(options, **dict.fromkeys(direct))
    if rest.to_dict():
        direct["embed_content_config"] = rest
    requests = [EmbedContentRequest(model=f"models/{name}", content=content, **direct) for content in inputs]
    endpoint = open_endpoint("models.models_batch_embed_contents")
    answers: list[BatchEmbedContentsResponse] = []
    for at in range(0, len(requests), EMBED_BATCH):
        body = BatchEmbedContentsRequest(requests=requests[at : at + EMBED_BATCH])
        answers.append((yield from call(settings, endpoint, endpoint.request(name, body=body))))
    return answers[0] if len(answers) == 1 else join_embeddings(answers)


def join_embeddings(answers: list[BatchEmbedContentsResponse]) -> BatchEmbedContentsResponse:
    """The answers to several requests as one."""
    counts = [answer.usage_metadata.prompt_token_count or 0 for answer in answers if answer.usage_metadata]
    return BatchEmbedContentsResponse(
        embeddings=[embedding for answer in answers for embedding in answer.embeddings or ()],
        usage_metadata=EmbeddingUsageMetadata(prompt_token_count=sum(counts)) if counts else None,
    )


# Models --------------------------------------------------------------------------------------------------------------


def get_model(settings: Settings, *, model: str) -> Flow[Model]:
    """What a model can do: its limits, methods and defaults.

    Args:
        model: e.g. "gemini-2.5-flash".

    Raises:
        NotFoundError: there is no such model in this API version.

    https://ai.google.dev/api/models#method:-models.get
    """
    endpoint = open_endpoint("models.models_get")
    return (yield from call(settings, endpoint, endpoint.request(require_model(model))))


def list_models(
    settings: Settings,
    *,
    config: Mapping[str, Any] | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> Stream[Page[Model]]:
    """The models there are; iterate over it, or over its `.pages()`.

    Args:
        config: `{"page_size": ...}`, as google-genai has it.
        page_size: how many models one request fetches, 1 to 1000 (default: the service's, 50).
        limit: how many models come in all, at most.

    https://ai.google.dev/api/models#method:-models.list
    """
    return list_pages(settings, "models.models_list", "models", config=config, page_size=page_size, limit=limit)


# Files ---------------------------------------------------------------------------------------------------------------


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
