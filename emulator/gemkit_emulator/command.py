"""The command line."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from gemkit_emulator.extras import import_extra

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until interrupted; the exit status."""
    options = _parse(argv)
    signal.signal(signal.SIGTERM, _stop)
    try:
        return _serve(options)
    except KeyboardInterrupt:
        return 0
    except (ImportError, OSError, RuntimeError) as error:
        sys.stderr.write(f"gemkit emulator: {error}\n")
        return 1


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "gemkit_emulator", description="A Gemini API server on this machine, without a key."
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8787, help="0 is any free one (default: %(default)s)")
    parser.add_argument("--engine", choices=("echo", "gguf"), help="echo answers at once; gguf is a real small model")
    parser.add_argument("--gguf", type=Path, metavar="PATH", help="a model of your own; implies --engine gguf")
    options = parser.parse_args(argv)
    if options.gguf and options.engine == "echo":
        parser.error("--gguf and --engine echo exclude each other")
    options.engine = options.engine or ("gguf" if options.gguf else "echo")
    return options


def _serve(options: argparse.Namespace) -> int:
    serving = import_extra("gemkit_emulator.serving")
    app = import_extra("gemkit_emulator.app")
    with serving.listen(options.host, options.port) as listener:
        engine = serving.make_engine(options.engine, options.gguf)

        def announce() -> None:
            sys.stdout.write(f"gemkit emulator ({engine.name}) ready at {serving.address(listener)}\n")
            sys.stdout.flush()

        serving.serve(app.create_app(engine), listener, announce)
    return 0


def _stop(_: int, __: FrameType | None) -> NoReturn:
    # A request to stop is no failure: the same quiet end as with Ctrl-C.
    raise KeyboardInterrupt
