"""What a change does to users is told, and what breaks them does not pass without a word in the changelog."""

from __future__ import annotations

import importlib
import inspect
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from gemkit._drivers.binding import Method, Resource

ROOT = Path(__file__).resolve().parents[2]
report_changes = importlib.import_module("report_changes")

SPEC = """\
paths:
  /things/{thing}:
    get:
      operationId: things.get
      x-gemini-versions: [v1, v1beta]
      parameters:
      - $ref: '#/components/parameters/view'
      responses:
        '200':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
    delete:
      operationId: things.delete
      x-gemini-versions: [v1beta]
      responses:
        '200':
          description: OK
components:
  schemas:
    Thing:
      type: object
      properties:
        thingName:
          type: string
        madeOf:
          type: array
          items: {$ref: '#/components/schemas/Thing'}
        state:
          $ref: '#/components/schemas/State'
    State:
      type: string
      enum: [NEW, OLD]
    Part:
      oneOf:
      - $ref: '#/components/schemas/Thing'
      - type: string
"""
FILES = {
    "spec/gemini.openapi.yaml": """\
openapi: 3.1.0
components:
  parameters:
    view: {name: view, in: query, schema: {type: string}}
    filter: {name: filter, in: query, required: true, schema: {type: string}}
""",
    "spec/gemini/things.yaml": SPEC,
    "generated/gemkit_raw/__init__.py": "",
    "generated/gemkit_raw/models/__init__.py": """\
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from .thing import Thing as Thing
__all__ = ["Thing"]
""",
    "generated/gemkit_raw/models/thing.py": """\
from attrs import define as _define
@_define(kw_only=True)
class Thing:
    thing_name: str | None = None
    made_of: list["Thing"] | None = None
""",
    "generated/gemkit_raw/api/__init__.py": "",
    "generated/gemkit_raw/api/things_get.py": """\
def request(thing: str, *, view: str | None = None) -> Request: ...
def parse(data: Any) -> Thing: ...
""",
    "overlay/gemkit/__init__.py": """\
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from .client import Client
__all__ = ("Client",)
""",
    "overlay/gemkit/client.py": """\
from functools import cached_property
from .things import Things
__all__ = ("Client",)
class _Configured:
    def __init__(self, *, api_key: str | None = None) -> None: ...
class Client(_Configured):
    @cached_property
    def things(self) -> Things: ...
    def close(self) -> None: ...
""",
    "overlay/gemkit/errors.py": """\
__all__ = ("GemkitError", "OddError")
class GemkitError(Exception): ...
class OddError(GemkitError, ValueError): ...
""",
    "overlay/gemkit/types.py": """\
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from gemkit_raw.models import *
""",
    "overlay/gemkit/things.py": """\
from typing import Any, Unpack, overload
from ._core import flows
from ._core.flows import MakeArguments
from ._drivers import blocking
from ._drivers.binding import Resource
__all__ = ("Things",)
class Things(Resource):
    get = blocking.call(flows.get)
    find = blocking.call(flows.find)
    @overload
    def make(self, *, stream: bool, **arguments: Unpack[MakeArguments]) -> Stream: ...
    @overload
    def make(self, **arguments: Unpack[MakeArguments]) -> Thing: ...
    def make(self, **arguments: Any) -> Any: ...
""",
    "overlay/gemkit/_core/__init__.py": "",
    "overlay/gemkit/_core/flows.py": """\
from gemkit_raw.api import things_get
from .plain import plain
get = plain(things_get)
class _Arguments(TypedDict, total=False):
    size: int
MakeArguments: TypeAlias = _Arguments
def find(settings, word: str, *, limit: int = 5) -> Flow[Thing]: ...
""",
    "overlay/gemkit/_core/plain.py": "def plain(endpoint): ...\n",
    "overlay/gemkit/_drivers/__init__.py": "",
    "overlay/gemkit/_drivers/blocking.py": "def call(flow): ...\n",
    "overlay/gemkit/_drivers/binding.py": "class Resource:\n    def __init__(self, driver, subject): ...\n",
    "CHANGELOG.md": "# Changelog\n",
}


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("original")
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    git(folder, "init", "--quiet")
    commit(folder)
    return folder


@pytest.fixture
def project(original: Path, tmp_path: Path) -> Path:
    """A project in the shape of this one, with everything committed."""
    return Path(shutil.copytree(original, tmp_path / "project"))


def commit(project: Path) -> None:
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message", "All of it")


