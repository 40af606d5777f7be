"""Run the Python of other clients' READMEs against the emulator, with nothing changed but the import lines.

The READMEs are read at run time, where the distributions hold them. Every block counts but those for another API (NOT_THIS_API); one
passes when it ends without an exception and did what it is there for (`find_expectation`). google-genai itself runs its own
README too, unchanged: that tells what gemkit lacks from what the emulator lacks, and puts the two tables of reasons to the test.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from email import message_from_string
from importlib import metadata
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

import httpx

from gemkit_emulator.serving import running_emulator

PROGRAMS: Final = Path(__file__).resolve().parent.parent / "tests" / "compat"
BLOCK_SECONDS: Final = 20
README_SECONDS: Final = 300
ENOUGH: Final = 0.9

# --- reasons ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the blocks whose code matches `code` are not like others."""

    code: str
    text: str


# Left out of the count. Run by google-genai with a key of the Developer API, each of them fails as soon as it calls something.
NOT_THIS_API: Final = (
    Reason(r"\b(enterprise|vertexai)=True", "a client of the Enterprise Agent Platform (Vertex AI)"),
    Reason(r"\bimport local_tokenizer\b", "asks no API: counts with a vocabulary from the network, an extra of theirs"),
    Reason(r"\.compute_tokens\(", "compute_tokens: Enterprise only"),
    Reason(r"\.(generate_images|upscale_image|edit_image)\(", "Imagen: Enterprise only since google-genai 3"),
    Reason(r"\bTuningDataset\(|\.tunings\.|\btuning_job\b", "tunings: Enterprise only"),
    Reason(r"(?s)_stream\(.*file_uri='gs://", "a file in Cloud Storage: the Developer API answers 400"),
    Reason(r"\bbq://", "a batch out of BigQuery: Enterprise only"),
)

# Counted, and nobody can run them: google-genai fails at each of them as well.
FAULTS: Final = (
    Reason(r"\bfile_uri: '", "the README's slip: `file_uri: '...'` in a call is no Python"),
    Reason(r"\bClient\(\.\.\., ", "the README's shorthand: `...` stands for arguments left out"),
    Reason(r"'COMPOSITIONAL'", "the API has no function calling mode COMPOSITIONAL, and answers 400"),
)

# Counted, and meant to differ; docs/migrating.md says why.
DIFFERENCES: Final = (
    Reason(
        r"tools=\[(session|get_current_weather)\]",
        "functions are called where asked for: automatic_function_calling={}",
    ),
)

# --- what the READMEs leave to the reader -----------------------------------------------------------------------------

# Run where a chapter begins ("See the 'Create a client' section above"), and again after a block that is left out.
OPENING: Final = """from google import genai
from google.genai import types
client = genai.Client()
"""

# Names used in a chapter that does not define them, each made when a block first reads it.
STAND_INS: Final = {
    "MODEL_ID": "MODEL_ID = 'gemini-3.8-flash'",  # for the reader to choose
    "base64_image": "import base64\nbase64_image = base64.b64encode(open('your_image_path', 'rb').read()).decode()",  # likewise
    "List": "from typing import List",  # an import left out
    "Optional": "from typing import Optional",  # likewise
    "time": "import time",  # likewise
    "file1": "file1 = client.files.upload(file='2312.11805v3.pdf')",  # of another chapter
    "file2": "file2 = client.files.upload(file='2403.05530.pdf')",  # likewise
    "get_current_weather": "def get_current_weather(location: str) -> str:\n    return 'sunny'",  # likewise
    # The block that defines it is for BigQuery.
    "job": "job = client.batches.create(model='gemini-3.8-flash', src=[{'contents': [{'parts': [{'text': 'Hello!'}]}]}])",
}

PNG: Final = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
    "53de0000000c4944415408d763f8ffff3f0005fe02fea735818e0000000049454e44ae426082"
)
# Pages enough for a cache.
PDF: Final = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 9>>endobj\ntrailer<</Root 1 0 R>>\n"
REQUESTS: Final = b'{"key": "request_1", "request": {"contents": [{"parts": [{"text": "How does AI work?"}]}]}}\n'

