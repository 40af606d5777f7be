"""File search stores: documents cut into chunks, which are found again by the words they share with a prompt."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.resources.metadata_filters import read_filter
from gemkit_emulator.resources.operations import describe_status, type_url
from gemkit_emulator.wire import format_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

    from gemkit_emulator.json_types import Json
    from gemkit_emulator.state import State

LOOKS: Final = 2
"""A document that is asked for this often, or its operation, is ready."""
MAX_STORES: Final = 5
"""Of one search."""
_MAX_FACTS: Final = 20
_MAX_CHUNK: Final = 512
_CHUNK: Final = 200
_TOP_K: Final = 5
_ID_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_ID_LENGTH: Final = 12
_SLUG_LENGTH: Final = 27
_MAX_TITLE: Final = 512
_VALUES: Final = ("stringValue", "numericValue", "stringListValue")
_WORD: Final = re.compile(r"\w{2,}")
_COMMON: Final = frozenset(
    {
        *("an", "and", "are", "as", "at", "be", "by", "can", "did", "do", "does", "for", "from", "has", "have"),
        *("how", "in", "is", "it", "its", "me", "my", "of", "on", "or", "so", "tell", "that", "the", "their"),
        *("there", "this", "to", "was", "were", "what", "when", "where", "which", "who", "why", "will", "with"),
        *("you", "your"),
    }
)


@dataclass(frozen=True, slots=True)
class Document:
    """A document and how far it has come."""

    id: str
    serial: int
    parent: str
    imported: bool
    """Whether it was made from an uploaded file."""
    display_name: str
    mime_type: str
    size: int
    metadata: list[Json]
    chunks: int
    """How many its text was cut into."""
    created: int
    updated: int
    looks: int = 0

    @property
    def key(self) -> str:
        """Its place in a list: in the order they came."""
        return f"{self.serial:015d}"

    @property
    def name(self) -> str:
        """The resource name."""
        return f"{self.parent}/documents/{self.id}"

    @property
    def operation_name(self) -> str:
        """The name of the operation that makes it."""
        return f"{self.parent}/{'' if self.imported else 'upload/'}operations/{self.id}"

    @property
    def state(self) -> str:
        """Whether it can be searched."""
        if self.looks < LOOKS:
            return "STATE_PENDING"
        return "STATE_ACTIVE" if self.chunks else "STATE_FAILED"

    def describe(self) -> Json:
        """The `Document` resource."""
        described: Json = {"name": self.name}
        if self.display_name:
            described["displayName"] = self.display_name
        if self.metadata:
            described["customMetadata"] = self.metadata
        return described | {
            "updateTime": _format_time(self.updated),
            "createTime": _format_time(self.created),
            "state": self.state,
            "sizeBytes": str(self.size),
            "mimeType": self.mime_type,
        }

    def describe_operation(self) -> Json:
        """The `Operation` that makes it."""
        name = self.operation_name
        if self.state == "STATE_PENDING":
            return {"name": name}
        if self.state == "STATE_FAILED":
            error = invalid_argument(f"The file has no text that could be read: {self.mime_type}")
            return {"name": name, "done": True, "error": describe_status(error)}
        response = self._describe_import() if self.imported else self.describe_upload()
        return {"name": name, "done": True, "response": response}

    def describe_upload(self) -> Json:
        """The `UploadToFileSearchStoreResponse`."""
        return {
            "@type": type_url("UploadToFileSearchStoreResponse", "v1main"),
            "parent": self.parent,
            "documentName": self.name,
            "mimeType": self.mime_type,
            "sizeBytes": str(self.size),
        }

    def _describe_import(self) -> Json:
        """The `ImportFileResponse`, where Google has the bare ids."""
        return {
            "@type": type_url("ImportFileResponse", "v1main"),
            "parent": self.parent.partition("/")[2],
            "documentName": self.id,
        }


@dataclass(frozen=True, slots=True)
class Store:
    """A file search store."""

    id: str
    serial: int
    display_name: str
    embedding_model: str
    created: int
    updated: int

    @property
    def key(self) -> str:
        """Its place in a list: in the order they came."""
        return f"{self.serial:015d}"

    @property
    def name(self) -> str:
        """The resource name."""
        return f"fileSearchStores/{self.id}"

    def describe(self, documents: Sequence[Document]) -> Json:
        """The `FileSearchStore` resource with these documents; what there is none of goes without saying."""
        described: Json = {"name": self.name}
        if self.display_name:
            described["displayName"] = self.display_name
        described |= {"createTime": _format_time(self.created), "updateTime": _format_time(self.updated)}
        states = [document.state for document in documents]
        counts = {
            "activeDocumentsCount": states.count("STATE_ACTIVE"),
            "pendingDocumentsCount": states.count("STATE_PENDING"),
            "failedDocumentsCount": states.count("STATE_FAILED"),
            "sizeBytes": sum(document.size for document in documents),
        }
        described |= {name: str(count) for name, count in counts.items() if count}
        return described | ({"embeddingModel": self.embedding_model} if self.embedding_model else {})


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk that was found."""

    text: str
    document: Document

    def describe(self) -> Json:
        """The `GroundingChunk`, which names the document only by its title."""
        context: Json = {"title": self.document.display_name} if self.document.display_name else {}
        context |= {"text": self.text, "fileSearchStore": self.document.parent}
        if self.document.metadata:
            context["customMetadata"] = self.document.metadata
        return {"retrievedContext": context}