def edit(project: Path, name: str, old: str, new: str) -> None:
    path = project / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def report(project: Path, capsys: pytest.CaptureFixture[str], base: str = "HEAD") -> dict[str, list[str]]:
    """The lines of the report by their headings."""
    assert report_changes.main([base], project) == 0
    groups: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in capsys.readouterr().out.splitlines():
        if line.startswith("  "):
            lines.append(line.strip())
        elif line in report_changes.GROUPS:
            lines = groups[line] = []
    return groups


class Case(NamedTuple):
    """An edit of a file, and what is told of it."""

    name: str
    old: str
    new: str
    line: str


SPEC_FILE = "spec/gemini/things.yaml"
RAW = "generated/gemkit_raw/"
OVERLAY = "overlay/gemkit/"
BREAKING: dict[str, Case] = {
    "field removed": Case(
        SPEC_FILE,
        "        thingName:\n          type: string\n",
        "",
        "gemini Thing.thingName: field removed",
    ),
    "field retyped": Case(
        SPEC_FILE,
        "        thingName:\n          type: string",
        "        thingName:\n          type: integer",
        "gemini Thing.thingName: was string, is integer",
    ),
    "items retyped": Case(
        SPEC_FILE,
        "          items: {$ref: '#/components/schemas/Thing'}",
        "          items: {type: string}",
        "gemini Thing.madeOf: was list of Thing, is list of string",
    ),
    "field no longer in a version": Case(
        SPEC_FILE,
        "        thingName:\n",
        "        thingName:\n          x-gemini-versions: [v1beta]\n",
        "gemini Thing.thingName: no longer in v1",
    ),
    "value removed": Case(SPEC_FILE, "[NEW, OLD]", "[NEW]", "gemini State.OLD: value removed"),
    "alternative removed": Case(SPEC_FILE, "      - type: string\n", "", "gemini Part as string: alternative removed"),
    "operation removed": Case(
        SPEC_FILE,
        SPEC[SPEC.index("    delete:") : SPEC.index("components:")],
        "",
        "gemini things.delete: operation removed",
    ),
    "operation no longer in a version": Case(
        SPEC_FILE,
        "[v1, v1beta]",
        "[v1beta]",
        "gemini things.get: no longer in v1",
    ),
    "operation elsewhere": Case(
        SPEC_FILE,
        "  /things/{thing}:\n    get:\n",
        "  /stuff/{thing}:\n    get:\n",
        "gemini things.get: was GET /things/{}, is GET /stuff/{}",
    ),
    "answer retyped": Case(
        SPEC_FILE,
        "              schema: {$ref: '#/components/schemas/Thing'}",
        "              schema: {$ref: '#/components/schemas/Part'}",
        "gemini things.get answer: was Thing, is Part",
    ),
    "parameter removed": Case(
        SPEC_FILE,
        "      parameters:\n      - $ref: '#/components/parameters/view'\n",
        "",
        "gemini things.get(view): parameter removed",
    ),
    "parameter to be given": Case(
        SPEC_FILE,
        "      - $ref: '#/components/parameters/view'\n",
        "      - $ref: '#/components/parameters/view'\n      - $ref: '#/components/parameters/filter'\n",
        "gemini things.get(filter): parameter added, string, must be given",
    ),
    "type's attribute removed": Case(
        RAW + "models/thing.py",
        "    thing_name: str | None = None\n",
        "",
        "gemkit.types.Thing.thing_name: attribute removed",
    ),
    "type's attribute retyped": Case(
        RAW + "models/thing.py",
        "thing_name: str | None",
        "thing_name: int | None",
        "gemkit.types.Thing.thing_name: was str | None, is int | None",
    ),
    "type's attribute to be given": Case(
        RAW + "models/thing.py",
        "    thing_name: str | None = None\n",
        "    thing_name: str | None\n",
        "gemkit.types.Thing.thing_name: must be given now",
    ),
    "type removed": Case(RAW + "models/__init__.py", '"Thing"', "", "gemkit.types.Thing: class removed"),
    "endpoint's argument removed": Case(
        RAW + "api/things_get.py",
        ", *, view: str | None = None",
        "",
        "gemkit.things.Things.get(view): parameter removed",
    ),
    "endpoint's answer retyped": Case(
        RAW + "api/things_get.py",
        "-> Thing",
        "-> Part",
        "gemkit.things.Things.get: was Thing, is Part",
    ),
    "flow's argument renamed": Case(
        OVERLAY + "_core/flows.py",
        "word: str",
        "term: str",
        "gemkit.things.Things.find(word): parameter removed",
    ),
    "flow's argument by name only": Case(
        OVERLAY + "_core/flows.py",
        "word: str, *,",
        "*, word: str,",
        "gemkit.things.Things.find(word): no longer argument 1",
    ),
    "flow's argument to be given": Case(
        OVERLAY + "_core/flows.py",
        "limit: int = 5",
        "limit: int",
        "gemkit.things.Things.find(limit): must be given now",
    ),
    "method removed": Case(
        OVERLAY + "things.py",
        "    find = blocking.call(flows.find)\n",
        "",
        "gemkit.things.Things.find: function removed",
    ),
    "unpacked argument removed": Case(
        OVERLAY + "_core/flows.py",
        "    size: int\n",
        "    length: int\n",
        "gemkit.things.Things.make(size): parameter removed",
    ),
    "overload removed": Case(
        OVERLAY + "things.py",
        "    @overload\n    def make(self, *, stream: bool, **arguments: Unpack[MakeArguments]) -> Stream: ...\n",
        "",
        "gemkit.things.Things.make: was Stream | Thing, is Thing",
    ),
    "method waits": Case(
        OVERLAY + "client.py",
        "    def close",
        "    async def close",
        "gemkit.client.Client.close: was a function, is a coroutine",
    ),
    "inherited option removed": Case(
        OVERLAY + "client.py",
        ", *, api_key: str | None = None",
        "",
        "gemkit.client.Client(api_key): parameter removed",
    ),
    "resource removed": Case(
        OVERLAY + "client.py",
        "    @cached_property\n    def things(self) -> Things: ...\n",
        "",
        "gemkit.client.Client.things: attribute removed",
    ),
    "base of an error removed": Case(
        OVERLAY + "errors.py",
        "(GemkitError, ValueError)",
        "(GemkitError)",
        "gemkit.errors.OddError: no longer a ValueError",
    ),
    "name no longer offered": Case(OVERLAY + "__init__.py", '("Client",)', "()", "gemkit.Client: class removed"),
}