# Files that are downloaded, or written, before.
FILES: Final = {
    "a11.txt": b"Four days, six hours and forty-five minutes into the flight.",
    "2312.11805v3.pdf": PDF,
    "2403.05530.pdf": PDF,
    "your_image_path": PNG,
    "myrequests.json": REQUESTS,
}
ELEVEN: Final = 11  # of everything that is listed in pages of ten and turned over once


def furnish(folder: Path, url: str) -> None:
    """What the READMEs take to be there: files beside the program, `npx`, and things made earlier at the service."""
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    npx = folder / "npx"  # starts the same server, whatever package it is asked for
    npx.write_text(f"#!/bin/sh\nexec '{sys.executable}' '{PROGRAMS / 'weather_server.py'}'\n", encoding="utf-8")
    npx.chmod(0o755)
    contents = [{"parts": [{"text": "Hello!"}]}]
    batch = {"displayName": "earlier", "inputConfig": {"requests": {"requests": [{"request": {"contents": contents}}]}}}
    examples = {"examples": [{"textInput": "1", "output": "2"}]}
    tuned = {"baseModel": "models/gemini-3.8-flash", "tuningTask": {"trainingData": {"examples": examples}}}
    with httpx.Client(base_url=url, headers={"x-goog-api-key": "any"}, trust_env=False) as service:
        for _ in range(ELEVEN):
            service.post("/v1beta/models/gemini-3.8-flash:batchGenerateContent", json={"batch": batch})
            service.post("/v1beta/tunedModels", json=tuned)
        service.post(
            "/upload/v1beta/files",
            headers={"x-goog-upload-protocol": "multipart", "content-type": "multipart/related; boundary=cut"},
            content=b"--cut\r\ncontent-type: application/json\r\n\r\n"
            b'{"file": {"name": "files/test-json"}}\r\n'
            b"--cut\r\ncontent-type: application/jsonl\r\n\r\n" + REQUESTS + b"\r\n--cut--\r\n",
        ).raise_for_status()


def environment(folder: str, url: str) -> dict[str, str]:
    """A key, the emulator's address, and nothing of the caller's; with no other PATH, nothing that is shown opens a window."""
    return {
        "GEMINI_API_KEY": "any-key-will-do",
        "GOOGLE_GEMINI_BASE_URL": url,
        "GOOGLE_GENAI_API_VERSION": "v1beta",  # google-genai's own default, v1, lacks half of what its README shows
        "HOME": folder,
        "PATH": folder,
    }


# --- reading ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of Python, as it stands, and where: the line in the README, the headings above."""

    line: int
    headings: tuple[str, ...]
    source: str

    @property
    def chapter(self) -> tuple[str, ...]:
        """The headings of the first two levels."""
        return self.headings[:2]

    @property
    def heading(self) -> str:
        """The nearest heading."""
        return self.headings[-1] if self.headings else ""


@dataclass(frozen=True, slots=True)
class Readme:
    """A distribution's name and version, and its blocks."""

    title: str
    blocks: Sequence[Block]


def read_installed(name: str, python: Path) -> Readme:
    """The README of what is installed beside an interpreter."""
    packages = [str(path) for path in python.parent.parent.glob("lib/python*/site-packages")]
    for distribution in metadata.distributions(name=name, path=packages):
        return read_readme(distribution.read_text("METADATA") or "")
    sys.exit(f"compat: {name} is not installed for {python}.")


def read_wheel(path: Path) -> Readme:
    """The README in a wheel."""
    with ZipFile(path) as wheel:
        name = next(name for name in wheel.namelist() if re.fullmatch(r"[^/]+\.dist-info/METADATA", name))
        return read_readme(wheel.read(name).decode())


def read_readme(text: str) -> Readme:
    """The README in the text of a METADATA file: its long description."""
    message = message_from_string(text)
    return Readme(f"{message['Name']} {message['Version']} README", tuple(find_blocks(str(message.get_payload()))))


