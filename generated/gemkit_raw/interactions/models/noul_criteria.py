from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class NoulCriteria(JsonModel):
    """When the answer to a yes-or-no question is yes, and when no."""

    false_description: str | None = None
    """When the answer is no."""
    true_description: str | None = None
    """When the answer is yes."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            false_description: str | None = None,
            true_description: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "false_description": ("false_description",),
        "true_description": ("true_description",),
    }