@pytest.mark.parametrize("case", BREAKING.values(), ids=BREAKING.keys())
def test_what_breaks_users(project: Path, capsys: pytest.CaptureFixture[str], case: Case) -> None:
    edit(project, case.name, case.old, case.new)
    lines = [line.rpartition(" (")[0] for line in report(project, capsys)["Breaking"]]
    assert case.line in lines
    assert len(lines) <= 2  # the other is what goes with it: an argument's new name


ADDITIONS: dict[str, Case] = {
    "field": Case(
        SPEC_FILE,
        "        thingName:\n",
        "        weight:\n          type: number\n        thingName:\n",
        "gemini Thing.weight: field added, number",
    ),
    "value": Case(SPEC_FILE, "[NEW, OLD]", "[NEW, OLD, LOST]", "gemini State.LOST: value added"),
    "version": Case(
        SPEC_FILE,
        "x-gemini-versions: [v1beta]",
        "x-gemini-versions: [v1, v1beta]",
        "gemini things.delete: now in v1",
    ),
    "method": Case(
        OVERLAY + "things.py",
        "    find =",
        "    seek = blocking.call(flows.find)\n    find =",
        "gemkit.things.Things.seek: function added, Thing",
    ),
    "argument": Case(
        OVERLAY + "_core/flows.py",
        "limit: int = 5",
        "limit: int = 5, skip: int = 0",
        "gemkit.things.Things.find(skip): parameter added, int",
    ),
}


@pytest.mark.parametrize("case", ADDITIONS.values(), ids=ADDITIONS.keys())
def test_what_is_added_breaks_nobody(project: Path, capsys: pytest.CaptureFixture[str], case: Case) -> None:
    edit(project, case.name, case.old, case.new)
    file = OVERLAY + "things.py" if case.name.startswith(OVERLAY) else case.name
    assert report(project, capsys) == {"Added": [f"{case.line} ({file})"]}


CHANGES: dict[str, Case] = {
    "deprecated": Case(
        SPEC_FILE,
        "        thingName:\n",
        "        thingName:\n          deprecated: true\n",
        "gemini Thing.thingName: now deprecated",
    ),
    "wanted": Case(
        SPEC_FILE,
        "        thingName:\n",
        "        thingName:\n          x-google-required: true\n",
        "gemini Thing.thingName: now wanted in requests",
    ),
    "another default": Case(
        OVERLAY + "_core/flows.py",
        "limit: int = 5",
        "limit: int = 6",
        "gemkit.things.Things.find(limit): no longer 5 by default, now 6 by default",
    ),
    "an argument takes more": Case(
        OVERLAY + "_core/flows.py",
        "word: str",
        "word: str | Thing",
        "gemkit.things.Things.find(word): takes Thing too",
    ),
}