class DocumentStores:
    """Every file search store there is."""

    def __init__(self, kept: State, clock: Callable[[], int], rng: random.Random) -> None:
        self._kept = kept
        self._clock = clock
        self._rng = rng
        self._stores = kept.shelf("fileSearchStores")
        self._documents = kept.shelf("documents")
        """By store and id, and so are the chunks."""
        self._chunks = kept.shelf("chunks")

    def add(self, message: Json) -> Store:
        """The store a `FileSearchStore` message asks for."""
        title: str = message.get("displayName", "")
        _check_title(title, "CreateFileSearchStoreRequest.file_search_store.display_name")
        now = self._clock()
        store_id, serial = self._make_id(title), self._kept.next_serial()
        store = Store(store_id, serial, title, message.get("embeddingModel", ""), now, now)
        self._stores.put(store.id, asdict(store))
        return store

    def get(self, store_id: str) -> Store:
        """The store with this id."""
        value = self._stores.get(store_id)
        if value is None:
            raise _forbid(f"FileSearchStore fileSearchStores/{store_id}")
        return Store(**value)

    def remove(self, store_id: str, *, force: bool) -> None:
        """Forget it, and its documents."""
        documents = self.list_documents(store_id)
        if documents and not force:
            raise ApiError(400, "Cannot delete non-empty FileSearchStore", status="FAILED_PRECONDITION")
        with self._kept.transaction():
            self._stores.delete(store_id)
            for document in documents:
                self._delete(store_id, document.id)

    def list(self) -> list[tuple[str, Store]]:
        """Every one with its key."""
        stores = [Store(**value) for value in self._stores.values()]
        return [(store.key, store) for store in stores]

    def list_documents(self, store_id: str) -> list[Document]:
        """Those of a store, in the order they came."""
        self.get(store_id)
        return [Document(**value) for value in self._documents.values(f"{store_id}/")]

    def find(self, store_id: str, document_id: str) -> Document | None:
        """The document of a store with this id."""
        self.get(store_id)
        value = self._documents.get(f"{store_id}/{document_id}")
        return Document(**value) if value else None

    def get_document(self, store_id: str, document_id: str) -> Document:
        """The same; an error where there is none."""
        document = self.find(store_id, document_id)
        if document is None:
            raise _forbid(f"Document fileSearchStores/{store_id}/documents/{document_id}")
        return document

    def ingest(
        self, store_id: str, message: Json, text: bytes, *, size: int, mime_type: str, imported: bool
    ) -> Document:
        """A new document with what the message of an upload or import says of it."""
        store, now = self.get(store_id), self._clock()
        title: str = message.get("displayName", "")
        chunks = cut(read_text(text), message.get("chunkingConfig", {}).get("whiteSpaceConfig", {}))
        document = Document(
            id=self._make_id(title),
            serial=self._kept.next_serial(),
            parent=store.name,
            imported=imported,
            display_name=title,
            mime_type=mime_type,
            size=size,
            metadata=message.get("customMetadata", []),
            chunks=len(chunks),
            created=now,
            updated=now,
        )
        with self._kept.transaction():
            self._put(store_id, document)
            self._chunks.put(f"{store_id}/{document.id}", {"chunks": chunks})
            self._stores.put(store_id, asdict(replace(store, updated=now)))
        return document

    def look(self, document: Document) -> Document:
        """The same document, after somebody has asked how it is getting on, and so it does."""
        if document.looks < LOOKS:
            document = replace(document, looks=document.looks + 1, updated=self._clock())
            self._put(document.parent.partition("/")[2], document)
        return document

    def forget(self, store_id: str, document_id: str, *, force: bool) -> None:
        """Delete a document."""
        store = self.get(store_id)
        if self.get_document(store_id, document_id).chunks and not force:
            raise ApiError(400, "Cannot delete non-empty Document", status="FAILED_PRECONDITION")
        with self._kept.transaction():
            self._delete(store_id, document_id)
            self._stores.put(store_id, asdict(replace(store, updated=self._clock())))

    def search(self, tools: Sequence[Json], query: str) -> tuple[Passage, ...]:
        """The chunks that share words with a query, the best first, as `FileSearch` tools ask for them."""
        passages: list[tuple[int, Passage]] = []
        words = list_words(query)
        for tool in tools:
            fits = read_filter(tool.get("metadataFilter", ""))
            for name in _read_names(tool):
                store_id = name.removeprefix("fileSearchStores/")
                for document in self.list_documents(store_id):
                    if document.state == "STATE_ACTIVE" and fits(document.metadata):
                        found = [
                            (len(words & list_words(chunk)), Passage(chunk, document))
                            for chunk in self._read_chunks(store_id, document.id)
                        ]
                        passages += [pair for pair in found if pair[0]]
        passages.sort(key=lambda pair: -pair[0])
        top = max((tool.get("topK", _TOP_K) for tool in tools), default=_TOP_K)
        return tuple(passage for _, passage in passages[:top])

    def _put(self, store_id: str, document: Document) -> None:
        self._documents.put(f"{store_id}/{document.id}", asdict(document))

    def _delete(self, store_id: str, document_id: str) -> None:
        self._documents.delete(f"{store_id}/{document_id}")
        self._chunks.delete(f"{store_id}/{document_id}")

    def _read_chunks(self, store_id: str, document_id: str) -> Sequence[str]:
        value = self._chunks.get(f"{store_id}/{document_id}")
        return value["chunks"] if value else ()

    def _make_id(self, title: str) -> str:
        """An id that begins as the title does, as far as ids can."""
        slug = re.sub(r"\s+", "-", re.sub(r"[^a-z0-9\s]", "", title.lower()).strip())[:_SLUG_LENGTH].rstrip("-")
        return f"{slug or self._make_random()}-{self._make_random()}"

    def _make_random(self) -> str:
        return "".join(self._rng.choices(_ID_LETTERS, k=_ID_LENGTH))


