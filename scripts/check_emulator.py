"""Drive the emulator with Google's own client, which runs in an environment of its own: both API versions, sync and async."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from gemkit_emulator.serving import running_emulator

CALLS = Path(__file__).resolve().parent.parent / "tests" / "emulator" / "official_client.py"


def main(python: str) -> int:
    with running_emulator() as url:
        return subprocess.run([python, CALLS, url], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
