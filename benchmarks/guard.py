"""Counts the instructions of hot paths, and compares them with what they were: none may need a tenth more without a note.

    make guard                                  # as CI does
    make guard ACCEPT='Answers are checked'     # writes the counts into benchmarks/instructions.json, with that note

A count is the same on a busy machine and on an idle one. It depends on how Python was built, so it is taken as a ratio to
that of a fixed piece of work in the same run, and compared only where Python has the baseline's minor version. valgrind counts
(with cachegrind: it counts what callgrind counts, in half the time); what two runs of different length differ by is the
path without the start. No time is measured.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hot_paths import PATHS

HERE = Path(__file__).resolve().parent
BASELINE = HERE / "instructions.json"
TOLERANCE = 0.1
VALGRIND = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
COUNT = re.compile(r"I\s+refs:\s+([\d,]+)")
TIMEOUT = 150

Count = Callable[[str, int], int]
"""The instructions of a process that goes a path so many times."""


@dataclass(frozen=True)
class Change:
    """What became of a path. Both figures are ratios to the reference."""

    path: str
    before: float | None
    now: float

    @property
    def share(self) -> float:
        """0.1 when it needs a tenth more."""
        return self.now / self.before - 1 if self.before else 0.0

    @property
    def verdict(self) -> str:
        if self.before is None:
            return "new"
        if self.share > TOLERANCE:
            return "dearer"
        return "cheaper" if self.share < -TOLERANCE else "same"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accept", metavar="WHY", help="write the baseline, with this note")
    options = parser.parse_args()
    baseline = json.loads(BASELINE.read_text("utf-8")) if BASELINE.exists() else {}
    if reason := find_obstacle(baseline, accepting=bool(options.accept)):
        print(f"Instructions are not counted: {reason}")
        return 1 if options.accept else 0
    # Once without counting: now their byte code is there.
    subprocess.run([sys.executable, str(HERE / "hot_paths.py")], env=make_environ(), check=True, timeout=TIMEOUT)
    figures = measure(count)
    changes = compare(baseline.get("paths", {}), figures)
    print(write_changes(changes, figures["reference"]))
    if options.accept:
        BASELINE.write_text(json.dumps(accept(baseline, changes, figures, options.accept), indent=2) + "\n", "utf-8")
        return 0
    return judge(changes)


def find_obstacle(baseline: Mapping[str, Any], *, accepting: bool) -> str | None:
    """Why there is nothing to compare, if so."""
    if shutil.which(VALGRIND[0]) is None:
        return "there is no valgrind."
    if not accepting and not baseline:
        return "there is no baseline yet (make guard ACCEPT='why')."
    if not accepting and baseline["python"] != find_version():
        return f"the baseline is one of Python {baseline['python']}, and this is {find_version()}."
    return None


def find_version() -> str:
    return f"{platform.python_implementation()} {sys.version_info.major}.{sys.version_info.minor}"


def make_environ() -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONHASHSEED": "0"}


def count(path: str, times: int) -> int:
    command = [sys.executable, str(HERE / "hot_paths.py"), path, str(times)]
    done = subprocess.run(
        [*VALGRIND, *command], env=make_environ(), capture_output=True, text=True, check=True, timeout=TIMEOUT
    )
    found = COUNT.search(done.stderr)
    assert found, done.stderr
    return int(found[1].replace(",", ""))


def measure(count: Count) -> dict[str, int]:
    """Instructions of each path, once."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        ends = {
            path: [pool.submit(count, path, times) for times in (few, many)] for path, (_, few, many) in PATHS.items()
        }
        return {
            path: (ends[path][1].result() - ends[path][0].result()) // (many - few)
            for path, (_, few, many) in PATHS.items()
        }


def compare(before: Mapping[str, Mapping[str, float]], figures: Mapping[str, int]) -> list[Change]:
    return [
        Change(path, before[path]["ratio"] if path in before else None, instructions / figures["reference"])
        for path, instructions in figures.items()
        if path != "reference"
    ]


def write_changes(changes: Iterable[Change], reference: int) -> str:
    lines = [f"{'path':14}{'instructions':>16}{'ratio':>12}{'baseline':>12}{'change':>10}"]
    for change in changes:
        before = "" if change.before is None else f"{change.before:.4f}"
        share = "" if change.before is None else f"{change.share:+.1%}"
        lines.append(
            f"{change.path:14}{change.now * reference:16,.0f}{change.now:12.4f}{before:>12}{share:>10}  {change.verdict}"
        )
    return "\n".join(lines)


def judge(changes: Iterable[Change]) -> int:
    """The status to exit with, and what to do about it."""
    names = {verdict: [c.path for c in changes if c.verdict == verdict] for verdict in ("dearer", "cheaper", "new")}
    if names["dearer"]:
        print(
            f"\nMore than {TOLERANCE:.0%} dearer: {', '.join(names['dearer'])}. If it has to be: make guard ACCEPT='why'",
            file=sys.stderr,
        )
    if easier := names["cheaper"] + names["new"]:
        print(
            f"\nThe baseline should follow: {', '.join(easier)}. make guard ACCEPT='what made it so'", file=sys.stderr
        )
    return 1 if names["dearer"] or names["new"] else 0


def accept(
    baseline: Mapping[str, Any], changes: Iterable[Change], figures: Mapping[str, int], why: str
) -> dict[str, Any]:
    """The baseline to come: new figures, and one more note."""
    changed = {c.path: [c.before and round(c.before, 4), round(c.now, 4)] for c in changes if c.verdict != "same"}
    return {
        "python": find_version(),
        "reference": figures["reference"],
        "paths": {c.path: {"instructions": figures[c.path], "ratio": round(c.now, 4)} for c in changes},
        "notes": [*baseline.get("notes", []), {"why": why, "changed": changed}],
    }


if __name__ == "__main__":
    sys.exit(main())
