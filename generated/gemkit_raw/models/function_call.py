from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class FunctionCall(JsonModel):
    """A call that the model asks the caller to make."""

    id: str | None = None
    """Id of the call. A `FunctionResponse` with the same `id` answers it."""
    name: str | None = None
    """Name of the function."""
    args: dict[str, Any] | None = None
    """The arguments, by parameter name."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            name: str | None = None,
            args: dict[str, Any] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "name": ("name",),
        "args": ("args",),
    }
