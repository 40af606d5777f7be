"""Operations that are asked for by no name of their own: the emulator begins none there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import ApiError
from gemkit_emulator.resources.pages import cut_page, describe_page

if TYPE_CHECKING:
    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.resources.documents import DocumentStores

_PAGE_SIZES: Final = (50, 1000)
"""A guess: the description has none for this list."""


class OperationLists:
    """The handlers that list operations."""

    def __init__(self, stores: DocumentStores) -> None:
        self._stores = stores

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "operations.list": self.list,
            "operations.delete": self.find_none,
        }

    async def list(self, call: Call) -> Response:
        """A page of what makes documents of files, as far as it has come."""
        documents = [document for _, store in self._stores.list() for document in self._stores.list_documents(store.id)]
        pairs = sorted(((document.key, document) for document in documents), key=lambda pair: pair[0])
        page, next_token = cut_page(pairs, call.query, _PAGE_SIZES)
        described = [document.describe_operation() for document in page]
        return call.respond(describe_page("operations", described, next_token))

    async def find_none(self, _: Call) -> Response:
        """There is none of this name."""
        raise ApiError(404, "Requested entity was not found.")
