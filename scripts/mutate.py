"""Changes the core in thousands of small ways, and counts for how many of them a test fails.

`make mutation` runs it in an environment of its own, which has mutmut; `make mutation ONLY='calls retrying'` for some modules,
`ONLY='--sample 37'` for a fifth of all.
mutmut takes a module's name from its path below src/, so it works in a copy of the tree that looks like that: build/mutation.
What survived is listed at the end; `mutmut show <name>` in build/mutation shows what was changed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from hypothesis import Phase, settings

ROOT = Path(__file__).resolve().parents[1]
TREE = ROOT / "build" / "mutation"
CORE = Path("src/gemkit/_core")
CAST = re.compile(r'\bcast\("[^"]*", ')
PACKAGES = ("overlay/gemkit", "generated/gemkit_raw", "emulator/gemkit_emulator")
REST = ("tests", "scripts", "spec", "pyproject.toml")
WANTED = 85
"""Percent that have to be killed, at least."""
KILLED = (1, 3, 36, 24, -24, 152, 255)
"""What mutmut notes where a test failed, or never came to an end."""

DEPTH = sys.getrecursionlimit()
AT_IMPORT = "gemkit._core.endpoints.plain."
"""Where functions are that imports call."""
called_by_imports: set[str] = set()


class Module(NamedTuple):
    """How a module of the core fared."""

    name: str
    total: int
    survivors: list[str]

    @property
    def killed(self) -> int:
        """How many of its mutants were noticed."""
        return self.total - len(self.survivors)


def main() -> int:
    parser = argparse.ArgumentParser(description="Change the core, see whether a test fails.")
    parser.add_argument("modules", nargs="*", help="of the core, such as calls or flows.files; all when left out")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument(
        "--sample", default="", help="only the mutants of a function whose number ends with one of these digits"
    )
    chosen = parser.parse_args()
    copy_tree()
    ending = f"__mutmut_*[{chosen.sample}]" if chosen.sample else ""
    names = [f"gemkit._core.{module}.*{ending}" for module in chosen.modules or (["*"] if ending else [])]
    mutmut = Path(sys.executable).with_name("mutmut")
    command = ["nice", "-n", "19", str(mutmut), "run", "--max-children", str(chosen.jobs), *names]
    mutants = TREE / "mutants" / "src"
    mutants.mkdir(parents=True)  # a folder that is missing when Python starts is missing for ever
    folders = os.pathsep.join((str(mutants), str(TREE / "scripts")))
    environ = {**os.environ, "PYTHONPATH": folders}  # also for interpreters that tests start
    with (TREE / "log").open("w") as log:
        ended = subprocess.run(command, cwd=TREE, stdout=log, stderr=log, check=False, env=environ)
    modules = [module for path in sorted((TREE / "mutants" / CORE).rglob("*.meta")) if (module := read_module(path))]
    if ended.returncode or not modules:
        print(f"mutmut could not do its work; {TREE / 'log'} says why.", file=sys.stderr)
        return 2
    return report(modules)


def copy_tree() -> None:
    """Lay out the tree as mutmut wants it."""
    shutil.rmtree(TREE, ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__", ".hypothesis")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, TREE / "src" / Path(package).name, ignore=ignored)
    for name in REST:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, TREE / name, ignore=ignored)
        else:
            shutil.copy2(ROOT / name, TREE / name)
    for path in (TREE / CORE).rglob("*.py"):
        path.write_text(CAST.sub("(", path.read_text()))  # they speak to type checkers, not to tests


def read_module(path: Path) -> Module | None:
    """What became of the mutants of one module; None when none was tried."""
    outcomes: dict[str, int | None] = json.loads(path.read_text())["exit_code_by_key"]
    tried = {name: code for name, code in outcomes.items() if code is not None}
    if not tried:
        return None
    name = str(path.relative_to(TREE / "mutants" / CORE)).removesuffix(".py.meta")
    return Module(name, len(tried), [name for name, code in tried.items() if code not in KILLED])


def report(modules: list[Module]) -> int:
    for module in modules:
        for survivor in module.survivors:
            print(survivor)
    print()
    for module in modules:
        print(f"{module.name:26}{module.killed:6} of {module.total:5}  {module.killed / module.total:7.1%}")
    killed, total = sum(module.killed for module in modules), sum(module.total for module in modules)
    print(f"{'all':26}{killed:6} of {total:5}  {killed / total:7.1%}")
    return 0 if killed >= total * WANTED / 100 else 1


# The rest makes this module a plugin of pytest, which mutmut runs many times in a process, and in forks of it.


def pytest_configure() -> None:
    sys.setrecursionlimit(3 * DEPTH)  # mutmut puts a call between any two calls
    if os.environ.get("MUTANT_UNDER_TEST", "").startswith(AT_IMPORT):
        forget("gemkit")


def pytest_pycollect_makemodule() -> None:
    """Before a module of tests is imported: fewer examples, and a failure is enough; nobody reads its smallest form."""
    repeatable = settings.get_profile("repeatable")
    settings.register_profile("mutation", repeatable, max_examples=50, phases=(Phase.explicit, Phase.generate))
    settings.load_profile("mutation")


def pytest_unconfigure() -> None:
    forget("tests.")


def forget(prefix: str) -> None:
    """Have modules imported anew: tests are as they were, functions called by an import are called again."""
    for name in [name for name in sys.modules if name.startswith(prefix)]:
        del sys.modules[name]


def pytest_runtest_teardown() -> None:
    """What was called by an import is the business of any test, not only of the one that came next."""
    if os.environ.get("MUTANT_UNDER_TEST") == "stats":
        calls: set[str] = import_module("mutmut.state").state()._stats  # noqa: SLF001  # there is no other way
        called_by_imports.update(name for name in calls if name.startswith(AT_IMPORT))
        calls.update(called_by_imports)


if __name__ == "__main__":
    sys.exit(main())
