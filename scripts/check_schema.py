"""Throw random requests at the emulator, good ones and bad ones: nothing may break it, and every answer has to be in the description.

schemathesis makes the requests, from the description as each API version has it; it has an environment of its own, as it is no
part of the lock. The seed is fixed, so that a failure comes again.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import Any, Final

from bundle_spec import FAMILIES, load_spec
from gemkit_emulator.app import create_app
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.serving import running_emulator
from project_version import METHODS, VERSIONS, project

CHECKS: Final = (
    *("not_a_server_error", "status_code_conformance", "content_type_conformance"),
    *("response_headers_conformance", "response_schema_conformance"),
)
"""Not those that hold requests against the schema: like Google, the emulator takes more spellings, and refuses by meaning."""
SEED: Final = 7
EXAMPLES: Final = 4
"""Random requests for each operation: some fit its description, some don't."""


def main(schemathesis: Path, only: str, examples: int) -> int:
    """Print what came of each description; how many the emulator broke."""
    emulated = create_app(EchoEngine()).state.operations
    failed = 0

    def check(pair: tuple[str, str]) -> tuple[bool, str]:
        return check_description(schemathesis, *pair, only=only, examples=examples, emulated=emulated)

    with ThreadPoolExecutor(max_workers=2) as pool:
        for passed, told in pool.map(check, product(FAMILIES, VERSIONS)):
            failed += not passed
            sys.stdout.write(told)
    return failed


def check_description(
    schemathesis: Path, family: str, version: str, *, only: str, examples: int, emulated: frozenset[str]
) -> tuple[bool, str]:
    """Whether an emulator of its own stands the requests of one description, and what to print."""
    document = describe(family, version)
    known = [name for name in find_operations(document) if only in ("", name)]
    missing = [name for name in known if name not in emulated]
    if known == missing:
        return True, ""
    command = [
        *(schemathesis, "run", "description.json", "--header", "x-goog-api-key: test"),
        *("--checks", ",".join(CHECKS), "--seed", str(SEED), "--max-examples", str(examples)),
        *("--generation-database", "none", "--phases", "fuzzing", "--no-shrink", "--continue-on-failure"),
        *("--suppress-health-check", "all", "--warnings", "off", "--no-color"),
        *(part for name in known if name in emulated for part in ("--include-operation-id", name)),
    ]
    start = time.monotonic()
    with running_emulator() as url, tempfile.TemporaryDirectory() as folder:
        Path(folder, "description.json").write_text(json.dumps(document), encoding="utf-8")
        command += ["--url", f"{url}/{version}"]
        done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=folder)
    tested = re.search(r"Tested: (\d+)", done.stdout)
    cases = re.search(r"(\d+) generated", done.stdout)
    told = (
        f"{'FAIL' if done.returncode else 'ok'}  {family} {version}: {tested[1] if tested else 0} of {len(known)} operations, "
        f"{cases[1] if cases else 0} requests, {time.monotonic() - start:.0f} s\n"
    )
    if missing:
        told += f"    not emulated: {', '.join(missing)}\n"
    return not done.returncode, told + (f"{done.stdout}\n{done.stderr}\n" if done.returncode else "")


def describe(family: str, version: str) -> dict[str, Any]:
    """The description, with what Google's front end does besides: empty pages for unknown addresses, streams as arrays."""
    document = project(load_spec(family=family), version)
    error = document["components"]["responses"]["Error"]["content"]["application/json"]["schema"]
    for item in document["paths"].values():
        for operation in (item[method] for method in METHODS if method in item):
            responses = operation["responses"]
            errors: dict[str, Any] = {"application/json": {"schema": error}}
            content = responses["200"].get("content", {})
            if event := content.get("text/event-stream"):
                content.setdefault("application/json", {"schema": write_list(event["schema"])})
                content["text/event-stream"] = {}  # the schema is of one event, not of the whole text
                errors = {
                    "application/json": {"schema": {"anyOf": [error, write_list(error)]}},
                    "text/event-stream": {},
                }
            responses["default"] = {"description": "", "content": errors}
            responses["404"] = {"description": "", "content": {**errors, "text/html": {}}}
    return document


def write_list(schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": schema}


def find_operations(document: dict[str, Any]) -> list[str]:
    return [item[method]["operationId"] for item in document["paths"].values() for method in METHODS if method in item]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("schemathesis", type=Path, help="its program: .peers/schemathesis/bin/st")
    parser.add_argument("--only", default="", help="an operation: models.generateContent")
    parser.add_argument("--examples", type=int, default=EXAMPLES, help="random requests for each operation")
    given = parser.parse_args()
    sys.exit(main(given.schemathesis.resolve(), given.only, given.examples) > 0)
