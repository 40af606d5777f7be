"""gemkit and gemkit-emulator, as they are built from this tree."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from email.message import Message
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest

from gemkit import __version__

ROOT = Path(__file__).resolve().parents[2]


def build(source: Path, kind: str, into: Path) -> Path:
    """The wheel or the sdist of the project in a folder."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(into)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (made,) = into.iterdir()
    return made


def read_files(wheel: Path) -> dict[str, bytes]:
    with ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def read_metadata(wheel: Path) -> Message:
    (text,) = (content for name, content in read_files(wheel).items() if name.endswith(".dist-info/METADATA"))
    return Parser().parsestr(text.decode())


def list_files(wheel: Path) -> set[str]:
    """What the wheel installs, but for what tells of it."""
    return {name for name in read_files(wheel) if ".dist-info/" not in name}


@pytest.fixture(scope="module")
def gemkit_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, "wheel", tmp_path_factory.mktemp("gemkit"))


@pytest.fixture(scope="module")
def emulator_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT / "emulator", "wheel", tmp_path_factory.mktemp("emulator"))


def test_gemkit_comes_without_the_emulator_and_what_it_reads(gemkit_wheel: Path) -> None:
    files = list_files(gemkit_wheel)
    assert {name.partition("/")[0] for name in files} == {"gemkit", "gemkit_raw", "pytest_gemkit.py"}
    assert {name for name in files if not name.endswith(".py")} == {"gemkit/py.typed", "gemkit_raw/py.typed"}


def test_the_emulator_is_asked_for_in_this_very_version(gemkit_wheel: Path, emulator_wheel: Path) -> None:
    wanted = read_metadata(gemkit_wheel).get_all("requires-dist", [])
    for extra in ("emulator", "all"):
        assert f"gemkit-emulator=={__version__}; extra == '{extra}'" in wanted
    assert read_metadata(emulator_wheel)["version"] == __version__


def test_the_emulator_does_without_gemkit(emulator_wheel: Path) -> None:
    assert {name.partition("/")[0] for name in list_files(emulator_wheel)} == {"gemkit_emulator"}
    assert "gemkit" not in " ".join(read_metadata(emulator_wheel).get_all("requires-dist", []))


@pytest.mark.parametrize("name", ["gemkit", "emulator"])
def test_an_sdist_makes_the_same_wheel(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    wheel: Path = request.getfixturevalue(f"{name}_wheel")
    sdist = build(ROOT if name == "gemkit" else ROOT / name, "sdist", tmp_path / "sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path / "source", filter="data")
    (source,) = (tmp_path / "source").iterdir()
    again = build(source, "wheel", tmp_path / "wheel")
    assert read_files(again) == read_files(wheel)


def test_both_have_the_licence() -> None:
    assert (ROOT / "emulator" / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
