"""What the raw values come to: paired ratios, what they have to be, tables, a chart, a page."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log10
from typing import Any

Costs = Mapping[str, Any]
"""What one process measured; `error` instead, where it failed."""
Samples = Mapping[str, Sequence[Costs]]
"""Of one row: of each target, one in each round."""

GEMKIT, FAST, HTTPX, GENAI, AIOHTTP = "gemkit", "gemkit[fast]", "httpx", "google-genai", "google-genai[aiohttp]"
TARGETS = (GEMKIT, FAST, HTTPX, GENAI, AIOHTTP)


@dataclass(frozen=True)
class Bar:
    """What a figure must be: at most so much, as a ratio to another target's or as it is."""

    metric: str
    limit: float
    of: str | None = None
    target: str = GEMKIT
    at_least: bool = False

    def measure(self, samples: Samples) -> float | None:
        """The median over the rounds; None where one side of it failed."""
        mine = samples.get(self.target, ())
        if self.of is None:
            values = [costs[self.metric] for costs in mine if self.metric in costs]
        else:
            values = pair(mine, samples.get(self.of, ()), self.metric)
        return statistics.median(values) if values else None

    def is_met(self, value: float) -> bool:
        return value >= self.limit if self.at_least else value <= self.limit


@dataclass(frozen=True)
class Row:
    """A scenario, and what its figures must be."""

    name: str
    title: str
    bars: tuple[Bar, ...]
    scenario: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    targets: tuple[str, ...] = (GEMKIT, HTTPX, GENAI)
    shows: tuple[str, ...] = ("cpu",)
    """Metrics whose medians stand in the page."""
    rounds: int | None = None
    """No more than so many."""


def at_most(metric: str, target: str = GEMKIT, **limits: float) -> tuple[Bar, ...]:
    """Bars of one metric: limits by peer, `h` for httpx, `g` and `ga` for google-genai."""
    peers = {"h": HTTPX, "g": GENAI, "ga": AIOHTTP}
    return tuple(Bar(metric, limit, peers[peer], target) for peer, limit in limits.items())


