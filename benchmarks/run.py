"""What gemkit costs, beside httpx by hand and Google's own client.

    make bench                            # all rows, 7 rounds
    make bench QUICK=--quick              # 3 rounds
    make bench ONLY=unary,stream REPS=9   # some of the rows
    make bench WRITE=--write              # and write docs/performance.md

Each measurement is a process of its own; in each round the targets take turns, each round in another order. Figures are CPU,
user and system, of the client's process, and a ratio is the median of the rounds' ratios: what slows the machine down slows
down all targets of a round.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from report import (
    AIOHTTP,
    FAST,
    GEMKIT,
    GENAI,
    HTTPX,
    ROWS,
    Costs,
    Row,
    draw_chart,
    judge,
    list_errors,
    write_page,
)

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PEERS = ROOT / ".peers" / "bench"
BUILD = ROOT / "build" / "bench"
PAGE = ROOT / "docs" / "performance.md"
CHART = ROOT / "docs" / "images" / "performance.svg"
BEGIN = "<!-- figures: written by `make bench WRITE=--write` -->"
END = "<!-- end of figures -->"
TIMEOUT = 150

ENVIRONMENTS = {
    GEMKIT: ("gemkit", "gemkit_sdk"),
    FAST: ("gemkit-fast", "gemkit_sdk"),
    HTTPX: ("httpx", "raw_httpx"),
    GENAI: ("google-genai", "google_genai"),
    AIOHTTP: ("google-genai-aiohttp", "google_genai"),
}
"""Of each target: its environment, and its adapter."""

PEAK = """
import pathlib
status = pathlib.Path("/proc/self/status")
print([line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM")][0] if status.exists() else 0)
"""
SIZE = """
import importlib.metadata, json
found = [d for d in importlib.metadata.distributions() if d.name.lower() not in ("pip", "setuptools", "wheel")]
paths = [d.locate_file(f) for d in found for f in d.files or () if f.suffix != ".pyc"]
print(json.dumps({"distributions": len(found), "size": sum(p.stat().st_size for p in paths if p.exists()) / 1e6}))
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help=f"rows, by commas: {', '.join(row.name for row in ROWS)}")
    parser.add_argument("--reps", type=int, default=7, help="rounds (default: %(default)s)")
    parser.add_argument("--quick", action="store_true", help="three rounds")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md and its chart")
    parser.add_argument("--results", type=Path, help="measure nothing: read what an earlier run left in this file")
    options = parser.parse_args()
    rows = choose_rows(parser, options.only)
    if options.results:
        run = json.loads(options.results.read_text())
    else:
        if options.quick:
            options.reps = 3
        run = measure_all(rows, options.reps, write_command(options))
    show(run)
    if options.write:
        if len(run["results"]) < len(ROWS):
            parser.error("the page wants all rows, of one run")
        write(run)
    return 0


def choose_rows(parser: argparse.ArgumentParser, only: str) -> Sequence[Row]:
    names = [name for name in only.split(",") if name]
    known = {row.name for row in ROWS}
    if unknown := [name for name in names if name not in known]:
        parser.error(f"no such row: {', '.join(unknown)}. There are: {', '.join(row.name for row in ROWS)}")
    return [row for row in ROWS if not names or row.name in names]


def write_command(options: argparse.Namespace) -> str:
    """What makes the same figures again."""
    parts = {"ONLY": options.only, "QUICK": "--quick" * options.quick, "REPS": "" if options.quick else options.reps}
    return " ".join(["make bench", *(f"{name}={value}" for name, value in parts.items() if value)])


# --- measuring --------------------------------------------------------------------------------------------------------


def measure_all(rows: Sequence[Row], reps: int, command: str) -> dict[str, Any]:
    """Raw values of all rows. They are kept as they come: a run that is cut short isn't lost."""
    console = Console()
    run: dict[str, Any] = {"command": command, "machine": describe_machine(), "results": {}}
    begin = time.monotonic()
    install_tree(console)
    columns = (
        TextColumn("{task.description:34}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with (
        tempfile.TemporaryDirectory() as folder,
        stub(Path(folder)) as urls,
        Progress(*columns, console=console) as progress,
    ):
        task = progress.add_task("", total=sum(min(reps, row.rounds or reps) * len(row.targets) for row in rows))
        for row in rows:
            start = time.monotonic()
            run["results"][row.name] = samples = {target: [] for target in row.targets}
            for target in take_turns(row.targets, min(reps, row.rounds or reps)):
                progress.update(task, description=f"{row.name}, {target}")
                taken = samples[target]
                taken.append(taken[-1] if is_hopeless(taken) else measure(row, target, urls))
                progress.advance(task)
            if not console.is_terminal:
                console.print(f"{row.name}: {time.monotonic() - start:.0f} s")
            run["minutes"] = (time.monotonic() - begin) / 60
            keep(run)
    return run


def is_hopeless(taken: Sequence[Costs]) -> bool:
    """Whether it failed twice, and isn't tried again."""
    return sum("error" in costs for costs in taken) > 1


def keep(run: Mapping[str, Any]) -> None:
    BUILD.mkdir(parents=True, exist_ok=True)
    (BUILD / "results.json").write_text(json.dumps(run, indent=1) + "\n")


def take_turns(targets: Sequence[str], rounds: int) -> Iterator[str]:
    """Each target once a round; each round begins with another one."""
    for number in range(rounds):
        first = number % len(targets)
        yield from (*targets[first:], *targets[:first])


def measure(row: Row, target: str, urls: Mapping[str, str]) -> Costs:
    """What one process costs; `error`, where it fails."""
    folder, adapter = ENVIRONMENTS[target]
    python = str(PEERS / folder / "bin" / "python")
    arguments = dict(row.arguments)
    base = urls["https" if arguments.pop("tls", False) else "http"]
    try:
        match row.scenario:
            case "cold":
                code = f"BASE = {base!r}\n{read_constant(python, adapter, arguments['code'])}{PEAK}"
                cpu, out = spend([python, "-c", code], urls)
                return {"cpu": cpu, "peak": int(out.split()[-1]) / 1024}
            case "installed":
                return json.loads(spend([python, "-c", SIZE], urls)[1])
            case "check":
                return check(arguments["checker"], python, read_constant(python, adapter, "USER_PROGRAM"), urls)
            case scenario:
                arguments |= {"base": base, "stub": urls["http"]}
                command = [python, str(HERE / "scenarios.py"), adapter, scenario, json.dumps(arguments)]
                return json.loads(spend(command, urls)[1])
    except subprocess.CalledProcessError as error:
        said = (error.stderr or error.stdout or "").strip().splitlines()
        return {"error": said[-1][:300] if said else f"exit status {error.returncode}"}
    except subprocess.TimeoutExpired:
        return {"error": f"more than {TIMEOUT} s"}


def spend(command: Sequence[str], urls: Mapping[str, str], cwd: str = os.sep) -> tuple[float, str]:
    """CPU seconds of a command, with the processes that it starts, and what it prints."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        command, env=make_environ(urls), cwd=cwd, capture_output=True, text=True, timeout=TIMEOUT, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, done.stdout


def make_environ(urls: Mapping[str, str]) -> dict[str, str]:
    """Ours, without what would change a client; TLS trusts the stub beside all that is usual."""
    unwanted = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "GOOGLE_API_KEY", "GEMINI_API_KEY")
    kept = {k: v for k, v in os.environ.items() if k not in unwanted and not k.lower().endswith("_proxy")}
    return {**kept, "SSL_CERT_FILE": urls["bundle"], "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}


@cache
def read_constant(python: str, adapter: str, name: str) -> str:
    code = f"import adapters.{adapter} as adapter; print(adapter.{name})"
    return subprocess.run([python, "-c", code], cwd=HERE, capture_output=True, text=True, check=True).stdout


def check(checker: str, python: str, program: str, urls: Mapping[str, str]) -> Costs:
    """CPU of a type checker with an empty cache."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(program)
        options = {
            "mypy": ["--strict", "--python-executable", python, "--cache-dir", f"{folder}/cache"],
            "pyright": ["--pythonpath", python],
        }
        return {"cpu": spend([sys.executable, "-m", checker, *options[checker], "program.py"], urls, folder)[0]}


# --- what is measured -------------------------------------------------------------------------------------------------


def install_tree(console: Console) -> None:
    """Gemkit as its users have it: a wheel, here one of this tree."""
    console.print("building the wheel, installing it ...")
    pip = [sys.executable, "-m", "pip", "--python"]
    with tempfile.TemporaryDirectory() as folder:
        execute(
            [sys.executable, "-m", "pip", "wheel", "-qq", "--no-deps", "--no-build-isolation", "-w", folder, str(ROOT)]
        )
        [wheel] = Path(folder).glob("*.whl")
        for name, _ in (ENVIRONMENTS[GEMKIT], ENVIRONMENTS[FAST]):
            python = str(PEERS / name / "bin" / "python")
            execute([*pip, python, "install", "-qq", "--compile", "--no-deps", "--force-reinstall", str(wheel)])


def execute(command: Sequence[str]) -> None:
    subprocess.run(command, check=True)


@contextmanager
def stub(folder: Path) -> Iterator[dict[str, str]]:
    """Addresses of a stub, and the file of certificates with which it is trusted."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    options = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1"
    command = ["openssl", *options.split(), "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, capture_output=True, check=True)
    # Beside the usual ones, so that reading them takes the usual time.
    where = [str(PEERS / "httpx" / "bin" / "python"), "-m", "certifi"]
    usual = Path(subprocess.run(where, capture_output=True, text=True, check=True).stdout.strip())
    bundle = folder / "bundle.pem"
    bundle.write_text(usual.read_text("utf-8") + certificate.read_text(), "utf-8")
    command = [sys.executable, str(HERE / "stub.py"), str(certificate), str(key)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        http, https = json.loads(process.stdout.readline())
        try:
            yield {"http": http, "https": https, "bundle": str(bundle)}
        finally:
            process.terminate()


def describe_machine() -> dict[str, Any]:
    """What the figures depend on, and nothing that tells whose machine it is."""
    cpuinfo, meminfo = Path("/proc/cpuinfo"), Path("/proc/meminfo")
    models = [line.partition(":")[2].strip() for line in read_lines(cpuinfo) if line.startswith("model name")]
    memory = [int(line.split()[1]) for line in read_lines(meminfo) if line.startswith("MemTotal")]
    return {
        "date": time.strftime("%Y-%m-%d"),
        "processor": models[0] if models else platform.machine(),
        "processors": os.cpu_count(),
        "memory": f"{memory[0] / 2**20:.0f} GB" if memory else "unknown size",
        "system": platform.system(),
        "python": platform.python_version(),
        "load": f"{os.getloadavg()[0]:.1f}",
    }


def read_lines(path: Path) -> Iterable[str]:
    return path.read_text().splitlines() if path.exists() else ()


# --- showing ----------------------------------------------------------------------------------------------------------


def show(run: Mapping[str, Any]) -> None:
    console = Console(width=None if sys.stdout.isatty() else 150)
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading, side in (
        ("row", "left"),
        ("measured", "left"),
        ("gemkit", "right"),
        ("beside", "right"),
        ("ratio", "right"),
        ("must", "right"),
        ("", "left"),
    ):
        table.add_column(heading, justify=side)  # type: ignore[arg-type]
    lines = judge(run["results"])
    for line in lines:
        style = {"met": "green", "not met": "red", "failed": "bold red"}[line.verdict]
        *cells, verdict = line.cells
        table.add_row(line.row.name, *map(escape, cells), f"[{style}]{verdict}[/]")
    console.print(table)
    for row, target, error in list_errors(run["results"]):
        console.print(f"{row}, {target}: {error}", style="red", markup=False)
    met = sum(line.verdict == "met" for line in lines)
    console.print(
        f"{met} of {len(lines)} as they must be. {run['minutes']:.1f} minutes. Raw values: {BUILD.relative_to(ROOT)}/results.json"
    )


def write(run: Mapping[str, Any]) -> None:
    before, rest = PAGE.read_text("utf-8").split(BEGIN)
    after = rest.split(END)[1]
    PAGE.write_text(f"{before}{BEGIN}\n\n{write_page(run)}\n{END}{after}", "utf-8")
    CHART.write_text(draw_chart(run["results"]), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
