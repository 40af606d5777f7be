"""The models that are known on this machine, by name: the default one, and GGUF files of one's own.

Their names and places are in `models.json`, beside the models that were fetched. A model of one's own stays where it is.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.gguf_files import read_description
from gemkit_emulator.json_types import is_object
from gemkit_emulator.meters import read_blocks
from gemkit_emulator.suggestions import did_you_mean
from gemkit_emulator.weights import (
    DEFAULT_MODEL,
    DEFAULT_SHA256,
    default_model_path,
    fetch_default_model,
    models_folder,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAME: Final = re.compile(r"[a-z0-9][a-z0-9._-]*")


class ShelfError(ValueError):
    """A model that is not known, or not there."""


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model and its place."""

    name: str
    path: Path
    sha256: str

    @property
    def exists(self) -> bool:
        """Whether the file is there."""
        return self.path.is_file()

    @property
    def size(self) -> int:
        """In bytes; 0 where there is no file."""
        return self.path.stat().st_size if self.exists else 0

    @property
    def is_default(self) -> bool:
        """Whether it is the one the emulator fetches by itself."""
        return self.name == DEFAULT_MODEL


class Shelf:
    """The models, and which of them `--engine gguf` takes."""

    def __init__(self, folder: Path | None = None) -> None:
        self._index = (folder or models_folder()) / "models.json"
        pinned = ModelFile(DEFAULT_MODEL, default_model_path(), DEFAULT_SHA256)
        self._models = {DEFAULT_MODEL: pinned}
        self._chosen = DEFAULT_MODEL
        if self._index.is_file():
            self._read(self._index)

    @property
    def models(self) -> Mapping[str, ModelFile]:
        """All that are known, by name."""
        return self._models

    @property
    def chosen(self) -> ModelFile:
        """The one that is taken when none is named."""
        return self._models[self._chosen]

    def find(self, name: str) -> ModelFile:
        """The model with a name.

        Raises:
            ShelfError: there is none; the message has the closest name.
        """
        model = self._models.get(name.lower())
        if model is None:
            raise ShelfError(
                f"No model is called {name!r}{did_you_mean(name, self._models)}\n"
                "For a file of your own: gemkit emulator models add PATH"
            )
        return model

    def locate(self, name_or_path: str = "", *, offline: bool | None = None) -> ModelFile:
        """The model to run, by name or path, fetched where it is the default one; the chosen one for an empty name."""
        path = Path(name_or_path)
        if name_or_path and (path.is_file() or path.suffix == ".gguf" or len(path.parts) > 1):
            if not path.is_file():
                raise FileNotFoundError(f"No such model: {name_or_path}")
            return ModelFile(name_model(path), path, "")
        model = self.find(name_or_path) if name_or_path else self.chosen
        if model.is_default:
            fetch_default_model(offline=offline)
        elif not model.exists:
            raise FileNotFoundError(f"The file of {model.name} is no longer at {model.path}.")
        return model

    def add(self, path: Path, name: str = "") -> ModelFile:
        """Know a file by a name from now on, its own unless told.

        Raises:
            GgufError: it is no GGUF file.
            ShelfError: the name can't be one, or is another model's.
        """
        if not path.is_file():
            raise FileNotFoundError(f"No such model: {path}")
        path = path.resolve()
        read_description(path)
        name = name or name_model(path)
        if not _NAME.fullmatch(name):
            raise ShelfError(f"{name!r} can't be a name: lower-case letters, digits, dots, dashes and underscores can.")
        known = self._models.get(name)
        if known and known.path != path:
            raise ShelfError(f"{name} is {known.path} already. Give this one another name: --name NAME")
        if known and known.is_default:
            return known
        model = self._models[name] = ModelFile(name, path, compute_sha256(path))
        self._write()
        return model

    def choose(self, name: str) -> ModelFile:
        """Take a model from now on when none is named."""
        model = self.find(name)
        self._chosen = model.name
        self._write()
        return model

    def remove(self, name: str) -> ModelFile:
        """Forget a model. The default one, which was fetched, is deleted; a file of one's own stays."""
        model = self.find(name)
        if model.is_default:
            model.path.unlink(missing_ok=True)
        else:
            del self._models[model.name]
        if self._chosen == model.name:
            self._chosen = DEFAULT_MODEL
        self._write()
        return model

    def _read(self, index: Path) -> None:
        try:
            document: Any = json.loads(index.read_bytes())
            for name, entry in document["models"].items():
                self._models.setdefault(name, ModelFile(name, Path(entry["path"]), entry["sha256"]))
            chosen = document["chosen"]
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ShelfError(f"{index} is broken: {error}. Without it, only {DEFAULT_MODEL} is known.") from error
        if is_object(document) and chosen in self._models:
            self._chosen = chosen

    def _write(self) -> None:
        own = [model for model in self._models.values() if not model.is_default]
        models = {model.name: asdict(model) | {"path": str(model.path)} for model in own}
        document = {"chosen": self._chosen, "models": models}
        self._index.parent.mkdir(parents=True, exist_ok=True)
        part = self._index.with_suffix(".part")
        part.write_text(json.dumps(document, indent=2) + "\n", "utf-8")
        part.replace(self._index)


def name_model(path: Path) -> str:
    """What a file is called unless told: its own name, as a model's name may be."""
    return re.sub(r"[^a-z0-9._-]+", "-", path.stem.lower()).strip("-._") or "model"


def compute_sha256(path: Path) -> str:
    """The digest of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in read_blocks(file, f"reading {path.name}", path.stat().st_size):
            digest.update(block)
    return digest.hexdigest()
