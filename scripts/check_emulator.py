"""Hold the emulator to clients and traffic that this project did not write: what they ask it, and what they think of its answers.

google-genai and @google/genai, each from an environment of its own, call every method they have for the Developer API; what
gemkit has made, google-genai has to see, and the other way round; recorded requests are asked again, and random ones thrown at
it. Each has an emulator to itself, and as many run at a time as there are processors. What fails is shown, and everything with -v.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import gemkit
from gemkit import types
from gemkit_emulator.quotas import Quota
from gemkit_emulator.serving import running_emulator

ROOT: Final = Path(__file__).resolve().parent.parent
TESTS: Final = ROOT / "tests" / "emulator"
NO_NODE: Final = "not run: it needs Node 20 or newer, npm (https://nodejs.org has both; Debian: apt install nodejs npm) and npm's registry"
MODEL: Final = "gemini-2.5-flash"
TRAFFIC: Final = ROOT.parent / "shared" / "traffic"
QUOTA: Final = Quota(rpm=2, model="gemini-2.0-flash-lite")  # used up by the checks of both clients
EXAMPLES: Final = {"examples": {"examples": [{"text_input": "1", "output": "2"}]}}


@dataclass
class Result:
    """What came of one of them; counts are of calls, by namespace: all, and those that passed."""

    name: str = ""
    passed: bool = False
    output: str = ""
    missing: str = ""
    """Why it was not run."""
    counts: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    seconds: float = 0.0


def main(options: argparse.Namespace) -> int:
    started = time.monotonic()
    checks: dict[str, Callable[[], Result]] = {
        "google-genai": lambda: check_client(options.python),
        "random requests": lambda: check_schema(options.schemathesis, options.full),
        "recorded traffic": lambda: check_traffic(options.full),
        "@google/genai": lambda: check_node(options.node),
        "hand-over": lambda: check_handover(options.python),
    }  # what takes longest comes first
    with ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 1)) as pool:
        results = list(pool.map(measure, checks, checks.values()))
    for result in results:
        if options.verbose or not (result.passed or result.missing):
            print(f"== {result.name}\n{result.output}")
    print_table(results)
    failed = [result for result in results if not result.passed and not result.missing]
    absent = [result for result in results if result.missing]
    print(f"{len(failed)} failed, {len(absent)} not run, {time.monotonic() - started:.0f} s")
    return 1 if failed or (absent and options.all) else 0


def measure(name: str, check: Callable[[], Result]) -> Result:
    started = time.monotonic()
    try:
        result = check()
    except Exception:  # noqa: BLE001 - the others go on, and it is told
        result = Result(output=traceback.format_exc())
    result.name, result.seconds = name, time.monotonic() - started
    return result


def print_table(results: list[Result]) -> None:
    counted = [result for result in results if result.counts]
    namespaces = sorted({normalize(name) for result in counted for name in result.counts})
    width = max(map(len, [*namespaces, *(result.name for result in results)]), default=0)
    print(f"{'':{width}}" + "".join(f"{result.name:>20}" for result in counted))
    for namespace in namespaces:
        cells = [{normalize(name): count for name, count in result.counts.items()}.get(namespace) for result in counted]
        print(f"{namespace:{width}}" + "".join(f"{tell(*cell) if cell else '-':>20}" for cell in cells))
    totals = [tuple(map(sum, zip(*result.counts.values(), strict=True))) for result in counted]
    print(f"{'all':{width}}" + "".join(f"{tell(*total):>20}" for total in totals) + "\n")
    for result in results:
        verdict = result.missing or ("passed" if result.passed else "FAILED")
        print(f"{result.name:{width}}  {verdict}" + ("" if result.missing else f" in {result.seconds:.0f} s"))


def normalize(namespace: str) -> str:
    """A namespace as Python writes it: fileSearchStores and file_search_stores are the same."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in namespace)


def tell(calls: int, passed: int) -> str:
    return f"{passed} of {calls}"


# --- the clients ------------------------------------------------------------------------------------------------------


def check_client(python: Path) -> Result:
    """google-genai's calls; see tests/emulator/official/."""
    with running_emulator(quotas=[QUOTA]) as url, tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        return run([python, "-m", "official", url, "--report", report], report)


def check_node(folder: Path) -> Result:
    """@google/genai's calls; see tests/emulator/official_node/."""
    if not (shutil.which("node") and (folder / ".ready").is_file()):
        return Result(missing=NO_NODE)
    with running_emulator(quotas=[QUOTA]) as url, tempfile.TemporaryDirectory() as scratch:
        report = Path(scratch, "report.json")
        return run(["node", TESTS / "official_node" / "suite.mjs", folder, url, report], report)


