"""Drives gemkit through a list of faults: a server that misbehaves on purpose, and a written expectation of each scenario.

`make faults` runs all of it and fails when something does not go as it must; `make faults ONLY=F12,F21b` runs a part. The harness is
no part of this project: it lies beside the checkout, and so do the outcomes of google-genai that `make faults WRITE=--write` puts
beside ours in docs/reliability.md.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
PAGE = ROOT / "docs" / "reliability.md"
RESULTS = ROOT / "build" / "faults.json"
BEGIN = "<!-- outcomes: written by `make faults WRITE=--write` -->"
END = "<!-- end of outcomes -->"

WORST = ("ERROR", "CRASH", "HANG", "FAIL", "PARTIAL", "PASS", "ABSENT")
"""Verdicts of the harness. PARTIAL: all that must hold holds, not all that should; ABSENT: there is no such call."""
BAD = ("ERROR", "CRASH", "HANG", "FAIL")
WORDS = {
    "PASS": "pass",
    "PARTIAL": "partial",
    "FAIL": "fail",
    "HANG": "hang",
    "CRASH": "crash",
    "ERROR": "error",
    "ABSENT": "not offered",
}

GROUPS = {
    "F01": "errors that pass",
    "F02": "a quota used up; the service says how long to wait",
    "F03": "Retry-After, sane and insane",
    "F04": "an error that stays",
    "F05": "errors that repeating does not mend",
    "F06": "nobody listens for a moment",
    "F07": "the connection breaks before the answer",
    "F08": "the connection breaks inside the answer",
    "F09": "an answer of half a JSON text",
    "F10": "HTML and other strange error pages",
    "F11": "success without an answer",
    "F12": "streams that end too early",
    "F13": "errors inside a stream",
    "F14": "a stream that goes silent",
    "F15": "event streams in all their spellings",
    "F16": "a stream that is no event stream",
    "F17": "answers without end",
    "F18": "compressed answers, bombs among them",
    "F19": "redirects to somebody else",
    "F20": "values and fields nobody knew",
    "F21": "uploads that lose requests, answers and bytes",
    "F22": "files that take long to be ready, or never are",
    "F23": "callers that leave: cancelled, closed, dropped, Ctrl-C",
    "F24": "threads, event loops, forks, use after close",
    "F25": "API keys: malformed, missing, shown where they should not be",
    "F26": "names that try to be another path",
    "F27": "proxies, base URLs, netrc",
    "F28": "errors that are pickled and copied",
    "F29": "times, durations, large integers",
    "F30": "JSON that is deep, large or odd",
    "F31": "a retry storm",
    "F32": "the caller's timeout",
    "F33": "chats that fail in the middle",
    "F34": "many calls: memory and descriptors",
    "F35": "a certificate that is not trusted",
    "F36": "lists page by page",
    "F37": "a create whose answer is lost",
    "F38": "HTTP at its edges",
}


class Row(NamedTuple):
    """The outcome of one scenario, of all its modes."""

    id: str
    verdict: str
    """The worst of its modes."""
    modes: str
    """Those that have that verdict."""
    why: str

    @property
    def group(self) -> str:
        """The scenarios it belongs to: F12 of F12c."""
        return self.id[:3]


def worst(verdicts: Iterable[str]) -> str:
    return min(verdicts, key=WORST.index)


def read_rows(results: Iterable[Mapping[str, Any]]) -> list[Row]:
    """One row for each scenario."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for result in results:
        found.setdefault(result["id"], []).append(result)
    rows: list[Row] = []
    for name, runs in sorted(found.items()):
        verdict = worst(run["verdict"] for run in runs)
        same = [run for run in runs if run["verdict"] == verdict]
        rows.append(Row(name, verdict, "/".join(run["mode"] for run in same), explain(same[0])))
    return rows


