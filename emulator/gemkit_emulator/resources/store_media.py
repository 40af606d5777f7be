"""media.download: bytes of media in file search stores. The emulator finds words alone there, so there are none to get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit_emulator.errors import ApiError

if TYPE_CHECKING:
    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.resources.documents import DocumentStores


class StoreMedia:
    """The handler that gives out media of stores."""

    def __init__(self, stores: DocumentStores) -> None:
        self._stores = stores

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {"media.download": self.download}

    async def download(self, call: Call) -> Response:
        """There is none: no answer has ever named one."""
        store = self._stores.get(call.route.params["fileSearchStore"])
        raise ApiError(404, f"Media {store.name}/media/{call.route.params['media']} does not exist.")
