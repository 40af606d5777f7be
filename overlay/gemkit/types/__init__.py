"""All data types of the API, each imported on first use: `types.Part`, `types.GenerateContentConfig`, ...

The names of google-genai's `types` are here too: those of its options (`types.HttpOptions`, `types.UploadFileConfig`), those
that the API calls something else (`types.GroundingChunkWeb`), and those for annotations (`types.ContentListUnion`). What is
only on Vertex AI is not. The name of a type with `Dict` behind it is a TypedDict of its fields, with `OrDict` either of both.
"""

from __future__ import annotations

from functools import cache as _cache
from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

import gemkit_raw.models as _models

if TYPE_CHECKING:
    from .aliases import Image as Image  # of two with one name mypy takes the first, pyright the last
    from .options import EmbedContentBatch as EmbedContentBatch
    from .options import InlinedRequest as InlinedRequest

    # isort: split
    from gemkit_raw.models import *  # noqa: F403  # the names are those of the raw layer, whatever they are

    from .aliases import *  # noqa: F403  # the names are those that each of them lists
    from .batches import *  # noqa: F403  # the names are those that each of them lists
    from .options import *  # noqa: F403  # the names are those that each of them lists
    from .turns import *  # noqa: F403  # the names are those that each of them lists
    from .unions import *  # noqa: F403  # the names are those that each of them lists

_MODULES = ("options", "turns", "unions", "aliases", "batches")
_OWN = {"EmbedContentBatch", "Image", "InlinedRequest"}
"""Names that mean something else in google-genai than in the API: those of the API are in `gemkit_raw.models`."""


def __getattr__(name: str) -> Any:
    value = _find(name)
    if value is None:
        from difflib import get_close_matches

        close = get_close_matches(name, __dir__(), n=1)
        hint = f"; did you mean {close[0]!r}?" if close else ""
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}{hint}", name=name)
    globals()[name] = value
    return value


@_cache
def _find(name: str) -> Any:
    if name.startswith("_"):
        return None
    if name not in _OWN and (value := getattr(_models, name, None)) is not None:
        return value
    for module in _MODULES:
        home = _import_module(f".{module}", __name__)
        if name in home.__all__:
            return getattr(home, name)
    if name.endswith("OrDict"):
        model, fields = _find(name.removesuffix("OrDict")), _find(name.removesuffix("OrDict") + "Dict")
        return None if fields is None else model | fields
    return _make_dict(name, _find(name.removesuffix("Dict"))) if name.endswith("Dict") else None


def _make_dict(name: str, model: Any) -> Any:
    """A TypedDict of the fields of a model, or of options."""
    from typing import TypedDict

    if (table := getattr(model, "__json_out__", None)) is not None:
        names = [slot.lstrip("_") for slot, _, _ in table]
    elif hasattr(model, "list_names"):
        names = model.list_names()
    else:
        return None
    return TypedDict(name, dict.fromkeys(names, Any), total=False)  # pyright: ignore[reportArgumentType]  # its fields come from a table


def __dir__() -> list[str]:
    more = [name for module in _MODULES for name in _import_module(f".{module}", __name__).__all__]
    return sorted({*_models.__all__, *more})
