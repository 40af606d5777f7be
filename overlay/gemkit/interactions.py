"""All data types of the Interactions family, each imported on first use: `interactions.TextContent`, ...

Many have the names of the classic API's types (`gemkit.types`) and mean something else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import gemkit_raw.interactions.models as _models

if TYPE_CHECKING:
    from gemkit_raw.interactions.models import *  # noqa: F403  # the names are those of the raw layer, whatever they are


def __getattr__(name: str) -> Any:
    try:
        value = getattr(_models, name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_models.__all__)
