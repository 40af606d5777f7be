"""`make generate`: the same every time, and all that a change of the spec needs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml

from bundle_spec import FAMILIES, load_spec
from describe_types import describe_union, to_member_name

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts" / "generate.py"


def generate(spec: Path, into: Path, seed: str = "0") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, SCRIPT, "--spec", spec, "--into", into]
    return subprocess.run(
        command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=False
    )


def read_tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "spec", tmp_path / "spec"))


def test_the_committed_package_is_what_the_spec_gives(spec: Path, tmp_path: Path) -> None:
    done = generate(spec, tmp_path / "made", seed="7")
    assert done.returncode == 0, done.stderr
    for folder in ("generated/gemkit_raw", "emulator/gemkit_emulator/openapi"):
        assert read_tree(tmp_path / "made" / folder) == read_tree(ROOT / folder)


# What a change of the spec does ---------------------------------------------------------------------------------------

ODD_VALUES = {
    "video/x-new+json; v=1.0": "VIDEO_X_NEW_JSON_V_1_0",
    "21:9": "VALUE_21_9",
    "-dashed-": "DASHED",
    "__dunder__": "DUNDER",
    "(odd)": "ODD",
    "été": "ÉTÉ",
    "?!": "VALUE",
}


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package from a spec with changes of every kind: a generation takes seconds, so all are in one."""
    folder = tmp_path_factory.mktemp("changed")
    spec = Path(shutil.copytree(ROOT / "spec", folder / "spec"))
    with editing(spec / "gemini" / "generation.yaml") as schemas:
        fields = schemas["GenerateContentResponse"]["properties"]
        fields["modelEdition"] = fields.pop("modelVersion")
    with editing(spec / "interactions" / "steps.yaml") as schemas:
        schemas["DanceStep"] = {
            "type": "object",
            "description": "A step to music.",
            "properties": {
                "beats": {"type": "integer", "description": "How many."},
                "type": {"type": "string", "const": "dance"},
            },
        }
        add_variant(schemas["Step"], "dance", "DanceStep")
    with editing(spec / "interactions" / "tools.yaml") as schemas:
        add_variant(schemas["AgentTool"], "file_search", "FileSearch")
    with editing(spec / "interactions" / "content.yaml") as schemas:
        schemas["VideoMimeType"]["enum"] += ODD_VALUES
    before = read_tree(ROOT / "overlay")
    done = generate(spec, folder)
    assert done.returncode == 0, done.stderr
    assert read_tree(ROOT / "overlay") == before
    return folder / "generated"


@contextmanager
def editing(source: Path) -> Iterator[dict[str, Any]]:
    """The schemas of a file of the spec; what is done to them is written back."""
    document = yaml.safe_load(source.read_text("utf-8"))
    yield document["components"]["schemas"]
    source.write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")


def add_variant(union: dict[str, Any], tag: str, name: str) -> None:
    reference = f"#/components/schemas/{name}"
    union["oneOf"].append({"$ref": reference})
    union["discriminator"]["mapping"][tag] = reference


def evaluate(folder: Path, expression: str) -> Any:
    """What an expression gives with the package in a folder; `m` are the models of the Interactions family."""
    program = (
        f"import sys; sys.path.insert(0, {str(folder)!r})\n"
        "import gemkit_raw.interactions.models as m, json, typing\n"
        f"assert m.__file__.startswith({str(folder)!r})\n"
        f"print(json.dumps({expression}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_renaming_a_field_changes_the_package(changed: Path) -> None:
    made = (changed / "gemkit_raw" / "models" / "generate_content_response.py").read_text("utf-8")
    assert '"modelEdition": ("model_edition",)' in made
    assert "model_version" not in made


def test_a_new_member_of_a_union_is_a_class_that_its_tag_gives(changed: Path) -> None:
    given = {"steps": [{"type": "dance", "beats": 3}, {"type": "danse"}], "input": [{"type": "dance"}]}
    names = "[type(value).__name__ for value in (*i.steps, *i.input)]"
    found = evaluate(changed, f"[({names}, i.to_dict()) for i in [m.Interaction.from_dict({given!r})]]")
    assert found == [[["DanceStep", "UnknownStep", "DanceStep"], given]]
    assert evaluate(changed, "m.DanceStep(beats=3).to_dict()") == {"beats": 3, "type": "dance"}
    assert evaluate(changed, "m.DanceStep in typing.get_args(m.Step)")
    assert "DanceStep" in evaluate(changed, "m.__all__")


def test_a_new_tag_of_a_union_gives_a_class_that_there_was(changed: Path) -> None:
    given = {"tools": [{"type": "file_search"}]}
    assert evaluate(changed, f"type(m.Agent.from_dict({given!r}).tools[0]).__name__") == "FileSearch"
    assert evaluate(changed, "m.FileSearch in typing.get_args(m.AgentTool)")


def test_objects_of_which_one_has_no_tag_are_told_apart_by_what_they_require() -> None:
    text = {"type": "string", "x-google-required": True}
    schemas = {
        "A": {"type": "object", "properties": {"type": {"type": "string", "const": "a"}, "by": text}},
        "B": {"type": "object", "properties": {"to": text}},
        "Either": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
    }
    assert describe_union("Either", schemas)["parse"] == "Variants(__name__, None, {'by': 'A'}, 'B')"
    schemas["B"]["properties"]["type"] = {"type": "string", "const": "b"}
    assert "'type', {'a': 'A', 'b': 'B'}" in describe_union("Either", schemas)["parse"]


@pytest.mark.parametrize("value", ODD_VALUES, ids=ODD_VALUES.get)
def test_a_value_of_odd_characters_has_a_good_name(value: str) -> None:
    assert to_member_name(value) == ODD_VALUES[value]


def test_values_of_odd_characters_are_members(changed: Path) -> None:
    members = evaluate(changed, "{name: str(member) for name, member in m.VideoMimeType.__members__.items()}")
    assert {name: value for value, name in ODD_VALUES.items()}.items() <= members.items()
    assert members["VIDEO_MP4"] == "video/mp4"


def test_every_value_of_the_spec_has_a_name_of_its_own() -> None:
    """Python would make the second of one name an alias of the first."""
    for family in FAMILIES:
        for schema in load_spec(family=family)["components"]["schemas"].values():
            names = [to_member_name(value) for value in schema.get("enum", ())]
            assert len(set(names)) == len(names), names


# What is wrong with a spec --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("#/components/schemas/Candidate'", "#/components/schemas/Candidat'", "Candidat"),
        ("summary: Count the tokens", "summry: Count the tokens", "summary"),
    ],
    ids=["a reference to nothing", "an operation without a summary"],
)
def test_a_broken_spec_leaves_the_package_alone(spec: Path, tmp_path: Path, old: str, new: str, complaint: str) -> None:
    source = spec / "gemini" / "generation.yaml"
    text = source.read_text("utf-8")
    assert old in text
    source.write_text(text.replace(old, new), "utf-8")
    made = tmp_path / "made"
    made.mkdir()
    (made / "kept").touch()
    done = generate(spec, made)
    assert done.returncode != 0
    assert complaint in done.stderr
    assert (made / "kept").exists()