@pytest.mark.parametrize("case", CHANGES.values(), ids=CHANGES.keys())
def test_what_changes_without_breaking(project: Path, capsys: pytest.CaptureFixture[str], case: Case) -> None:
    edit(project, case.name, case.old, case.new)
    groups = report(project, capsys)
    assert groups.keys() == {"Changed"}
    assert groups["Changed"][0].startswith(case.line)


# --- announcing -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "announced"),
    [
        ("limit.breaking.md", "`Things.find` has no `limit` any more.", True),
        ("limit.breaking.md", "`client.things.find(limit)` is gone.", True),
        ("limit.breaking.md", "`Things.find(limit)` is gone.", True),
        ("limit.breaking.md", "`AsyncThings.find` looks for everything.", True),
        ("limit.breaking.md", "Finding is `**` unlimited.", False),
        ("limit.breaking.md", "`gemkit` is better now.", False),
        ("limit.breaking.md", "`Things.get` has no `view`.", False),
        ("limit.added.md", "`Things.find` has no `limit` any more.", False),
    ],
)
def test_a_fragment_announces_what_it_names(
    project: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, announced: bool
) -> None:
    edit(project, "overlay/gemkit/_core/flows.py", ", *, limit: int = 5", "")
    (project / "changelog").mkdir()
    (project / "changelog" / name).write_text(text, encoding="utf-8")
    assert report_changes.main(["HEAD", "--check"], project) == (0 if announced else 1)
    out, err = capsys.readouterr()
    assert out.endswith(f"{0 if announced else 1} not announced\n")
    assert ("gemkit.things.Things.find(limit): parameter removed (overlay/gemkit/things.py)" in err) != announced


def test_a_name_serves_for_json_and_python(project: Path) -> None:
    edit(project, SPEC_FILE, "        thingName:\n          type: string\n", "")
    edit(project, "generated/gemkit_raw/models/thing.py", "    thing_name: str | None = None\n", "")
    (project / "changelog").mkdir()
    (project / "changelog" / "name.breaking.md").write_text("`Thing.thing_name` is gone.", encoding="utf-8")
    assert report_changes.main(["HEAD", "--check"], project) == 0


def test_an_old_fragment_announces_nothing_new(project: Path) -> None:
    (project / "changelog").mkdir()
    (project / "changelog" / "name.breaking.md").write_text("`State.OLD` is gone.", encoding="utf-8")
    commit(project)
    edit(project, SPEC_FILE, "[NEW, OLD]", "[NEW]")
    assert report_changes.main(["HEAD", "--check"], project) == 1


def test_a_release_has_its_fragments_in_the_changelog(project: Path) -> None:
    edit(project, SPEC_FILE, "[NEW, OLD]", "[NEW]")
    text = "# Changelog\n\n## [2.0.0]\n\n### Breaking\n\n- `State.OLD` is gone.\n\n### Added\n\n- `things.get`\n"
    (project / "CHANGELOG.md").write_text(text, encoding="utf-8")
    assert report_changes.main(["HEAD", "--check"], project) == 0


# --- the base ---------------------------------------------------------------------------------------------------------


