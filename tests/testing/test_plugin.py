"""The pytest plugin, from the outside: as the project of a user has it."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys

import pytest

import gemkit
import gemkit.testing
import gemkit_emulator
import gemkit_raw
from gemkit_emulator.spec import load_spec

# A session inside a session forgets the modules that it was the first to import: what imports them again later has other
# classes than those who did before. So all are imported here.
for package in (gemkit, gemkit_raw, gemkit_emulator):
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
load_spec()
load_spec("interactions")
pytest_plugins = ["pytester"]

HELLO = """
    import gemkit

    MODEL = "gemini-2.5-flash"

    def hello(client):
        return client.models.generate_content(model=MODEL, contents="Hello").text
"""


@pytest.fixture(autouse=True)
def _project(pytester):
    pytester.makepyfile(app=HELLO)
    pytester.makeini(
        "[pytest]\nfilterwarnings = error\naddopts = --strict-markers -p no:cacheprovider -p no:hypothesispytest"
    )


def run(pytester, code, *options, in_process=True):
    pytester.makepyfile(code)
    return (pytester.runpytest_inprocess if in_process else pytester.runpytest_subprocess)("-q", *options)


def test_loading_it_imports_nothing():
    program = "import pytest_gemkit, sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert loaded.isdisjoint({"gemkit", "gemkit_emulator", "gemkit_raw", "httpx", "anyio", "starlette", "asyncio"})


def test_the_package_is_light_and_has_all_its_names():
    program = "import gemkit.testing, sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()).isdisjoint({"gemkit_emulator", "httpx", "anyio", "starlette", "pytest", "vcr"})
    assert all(getattr(gemkit.testing, name) for name in dir(gemkit.testing))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = gemkit.testing.nothing


def test_each_test_has_an_emulator_of_its_own(pytester):
    result = run(
        pytester,
        """
        from app import hello

        def test_one(gemini):
            gemini.answer("hello", "Mine")
            gemini.faults.fail(503, times=None, operation="batches.*")
            gemini.files.upload(file=b"x", config={"mime_type": "text/plain"})
            assert hello(gemini) == "Mine"
            assert gemini.last_request.text == "Hello"
            assert len(list(gemini.files.list())) == 1

        def test_two(gemini):
            assert not gemini.requests
            assert not gemini.faults.pending
            assert list(gemini.files.list()) == []
            assert hello(gemini).startswith("You said")
        """,
    )
    result.assert_outcomes(passed=2)


def test_both_fixtures_are_one_emulator_and_the_environment_leads_there(pytester):
    result = run(
        pytester,
        """
        import os
        import gemkit
        from app import hello

        def test_it(gemini, gemini_env, gemini_emulator):
            gemini_emulator.answer("hello", "Here I am")
            assert gemini_env is gemini_emulator
            assert hello(gemini) == "Here I am"
            with gemkit.Client() as own, gemini_emulator.client() as given:
                assert hello(own) == hello(given) == "Here I am"
            assert len(gemini.sent) == len(gemini_emulator.sent) == 3
            assert os.environ["GOOGLE_GEMINI_BASE_URL"] == gemini_emulator.url

        def test_after_it(gemini):
            assert "127.0.0.1" not in os.environ.get("GEMINI_BASE_URL", "")
        """,
    )
    result.assert_outcomes(passed=2)


@pytest.mark.parametrize("way", ["mark", "ini"])
def test_strict_tests_fail_at_what_nobody_answered(pytester, way):
    if way == "ini":
        pytester.makeini("[pytest]\ngemini_strict = true\naddopts = -p no:hypothesispytest")
    mark = "@pytest.mark.gemini(strict=True)" if way == "mark" else ""
    result = run(
        pytester,
        f"""
        import pytest
        import gemkit
        from app import hello

        {mark}
        def test_answered(gemini):
            gemini.answer("hello", "Hi")
            assert hello(gemini) == "Hi"

        {mark}
        def test_app_hides_it(gemini):
            gemini.answer("goodbye", "Bye")
            with pytest.raises(gemkit.BadRequestError, match="No rule answers 'Hello'"):
                hello(gemini)

        @pytest.mark.gemini(strict=False)
        def test_lenient(gemini):
            hello(gemini)
        """,
    )
    result.assert_outcomes(passed=3, errors=1)
    result.stdout.fnmatch_lines(["No answer was given for:", "*'Hello' (generateContent, gemini-2.5-flash, turn 1)"])
    result.stdout.fnmatch_lines(["*when contains='goodbye' -> text='Bye' (used 0)"])


def test_marks_name_rules_beside_the_test_and_options_of_the_emulator(pytester):
    pytester.makefile(".yaml", answers="rules:\n- when: hello\n  answer: From a file\n")
    result = run(
        pytester,
        """
        import pytest
        from app import hello

        pytestmark = pytest.mark.gemini(rules="answers.yaml")

        def test_file(gemini):
            assert hello(gemini) == "From a file"
            gemini.assert_all_used()

        @pytest.mark.gemini(strict=True, batch_looks=7)
        def test_more(gemini):
            assert gemini.rules.strict
            assert hello(gemini) == "From a file"
        """,
    )
    result.assert_outcomes(passed=2)


def test_mistakes_are_told(pytester):
    pytester.makefile(".yaml", answers="rules:\n- wen: hello\n")
    result = run(
        pytester,
        """
        import pytest

        @pytest.mark.gemini("answers.yaml")
        def test_position(gemini): ...

        @pytest.mark.gemini(rules="answers.yaml")
        def test_file(gemini): ...
        """,
    )
    result.assert_outcomes(errors=2)
    result.stdout.fnmatch_lines(
        ["*The mark gemini takes keywords only*", "*answers.yaml, line 2: 'wen' is nothing a rule has*"]
    )


def test_what_is_missing_is_named(pytester):
    result = run(
        pytester,
        """
        import sys
        import pytest

        class Missing:
            def find_spec(self, name, *_):
                if name == "gemkit_emulator":
                    raise ModuleNotFoundError(name, name=name)

        def test_it(request, monkeypatch):
            monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
            with pytest.raises(ImportError, match=r'pip install "gemkit\\[emulator\\]"'):
                request.getfixturevalue("gemini")
        """,
        in_process=False,
    )
    result.assert_outcomes(passed=1)


def test_it_works_in_parallel_processes(pytester):
    result = run(
        pytester,
        """
        import pytest
        from app import hello

        @pytest.mark.parametrize("number", range(6))
        def test_it(gemini_emulator, number):
            gemini_emulator.answer("hello", str(number))
            with gemini_emulator.client() as client:
                assert hello(client) == str(number)
        """,
        "-n2",
    )
    result.assert_outcomes(passed=6)


def test_a_failed_assertion_shows_the_line_of_the_test(pytester):
    pytester.makepyfile("""
        def test_it(gemini):
            gemini.assert_sent("a fox")  # here
    """)
    result = pytester.runpytest_inprocess("--tb=long")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(['*assert_sent("a fox")  # here', "E*Not sent: contains='a fox'*"])
    result.stdout.no_fnmatch_line("*emulated.py*")