def explain(run: Mapping[str, Any]) -> str:
    """The first check that does not hold; one that must before one that should."""
    broken = sorted((check for check in run["checks"] if not check["ok"]), key=lambda check: check["level"] != "must")
    if broken:
        return f"{broken[0]['name']}: {broken[0]['note']}"
    return (run.get("why") or "").strip().splitlines()[-1] if run.get("why") else ""


def run_harness(options: argparse.Namespace) -> Mapping[str, Any]:
    """Run it; gives its results, with those of an earlier run for what was left out now."""
    # Started in the background, a shell has us ignore Ctrl-C, and all that we start: but it is one of the faults.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    options.results.parent.mkdir(parents=True, exist_ok=True)
    command = [
        *(sys.executable, str(options.harness / "run.py"), "--adapter", "own", "--python", sys.executable),
        *("--jobs", str(options.jobs), "--out", str(options.results)),
        *(["--only", options.only] if options.only else []),
    ]
    environ = {**os.environ, "ADAPTERS_DIR": str(ROOT / "tests" / "faults"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = total = 0
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        for line in process.stdout:
            if found := re.search(r": (\d+) runs$", line):
                total = int(found[1])
                print(line.rstrip(), file=sys.stderr, flush=True)
            elif re.match(r"F\d\d\S* +(sync|async) ", line):
                done += 1
                if sys.stderr.isatty() or done % 40 == 0 or done == total:
                    end = "\r" if sys.stderr.isatty() and done < total else "\n"
                    print(f"{done} of {total} runs", end=end, file=sys.stderr, flush=True)
    if process.returncode:
        print(f"The harness itself failed, with exit status {process.returncode}.", file=sys.stderr)
        sys.exit(2)
    return json.loads(options.results.read_text())


def is_chosen(name: str, only: str) -> bool:
    """Whether ONLY names this scenario, as the harness understands it: "F1" is not the beginning of "F12"."""
    wanted = [item for item in only.split(",") if item]
    return not wanted or any(
        name == item or (name.startswith(item) and not name[len(item)].isdigit()) for item in wanted
    )


def judge(rows: list[Row]) -> bool:
    """Print what did not pass; whether all went as it must."""
    bad = [row for row in rows if row.verdict in BAD]
    for row in rows:
        if row.verdict != "PASS":
            print(f"{row.id:8}{row.modes:12}{row.verdict:8}{' '.join(row.why.split())[:110]}")
    counts = Counter(row.verdict for row in rows)
    print(f"{len(rows)} scenarios: " + (", ".join(f"{counts[v]} {v}" for v in reversed(WORST) if counts[v]) or "none"))
    return not bad


# --- the page ---------------------------------------------------------------------------------------------------------


def read_peer(shared: Path) -> dict[str, dict[str, str]]:
    """google-genai's recorded verdicts: of each configuration, by scenario."""
    recorded = {
        name: shared / "faults" / "results" / f"google_genai-{file}.json"
        for name, file in (("as installed", "default"), ("with retries", "retry"))
    }
    if all(path.exists() for path in recorded.values()):
        return {
            name: {row.id: row.verdict for row in read_rows(json.loads(path.read_text())["results"])}
            for name, path in recorded.items()
        }
    table = shared / "field" / "reliability.md"
    if not table.exists():
        print("google-genai's outcomes are not here; docs/reliability.md is left as it is.", file=sys.stderr)
        sys.exit(2)
    marks = {WORDS[verdict]: verdict for verdict in WORST} | {"part": "PARTIAL", "n/o": "ABSENT", "err": "ERROR"}
    peer: dict[str, dict[str, str]] = {name: {} for name in recorded}
    for line in table.read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("| \n").split(" | ")]
        if not re.fullmatch(r"F\d\d\w*", cells[0]) or len(cells) < 5:
            continue
        for name, cell in zip(peer, cells[3:5], strict=True):
            said = [marks[word] for word in re.findall(r"pass|part|fail|hang|crash|n/o|err", cell.lower())]
            if said:
                peer[name][cells[0]] = worst(said)
    return peer


def count(verdicts: Iterable[str]) -> str:
    """A cell: "5 pass, 1 fail"."""
    counts = Counter(verdicts)
    return ", ".join(f"{counts[v]} {WORDS[v]}" for v in reversed(WORST) if counts[v]) or "-"


def write_outcomes(rows: list[Row], version: str, peer: Mapping[str, Mapping[str, str]]) -> str:
    """The tables of the page."""
    lines = [
        f"{version} and google-genai 3.4.0, scenarios by outcome; of a scenario that ran blocking and async, the worse one.",
        '"partial": all that must hold holds, not all that should. "-": not run.',
        "",
        "| | what goes wrong | gemkit | google-genai | google-genai, with `HttpRetryOptions()` |",
        "| --- | --- | --- | --- | --- |",
    ]
    for group, title in GROUPS.items():
        ours = [row for row in rows if row.group == group]
        if not ours:
            continue
        # Only what we ran too: both sides of a row are of the same scenarios.
        theirs = [[verdicts[row.id] for row in ours if row.id in verdicts] for verdicts in peer.values()]
        cells = [count(row.verdict for row in ours), *(count(verdicts) for verdicts in theirs)]
        lines.append(f"| {group} | {title} | {' | '.join(cells)} |")
    totals = [count(row.verdict for row in rows)]
    totals += [count(verdicts[row.id] for row in rows if row.id in verdicts) for verdicts in peer.values()]
    lines += [f"| | **all {len(rows)}** | {' | '.join(totals)} |", ""]
    if left := [row for row in rows if row.verdict != "PASS"]:
        lines += ["What gemkit does not pass, and the first check that does not hold:", ""]
        lines += ["| scenario | outcome | check | google-genai | with retries |", "| --- | --- | --- | --- | --- |"]
        for row in left:
            check = row.why.partition(": ")[0].replace("|", "/")[:120] or WORDS[row.verdict]
            theirs = [WORDS.get(verdicts.get(row.id, ""), "-") for verdicts in peer.values()]
            lines.append(f"| {row.id} | {WORDS[row.verdict]} | {check} | {' | '.join(theirs)} |")
    return "\n".join(lines)


def write_page(outcomes: str) -> None:
    before, _, rest = PAGE.read_text().partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n\n{outcomes}\n\n{END}{after}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="scenarios or the beginnings of their names, with commas")
    parser.add_argument("--write", action="store_true", help="write the outcomes into docs/reliability.md")
    parser.add_argument("--last", action="store_true", help="don't run anything: judge what the last run left")
    parser.add_argument("--jobs", type=int, default=2, help="at once (default: %(default)s)")
    parser.add_argument("--harness", type=Path, default=SHARED / "faults", help="the folder of the harness")
    parser.add_argument("--results", type=Path, default=RESULTS, help="where the outcomes are kept between runs")
    options = parser.parse_args()
    if not (options.harness / "run.py").exists():
        print(
            "The fault harness is not here. It is no part of this project: put it beside the checkout, in ../shared/faults, or name "
            "its folder with scripts/run_faults.py --harness FOLDER.",
            file=sys.stderr,
        )
        return 2
    if options.last and not options.results.exists():
        print("There is no last run: leave out --last.", file=sys.stderr)
        return 2
    found = json.loads(options.results.read_text()) if options.last else run_harness(options)
    rows = read_rows(found["results"])
    fine = judge([row for row in rows if is_chosen(row.id, options.only)])
    if options.write:
        if missing := sorted(GROUPS.keys() - {row.group for row in rows}):
            print(
                f"docs/reliability.md is left as it is: run all of it first, {', '.join(missing)} were not.",
                file=sys.stderr,
            )
            return 2
        write_page(write_outcomes(rows, found["version"], read_peer(SHARED)))
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
