"""The command line: `gemkit emulator`, which is `python -m gemkit_emulator`."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType

    from gemkit_emulator.engines import Engine, HttpEngine

_ENGINES: Final = ("echo", "gguf", "replay", "proxy")
_IMPLIED: Final = {
    "gguf": ("gguf", "context", "threads", "tools", "chat_template", "offline"),
    "replay": ("cassettes", "strict", "nearness", "once"),
    "proxy": ("upstream", "record", "append"),
}
"""The options that mean an engine, so that it need not be named."""
_EMULATED: Final = ("rules", "state", "quota")
"""What engines that answer by themselves have no use for."""
_EXAMPLES: Final = """\
examples:
  gemkit emulator                                  answers at once, the same answer every time
  gemkit emulator --rules rules.yaml               answers what the rules say
  gemkit emulator --engine gguf                    a small language model answers (SmolLM2, 98 MB, fetched once)
  gemkit emulator --gguf gemma-3-1b-it-Q4_K_M.gguf --context 8192
  gemkit emulator --record tape.yaml               the real service answers, and a cassette is recorded
  gemkit emulator --cassettes tape.yaml --strict   the cassette answers, without a network
  gemkit emulator --state state.db --port 0        what clients make outlives the emulator; any free port
  gemkit emulator models                           the models for --engine gguf

