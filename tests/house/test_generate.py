"""`make generate`: the same every time, and all that a change of the spec needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

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
    assert read_tree(tmp_path / "made") == read_tree(ROOT / "generated" / "gemkit_raw")


def test_renaming_a_field_changes_the_package_and_nothing_else(spec: Path, tmp_path: Path) -> None:
    source = spec / "gemini" / "generation.yaml"
    source.write_text(source.read_text("utf-8").replace("        modelVersion:\n", "        modelEdition:\n"), "utf-8")
    before = read_tree(ROOT / "overlay")
    assert generate(spec, tmp_path / "made").returncode == 0
    assert read_tree(ROOT / "overlay") == before
    made = (tmp_path / "made" / "models" / "generate_content_response.py").read_text("utf-8")
    assert '"modelEdition": ("model_edition", None)' in made
    assert "model_version" not in made


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
