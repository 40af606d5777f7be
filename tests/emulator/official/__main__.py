"""Run the checks: one line for each, what was sent and answered where one fails, and how many passed."""

from __future__ import annotations

import argparse
import asyncio
import importlib
import json
import logging
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from pathlib import Path

from . import handover, surface
from .checks import CALLED, CHECKS, Caller, Check

AT_LEAST = 120


def main() -> int:
    parser = argparse.ArgumentParser(prog="official", description=__doc__)
    parser.add_argument("url")
    parser.add_argument("--only", help="some namespaces: their names, with commas between them")
    parser.add_argument("--report", type=Path, help="where to write the counts of each namespace, as JSON")
    parser.add_argument("--handover", type=Path, help="instead: see what gemkit left in this folder, leave word for it")
    options = parser.parse_args()
    warnings.simplefilter("ignore")  # much of google-genai says that it is experimental
    logging.disable()
    if options.handover:
        passed, steps = asyncio.run(handover.run(options.url, options.handover, say))
        return int(passed != steps)
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if not path.stem.startswith("_"):
            importlib.import_module(f".{path.stem}", __package__)
    counts = asyncio.run(run(options.url, options.only))
    if options.only is None:
        counts["surface"] = check_surface()
    total = sum(counts.values(), Counter())
    say(f"{total['passed']} of {total['calls']} calls passed\n")
    if options.report:
        options.report.write_text(json.dumps(counts), encoding="utf-8")
    if options.only is None and total["calls"] < AT_LEAST:
        say(f"FAIL there have to be {AT_LEAST} calls\n")
        return 1
    return int(total["passed"] != total["calls"])


async def run(url: str, only: str | None) -> dict[str, Counter[str]]:
    """How many calls each namespace has, and how many of them passed; says how each of them went."""
    counts: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        crew = Crew(url, Path(folder))
        for check in CHECKS:
            if only is None or check.namespace in only.split(","):
                failed = await run_check(check, crew)
                count = counts.setdefault(check.namespace, Counter())
                count["calls"] += len(check.flavours)
                count["passed"] += len(check.flavours) - len(failed)
    return counts


def check_surface() -> Counter[str]:
    """One more check: that nothing google-genai has is left out without a word."""
    gaps = surface.find_gaps(CALLED)
    say("".join(f"FAIL surface: {gap}\n" for gap in gaps) or f"ok   surface: {surface.describe()}\n")
    return Counter(calls=1, passed=0 if gaps else 1)


class Crew:
    """The callers: one for each version and flavour, made when first needed."""

    def __init__(self, url: str, folder: Path) -> None:
        self._url = url
        self._folder = folder
        self._callers: dict[tuple[str, str], Caller] = {}

    def find(self, version: str, flavour: str) -> Caller:
        caller = self._callers.get((version, flavour))
        if caller is None:
            folder = self._folder / f"{version}-{flavour}"
            folder.mkdir()
            caller = self._callers[version, flavour] = Caller(self._url, version, flavour, folder)
        return caller


async def run_check(check: Check, crew: Crew) -> set[str]:
    """The flavours it fails in; says how it went."""
    failed: set[str] = set()
    started = time.monotonic()
    for version in check.versions:
        for flavour in check.flavours:
            caller = crew.find(version, flavour)
            caller.exchanges.clear()
            try:
                await check.run(caller.client)
            except Exception as error:  # noqa: BLE001 - the others are run, and it is told
                say(f"FAIL {check.namespace}: {check.name} ({version} {flavour})\n")
                if not failed:  # most often it fails likewise in the other ways
                    say("".join(traceback.format_exception(error, limit=-4, chain=False)))
                    say("".join(f"  {item}\n" for item in caller.exchanges[-3:]))
                failed.add(flavour)
    if not failed:
        ways = " ".join(check.versions) + (f" {check.flavours[0]}" if len(check.flavours) == 1 else "")
        say(f"ok   {check.namespace}: {check.name} ({ways}) {time.monotonic() - started:.2f}\n")
    return failed


def say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
