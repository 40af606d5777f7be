"""`gemkit emulator models`: which models there are for the gguf engine."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gemkit_emulator.gguf_files import read_description
from gemkit_emulator.shelf import Shelf, compute_sha256
from gemkit_emulator.weights import DEFAULT_MODEL, DEFAULT_SIZE, fetch_default_model, models_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit_emulator.shelf import ModelFile

_EXAMPLES: Final = f"""\
examples:
  gemkit emulator models                                what there is
  gemkit emulator models add {DEFAULT_MODEL}                    fetch the default model ({DEFAULT_SIZE}, checked by its hash)
  gemkit emulator models add ~/gemma-3-1b-it-Q4_K_M.gguf --name gemma
  gemkit emulator models use gemma                      from now on, --engine gguf is Gemma
  gemkit emulator --gguf gemma                          or just this once

Only `add {DEFAULT_MODEL}` and `--engine gguf` ever use the network, and only while that model is not here.
GEMKIT_CACHE says where models are kept, GEMKIT_OFFLINE=1 that nothing is fetched.
"""


def main(argv: Sequence[str]) -> int:
    """Do what was asked for; the exit status."""
    options = _parse(argv)
    shelf = Shelf()
    match options.action:
        case "add":
            _add(shelf, options.what, options.name)
        case "use":
            model = shelf.choose(options.name)
            _say(f"--engine gguf is {model.name} from now on.")
        case "remove":
            model = shelf.remove(options.name)
            fate = "is deleted; it is fetched again when it is needed" if model.is_default else f"stays at {model.path}"
            _say(f"{model.name} is forgotten. Its file {fate}.")
        case "show":
            _show(shelf.find(options.name), verify=options.verify)
        case _:
            _list(shelf)
    return 0


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "gemkit emulator models",
        description="The models the emulator can run with --engine gguf.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    actions.add_parser("list", help="what there is (the default action)")
    add = actions.add_parser("add", help="fetch the default model, or know a GGUF file by a name")
    add.add_argument("what", metavar="PATH|NAME", help=f"a GGUF file, or {DEFAULT_MODEL}")
    add.add_argument("--name", default="", help="what to call it (default: the file's name)")
    for name, said in [
        ("use", "take a model whenever none is named"),
        ("remove", "forget a model"),
        ("show", "tell what a model says of itself"),
    ]:
        action = actions.add_parser(name, help=said)
        action.add_argument("name", metavar="NAME")
        if name == "show":
            action.add_argument("--verify", action="store_true", help="compute its hash anew, and compare")
    return parser.parse_args(argv)


def _add(shelf: Shelf, what: str, name: str) -> None:
    if what.lower() == DEFAULT_MODEL and not Path(what).is_file():
        _say(f"{DEFAULT_MODEL} is at {fetch_default_model()}.")
        return
    model = shelf.add(Path(what).expanduser(), name)
    _say(f"{model.name} is {model.path}.\nRun it: gemkit emulator --gguf {model.name}")


def _list(shelf: Shelf) -> None:
    rows = [("NAME", "SIZE", "WHERE")]
    for model in shelf.models.values():
        mark = "*" if model is shelf.chosen else " "
        rows.append((f"{mark} {model.name}", _format_size(model), _describe_place(model)))
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    for name, size, place in rows:
        _say(f"{name:{widths[0]}}  {size:>{widths[1]}}  {place}")
    _say(f"\n* is what --engine gguf takes. Models are kept in {models_folder()} (GEMKIT_CACHE changes that).")


def _show(model: ModelFile, *, verify: bool) -> None:
    facts = {"name": model.name, "file": _describe_place(model), "sha256": model.sha256}
    if model.exists:
        described = read_description(model.path)
        facts |= {
            "title": described.title,
            "architecture": described.architecture,
            "weights": f"{described.packing}, {_format_size(model)}",
            "context": f"{described.context:,} tokens" if described.context else "",
            "licence": described.licence,
            "functions": _describe_functions(described.chat_template, knows=described.knows_functions),
        }
        if verify:
            same = compute_sha256(model.path) == model.sha256
            facts["verified"] = "the file is the one that was added" if same else "NO: the file has changed"
    for name, value in facts.items():
        if value:
            _say(f"{name + ':':14}{value}")


def _describe_functions(template: str, *, knows: bool) -> str:
    if not template:
        return "no chat template in the file: give one, --chat-template FILE"
    return (
        "the model calls them in its own way" if knows else "the emulator's rules call them (--tools model: the model)"
    )


def _describe_place(model: ModelFile) -> str:
    if model.exists:
        return str(model.path)
    if model.is_default:
        return f"not here yet: gemkit emulator models add {model.name} ({DEFAULT_SIZE})"
    return f"{model.path} (no longer there)"


def _format_size(model: ModelFile) -> str:
    size = model.size
    if not size:
        return "-"
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