def find_blocks(markdown: str) -> Iterator[Block]:
    """The blocks fenced as Python, in order."""
    headings: list[str] = []
    fence, indent, language, start, lines = "", "", "", 0, list[str]()
    for number, line in enumerate(markdown.splitlines(), 1):
        mark = re.match(r"(\s*)(```+|~~~+)\s*(\w*)", line)
        if fence and mark and mark[2].startswith(fence) and not mark[3]:
            if language in ("python", "py"):
                yield Block(start, tuple(headings), "".join(f"{line}\n" for line in lines))
            fence = ""
        elif fence:
            lines.append(line.removeprefix(indent))
        elif mark:
            indent, fence, language, start, lines = mark[1], mark[2], mark[3].lower(), number + 1, []
        elif title := re.match(r"(#+)\s+(.*?)\s*#*$", line):
            level = len(title[1])
            headings = [*headings[: level - 1], *[""] * (level - 1 - len(headings)), title[2]]


def rewrite_imports(source: str) -> str:
    """The block with gemkit in its import lines in place of Google's packages; every other line as it was."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    lines = source.splitlines(keepends=True)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            line = lines[node.lineno - 1]
            line = re.sub(r"\bfrom google import (genai|generativeai) as\b", "import gemkit as", line)
            line = re.sub(r"\bfrom google import (genai|generativeai)\b", r"import gemkit as \1", line)
            lines[node.lineno - 1] = re.sub(r"\bgoogle\.(genai|generativeai)\b", "gemkit", line)
    return "".join(lines)


def find_reason(block: Block, reasons: Iterable[Reason]) -> str:
    """The first reason that holds for a block, else nothing."""
    return next((reason.text for reason in reasons if re.search(reason.code, block.source)), "")


def find_expectation(source: str) -> str:
    """What holds after the block when it did what it is there for, as an expression; `printed` is what it printed."""
    if re.search(r"types\.GenerateContentConfig\(\s*response_modalities=\[.(IMAGE|AUDIO)", source):
        return "any(part.inline_data for part in response.parts)"
    if "disable=True" in source:
        return "response.function_calls"
    if "maximum_remote_calls" in source or "GenerateContentConfig(tools=[get_" in source:
        return "response.automatic_function_calling_history"
    if "print(" in source and "while " not in source:  # a loop until something is done may have nothing to wait for
        return "printed.strip()"
    return "True"


# --- running ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a block ended: without an `error` it passed."""

    error: str = ""
    output: str = ""


def play(
    blocks: Sequence[Block], *, opening: str = "", python: Path = Path(sys.executable), rewritten: bool = True
) -> list[Verdict]:
    """The verdicts on blocks, run in order as a notebook's cells by an interpreter, against an emulator of their own."""
    rewrite = rewrite_imports if rewritten else str
    cells = [
        {
            "source": rewrite(block.source),
            "line": block.line,
            "expectation": find_expectation(block.source),
            "chapter": before is None or before.chapter != block.chapter,
            "reopen": before is not None and bool(find_reason(before, NOT_THIS_API)),
        }
        for before, block in zip((None, *blocks), blocks, strict=False)
    ]
    stand_ins = {name: rewrite(source) for name, source in STAND_INS.items()}
    score = {"opening": rewrite(opening), "stand_ins": stand_ins, "seconds": BLOCK_SECONDS, "cells": cells}
    with tempfile.TemporaryDirectory() as folder, running_emulator() as url:
        furnish(Path(folder), url)
        try:
            told = subprocess.run(
                [python, PROGRAMS / "notebook.py"],
                input=json.dumps(score).encode(),
                stdout=subprocess.PIPE,
                cwd=folder,
                env=environment(folder, url),
                timeout=README_SECONDS,
                check=False,
            ).stdout
        except subprocess.TimeoutExpired as late:
            told = late.stdout or b""
    verdicts = [_read_verdict(line) for line in told.splitlines()]
    return [*verdicts, *[Verdict("not run: the one before ended the process")] * (len(blocks) - len(verdicts))]


def _read_verdict(line: bytes) -> Verdict:
    told: dict[str, Any] = json.loads(line)
    return Verdict(told["error"], told["output"])