def run(command: list[str | Path], report: Path | None = None) -> Result:
    done = subprocess.run(
        command, cwd=TESTS, check=False, text=True, encoding="utf-8", stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    counts: dict[str, dict[str, int]] = json.loads(report.read_text()) if report and report.exists() else {}
    told = {namespace: (count["calls"], count["passed"]) for namespace, count in counts.items()}
    return Result("", done.returncode == 0, done.stdout, counts=told)


# --- the hand-over ----------------------------------------------------------------------------------------------------


def check_handover(python: Path) -> Result:
    """What one client makes, the other one has to see, and the other way round."""
    with running_emulator() as url, tempfile.TemporaryDirectory() as folder:
        client = gemkit.Client(api_key="test-key", base_url=url)
        Path(folder, "gemkit.json").write_text(json.dumps(make(client)), encoding="utf-8")
        result = run([python, "-m", "official", url, "--handover", folder])
        if result.passed:
            try:
                see(client, json.loads(Path(folder, "google.json").read_text(encoding="utf-8")))
            except Exception:  # noqa: BLE001 - whatever it is, it is told
                result.passed = False
                result.output += f"FAIL gemkit: what google-genai has made\n{traceback.format_exc()}"
            else:
                result.output += "ok   gemkit: what google-genai has made\n"
        return result


def make(client: gemkit.Client) -> dict[str, object]:
    """Something of each kind, by name."""
    cache = client.caches.create(model=MODEL, contents="word " * 1100, display_name="by gemkit")
    store = client.file_search_stores.create(display_name="by gemkit")
    config = {"display_name": "a note", "mime_type": "text/plain", "custom_metadata": {"author": "Ada"}}
    operation = client.file_search_stores.upload_to_file_search_store(
        file_search_store_name=store, file=b"The fox jumps.", config=config, wait=True, poll_interval=0.01
    )
    client.tuned_models.create(
        tuned_model_id="by-gemkit",
        body={"base_model": f"models/{MODEL}", "tuning_task": {"training_data": EXAMPLES}},
    )
    model = client.models.update(model="tunedModels/by-gemkit", display_name="by gemkit")
    text = b"The fox jumps over the lazy dog."
    files = [
        client.files.upload(file=text, config={"display_name": "by gemkit", "mime_type": "text/plain"}) for _ in "12"
    ]
    response = operation.response
    return {
        "cache": cache.name,
        "store": store.name,
        "document": response.document_name if response else None,
        "model": model.name,
        "files": [file.name for file in files],
        "size": len(text),
        **make_batch(client),
    }


def make_batch(client: gemkit.Client) -> dict[str, object]:
    """A batch that is over, out of a file and into one."""
    keys = ["one", "two"]
    rows = "".join(
        json.dumps({"key": key, "request": {"contents": [{"parts": [{"text": key}]}]}}) + "\n" for key in keys
    )
    source = client.files.upload(file=rows.encode(), config={"mime_type": "application/jsonl"})
    batch = client.batches.create(model=MODEL, src=source, display_name="by gemkit")
    client.batches.wait(batch, poll_interval=0.01)
    return {"batch": batch.name, "keys": keys}


def see(client: gemkit.Client, theirs: dict[str, str]) -> None:
    """What the other client has made, found; an AssertionError where it is not."""
    assert client.caches.get(theirs["cache"]).display_name == "by google"
    assert theirs["cache"] in [cache.name for cache in client.caches.list()]
    store = client.file_search_stores.get(theirs["store"])
    assert (store.display_name, store.active_documents_count) == ("by google", 1)
    [document] = client.file_search_stores.documents.list(store)
    assert (document.name, document.display_name) == (theirs["document"], "a note")
    search = types.FileSearch(file_search_store_names=[theirs["store"]])
    response = client.models.generate_content(
        model=MODEL, contents="What jumps?", config={"tools": [types.Tool(file_search=search)]}
    )
    assert client.file_search_stores.documents.find_cited(response) == [document]
    see_files(client, *theirs["files"], size=int(theirs["size"]))
    results = list(client.batches.results(theirs["batch"]))
    assert [result.key for result in results] == list(theirs["keys"])


def see_files(client: gemkit.Client, kept: str, dropped: str, *, size: int) -> None:
    file = client.files.get(name=kept)
    assert (file.display_name, file.size_bytes) == ("by google", size)
    assert {kept, dropped} <= {item.name for item in client.files.list()}
    assert client.models.generate_content(model=MODEL, contents=[file, "Summarize."]).text
    client.files.delete(name=dropped)
    try:
        client.files.get(name=dropped)
    except gemkit.PermissionDeniedError:
        return
    raise AssertionError(f"{dropped} is still there")


# --- traffic and random requests --------------------------------------------------------------------------------------


def check_traffic(full: bool) -> Result:
    """Recorded requests, asked again; see scripts/check_traffic.py."""
    if not TRAFFIC.is_dir():
        return Result(missing="not run: the recordings are not beside this checkout")
    return run([sys.executable, ROOT / "scripts" / "check_traffic.py", *([] if full else ["--quick"])])


def check_schema(schemathesis: Path, full: bool) -> Result:
    """Random requests; see scripts/check_schema.py."""
    more = ["--examples", "20"] if full else []
    return run([sys.executable, ROOT / "scripts" / "check_schema.py", schemathesis.absolute(), *more])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("python", type=lambda path: Path(path).absolute(), help="the Python that has google-genai")
    parser.add_argument("node", type=lambda path: Path(path).absolute(), help="the folder that has @google/genai")
    parser.add_argument("schemathesis", type=Path, help="schemathesis, the program")
    parser.add_argument(
        "--full", action="store_true", help="all recordings, and a minute for each set of random requests"
    )
    parser.add_argument("--all", action="store_true", help="what can't be run is a failure")
    parser.add_argument("-v", "--verbose", action="store_true", help="show what passes, too")
    sys.exit(main(parser.parse_args()))
