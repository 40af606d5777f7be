"""What counts of instructions come to. Here nobody counts: the counts are made up."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import guard
from hot_paths import PATHS

if TYPE_CHECKING:
    import pytest

START = 1_000_000_000


def make_count(costs: dict[str, int]) -> guard.Count:
    """Each process has a start, and so much for each time."""
    return lambda path, times: START + times * costs[path]


COSTS = {path: 1_000_000 * number for number, path in enumerate(PATHS, 1)}
FIGURES = guard.measure(make_count(COSTS))
BASELINE = guard.accept({}, guard.compare({}, FIGURES), FIGURES, "The first count")


def recount(**costs: int) -> list[guard.Change]:
    return guard.compare(BASELINE["paths"], guard.measure(make_count({**COSTS, **costs})))


def test_the_start_does_not_count() -> None:
    assert FIGURES == COSTS


def test_nothing_changed(capsys: pytest.CaptureFixture[str]) -> None:
    assert guard.judge(recount()) == 0
    assert capsys.readouterr().err == ""


def test_a_tenth_more_fails_and_says_which_path(capsys: pytest.CaptureFixture[str]) -> None:
    changes = recount(unary=COSTS["unary"] * 112 // 100)
    assert [change.path for change in changes if change.verdict == "dearer"] == ["unary"]
    assert guard.judge(changes) == 1
    said = capsys.readouterr().err
    assert "unary" in said
    assert "ACCEPT" in said


def test_a_little_more_passes() -> None:
    assert guard.judge(recount(unary=COSTS["unary"] * 108 // 100)) == 0


def test_a_tenth_less_passes_and_asks_for_a_new_baseline(capsys: pytest.CaptureFixture[str]) -> None:
    assert guard.judge(recount(from_dict=COSTS["from_dict"] * 85 // 100)) == 0
    assert "from_dict" in capsys.readouterr().err


def test_another_build_of_python_is_no_change() -> None:
    assert guard.judge(recount(**{path: cost * 13 // 10 for path, cost in COSTS.items()})) == 0


def test_a_path_without_a_baseline_fails() -> None:
    before = {path: figures for path, figures in BASELINE["paths"].items() if path != "chat_turn"}
    assert guard.judge(guard.compare(before, FIGURES)) == 1


def test_notes_are_kept() -> None:
    changes = recount(unary=COSTS["unary"] * 2)
    accepted = guard.accept(BASELINE, changes, FIGURES, "Each call is checked twice")
    assert [note["why"] for note in accepted["notes"]] == ["The first count", "Each call is checked twice"]
    assert list(accepted["notes"][1]["changed"]) == ["unary"]


def test_no_valgrind_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert "valgrind" in (guard.find_obstacle(BASELINE, accepting=False) or "")


def test_another_python_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: name)
    other = {**BASELINE, "python": "CPython 2.7"}
    assert "2.7" in (guard.find_obstacle(other, accepting=False) or "")
    assert guard.find_obstacle(other, accepting=True) is None
    assert guard.find_obstacle(BASELINE, accepting=False) is None


def test_the_baseline_has_all_paths_and_a_note() -> None:
    baseline = json.loads(Path(guard.BASELINE).read_text("utf-8"))
    assert set(baseline["paths"]) == set(PATHS) - {"reference"}
    assert baseline["notes"][-1]["why"]
