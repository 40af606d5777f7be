"""What gemkit costs beside its peers: CPU time of fresh processes, in turn, as ratios.

`make bench` gives it the Python of an environment that holds google-genai. Times are of this machine at this moment; only the
ratios of one run mean anything.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

SCENARIOS = {
    "import": {"gemkit": "import gemkit", "google-genai": "import google.genai"},
    "client": {
        "gemkit": "import gemkit; gemkit.Client(api_key='x')",
        "google-genai": "import google.genai; google.genai.Client(api_key='x')",
    },
}
METER = "import resource; r = resource.getrusage(resource.RUSAGE_SELF); print(r.ru_utime + r.ru_stime, r.ru_maxrss)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9, help="processes of each target (default: %(default)s)")
    parser.add_argument("google_genai", type=Path, help="the Python of an environment with google-genai")
    options = parser.parse_args()
    pythons = {"gemkit": Path(sys.executable), "google-genai": options.google_genai}
    print(f"{'':10}{'':14}{'CPU ms':>10}{'RSS MB':>10}{'CPU ratio':>12}")
    for scenario, programs in SCENARIOS.items():
        samples = measure({name: (pythons[name], code) for name, code in programs.items()}, options.runs)
        for name, taken in samples.items():
            ratio = statistics.median(
                mine[0] / theirs[0] for mine, theirs in zip(taken, samples["google-genai"], strict=True)
            )
            cpu, rss = (statistics.median(column) for column in zip(*taken, strict=True))
            print(f"{scenario:10}{name:14}{cpu * 1000:10.1f}{rss / 1024:10.1f}{ratio:12.3f}")


def measure(targets: dict[str, tuple[Path, str]], runs: int) -> dict[str, list[tuple[float, float]]]:
    """CPU seconds and peak memory (KB) of fresh processes; the targets take turns."""
    samples: dict[str, list[tuple[float, float]]] = {name: [] for name in targets}
    for run in range(runs + 1):
        for name, (python, code) in targets.items():
            sample = run_once(python, code)
            if run:  # the first one only writes the byte code
                samples[name].append(sample)
    return samples


def run_once(python: Path, code: str) -> tuple[float, float]:
    environ = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([python, "-c", f"{code}\n{METER}"], env=environ, capture_output=True, text=True, check=True)
    cpu, rss = done.stdout.split()
    return float(cpu), float(rss)


if __name__ == "__main__":
    main()
