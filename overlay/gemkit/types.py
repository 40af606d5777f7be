"""All data types of the API, each imported on first use: `types.Part`, `types.GenerateContentConfig`, ..."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import gemkit_raw.models as _models

if TYPE_CHECKING:
    from gemkit_raw.models import *  # noqa: F403  # the names are those of the raw layer, whatever they are


def __getattr__(name: str) -> Any:
    try:
        value = getattr(_models, name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_models.__all__)
