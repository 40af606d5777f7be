"""Listing and getting: the catalogue of models, and the files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from starlette.responses import StreamingResponse

from gemkit_emulator.catalogue import get_model, list_models
from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.resources.pages import cut_page, describe_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.resources.files import FileStore, StoredFile


class Library:
    """The handlers that read what is there."""

    def __init__(self, files: FileStore) -> None:
        self._files = files

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "models.list": self.list_models,
            "models.get": self.get_model,
            "files.list": self.list_files,
            "files.get": self.get_file,
            "files.delete": self.delete_file,
            "files.download": self.download_file,
        }

    async def list_models(self, call: Call) -> Response:
        """A page of the catalogue."""
        models, next_token = cut_page(list_models(call.version), call.query, call.page_sizes)
        return call.respond(describe_page("models", [model.describe() for model in models], next_token))

    async def get_model(self, call: Call) -> Response:
        """One model."""
        return call.respond(get_model(call.route.params["model"], call.version).describe())

    async def list_files(self, call: Call) -> Response:
        """A page of the files, the newest first."""
        files, next_token = cut_page(self._files.list(), call.query, call.page_sizes)
        return call.respond(describe_page("files", [file.describe(call.api_url) for file in files], next_token))

    async def get_file(self, call: Call) -> Response:
        """One file's metadata; who looks often enough finds it processed."""
        return call.respond(self._files.look(call.route.params["file"]).describe(call.api_url))

    async def delete_file(self, call: Call) -> Response:
        """An empty answer, once the file is gone."""
        self._files.remove(call.route.params["file"])
        return call.respond({})

    async def download_file(self, call: Call) -> Response:
        """The bytes of a generated file, at the second address; the first one redirects there."""
        file = self._files.find(call.route.params["file"])
        if file.source != "GENERATED":
            raise invalid_argument(f"Only generated files can be downloaded; files/{file.id} was uploaded.")
        if call.request.query_params.get("alt") != "media":
            raise invalid_argument("A download needs alt=media.")
        if not call.route.prefix:
            location = f"{call.base_url}/download/{call.version}/files/{file.id}:download?alt=media"
            return call.refuse(ApiError(302, "Unknown Error."), {"location": location})
        headers = {"content-type": file.mime_type, "etag": file.tag, "accept-ranges": "bytes"}
        start = _read_start(call.request.headers, file)
        if start:
            headers["content-range"] = f"bytes {start}-{file.size - 1}/{file.size}"
        headers["content-length"] = str(file.size - start)
        return StreamingResponse(file.read_blocks(start), 206 if start else 200, headers=headers)


def _read_start(headers: Mapping[str, str], file: StoredFile) -> int:
    """Where to begin for who has the first bytes already; those of another file count for nothing."""
    said = re.fullmatch(r"bytes=(\d{1,18})-", headers.get("range", ""))
    if said is None or headers.get("if-range", file.tag) != file.tag or int(said[1]) >= file.size:
        return 0
    return int(said[1])