def check_ingestion(message: Json, request: str) -> None:
    """Raise for what no document can have; the message is that of an upload or import."""
    _check_title(message.get("displayName", ""), f"{request}.display_name")
    facts: list[Json] = message.get("customMetadata", [])
    if len(facts) > _MAX_FACTS:
        raise invalid_argument(f"* {request}.custom_metadata: must have at most {_MAX_FACTS} entries\n")
    for i, fact in enumerate(facts):
        at = f"* {request}.custom_metadata[{i}]"
        if not fact.get("key"):
            raise invalid_argument(f"{at}.key: key is not specified\n")
        if not any(name in fact for name in _VALUES):
            raise invalid_argument(f"{at}.value: required oneof field 'value' must have one initialized field\n")
    chunking: Json = message.get("chunkingConfig", {}).get("whiteSpaceConfig", {})
    at = f"* {request}.chunking_config.white_space_config"
    most, shared = chunking.get("maxTokensPerChunk", _CHUNK), chunking.get("maxOverlapTokens", 0)
    if not 1 <= most <= _MAX_CHUNK:
        raise invalid_argument(f"{at}.max_tokens_per_chunk: must be in the range [1, {_MAX_CHUNK}].\n")
    if not 0 <= shared < most:
        raise invalid_argument(f"{at}.max_overlap_tokens: must be less than max_tokens_per_chunk.\n")


def read_text(data: bytes) -> str:
    """The words in a file: all of it, or, where it is no text, what looks like words."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return "\n".join(found.decode() for found in re.findall(rb"[\t\x20-\x7e]{4,}", data))


def cut(text: str, config: Json) -> list[str]:
    """A text in chunks of so many words, each of which begins with some of the one before."""
    starts = [found.start() for found in re.finditer(r"\S+", text)]
    if not starts:
        return []
    most: int = config.get("maxTokensPerChunk", _CHUNK)
    step = most - config.get("maxOverlapTokens", most // 10)
    starts[0] = 0
    ends = [*starts[most:], len(text)]
    firsts = range(0, max(len(starts) - most, 0) + step, step)
    return [text[starts[first] : ends[min(first, len(ends) - 1)]] for first in firsts]


def list_words(text: str) -> set[str]:
    """The words that tell what a text is about."""
    return {word for word in _WORD.findall(text.lower()) if word not in _COMMON}


def _read_names(tool: Json) -> list[str]:
    names: list[str] = tool.get("fileSearchStoreNames", [])
    at = "* GenerateContentRequest.tools.file_search.file_search_store_names"
    if not names:
        raise invalid_argument(f"{at}: file_search_store_names is not specified\n")
    if len(names) > MAX_STORES:
        raise invalid_argument(f"{at}: must have at most {MAX_STORES} entries\n")
    for name in names:
        if not re.fullmatch(r"fileSearchStores/[^/]+", name):
            raise invalid_argument(f"{at}: unexpected name format: {name}\n")
    return names


def _check_title(title: str, at: str) -> None:
    if len(title) > _MAX_TITLE:
        raise invalid_argument(f"* {at}: must have at most {_MAX_TITLE} characters\n")


def _forbid(what: str) -> ApiError:
    return ApiError(403, f"You do not have permission to access the {what} or it may not exist.")


def _format_time(moment: int) -> Any:
    return format_timestamp(moment // 1000 * 1000)
