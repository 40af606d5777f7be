from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class UnknownStep(JsonModel):
    """A Step of a kind that the description does not know. What it holds besides the kind is in
    `additional_properties`."""

    type: str | None = None
    """The kind."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "type": ("type",),
    }