ASYNC = (GEMKIT, HTTPX, GENAI, AIOHTTP)
ROWS = (
    Row("cold_client", "start, up to a client", at_most("cpu", h=0.6, g=0.15), "cold", {"code": "COLD_CLIENT"}, ASYNC, ("cpu", "peak")),
    Row("cold_first", "start, up to an answer over TLS", (*at_most("cpu", h=1.2, g=0.25), *at_most("peak", g=0.6)), "cold", {"code": "COLD_FIRST", "tls": True}, shows=("cpu", "peak")),
    Row("unary", "a call, 1 KB", at_most("cpu", h=0.8, g=0.45), "unary", shows=("cpu", "p50")),
    Row("unary_async", "a call, 1 KB, async", at_most("cpu", h=0.55, ga=0.6), "unary_async", {}, ASYNC),
    Row("large", "a call, 210 KB", (*at_most("cpu", h=1.3, g=0.2), Bar("p99/p50", 3)), "unary", {"model": "gen-large", "calls": 1000}, shows=("cpu", "p50", "p99")),
    Row("stream", "a chunk of a stream", (*at_most("cpu", h=1.6, g=0.15), *at_most("cpu", FAST, h=1.1)), "stream", {}, (GEMKIT, FAST, HTTPX, GENAI)),
    Row("stream_async", "a chunk of a stream, async", (*at_most("cpu", h=1.6, g=0.15), *at_most("cpu", FAST, h=1.1)), "stream_async", {}, TARGETS),
    Row("first", "a stream, up to its first chunk", at_most("cpu", h=0.8, g=0.45), "first_chunk", shows=("cpu", "wall")),
    Row("growth", "a stream of 50,000 chunks", (Bar("growth", 1),), "stream", {"chunks": 50_000, "streams": 1}, shows=("growth",), rounds=3),
    Row("calls_500", "a call, 500 at a time", (*at_most("cpu", h=0.18, ga=0.65), Bar("rate", 1.4, AIOHTTP, at_least=True)), "concurrent_calls", {}, ASYNC, ("cpu", "rate")),
    Row("streams_500", "500 streams at a time", (*at_most("cpu", ga=0.6), Bar("of ideal", 1.15)), "concurrent_streams", {}, (GEMKIT, GENAI, AIOHTTP), ("cpu", "wall")),
    Row("streams_2000", "2,000 streams at a time", (*at_most("cpu", ga=0.35), Bar("of ideal", 2.5)), "concurrent_streams", {"tasks": 2000}, (GEMKIT, AIOHTTP), ("cpu", "wall")),
    Row("threads_64", "a call, 64 threads at a time", at_most("cpu", h=0.35, g=0.5), "threads", shows=("cpu", "rate")),
    Row("embeddings", "100 embeddings of 3,072 values", (*at_most("cpu", h=1.03, g=0.78), *at_most("cpu", FAST, h=0.65)), "embeddings", {}, (GEMKIT, FAST, HTTPX, GENAI)),
    Row("upload", "256 MiB sent", (*at_most("cpu", h=1.1), Bar("growth", 2)), "upload", shows=("cpu", "growth", "requests")),
    Row("upload_checked", "256 MiB sent, SHA-256 compared (by gemkit)", (), "upload", {"sums": "on"}),
    Row("download", "256 MiB received", (*at_most("cpu", h=1.05), Bar("growth", 1)), "download", shows=("cpu", "growth")),
    Row("image_request", "a question with an image of 20 MB", (*at_most("cpu", h=0.45, g=0.3), Bar("growth", 1)), "image_request", {}, (GEMKIT, FAST, HTTPX, GENAI), ("cpu", "growth")),
    Row("image_answer", "an answer with an image of 2 MB", at_most("cpu", g=1.0), "image_answer", {}, (GEMKIT, FAST, HTTPX, GENAI)),
    Row("chat", "a turn of a chat after 1,000 turns", at_most("cpu", h=0.5, g=0.01), "chat"),
    Row("mypy", "mypy --strict of 20 lines, without a cache", at_most("cpu", g=0.6), "check", {"checker": "mypy"}),
    Row("pyright", "pyright of 20 lines", at_most("cpu", g=0.6), "check", {"checker": "pyright"}),
    Row("installed", "what is installed", (Bar("size", 5), Bar("distributions", 9)), "installed", shows=("size", "distributions"), rounds=1),
)  # fmt: skip

HEADINGS = {
    "cpu": "CPU",
    "wall": "time",
    "p50": "time, median",
    "p99": "time, p99",
    "p99/p50": "time, p99 to median",
    "peak": "memory, highest",
    "growth": "memory, growth",
    "rate": "calls a second",
    "of ideal": "time, to the ideal",
    "requests": "requests",
    "size": "size",
    "distributions": "distributions",
}


def pair(mine: Sequence[Costs], theirs: Sequence[Costs], metric: str) -> list[float]:
    """The ratios of the rounds in which neither side failed."""
    return [
        a[metric] / b[metric] for a, b in zip(mine, theirs, strict=False) if metric in a and metric in b and b[metric]
    ]


def find_error(samples: Sequence[Costs]) -> str | None:
    return next((costs["error"] for costs in samples if "error" in costs), None)


def median(samples: Sequence[Costs], metric: str) -> float | None:
    values = [costs[metric] for costs in samples if metric in costs]
    return statistics.median(values) if values else None


def write_figure(metric: str, value: float | None) -> str:
    """A figure with its unit."""
    match metric:
        case _ if value is None:
            return "?"
        case "cpu" | "wall" | "p50" | "p99":
            unit, factor = next(((u, f) for u, f in (("s", 1), ("ms", 1e3)) if value * f >= 1), ("µs", 1e6))
            return f"{shorten(value * factor)} {unit}"
        case "peak" | "growth" | "size":
            return f"{value:.1f} MB"
        case "requests" | "distributions" | "rate":
            return f"{value:.0f}"
        case _:
            return shorten(value)


