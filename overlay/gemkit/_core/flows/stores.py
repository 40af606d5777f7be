"""File search stores, and the documents in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from gemkit_raw.models import (
    Candidate,
    ChunkingConfig,
    CustomMetadata,
    Document,
    Empty,
    File,
    FileSearchStore,
    GenerateContentResponse,
    ImportFileOperation,
    ImportFileRequest,
    ImportFileResponse,
    StringList,
    UploadToFileSearchStoreOperation,
    UploadToFileSearchStoreRequest,
    UploadToFileSearchStoreResponse,
    WhiteSpaceConfig,
)

from ..._mixins.grounding import GroundedDocument
from ...timeouts import Timeout
from .. import uploads
from ..calls import call
from ..config import gather
from ..contents import as_items
from ..endpoints import open_endpoint
from ..inputs import SupportsModelDump, build, list_names
from ..method_options import read_method_options
from ..names import split_file
from ..pages import Page, list_pages
from ..progress import Progress
from ..settings import Settings, change
from ..steps import Flow, Stream
from . import files
from .operations import wait_for_operation

if TYPE_CHECKING:
    from os import PathLike

StoreName: TypeAlias = "str | FileSearchStore"
DocumentName: TypeAlias = "str | Document | ImportFileResponse | UploadToFileSearchStoreResponse"
Metadata: TypeAlias = "Mapping[str, str | float | Iterable[str]]"
ConfigInput: TypeAlias = "Mapping[str, Any] | SupportsModelDump"

CHOICES = ("display_name", "embedding_model")
LARGEST_PAGE = 20


# Stores ---------------------------------------------------------------------------------------------------------------


def create_store(
    settings: Settings,
    *,
    config: FileSearchStore | ConfigInput | None = None,
    display_name: str | None = None,
    embedding_model: str | None = None,
) -> Flow[FileSearchStore]:
    """A new store for documents; it stays until it is deleted.

    Args:
        config: the same as a dict, or a `types.CreateFileSearchStoreConfig`.
        display_name: a name for people, up to 512 characters.
        embedding_model: what finds passages by their meaning, e.g. "gemini-embedding-001" (default: the service's choice).

    https://ai.google.dev/api/file-search/file-search-stores#method:-filesearchstores.create
    """
    beside = {"display_name": display_name, "embedding_model": embedding_model}
    values = gather(FileSearchStore, config, beside, caller="file_search_stores.create")
    for name in values.keys() - {*CHOICES}:
        raise TypeError(f"file_search_stores.create has no option {name!r}; it takes {' and '.join(CHOICES)}")
    model = values.get("embedding_model")
    if isinstance(model, str) and "/" not in model:
        values["embedding_model"] = f"models/{model}"
    endpoint = open_endpoint("file_search_stores.file_search_stores_create")
    return (yield from call(settings, endpoint, endpoint.request(body=build(FileSearchStore, values, "config"))))


def get_store(settings: Settings, name: StoreName, *, config: ConfigInput | None = None) -> Flow[FileSearchStore]:
    """What the service knows of a store: its size, and how many documents are ready, pending and failed.

    Args:
        name: "fileSearchStores/my-store", "my-store", or a FileSearchStore.
        config: only google-genai's `http_options`.

    https://ai.google.dev/api/file-search/file-search-stores#method:-filesearchstores.get
    """
    read_method_options(config)
    endpoint = open_endpoint("file_search_stores.file_search_stores_get")
    return (yield from call(settings, endpoint, endpoint.request(name_store(name))))


def list_stores(
    settings: Settings,
    *,
    config: Mapping[str, Any] | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> Stream[Page[FileSearchStore]]:
    """The stores there are; iterate over it, or over its `.pages()`.

    Args:
        config: `{"page_size": ...}`, as google-genai has it.
        page_size: how many stores one request fetches, 1 to 20 (default: the service's, 10).
        limit: how many stores come in all, at most.

    https://ai.google.dev/api/file-search/file-search-stores#method:-filesearchstores.list
    """
    endpoint = "file_search_stores.file_search_stores_list"
    return list_pages(settings, endpoint, "file_search_stores", config=config, page_size=page_size, limit=limit)


def delete_store(
    settings: Settings, name: StoreName, *, config: ConfigInput | None = None, force: bool | None = None
) -> Flow[Empty]:
    """Deletes a store.

    Args:
        name: "fileSearchStores/my-store", "my-store", or a FileSearchStore.
        config: `{"force": True}`, as google-genai has it.
        force: delete the documents in it too; a store that has some is kept otherwise.

    Raises:
        BadRequestError: there are documents in it, and `force` was not given.

    https://ai.google.dev/api/file-search/file-search-stores#method:-filesearchstores.delete
    """
    options = {**read_method_options(config, "force"), **({} if force is None else {"force": force})}
    endpoint = open_endpoint("file_search_stores.file_search_stores_delete")
    return (yield from call(settings, endpoint, endpoint.request(name_store(name), **options)))


# Documents ------------------------------------------------------------------------------------------------------------


def import_file(
    settings: Settings,
    *,
    file_search_store_name: StoreName,
    file_name: str | File,
    config: ImportFileRequest | ConfigInput | None = None,
    wait: bool = False,
    timeout: float | Timeout | None = None,
    poll_interval: float | None = None,
    progress: Callable[[ImportFileOperation], object] | Literal[True] | None = None,
) -> Flow[ImportFileOperation]:
    """The operation that makes an uploaded file a document of a store; the document stays when the file expires.

    Args:
        file_search_store_name: "fileSearchStores/my-store", "my-store", or a FileSearchStore.
        file_name: "files/abc-123", "abc-123", the file's URI, or a File from client.files.
        config: `custom_metadata`: facts to filter searches by, such as `{"author": "Ada", "year": 1843, "tags": ["a", "b"]}`;
            `chunking_config`: how to cut it, such as `{"max_tokens_per_chunk": 200, "max_overlap_tokens": 20}`.
        wait: whether to wait until the document can be searched: the operation is done then.
        timeout: with `wait`, seconds that this may take; else, as everywhere, the limit of the call.
        poll_interval: with `wait`, seconds between looks; by default 1, growing to 30.
        progress: with `wait`, called with the operation after each look; or True for a line on the screen.

    Raises:
        WaitTimeoutError: with `wait`, the operation has not ended in time.
        APIError: the service refused; or, with `wait`, the import failed: it is in `.operation`.

    https://ai.google.dev/api/file-search/file-search-stores#method:-filesearchstores.importfile
    """
    values = gather(ImportFileRequest, config, caller="import_file")
    body = build(ImportFileRequest, {**read_ingestion(values), "file_name": f"files/{split_file(file_name)}"}, "config")
    endpoint = open_endpoint("file_search_stores.file_search_stores_import_file")
    request = endpoint.request(name_store(file_search_store_name), body=body)
    made: ImportFileOperation = yield from call(limit_call(settings, timeout, wait), endpoint, request)
    if not wait:
        return made
    seconds = cast("float | None", timeout)
    return (
        yield from wait_for_operation(
            settings, made, made.name or "", timeout=seconds, poll_interval=poll_interval, progress=progress
        )
    )


def upload_to_store(
    settings: Settings,
    *,
    file_search_store_name: StoreName,
    file: Any,
    config: UploadToFileSearchStoreRequest | ConfigInput | None = None,
    progress: Progress | Literal[True] | None = None,
    resume: uploads.Upload | str | PathLike[str] | None = None,
    wait: bool = False,
    timeout: float | Timeout | None = None,
    poll_interval: float | None = None,
) -> Flow[UploadToFileSearchStoreOperation]:
    """The operation that makes a local file a document of a store.

    Args:
        file_search_store_name: "fileSearchStores/my-store", "my-store", or a FileSearchStore.
        file: what to upload, as for client.files.upload; at most 100 MB.
        config: `display_name`, `mime_type`; `custom_metadata`: facts to filter searches by, such as
            `{"author": "Ada", "year": 1843, "tags": ["a", "b"]}`; `chunking_config`: how to cut it, such as
            `{"max_tokens_per_chunk": 200, "max_overlap_tokens": 20}`.
        progress: called with the bytes that have arrived, and with their total (None when unknown), or True for a bar on the
            screen (with rich or tqdm).
        resume: a path or an Upload, as in client.files.upload.
        wait: whether to wait until the document can be searched: the operation is done then.
        timeout: with `wait`, seconds that this may take after the upload; else, as everywhere, the limit of a call, which is
            that of each request here.
        poll_interval: with `wait`, seconds between looks; by default 1, growing to 30.

    Raises:
        UploadFailedError: the connection was lost too often, or the service refused the file; `.upload` says how far it got.
        UploadExpiredError: the service has forgotten the upload, and the file can't be read again.
        WaitTimeoutError: with `wait`, the operation has not ended in time.
        APIError: with `wait`, the document can't be read; the operation that failed is in `.operation`.
        OSError: the file can't be read.

    https://ai.google.dev/api/file-search/file-search-stores#method:-media.uploadtofilesearchstore
    """
    values = gather(UploadToFileSearchStoreRequest, config, caller="upload_to_file_search_store")
    body = build(UploadToFileSearchStoreRequest, read_ingestion(values), "config")
    name = name_store(file_search_store_name)
    limited = limit_call(settings, timeout, wait)
    made = yield from files.upload_to_store(
        limited, file_search_store_name=name, file=file, config=body, progress=progress, resume=resume
    )
    if not wait:
        return made
    line, seconds = True if progress is True else None, cast("float | None", timeout)
    return (
        yield from wait_for_operation(
            settings, made, made.name or "", timeout=seconds, poll_interval=poll_interval, progress=line
        )
    )


def limit_call(settings: Settings, timeout: float | Timeout | None, wait: bool) -> Settings:
    """Settings with a limit for the call; of a wait it is not the calls that are limited."""
    return settings if timeout is None or wait else change(settings, {"timeout": timeout})


def get_document(settings: Settings, name: DocumentName, *, config: ConfigInput | None = None) -> Flow[Document]:
    """What the service knows of a document; it can be searched when its state is STATE_ACTIVE.

    Args:
        name: "fileSearchStores/my-store/documents/abc", a Document, or the response of the operation that made it.
        config: only google-genai's `http_options`.

    https://ai.google.dev/api/file-search/documents#method:-filesearchstores.documents.get
    """
    read_method_options(config)
    endpoint = open_endpoint("file_search_stores.file_search_stores_documents_get")
    return (yield from call(settings, endpoint, endpoint.request(name_document(name))))


def list_documents(
    settings: Settings,
    parent: StoreName,
    *,
    config: Mapping[str, Any] | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> Stream[Page[Document]]:
    """The documents of a store; iterate over it, or over its `.pages()`.

    Args:
        parent: "fileSearchStores/my-store", "my-store", or a FileSearchStore.
        config: `{"page_size": ...}`, as google-genai has it.
        page_size: how many documents one request fetches, 1 to 20 (default: the service's, 10).
        limit: how many documents come in all, at most.

    https://ai.google.dev/api/file-search/documents#method:-filesearchstores.documents.list
    """
    endpoint = "file_search_stores.file_search_stores_documents_list"
    within = [name_store(parent)]
    return list_pages(settings, endpoint, "documents", *within, config=config, page_size=page_size, limit=limit)


def delete_document(
    settings: Settings, name: DocumentName, *, config: ConfigInput | None = None, force: bool | None = None
) -> Flow[Empty]:
    """Deletes a document.

    Args:
        name: "fileSearchStores/my-store/documents/abc", a Document, or the response of the operation that made it.
        config: `{"force": True}`, as google-genai has it.
        force: delete what was read from it too; a document that can be searched is kept otherwise.

    Raises:
        BadRequestError: it has been read, and `force` was not given.

    https://ai.google.dev/api/file-search/documents#method:-filesearchstores.documents.delete
    """
    options = {**read_method_options(config, "force"), **({} if force is None else {"force": force})}
    endpoint = open_endpoint("file_search_stores.file_search_stores_documents_delete")
    return (yield from call(settings, endpoint, endpoint.request(name_document(name), **options)))


def find_cited(settings: Settings, response: GenerateContentResponse) -> Flow[list[Document]]:
    """The documents that an answer rests on, in the order of its sources; those that are gone are left out.

    An answer tells the store, the title and the metadata of a document, and not its name: of several that share them, it is
    the first one. The documents of these stores are listed until all are found.

    Args:
        response: what generate_content answered with the file search tool.

    https://ai.google.dev/gemini-api/docs/file-search
    """
    wanted = [document for candidate in response.candidates or () for document in list_grounded(candidate)]
    found: dict[int, Document] = {}
    endpoint = open_endpoint("file_search_stores.file_search_stores_documents_list")
    for store in dict.fromkeys(cited.store for cited in wanted if cited.store is not None):
        missing = [i for i, cited in enumerate(wanted) if cited.store == store]
        token: str | None = None
        while missing:
            request = endpoint.request(store, page_size=LARGEST_PAGE, page_token=token)
            answer = yield from call(settings, endpoint, request)
            for document in answer.documents or ():
                found.update({i: document for i in missing if is_same(wanted[i], document)})
                missing = [i for i in missing if i not in found]
            token = answer.next_page_token
            if not token:
                break
    return list({document.name: document for _, document in sorted(found.items(), key=itemgetter(0))}.values())


def list_grounded(candidate: Candidate) -> list[GroundedDocument]:
    """The documents that a candidate rests on."""
    grounding = candidate.grounding
    return [] if grounding is None else grounding.documents


def is_same(cited: GroundedDocument, document: Document) -> bool:
    """Whether a document is the one that an answer tells of."""
    return cited.title == document.display_name and cited.metadata in ({}, document.metadata)


# What users write -----------------------------------------------------------------------------------------------------


def name_store(store: Any) -> str:
    """The name of a store, from "fileSearchStores/my-store", "my-store", or a FileSearchStore."""
    name: Any = store if isinstance(store, str) else getattr(store, "name", None)
    if not isinstance(name, str):
        raise TypeError(
            "a store is named by a str such as 'fileSearchStores/my-store' or by a FileSearchStore with a name, "
            f"not {store!r}"
        )
    return name


def name_document(document: Any) -> str:
    """The full name of a document, from one, or from what says which one was made.

    The service's answers name it in full, or by its last part beside a store that is likewise.
    """
    name: Any = document if isinstance(document, str) else getattr(document, "name", None)
    if name is None:
        name = getattr(document, "document_name", None)
        parent = getattr(document, "parent", None)
        if isinstance(name, str) and isinstance(parent, str) and "/" not in name:
            name = f"fileSearchStores/{parent.removeprefix('fileSearchStores/')}/documents/{name}"
    if not isinstance(name, str):
        raise TypeError(
            "a document is named by a str such as 'fileSearchStores/my-store/documents/abc', by a Document with a name, "
            f"or by the response of the operation that made it, not {document!r}"
        )
    return name


def read_ingestion(values: dict[str, Any]) -> dict[str, Any]:
    """Options of an upload or import, with their easy forms as the service has them."""
    read = dict(values)
    if isinstance(metadata := values.get("custom_metadata"), Mapping):
        read["custom_metadata"] = [describe_fact(*item) for item in cast("Mapping[Any, Any]", metadata).items()]
    chunking: Any = values.get("chunking_config")
    if isinstance(chunking, WhiteSpaceConfig):
        read["chunking_config"] = ChunkingConfig(white_space_config=chunking)
    elif isinstance(chunking, Mapping):
        fields = cast("Mapping[str, Any]", chunking)
        if fields and not fields.keys() - list_names(WhiteSpaceConfig).keys():
            read["chunking_config"] = {"white_space_config": fields}
    return read


def describe_fact(key: str, value: Any) -> CustomMetadata:
    """A fact about a document: text, a number, or several texts.

    Raises:
        TypeError: it is something else.
    """
    if isinstance(value, str):
        return CustomMetadata(key=key, string_value=value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return CustomMetadata(key=key, numeric_value=value)
    texts = list(as_items(value))
    if not all(isinstance(text, str) for text in texts):
        raise TypeError(f"custom_metadata[{key!r}] must be text, a number or a list of texts, not {value!r}")
    return CustomMetadata(key=key, string_list_value=StringList(values=texts))
