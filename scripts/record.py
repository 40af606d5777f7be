"""Record every cassette anew: from the Gemini API when GEMINI_API_KEY is set, else from the emulator's echo engine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CASSETTES = ROOT / "tests" / "cassettes"


def main() -> int:
    source = "service" if os.environ.get("GEMINI_API_KEY") else "emulator"
    shutil.rmtree(CASSETTES, ignore_errors=True)  # also those whose scenario is gone
    tests = [sys.executable, "-m", "pytest", "-q", "tests/scenarios", f"--record={source}"]
    status = subprocess.run(tests, cwd=ROOT, check=False).returncode
    count = len(list(CASSETTES.rglob("*.yaml")))
    kind = "recordings of the service" if source == "service" else "synthetic, from the emulator"
    print(f"{count} cassettes, {kind}. Read the diff before you commit it.")
    return status


if __name__ == "__main__":
    sys.exit(main())
