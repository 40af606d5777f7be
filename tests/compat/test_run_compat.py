"""What `make compat` is made of: reading READMEs, changing import lines, running blocks, judging."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

import run_compat
from run_compat import Block, Finding, Readme, Verdict, find_blocks, find_expectation, judge, rewrite_imports

PEERS = Path(__file__).resolve().parent.parent.parent / ".peers"

MARKDOWN = """\
# A client

Text.

```sh
# no heading
pip install client
```

## First steps

```python
# no heading either
x = 1
```

### Then

~~~py
y = '''
```
'''
~~~

    ```Python
    indented = True
    ```

## More

```
no_language = True
```

```python
z = 2
```
"""


def test_blocks_come_in_order_with_line_and_headings() -> None:
    assert [(block.line, block.headings, block.source) for block in find_blocks(MARKDOWN)] == [
        (13, ("A client", "First steps"), "# no heading either\nx = 1\n"),
        (20, ("A client", "First steps", "Then"), "y = '''\n```\n'''\n"),
        (26, ("A client", "First steps", "Then"), "indented = True\n"),
        (36, ("A client", "More"), "z = 2\n"),
    ]


def test_the_readme_is_the_long_description(tmp_path: Path) -> None:
    wheel = tmp_path / "client-1.2-py3-none-any.whl"
    with ZipFile(wheel, "w") as archive:
        archive.writestr("client/METADATA", "not this one")
        archive.writestr("client-1.2.dist-info/METADATA", f"Name: client\nVersion: 1.2\n\n{MARKDOWN}")
    readme = run_compat.read_wheel(wheel)
    assert readme.title == "client 1.2 README"
    assert len(readme.blocks) == 4


def test_what_is_not_installed_ends_the_program(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="google-genai is not installed"):
        run_compat.read_installed("google-genai", tmp_path / "bin" / "python")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("from google import genai", "import gemkit as genai"),
        ("from google import genai  # the client", "import gemkit as genai  # the client"),
        ("from google import genai as g", "import gemkit as g"),
        ("from google.genai import types", "from gemkit import types"),
        ("from google.genai import Client, errors", "from gemkit import Client, errors"),
        (
            "from google.genai.types import (\n    Part,\n    Tool,\n)",
            "from gemkit.types import (\n    Part,\n    Tool,\n)",
        ),
        ("import google.genai as genai", "import gemkit as genai"),
        ("import google.generativeai as genai", "import gemkit as genai"),
        ("from google.generativeai.types import Tool", "from gemkit.types import Tool"),
        ("def f():\n    from google import genai\n", "def f():\n    import gemkit as genai\n"),
        ("import os", "import os"),
        ("from google.cloud import storage", "from google.cloud import storage"),
        ("text = 'from google import genai'", "text = 'from google import genai'"),
        ("text = '''\nfrom google import genai\n'''", "text = '''\nfrom google import genai\n'''"),
        ("from google import genai\nf(a: 1)", "from google import genai\nf(a: 1)"),
    ],
    ids=str.splitlines,
)
def test_import_lines_are_rewritten(before: str, after: str) -> None:
    assert rewrite_imports(before) == after


@given(st.lists(st.sampled_from(["from google import genai", "a = 'google.genai'", "# google.genai", "", "import re"])))
def test_no_other_line_is_touched(lines: list[str]) -> None:
    source = "\r\n".join(lines)
    rewritten = rewrite_imports(source)
    assert rewritten == source.replace("from google import genai", "import gemkit as genai")


@pytest.mark.parametrize(
    ("source", "expectation"),
    [
        ("print(response.text)", "printed.strip()"),
        ("while not done:\n    print(job)", "True"),
        ("x = 1", "True"),
        ("f(config=types.GenerateContentConfig(tools=[get_time]))", "response.automatic_function_calling_history"),
        ("f(tools=[get_time], disable=True)", "response.function_calls"),
        (
            "f(config=types.GenerateContentConfig(\n    response_modalities=['AUDIO']))",
            "any(part.inline_data for part in response.parts)",
        ),
    ],
    ids=str.splitlines,
)
def test_a_block_has_something_to_show(source: str, expectation: str) -> None:
    assert find_expectation(source) == expectation


# --- running ----------------------------------------------------------------------------------------------------------

OPENING = "from google import genai\nclient = genai.Client()\n"
CELLS = [
    ("One", "name = 'here'\nprint(name)", "", "here\n"),
    ("One", "print(client, name)", "", "here\n"),
    ("One", "from google import genai\nassert genai.__name__ == 'gemkit'", "", ""),
    (
        "One",
        "async for model in await client.aio.models.list():\n    print(model.name)",
        "",
        "models/gemini-2.5-flash\n",
    ),
    ("One", "import asyncio\nasyncio.run(asyncio.sleep(0))", "", ""),
    ("One", "f(a: 1)", "SyntaxError: invalid syntax", ""),
    ("One", "raise ValueError('this\\nand that')", "ValueError: this", 'File "<README>", line 700'),
    ("One", "raise SystemExit(3)", "SystemExit: 3", ""),
    ("One", "import time\ntime.sleep(1000)", "", ""),
    ("One", "for name in ():\n    print(name)", "it ended, but this is not so: printed.strip()", ""),
    ("One", "client.close()\nprint(open('a11.txt').read())", "", "Four days"),
    ("Two", "print(name)", "NameError: name 'name' is not defined", ""),
    ("Two", "print(client.models.get(model='gemini-2.5-flash').name)", "", "models/gemini-2.5-flash\n"),
    ("Two", "def read() -> str:\n    return MODEL_ID\nprint(read())", "", "gemini-3.8-flash\n"),
    ("Two", "print('before')\nimport os\nos._exit(0)", "not run: the one before ended the process", ""),
    ("Two", "x = 1", "not run: the one before ended the process", ""),
]


@pytest.fixture(scope="module")
def verdicts() -> Sequence[Verdict]:
    blocks = [Block(100 * place + 100, ("", chapter), source) for place, (chapter, source, _, _) in enumerate(CELLS)]
    return run_compat.play(blocks, opening=OPENING)


@pytest.mark.parametrize("place", range(len(CELLS)))
def test_a_block_ends_as_a_notebooks_cell_does(verdicts: Sequence[Verdict], place: int) -> None:
    _, _, error, output = CELLS[place]
    assert verdicts[place].error == error
    assert output in verdicts[place].output


def test_a_block_has_so_much_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_compat, "BLOCK_SECONDS", 0.3)
    sources = ["while True:\n    pass", "import asyncio\nwhile True:\n    await asyncio.sleep(0)", "x = 1"]
    verdicts = run_compat.play([Block(1, (), source) for source in sources])
    assert [verdict.error for verdict in verdicts] == ["still running after 0.3 s", "still running after 0.3 s", ""]


def test_the_caller_s_environment_stays_outside() -> None:
    assert sorted(run_compat.environment("/home", "http://localhost")) == [
        "GEMINI_API_KEY",
        "GOOGLE_GEMINI_BASE_URL",
        "GOOGLE_GENAI_API_VERSION",
        "HOME",
        "PATH",
    ]


# --- judging ----------------------------------------------------------------------------------------------------------

PLAIN = Block(7, ("Client", "Models", "Get"), "client.models.get()\n")
ELSEWHERE = replace(PLAIN, source="client = genai.Client(enterprise=True)\n")
FAULTY = replace(PLAIN, source="Client(..., api_key='')\n")
OK = Verdict()
FAILED = Verdict("ValueError: no")


@pytest.mark.parametrize(
    ("block", "ours", "theirs", "outcome"),
    [
        pytest.param(PLAIN, OK, FAILED, ["counts", "passed"], id="passed"),
        pytest.param(PLAIN, FAILED, OK, ["counts"], id="failed"),
        pytest.param(PLAIN, FAILED, None, ["counts"], id="failed, and no other client to ask"),
        pytest.param(FAULTY, FAILED, FAILED, ["counts"], id="faulty"),
        pytest.param(FAULTY, FAILED, OK, ["counts", "wrong"], id="faulty, but google-genai runs it"),
        pytest.param(FAULTY, OK, FAILED, ["counts", "passed"], id="faulty, but it passes"),
        pytest.param(ELSEWHERE, None, FAILED, [], id="left out"),
        pytest.param(ELSEWHERE, None, OK, [], id="left out, and calls nothing"),
        pytest.param(
            replace(ELSEWHERE, source=f"{ELSEWHERE.source}client.aio.models.get()\n"),
            None,
            OK,
            ["wrong"],
            id="left out, but google-genai runs it",
        ),
    ],
)
def test_verdicts_become_findings(
    block: Block, ours: Verdict | None, theirs: Verdict | None, outcome: Sequence[str]
) -> None:
    finding = judge(block, ours, theirs)
    assert outcome == [name for name in ("counts", "passed", "wrong") if getattr(finding, name)]
    assert finding.passed or finding.why


def test_a_failure_says_how_google_genai_fared() -> None:
    assert re.search(r"FAIL  ValueError: no\n +google-genai: ok$", str(judge(PLAIN, FAILED, OK)))
    assert str(judge(PLAIN, FAILED, None)).endswith("FAIL  ValueError: no")


@pytest.mark.parametrize(
    ("passed", "failed", "wrong", "enough"),
    [(9, 1, 0, True), (8, 2, 0, False), (9, 0, 1, False), (0, 0, 0, True)],
    ids=["nine of ten", "eight of ten", "a wrong reason", "no blocks"],
)
def test_nine_of_ten_have_to_pass(
    capsys: pytest.CaptureFixture[str], passed: int, failed: int, wrong: int, enough: bool
) -> None:
    findings = [
        *[Finding(PLAIN, counts=True, passed=True)] * passed,
        *[Finding(PLAIN, counts=True, passed=False)] * failed,
        *[Finding(ELSEWHERE, counts=False, passed=False, wrong=True)] * wrong,
    ]
    assert run_compat.report(Readme("client 1 README", ()), findings) is enough
    told = capsys.readouterr().out.splitlines()[-1]
    counted = passed + failed
    assert told == (
        f"compat: client 1 README: {passed}/{counted} passed ({passed / counted:.0%}), {wrong} not for this API"
        if counted
        else "compat: client 1 README: no block of Python in it"
    )


def test_every_entry_of_the_tables_is_for_something() -> None:
    if not (PEERS / "google-genai" / ".ready").exists():
        pytest.skip("`make compat` installs google-genai")
    blocks = run_compat.read_installed("google-genai", PEERS / "google-genai" / "bin" / "python").blocks
    counted = "\n".join(block.source for block in blocks if not run_compat.find_reason(block, run_compat.NOT_THIS_API))
    idle = [
        reason.code
        for reason in (*run_compat.NOT_THIS_API, *run_compat.FAULTS, *run_compat.DIFFERENCES)
        if not any(run_compat.find_reason(block, [reason]) for block in blocks)
    ]
    idle += [name for name in (*run_compat.STAND_INS, *run_compat.FILES) if not re.search(rf"\b{name}\b", counted)]
    assert idle == []
