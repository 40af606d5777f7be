"""docs/contributing/google-added-a-field.md, walked: its commands print what it says they print."""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "contributing" / "google-added-a-field.md").read_text(encoding="utf-8")
contract_diff = importlib.import_module("contract_diff")
bundle_spec = importlib.import_module("bundle_spec")
fetch_upstream = importlib.import_module("fetch_upstream")
report_changes = importlib.import_module("report_changes")

DOCUMENT = {
    "discoveryVersion": "v1",
    "version": "v1beta",
    "revision": "20270101",
    "resources": {},
    "schemas": {"CachedContent": {"properties": {"hitCount": {"type": "string", "format": "int64", "readOnly": True}}}},
}


def read_page() -> dict[str, list[str]]:
    """What each command of the page prints there."""
    shown: dict[str, list[str]] = {}
    lines: list[str] = []
    for block in re.findall(r"^```console\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE):
        for line in block.splitlines():
            if line.startswith("$ "):
                lines = shown[line[2:]] = []
            else:
                lines.append(line)
    return shown


def strip_numbers(lines: list[str]) -> list[str]:
    """Lines of output without the numbers of lines in files: those move."""
    return [re.sub(r"^(\S+\.yaml):\d+:", r"\1:", line) for line in lines]


def judge(spec: Path) -> list[str]:
    """What `make contract` says of the classic v1beta."""
    found = contract_diff.compare(contract_diff.load_facts("v1beta", spec), bundle_spec.load_spec(spec))
    sources = contract_diff.read_sources(spec)
    unlisted = contract_diff.judge(found, contract_diff.load_deviations(spec)).unlisted
    return [contract_diff.describe(difference, sources) for difference in unlisted]


def test_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = read_page()
    spec = Path(shutil.copytree(ROOT / "spec", tmp_path / "spec"))
    documents = tmp_path / "documents"
    shutil.copytree(ROOT / "overlay", tmp_path / "overlay", ignore=shutil.ignore_patterns("__pycache__"))

    # Google has added a field. There is one document, with one schema, in place of six; all else stays as it was known.
    documents.mkdir()
    known = contract_diff.load_facts("v1beta", spec)["schemas"]["CachedContent"]["fields"]
    assert "hitCount" not in known
    (documents / "discovery-v1beta.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    assert fetch_upstream.main(["--from", str(documents), "--write"], spec) == 0
    told = strip_numbers(capsys.readouterr().out.splitlines())
    news, written, _, advice = strip_numbers(shown["make upstream UPSTREAM=--write"])
    assert [told[0], told[-3], told[-1]] == [news, written, advice]
    assert strip_numbers(shown["make upstream"])[0] == news
    assert strip_numbers(judge(spec)) == strip_numbers(shown["make contract"])[:1]

    # The spec follows.
    (described,) = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    source = spec / "gemini" / "caches.yaml"
    text = source.read_text(encoding="utf-8")
    place = text.index("        createTime:", text.index("    CachedContent:"))
    source.write_text(text[:place] + described + text[place:], encoding="utf-8")
    assert judge(spec) == []

    # So do the package and what users are told.
    command = [sys.executable, ROOT / "scripts" / "generate.py", "--spec", spec, "--into", tmp_path]
    subprocess.run(command, check=True, capture_output=True)
    ((command, answer),) = ((line, lines) for line, lines in shown.items() if line.startswith(".venv/bin/python -c "))
    code = command.partition('"')[2].rstrip('"')
    paths = os.pathsep.join(str(tmp_path / part) for part in ("generated", "overlay"))
    environment = {**os.environ, "PYTHONPATH": paths}
    done = subprocess.run([sys.executable, "-c", code], env=environment, check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == answer
    changes = report_changes.compare(report_changes.read_facts(ROOT), report_changes.read_facts(tmp_path))
    summary, _, *lines = shown["make changes"]
    assert report_changes.summarize("v0.1.0", changes) == summary
    report_changes.print_changes(changes)
    assert capsys.readouterr().out.splitlines()[1:] == lines


def test_the_page_says_what_make_has() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"make (?!UPSTREAM)([a-z]+)\b", PAGE))
    assert {"upstream", "contract", "generate", "changes", "check", "test"} <= targets
    assert [target for target in targets if f"\n{target}:" not in makefile] == []