def shorten(value: float) -> str:
    """Three digits that count."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def write_ratio(value: float) -> str:
    return f"{value:.4f}" if value < 0.02 else f"{value:.2f}"


@dataclass(frozen=True)
class Line:
    """A bar, measured."""

    row: Row
    bar: Bar
    value: float | None
    samples: Samples

    @property
    def verdict(self) -> str:
        """In a word."""
        if self.value is None:
            return "failed"
        return "met" if self.bar.is_met(self.value) else "not met"

    @property
    def cells(self) -> tuple[str, ...]:
        """What was measured, what it came to, what it must be, and whether that is so."""
        bar = self.bar
        own = write_figure(bar.metric, median(self.samples.get(bar.target, ()), bar.metric))
        sign = "≥" if bar.at_least else "≤"
        what = HEADINGS[bar.metric] + (f" ({bar.target})" if bar.target != GEMKIT else "")
        if bar.of is None:
            return (what, own, "", "", f"{sign} {write_figure(bar.metric, bar.limit)}", self.verdict)
        theirs = f"{write_figure(bar.metric, median(self.samples.get(bar.of, ()), bar.metric))} {bar.of}"
        ratio = "?" if self.value is None else write_ratio(self.value)
        return (what, own, theirs, ratio, f"{sign} {bar.limit:g}", self.verdict)


def judge(results: Mapping[str, Samples]) -> list[Line]:
    """Every bar of the rows that were measured."""
    return [
        Line(row, bar, bar.measure(results[row.name]), results[row.name])
        for row in ROWS
        if row.name in results
        for bar in row.bars
    ]


def list_errors(results: Mapping[str, Samples]) -> list[tuple[str, str, str]]:
    """Row, target, and what was wrong."""
    return [
        (row, target, error)
        for row, samples in results.items()
        for target, taken in samples.items()
        if (error := find_error(taken))
    ]


# --- the page ---------------------------------------------------------------------------------------------------------


def write_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def write_bars(lines: Iterable[Line]) -> str:
    rows: list[Sequence[str]] = []
    last: Row | None = None
    for line in lines:
        name = ("", "") if line.row is last else (f"`{line.row.name}`", line.row.title)
        last = line.row
        *cells, verdict = line.cells
        rows.append([*name, *cells, verdict if verdict == "met" else f"**{verdict}**"])
    return write_table(["row", "what", "measured", "gemkit", "beside", "ratio", "must", ""], rows)


def write_medians(results: Mapping[str, Samples]) -> str:
    rows: list[Sequence[str]] = []
    for row in ROWS:
        for metric in row.shows if row.name in results else ():
            name = f"`{row.name}`" if metric == row.shows[0] else ""
            rows.append([name, HEADINGS[metric], *(write_median(results[row.name], row, t, metric) for t in TARGETS)])
    return write_table(["row", "median of", *TARGETS], rows)


def write_median(samples: Samples, row: Row, target: str, metric: str) -> str:
    if target not in row.targets:
        return ""
    value = median(samples.get(target, ()), metric)
    return "failed" if value is None else write_figure(metric, value)


def write_page(run: Mapping[str, Any]) -> str:
    """The part of docs/performance.md that comes from a run."""
    results: Mapping[str, Samples] = run["results"]
    machine = run["machine"]
    lines = judge(results)
    met = sum(line.verdict == "met" for line in lines)
    rounds = max(len(taken) for samples in results.values() for taken in samples.values())
    errors = "".join(f"\n- `{row}`, {target}: {error}" for row, target, error in list_errors(results))
    return f"""\
![CPU of gemkit and google-genai, beside httpx by hand](images/performance.svg)