def test_without_a_release_nothing_breaks(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(project, SPEC_FILE, "[NEW, OLD]", "[NEW]")
    assert report_changes.main(["--check"], project) == 0
    assert capsys.readouterr().out == "changes: no release yet (no tag v...), so there is nothing to break\n"
    assert report_changes.main([], project) == 0
    assert "gemini State.OLD: value removed" in capsys.readouterr().out  # compared with HEAD


def test_the_last_release_is_the_base(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(project, "tag", "v0.1.0")
    git(project, "tag", "nightly")
    edit(project, SPEC_FILE, "[NEW, OLD]", "[NEW]")
    commit(project)
    assert report_changes.main(["--check"], project) == 1
    assert "changes since v0.1.0: 1 breaking, 0 added, 0 changed; 1 not announced" in capsys.readouterr().out


def test_a_shallow_clone_knows_no_release(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(project, "tag", "v0.1.0")
    edit(project, SPEC_FILE, "[NEW, OLD]", "[NEW]")
    commit(project)
    git(tmp_path, "clone", "--quiet", "--depth=1", "--no-tags", project.as_uri(), "shallow")
    assert report_changes.main(["--check"], tmp_path / "shallow") == 0
    capsys.readouterr()
    with pytest.raises(SystemExit) as end:
        report_changes.main(["v0.1.0"], tmp_path / "shallow")
    assert end.value.code == 2
    assert "git fetch --unshallow --tags" in capsys.readouterr().err


def test_neither_tree_nor_index_is_touched(project: Path) -> None:
    edit(project, SPEC_FILE, "[NEW, OLD]", "[NEW]")
    before = git(project, "status", "--porcelain"), git(project, "stash", "list"), git(project, "worktree", "list")
    report_changes.main(["HEAD"], project)
    after = git(project, "status", "--porcelain"), git(project, "stash", "list"), git(project, "worktree", "list")
    assert before == after


def test_a_family_that_the_base_lacks_is_one_line(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "spec" / "interactions.openapi.yaml").write_text(SPEC, encoding="utf-8")
    expected = {"Added": ["interactions: family added (spec/interactions.openapi.yaml)"]}
    assert report(project, capsys) == expected


def test_a_base_from_before_everything(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(project, "checkout", "--quiet", "--orphan", "other")
    git(project, "rm", "--quiet", "-r", "--cached", ".")
    git(project, "commit", "--quiet", "--allow-empty", "--message", "Nothing yet")
    groups = report(project, capsys)
    assert [line.partition(":")[0] for line in groups["Added"]] == ["gemini", "gemkit"]
    assert groups.keys() == {"Added"}


def test_a_description_in_another_layout(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The base has it in one piece, beside the generated code."""
    (project / "spec" / "gemini.openapi.yaml").rename(project / "spec" / "api.yaml")
    (project / "generated" / "gemkit_raw" / "openapi.json").write_text(SPEC, encoding="utf-8")
    commit(project)
    (project / "spec" / "api.yaml").rename(project / "spec" / "gemini.openapi.yaml")
    edit(project, SPEC_FILE, "[NEW, OLD]", "[NEW]")
    assert [line.partition(" (")[0] for line in report(project, capsys)["Breaking"]] == [
        "gemini State.OLD: value removed"
    ]


# --- this project -----------------------------------------------------------------------------------------------------


def list_methods() -> dict[str, Method[..., object]]:
    """All public methods of the package as it runs that are flows, by their paths."""
    found: dict[str, Method[..., object]] = {}
    for path in sorted((ROOT / "overlay" / "gemkit" / "resources").glob("[a-z]*.py")):
        module = importlib.import_module(f"gemkit.resources.{path.stem}")
        for cls in vars(module).values():
            if inspect.isclass(cls) and issubclass(cls, Resource) and cls.__module__ == module.__name__:
                methods = {
                    name: value for name, value in vars(cls).items() if isinstance(value, Method) and name[0] != "_"
                }
                found |= {f"{module.__name__}.{cls.__name__}.{name}": value for name, value in methods.items()}
    return found


@pytest.fixture(scope="module")
def facts() -> dict[str, Any]:
    return report_changes.read_facts(ROOT)


def test_what_is_read_is_what_runs(facts: dict[str, Any]) -> None:
    methods = list_methods()
    assert len(methods) > 90
    for name, method in methods.items():
        assert facts[name].kind == "function", name
        parameters = list(inspect.signature(method.flow).parameters)[1:]
        if parameters != ["args", "kwargs"]:  # those of an endpoint are known to its request only
            read = [key[len(name) + 1 : -1] for key in facts if key.startswith(f"{name}(")]
            parameters = [word for word in parameters if word != "limit" or word in read]  # all lists have it
            assert [word.strip("*") for word in read] == parameters, name
        assert not any("(" in kind for kind in facts[name].types), f"{name}: its flow was not found"


@pytest.mark.parametrize("module", ["gemkit", "gemkit.types", "gemkit.errors", "gemkit.retries", "gemkit.client"])
def test_every_public_name_is_read(facts: dict[str, Any], module: str) -> None:
    names = [name for name in dir(importlib.import_module(module)) if not name.startswith("_")]
    public = getattr(importlib.import_module(module), "__all__", names)
    assert [name for name in public if f"{module}.{name}" not in facts and name != "__version__"] == []


def test_the_project_against_itself(facts: dict[str, Any]) -> None:
    assert len(facts) > 4000
    assert report_changes.compare(facts, facts) == []
