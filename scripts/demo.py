"""Run examples/quickstart.py: against the Gemini API when a key is set, else against the emulator with a small real model."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QUICKSTART = ROOT / "examples" / "quickstart.py"
READY = " ready at "


def main() -> int:
    if os.environ.get("GEMINI_API_KEY") or os.environ.get("GOOGLE_API_KEY"):
        return run_quickstart({})
    print(
        "No GEMINI_API_KEY: a small language model on this machine answers instead (SmolLM2, 135M parameters).",
        flush=True,
    )
    with start_emulator() as url:
        return run_quickstart({"GEMINI_API_KEY": "no-key-needed-here", "GEMINI_BASE_URL": url})


def run_quickstart(environ: dict[str, str]) -> int:
    return subprocess.run([sys.executable, QUICKSTART], env={**os.environ, **environ}, check=False).returncode


@contextmanager
def start_emulator() -> Generator[str]:
    """The URL of an emulator with a real model, while the block runs; the first time its model is fetched, once."""
    command = [sys.executable, "-m", "gemkit_emulator", "--engine", "gguf", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as emulator:
        try:
            line = next((line for line in emulator.stdout or () if READY in line), None)
            if line is None:
                sys.exit("demo: the emulator did not start; see above.")
            yield line.rpartition(READY)[2].strip()
        finally:
            emulator.terminate()


if __name__ == "__main__":
    sys.exit(main())