Measured on {machine["date"]} with `{run["command"]}`: {machine["processor"]}, {machine["processors"]} processors, {machine["memory"]} of memory,
{machine["system"]}, Python {machine["python"]}; load before it began: {machine["load"]}. Medians of {rounds} rounds, which took {run["minutes"]:.0f} minutes.
{met} of {len(lines)} figures are as they must be.

{write_bars(lines)}

What each of them took, for one call, chunk, turn or file:

{write_medians(results)}
{f"{chr(10)}What failed:{chr(10)}{errors}{chr(10)}" if errors else ""}"""


# --- the chart --------------------------------------------------------------------------------------------------------

WIDTH, LEFT, RIGHT, TOP, STEP = 860, 300, 24, 76, 26
LOWEST, HIGHEST = 0.03, 150.0
SERIES = ((AIOHTTP, "aiohttp"), (GENAI, "genai"), (FAST, "fast"), (GEMKIT, "gemkit"))
"""From back to front."""
STYLE = """
text { font: 13px system-ui, sans-serif; fill: #1f2328 } .small { font-size: 12px; fill: #59636e }
.title { font-size: 16px; font-weight: 600 } .grid { stroke: #d1d9e0 } .one { stroke: #59636e; stroke-width: 1.5 }
.gemkit { fill: #0969da } .fast { fill: #fff; stroke: #0969da; stroke-width: 2.5 } .genai { fill: #d1242f } .aiohttp { fill: #fff; stroke: #d1242f; stroke-width: 2.5 }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc } .small { fill: #9198a1 } .grid { stroke: #3d444d } .one { stroke: #9198a1 }
.gemkit { fill: #4493f8 } .fast { fill: #0d1117; stroke: #4493f8 } .genai { fill: #f85149 } .aiohttp { fill: #0d1117; stroke: #f85149 }
}
"""


def place(ratio: float) -> float:
    """Where a ratio lies, from left to right."""
    share = log10(min(max(ratio, LOWEST), HIGHEST) / LOWEST) / log10(HIGHEST / LOWEST)
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def draw_chart(results: Mapping[str, Samples]) -> str:
    """CPU of each row that httpx has a figure of, as dots on a logarithmic scale; httpx is the line at 1."""
    rows = [
        row
        for row in ROWS
        if row.name in results and "cpu" in row.shows and median(results[row.name].get(HTTPX, ()), "cpu")
    ]
    height = TOP + STEP * len(rows) + 40
    bottom = height - 36
    parts = ['<text class="title" x="12" y="26">CPU, with httpx by hand = 1 (less is better)</text>']
    x = LEFT
    for target, kind in reversed(SERIES):
        parts.append(
            f'<circle class="{kind}" cx="{x}" cy="48" r="5"/><text class="small" x="{x + 11}" y="52">{target}</text>'
        )
        x += 26 + 7 * len(target)
    for ratio in (0.1, 0.3, 1, 3, 10, 30, 100):
        kind = "one" if ratio == 1 else "grid"
        parts.append(f'<path class="{kind}" d="M{place(ratio):.1f} {TOP - 12}V{bottom}"/>')
        parts.append(
            f'<text class="small" text-anchor="middle" x="{place(ratio):.1f}" y="{bottom + 18}">{ratio:g}</text>'
        )
    for index, row in enumerate(rows):
        y = TOP + STEP * index + 4
        parts.append(f'<text x="12" y="{y + 4}">{row.title}</text>')
        samples = results[row.name]
        for target, kind in SERIES:
            if ratios := pair(samples.get(target, ()), samples[HTTPX], "cpu"):
                value = statistics.median(ratios)
                tip = f"{row.title}: {target} {write_ratio(value)}"
                parts.append(
                    f'<circle class="{kind}" cx="{place(value):.1f}" cy="{y}" r="5.5"><title>{tip}</title></circle>'
                )
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">\n'
        f"<title>CPU of gemkit and google-genai as a ratio to httpx by hand</title>\n<style>{STYLE}</style>\n{body}\n</svg>\n"
    )
