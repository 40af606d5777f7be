"""fileSearchStores: stores, the documents in them, and the operations that make documents of files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.payloads import read_message
from gemkit_emulator.resources.documents import check_ingestion
from gemkit_emulator.resources.pages import cut_page, describe_page
from gemkit_emulator.wire import parse_json

if TYPE_CHECKING:
    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.documents import Document, DocumentStores, Store
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.spec import Spec
    from gemkit_emulator.state import Blob

_READ_BYTES: Final = 1024 * 1024
_UPLOAD: Final = "UploadToFileSearchStoreRequest"
_IMPORT: Final = "ImportFileRequest"


class FileSearch:
    """The handlers that keep stores and documents."""

    def __init__(self, stores: DocumentStores, files: FileStore) -> None:
        self._stores = stores
        self._files = files

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "fileSearchStores.create": self.create,
            "fileSearchStores.list": self.list,
            "fileSearchStores.get": self.get,
            "fileSearchStores.delete": self.delete,
            "fileSearchStores.importFile": self.import_file,
            "fileSearchStores.operations.get": partial(self.get_operation, imported=True),
            "fileSearchStores.upload.operations.get": partial(self.get_operation, imported=False),
            "fileSearchStores.documents.list": self.list_documents,
            "fileSearchStores.documents.get": self.get_document,
            "fileSearchStores.documents.delete": self.delete_document,
        }

    async def create(self, call: Call) -> Response:
        """A new store, which is empty."""
        return call.respond(self._stores.add(call.message).describe(()))

    async def list(self, call: Call) -> Response:
        """A page of the stores."""
        stores, next_token = cut_page(self._stores.list(), call.query, call.page_sizes)
        return call.respond(
            describe_page("fileSearchStores", [self._describe_store(store) for store in stores], next_token)
        )

    async def get(self, call: Call) -> Response:
        """One store, with the number of its documents."""
        return call.respond(self._describe_store(self._stores.get(_store_id(call))))

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        self._stores.remove(_store_id(call), force=call.query.get("force", False))
        return call.respond({})

    async def import_file(self, call: Call) -> Response:
        """The operation that makes a document of an uploaded file, which has only begun."""
        name: str = call.message.get("fileName", "")
        if not name.startswith("files/"):
            raise invalid_argument(f"* {_IMPORT}.file_name: must begin with 'files/'\n")
        check_ingestion(call.message, _IMPORT)
        self._stores.get(_store_id(call))
        file = self._files.get(name.removeprefix("files/"))
        message = call.message | {"displayName": file.display_name or file.id}
        text, size = file.read(_READ_BYTES), file.size
        document = self._stores.ingest(
            _store_id(call), message, text, size=size, mime_type=file.mime_type, imported=True
        )
        return call.respond(document.describe_operation())

    async def get_operation(self, call: Call, *, imported: bool) -> Response:
        """An operation, which goes on as it is asked for."""
        document = self._stores.find(_store_id(call), call.route.params["operation"])
        if document is None or document.imported != imported:
            raise ApiError(404, "Requested entity was not found.")
        return call.respond(self._stores.look(document).describe_operation())

    async def list_documents(self, call: Call) -> Response:
        """A page of a store's documents, which go on as they are asked for."""
        documents = [(document.key, document) for document in self._stores.list_documents(_store_id(call))]
        page, next_token = cut_page(documents, call.query, call.page_sizes)
        return call.respond(describe_page("documents", [self._describe(document) for document in page], next_token))

    async def get_document(self, call: Call) -> Response:
        """One document, which goes on as it is asked for."""
        document = self._stores.get_document(_store_id(call), call.route.params["document"])
        return call.respond(self._describe(document))

    async def delete_document(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        force: bool = call.query.get("force", False)
        self._stores.forget(_store_id(call), call.route.params["document"], force=force)
        return call.respond({})

    def _describe_store(self, store: Store) -> Json:
        return store.describe(self._stores.list_documents(store.id))

    def _describe(self, document: Document) -> Json:
        return self._stores.look(document).describe()


class DocumentTarget:
    """Where uploads go that become documents of a store."""

    shelf: ClassVar[str] = "documentUploads"
    max_bytes: ClassVar[int] = 100 * 1024 * 1024

    def __init__(self, spec: Spec, stores: DocumentStores) -> None:
        self._spec = spec
        self._stores = stores

    def read(self, call: Call, body: bytes) -> Json:
        """The message that an upload begins with."""
        message = read_message(self._spec, _UPLOAD, parse_json(body), call.version) if body else {}
        return self.check(call, message)

    def check(self, call: Call, message: Json) -> Json:
        """The same message, where there can be such a document."""
        self._stores.get(_store_id(call))
        check_ingestion(message, _UPLOAD)
        return message

    def keep(self, call: Call, message: Json, content: Blob, sha256: str, mime_type: str) -> Json:  # noqa: ARG002 - other targets want the digest
        """The operation that makes the document; Google tells what comes of it, and not that it is done."""
        text, size = content.read(0, _READ_BYTES), content.size
        content.drop()
        kind = message.get("mimeType") or mime_type or "application/octet-stream"
        document = self._stores.ingest(_store_id(call), message, text, size=size, mime_type=kind, imported=False)
        operation = document.describe_operation()
        return operation | {"response": document.describe_upload()} if document.chunks else operation


def _store_id(call: Call) -> str:
    return call.route.params["fileSearchStore"]
