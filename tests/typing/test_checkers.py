"""What pyright and mypy, both strict, say of code as users write it: the other files of this folder.

What they find is tested by `assert_type`; what they have to refuse, by comments `# type: ignore`: both complain of one that
nothing needs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FILES = sorted(file for file in Path(__file__).parent.glob("*.py") if file != Path(__file__))
RULES = {"typeCheckingMode": "strict", "reportUnnecessaryTypeIgnoreComment": "error"}


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """The files away from the project, its settings and its sources: gemkit is found where it is installed."""
    for file in FILES:
        shutil.copy(file, tmp_path)
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(RULES))
    return tmp_path


def run(*checker: str, cwd: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if name not in ("MYPYPATH", "PYTHONPATH")}
    return subprocess.run(
        [sys.executable, "-m", *checker], check=False, cwd=cwd, env=environment, capture_output=True, text=True
    ).stdout


def test_p20_pyright_has_nothing_to_say(elsewhere: Path) -> None:
    told = run("pyright", "--stats", "--pythonpath", sys.executable, cwd=elsewhere)
    assert "0 errors, 0 warnings" in told, told
    assert f"Found {len(FILES)} source files" in told


def test_p20_mypy_has_nothing_to_say(elsewhere: Path, pytestconfig: pytest.Config) -> None:
    assert pytestconfig.cache is not None
    cache = pytestconfig.cache.mkdir("mypy")
    told = run("mypy", "--strict", "--config-file=", f"--cache-dir={cache}", ".", cwd=elsewhere)
    assert f"no issues found in {len(FILES)} source files" in told, told
