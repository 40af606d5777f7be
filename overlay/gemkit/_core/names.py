"""Resource names: what users write, as one escaped path segment or an error."""

from __future__ import annotations

from typing import Any

from gemkit_raw.types import SEGMENT

MODEL_COLLECTIONS = ("models", "tunedModels", "dynamic")


def split_model(model: Any) -> tuple[str, str]:
    """The collection and the id that a model name means: "gemini-x" is ("models", "gemini-x")."""
    if not isinstance(model, str):
        name = getattr(model, "name", None)
        if not isinstance(name, str):
            raise TypeError(f"model must be a name such as 'gemini-2.5-flash', not {type(model).__name__}")
        model = name
    collection, slash, rest = model.partition("/")
    if not slash:
        collection, rest = "models", model
    if collection not in MODEL_COLLECTIONS or not SEGMENT.fullmatch(rest):
        raise ValueError(
            f"{model!r} is not a model name. It looks like 'gemini-2.5-flash', 'models/gemini-2.5-flash', "
            "'tunedModels/my-model' or 'dynamic/my-endpoint'; client.models.list() shows those there are."
        )
    return collection, rest


def require_model(model: Any) -> str:
    """The id of a model proper; ValueError for a tuned model or a dynamic endpoint, which generate and do nothing else."""
    collection, name = split_model(model)
    if collection != "models":
        raise ValueError(f"this works with models only, such as 'models/gemini-2.5-flash', not with {model!r}")
    return name


def split_file(file: Any) -> str:
    """The id of a file, from "files/abc", "abc", its URI, or a File."""
    name: Any = file if isinstance(file, str) else getattr(file, "name", None)
    if not isinstance(name, str):
        raise TypeError(f"a file is named by a str such as 'files/abc-123' or by a File with a name, not {file!r}")
    if name.startswith(("https://", "http://")):
        name = "files/" + name.rpartition("/files/")[2]
    rest = name.removeprefix("files/")
    if not SEGMENT.fullmatch(rest):
        raise ValueError(
            f"{name!r} is not a file name. It looks like 'files/abc-123'; client.files.list() shows those there are."
        )
    return rest


def split_batch(batch: Any) -> str:
    """The full name of a batch, from "batches/abc", "abc", or a thing with such a name."""
    name: Any = batch if isinstance(batch, str) else getattr(batch, "name", None)
    if not isinstance(name, str):
        raise TypeError(
            f"a batch is named by a str such as 'batches/abc123' or by a BatchJob with a name, not {batch!r}"
        )
    rest = name.removeprefix("batches/")
    if not SEGMENT.fullmatch(rest):
        raise ValueError(
            f"{name!r} is not the name of a batch. It looks like 'batches/abc123'; client.batches.list() shows those there are."
        )
    return f"batches/{rest}"


def name_cache(cache: Any) -> str:
    """The full name of a cache, from "cachedContents/abc", "abc", or a CachedContent."""
    name: Any = cache if isinstance(cache, str) else getattr(cache, "name", None)
    if not isinstance(name, str):
        raise TypeError(
            f"a cache is named by a str such as 'cachedContents/abc123' or by a CachedContent with a name, not {cache!r}"
        )
    rest = name.removeprefix("cachedContents/")
    if not SEGMENT.fullmatch(rest):
        raise ValueError(
            f"{name!r} is not the name of a cache. It looks like 'cachedContents/abc123'; "
            "client.caches.list() shows those there are."
        )
    return f"cachedContents/{rest}"