# --- telling ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of a block: counted or not, passed or not, why; `wrong` when a reason given above does not hold."""

    block: Block
    counts: bool
    passed: bool
    why: str = ""
    wrong: bool = False
    output: str = ""

    def __str__(self) -> str:
        mark = "ok" if self.passed else "FAIL" if self.counts else "-"
        return f"{self.block.line:5}  {self.block.heading[:50]:50}  {mark:4}  {self.why}".rstrip()


def judge(block: Block, ours: Verdict | None, theirs: Verdict | None) -> Finding:
    """What became of a block that gemkit and the client it was written for have run, or one of them, or neither."""
    runs_there = theirs is not None and not theirs.error
    if reason := find_reason(block, NOT_THIS_API):
        wrong = runs_there and re.search(r"\bclient\.(aio\.)?\w+\.\w+\(", block.source) is not None
        return Finding(block, counts=False, passed=False, why=reason, wrong=wrong)
    assert ours is not None  # whatever counts is run
    if not ours.error:
        return Finding(block, counts=True, passed=True, output=ours.output)
    if reason := find_reason(block, FAULTS):
        why = f"{reason} ({shorten(ours.error, 80)})"
        return Finding(block, counts=True, passed=False, why=why, wrong=runs_there, output=ours.output)
    if reason := find_reason(block, DIFFERENCES):
        return Finding(block, counts=True, passed=False, why=reason, output=ours.output)
    why = shorten(ours.error)
    if theirs is not None:
        why += f"\n{'':65}google-genai: {shorten(theirs.error) or 'ok'}"
    return Finding(block, counts=True, passed=False, why=why, output=ours.output)


def shorten(text: str, width: int = 160) -> str:
    """The text, cut to a width."""
    return text if len(text) <= width else f"{text[: width - 3]}..."


def report(readme: Readme, findings: Sequence[Finding], *, verbose: bool = False) -> bool:
    """Print what became of each block, return whether enough of them passed and every reason holds."""
    print(f"\n{readme.title}")
    for finding in findings:
        print(finding)
        if finding.wrong:
            print(f"{'':65}google-genai runs it: this reason is wrong")
        if verbose:
            print("".join(f"{'':7}| {line}\n" for line in finding.output.splitlines()), end="")
    counted = sum(finding.counts for finding in findings)
    passed = sum(finding.passed for finding in findings)
    if not counted:
        print(f"compat: {readme.title}: no block of Python in it")
        return True
    print(
        f"compat: {readme.title}: {passed}/{counted} passed ({passed / counted:.0%}), {len(findings) - counted} not for this API"
    )
    return passed / counted >= ENOUGH and not any(finding.wrong for finding in findings)


def run(readme: Readme, *, opening: str = "", python: Path | None = None) -> list[Finding]:
    """What becomes of each block of a README, compared with the client it is of where that is installed for `python`."""
    counted = [block for block in readme.blocks if not find_reason(block, NOT_THIS_API)]
    ours = dict(zip(counted, play(counted, opening=opening), strict=True))
    theirs = (
        dict(zip(readme.blocks, play(readme.blocks, opening=opening, python=python, rewritten=False), strict=True))
        if python
        else {}
    )
    return [judge(block, ours.get(block), theirs.get(block)) for block in readme.blocks]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("python", type=Path, help="the interpreter that google-genai is installed for")
    parser.add_argument("wheels", type=Path, nargs="*", help="wheels of google-generativeai")
    parser.add_argument("-v", "--verbose", action="store_true", help="show what each block printed")
    given = parser.parse_args(arguments)
    python = given.python.absolute()  # not resolved: the interpreter of an environment is a link
    readme = read_installed("google-genai", python)
    fine = [report(readme, run(readme, opening=OPENING, python=python), verbose=given.verbose)]
    for wheel in given.wheels:
        readme = read_wheel(wheel)
        fine.append(report(readme, run(readme) if readme.blocks else [], verbose=given.verbose))
    return not all(fine)


if __name__ == "__main__":
    sys.exit(main())