point a client at it:
  GOOGLE_GEMINI_BASE_URL=http://127.0.0.1:8787 GEMINI_API_KEY=any python app.py     (gemkit and google-genai)
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until interrupted, or see to the models; the exit status."""
    words = [*(sys.argv[1:] if argv is None else argv)]
    try:
        if words[:1] == ["models"]:
            from gemkit_emulator.models_command import main as see_to_models

            return see_to_models(words[1:])
        options = _parse(words[1:] if words[:1] == ["serve"] else words)
        signal.signal(signal.SIGTERM, _stop)
        return _serve(options)
    except KeyboardInterrupt:
        return 0
    except (ImportError, OSError, RuntimeError, ValueError) as error:
        sys.stderr.write(f"gemkit emulator: {error}\n")
        return 1


# --- options ----------------------------------------------------------------------------------------------------------


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "gemkit emulator",
        usage="gemkit emulator [serve] [options]\n       gemkit emulator models [ACTION]",
        description="A Gemini API server on this machine, without a key.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (default: %(default)s)")
    parser.add_argument("--port", type=_read_port, default=8787, help="0 is any free one (default: %(default)s)")
    parser.add_argument("--open", action="store_true", help="open the inspector in a browser")
    parser.add_argument(
        "--engine",
        choices=_ENGINES,
        help="who answers: echo repeats what it hears (the default); gguf is a language model on this machine; "
        "replay is recorded exchanges; proxy is the real service",
    )
    _add_emulator_options(parser)
    _add_gguf_options(parser)
    _add_replay_options(parser)
    _add_proxy_options(parser)
    options = parser.parse_args(argv)
    if options.engine is None:
        options.engine = _find_engine(parser, options)
    _check(parser, options)
    return options


def _add_emulator_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("with echo and gguf")
    group.add_argument("--rules", type=Path, metavar="FILE", help="YAML: what certain prompts are answered with")
    group.add_argument("--state", type=Path, metavar="PATH", help="keep files, caches and so on in this SQLite file")
    group.add_argument(
        "--quota",
        action="append",
        metavar="LIMITS",
        help="answer 429 beyond them: rpm=10,tpm=250000,rpd=100,model=gemini-2.5-*; may be repeated",
    )


def _add_gguf_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("with gguf")
    group.add_argument("--gguf", metavar="PATH|NAME", help="a GGUF file, or a name that `gemkit emulator models` lists")
    group.add_argument("--context", type=_read_count, metavar="TOKENS", help="default: 4096; 0: as trained")
    group.add_argument("--threads", type=_read_count, metavar="COUNT", help="default: one per core")
    group.add_argument(
        "--tools",
        choices=("auto", "model", "rules"),
        help="who decides which functions are called: the model, the emulator's rules, or (auto, the default) the model "
        "if its chat template knows functions",
    )
    group.add_argument(
        "--chat-template", type=Path, metavar="FILE", help="a Jinja chat template in place of the model's own"
    )
    group.add_argument("--offline", action="store_true", help="never fetch a model (also GEMKIT_OFFLINE=1)")


def _add_replay_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("with replay")
    group.add_argument(
        "--cassettes",
        type=Path,
        nargs="+",
        metavar="PATH",
        help="recorded exchanges: YAML of vcrpy's or ours, JSON lines, or folders of them",
    )
    group.add_argument(
        "--strict", action="store_true", help="answer only requests that were recorded; same as --nearness 1"
    )
    group.add_argument(
        "--nearness",
        type=_read_share,
        metavar="SHARE",
        help="how much alike the nearest one has to be, 0 to 1 (default: 0)",
    )
    group.add_argument("--once", action="store_true", help="play each recording once, not the last one again and again")


def _add_proxy_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("with proxy")
    group.add_argument("--upstream", metavar="URL", help="default: https://generativelanguage.googleapis.com")
    group.add_argument(
        "--record", type=Path, metavar="PATH", help="a YAML file, or a folder, which gets one for each operation"
    )
    group.add_argument("--append", action="store_true", help="add to cassettes that exist")


def _find_engine(parser: argparse.ArgumentParser, options: argparse.Namespace) -> str:
    """The engine that the other options mean."""
    meant = [engine for engine, names in _IMPLIED.items() if _list_given(options, names)]
    if len(meant) > 1:
        flags = [_list_given(options, _IMPLIED[engine])[0] for engine in meant]
        parser.error(f"{' and '.join(flags)} are of different engines ({' and '.join(meant)})")
    return meant[0] if meant else "echo"


def _check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    for engine, names in _IMPLIED.items():
        if engine != options.engine and (given := _list_given(options, names)):
            parser.error(f"{given[0]} and --engine {options.engine} exclude each other: it is for {engine}")
    if options.engine in ("replay", "proxy") and (given := _list_given(options, _EMULATED)):
        parser.error(
            f"{given[0]} and --engine {options.engine} exclude each other: it answers with what came from elsewhere"
        )
    if options.engine == "replay" and not options.cassettes:
        parser.error("--engine replay needs --cassettes PATH")
    if options.strict and options.nearness is not None:
        parser.error("--strict is --nearness 1: give one of them")
    if options.append and not options.record:
        parser.error("--append needs --record PATH")


def _list_given(options: argparse.Namespace, names: Sequence[str]) -> list[str]:
    # Not by equality: 0 is something given.
    given = [name for name in names if not any(getattr(options, name) is nothing for nothing in (None, False))]
    return [f"--{name.replace('_', '-')}" for name in given]


def _read_port(text: str) -> int:
    return _read_number(text, "a port", 0, 65_535)


def _read_count(text: str) -> int:
    return _read_number(text, "a count", 0, 2**31 - 1)


def _read_number(text: str, what: str, low: int, high: int) -> int:
    if not text.isascii() or not text.isdigit() or not low <= int(text) <= high:
        raise argparse.ArgumentTypeError(f"{text!r} is not {what}: {low} to {high}")
    return int(text)


def _read_share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not between 0 and 1")
    return share


# --- serving ----------------------------------------------------------------------------------------------------------


def _serve(options: argparse.Namespace) -> int:
    from gemkit_emulator import serving
    from gemkit_emulator.app import create_app

    app_options = _read_app_options(options)
    with serving.listen(options.host, options.port) as listener:
        url = serving.address(listener)
        engine = _make_engine(options, url)
        app = create_app(engine, **app_options)

        def announce() -> None:
            _announce(engine, url)
            if options.open:
                webbrowser.open(url)

        serving.serve(app, listener, announce)
    return 0


def _read_app_options(options: argparse.Namespace) -> dict[str, Any]:
    found: dict[str, Any] = {"state": options.state}
    if options.rules:
        from gemkit_emulator.rules import Rules

        found["rules"] = Rules.from_yaml(options.rules)
    if options.quota:
        from gemkit_emulator.quotas import read_quota

        found["quotas"] = [read_quota(text) for text in options.quota]
    return found


def _make_engine(options: argparse.Namespace, url: str) -> Engine | HttpEngine:
    match options.engine:
        case "gguf":
            return _make_gguf(options)
        case "replay":
            from gemkit_emulator.engines.replay import ReplayEngine

            nearness = 1.0 if options.strict else options.nearness or 0.0
            return ReplayEngine(options.cassettes, nearness=nearness, repeat=not options.once)
        case "proxy":
            from gemkit_emulator.engines import proxy

            key = os.environ.get("GEMINI_API_KEY") or os.environ.get("GOOGLE_API_KEY") or ""
            if key and not proxy.is_loopback(urlsplit(url).hostname or ""):
                key = ""  # whoever can reach it would spend it
                sys.stderr.write(
                    "gemkit emulator: callers need keys of their own, as others than this machine may call.\n"
                )
            tapes = proxy.Tapes(options.record, append=options.append) if options.record else None
            upstream = {"upstream": options.upstream} if options.upstream else {}
            return proxy.ProxyEngine(**upstream, clock=time.time_ns, api_key=key, tapes=tapes)
        case _:
            from gemkit_emulator.engines.echo import EchoEngine

            return EchoEngine()


def _make_gguf(options: argparse.Namespace) -> Engine:
    from gemkit_emulator.engines.gguf import GgufEngine
    from gemkit_emulator.shelf import Shelf

    model = Shelf().locate(options.gguf or "", offline=options.offline or None)
    given: dict[str, Any] = {
        "context": options.context,
        "threads": options.threads,
        "chooser": options.tools,
        "template": options.chat_template and options.chat_template.read_text("utf-8"),
    }
    return GgufEngine(
        model.path, model_id=model.name, **{name: value for name, value in given.items() if value is not None}
    )


# --- what is said -----------------------------------------------------------------------------------------------------


def _announce(engine: Engine | HttpEngine, url: str) -> None:
    """One line for whoever reads it by program; on a terminal, how to go on as well."""
    sys.stdout.write(f"gemkit emulator ({engine.name}) ready at {url}\n")
    if sys.stdout.isatty():
        _show(_list_hints(engine, url))
    sys.stdout.flush()


def _list_hints(engine: Engine | HttpEngine, url: str) -> list[tuple[str, str]]:
    upstream, model_id = getattr(engine, "upstream", ""), getattr(engine, "model_id", "")
    key = "..." if upstream else "any"
    hints = [
        ("inspector", f"{url}/"),
        ("any client", f"GOOGLE_GEMINI_BASE_URL={url} GEMINI_API_KEY={key} python app.py"),
        ("gemkit", f'gemkit.Client(api_key="{key}", base_url="{url}")'),
        ("google-genai", f'genai.Client(api_key="{key}", http_options={{"base_url": "{url}"}})'),
        ("stop", "Ctrl-C"),
    ]
    if upstream:
        hints.insert(0, ("answers from", upstream))
    if model_id:
        hints.insert(0, ("model", f"{model_id}, under the name of every Gemini model"))
    return hints


def _show(hints: list[tuple[str, str]]) -> None:
    try:
        from rich.console import Console
        from rich.text import Text
    except ImportError:
        sys.stdout.writelines(f"  {name:14}{hint}\n" for name, hint in hints)
        return
    console = Console(soft_wrap=True)
    for name, hint in hints:
        console.print(Text.assemble((f"  {name:14}", "dim"), hint))


def _stop(_: int, __: FrameType | None) -> NoReturn:
    # A request to stop is no failure: the same quiet end as with Ctrl-C.
    raise KeyboardInterrupt
