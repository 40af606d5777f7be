"""How long and how randomly the fuzz tests look.

`make test` looks at the same few examples each time. `make fuzz MINUTES=10` sets GEMKIT_FUZZ_MINUTES: then every test looks at new
examples for its share of the minutes, and what breaks gemkit is written to `corpus/`, to be looked at in every run from then on.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

CORPUS = Path(__file__).with_name("corpus")
MINUTES = float(os.environ.get("GEMKIT_FUZZ_MINUTES") or 0)
SHARES = 7
"""Tests that share the minutes."""

_QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example, HealthCheck.filter_too_much]
# No database: an example worth keeping goes to the corpus, where everybody sees it.
# No explain phase: it runs every line under a tracer to tell what is in the traceback anyway.
SMALL = settings(
    max_examples=80,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
    suppress_health_check=_QUIET,
    report_multiple_bugs=False,
)
LARGE = settings(SMALL, max_examples=500, derandomize=False)


def fuzz(
    strategy: st.SearchStrategy[Any], *, keep: Callable[[Any], tuple[str, bytes]] | None = None
) -> Callable[[Callable[[Any], None]], Callable[[], None]]:
    """A test of one argument, run with examples of a strategy.

    Args:
        strategy: gives the argument.
        keep: the folder of the corpus and the bytes of the file for an example that failed.
    """

    def decorate(test: Callable[[Any], None]) -> Callable[[], None]:
        def run() -> None:
            last: list[Any] = []

            def body(example: Any) -> None:
                last[:] = [example]
                test(example)

            body.__name__ = body.__qualname__ = test.__name__
            until = time.monotonic() + MINUTES * 60 / SHARES
            try:
                (LARGE if MINUTES else SMALL)(given(strategy)(body))()
                while time.monotonic() < until:
                    LARGE(given(strategy)(body))()
            except Exception:
                if (
                    MINUTES and keep and last
                ):  # the last one is the smallest: hypothesis shows it again before it gives up
                    folder, data = keep(last[0])
                    path = CORPUS / folder / f"found-{hashlib.sha256(data).hexdigest()[:8]}"
                    path.write_bytes(data)
                raise

        run.__name__ = run.__qualname__ = test.__name__
        run.__doc__ = test.__doc__
        run.__module__ = test.__module__
        return run

    return decorate
