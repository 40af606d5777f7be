"""Ratios, what they must be, and what is written of them."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from report import (
    AIOHTTP,
    FAST,
    GEMKIT,
    GENAI,
    HTTPX,
    ROWS,
    TARGETS,
    Bar,
    draw_chart,
    judge,
    pair,
    place,
    write_figure,
    write_page,
)
from run import is_hopeless, take_turns

MACHINE = {
    "date": "2026-11-23",
    "processor": "abacus",
    "processors": 2,
    "memory": "1 GB",
    "system": "Linux",
    "python": "3.11.7",
    "load": "0.1",
}


def costs(*values: float, metric: str = "cpu") -> list[dict[str, Any]]:
    return [{metric: value} for value in values]


def make_run(**changed: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """All rows, every figure 1."""
    metrics = {metric for row in ROWS for metric in (*row.shows, *(bar.metric for bar in row.bars))}
    ones = dict.fromkeys(metrics, 1.0)
    results = {row.name: {target: [ones] for target in row.targets} for row in ROWS}
    return {"command": "make bench", "minutes": 3.2, "machine": MACHINE, "results": {**results, **changed}}


def test_a_ratio_is_that_of_the_same_round() -> None:
    # The machine was slow in the second round, for both. The ratio of the medians would be 10 / 21.
    mine, theirs = costs(10, 100, 9), costs(20, 210, 21)
    bar = Bar("cpu", 0.6, HTTPX)
    assert bar.measure({GEMKIT: mine, HTTPX: theirs}) == pytest.approx(100 / 210)


def test_a_round_that_failed_for_one_side_does_not_count() -> None:
    assert pair([{"error": "x"}, {"cpu": 1.0}], costs(5, 4), "cpu") == [0.25]


def test_a_figure_alone_is_a_median() -> None:
    assert Bar("growth", 1).measure({GEMKIT: costs(3, 1, 2, metric="growth")}) == 2


def test_an_extra_has_bars_of_its_own() -> None:
    assert Bar("cpu", 1, HTTPX, FAST).measure({GEMKIT: costs(9), FAST: costs(1), HTTPX: costs(2)}) == 0.5


@pytest.mark.parametrize(("value", "met"), [(0.59, True), (0.6, True), (0.61, False)], ids=str)
def test_at_most(value: float, met: bool) -> None:
    assert Bar("cpu", 0.6, HTTPX).is_met(value) is met


def test_at_least() -> None:
    bar = Bar("rate", 1.4, AIOHTTP, at_least=True)
    assert (bar.is_met(1.5), bar.is_met(1.3)) == (True, False)


def test_every_bar_is_about_something_that_is_measured() -> None:
    for row in ROWS:
        for bar in row.bars:
            assert bar.target in row.targets, row.name
            assert bar.of in (None, *row.targets), row.name


def test_what_fails_is_shown_and_does_not_stop_the_rest() -> None:
    run = make_run(unary={GEMKIT: costs(1), HTTPX: [{"error": "ConnectError: nobody there"}], GENAI: costs(2)})
    verdicts = [(line.bar.of, line.verdict) for line in judge(run["results"]) if line.row.name == "unary"]
    assert verdicts == [(HTTPX, "failed"), (GENAI, "not met")]
    page = write_page(run)
    assert "- `unary`, httpx: ConnectError: nobody there" in page
    assert "**failed**" in page


def test_a_page_says_what_was_run_on_what() -> None:
    page = write_page(make_run())
    assert "`make bench`" in page
    assert "abacus, 2 processors" in page
    assert all(f"`{row.name}`" in page for row in ROWS)
    assert f"{len(judge(make_run()['results']))} figures are as they must be" in page


def test_tables_have_as_many_cells_in_each_row() -> None:
    for table in re.findall(r"(?m)(?:^\|.*\n?)+", write_page(make_run())):
        assert len({line.count("|") for line in table.splitlines()}) == 1


@pytest.mark.parametrize(
    ("metric", "value", "text"),
    [
        ("cpu", 0.0000123, "12.3 µs"),
        ("cpu", 0.0451, "45.1 ms"),
        ("wall", 2.0, "2 s"),
        ("growth", 0.04, "0.0 MB"),
        ("rate", 1077.4, "1077"),
        ("p99/p50", 3.14159, "3.14"),
        ("cpu", None, "?"),
    ],
    ids=str,
)
def test_figures(metric: str, value: float | None, text: str) -> None:
    assert write_figure(metric, value) == text


def test_the_chart_has_a_dot_for_each_ratio_and_both_colour_schemes() -> None:
    chart = draw_chart(make_run(unary={GEMKIT: costs(1), HTTPX: costs(2), GENAI: costs(4)})["results"])
    ET.fromstring(chart)
    assert "a call, 1 KB: gemkit 0.50" in chart
    assert "a call, 1 KB: google-genai 2.00" in chart
    assert "prefers-color-scheme: dark" in chart


def test_less_is_further_left() -> None:
    assert place(0.01) == place(0.03) < place(0.1) < place(1) < place(100)


def test_one_failure_may_be_chance_and_two_are_enough() -> None:
    error = {"error": "more than 150 s"}
    assert not is_hopeless([*costs(1), error])
    assert is_hopeless([error, *costs(1), error])


def test_targets_take_turns() -> None:
    turns = list(take_turns(TARGETS[:3], 4))
    assert [turns[i : i + 3] for i in range(0, 12, 3)][1] == [TARGETS[1], TARGETS[2], TARGETS[0]]
    assert all(turns.count(target) == 4 for target in TARGETS[:3])
