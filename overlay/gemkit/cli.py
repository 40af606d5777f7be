"""The command `gemkit`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ._version import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Runs `gemkit ...`; gives the exit code."""
    parser = argparse.ArgumentParser(prog="gemkit", description="Tools around the Gemini API.")
    parser.add_argument("--version", action="version", version=f"gemkit {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("emulator", help="run a local server that speaks the Gemini API", add_help=False)
    options, rest = parser.parse_known_args(argv)
    if options.command == "emulator":
        try:
            from gemkit_emulator.command import main as run_emulator
        except ModuleNotFoundError as error:
            if error.name != "gemkit_emulator":
                raise
            parser.error('the emulator is not installed: pip install "gemkit[emulator]"')
        return run_emulator(rest)
    return 2


if __name__ == "__main__":
    sys.exit(main())
