"""The command line."""

from __future__ import annotations

import builtins
import io
import json
import re
import sys

import pytest

from gemkit.cli import main as run_gemkit
from gemkit_emulator import command, serving
from gemkit_emulator.command import main
from gemkit_emulator.engines.proxy import ProxyEngine

from .asking import ask, refusal, text_of
from .conftest import TestClient
from .test_replay import GENERATE, record

RULES = """\
rules:
  - when: weather
    answer: Sunny.
"""


@pytest.fixture
def served(monkeypatch):
    """What would be served, and where."""
    apps = []

    def serve(app, listener, on_ready):
        on_ready()
        apps.append(app)

    monkeypatch.setattr(serving, "serve", serve)
    return apps


def start(served, *words):
    assert main([*map(str, words), "--port", "0"]) == 0
    return TestClient(served[-1], headers={"x-goog-api-key": "any"})


@pytest.mark.parametrize("words", [(), ("serve",), ("--engine", "echo")], ids=["nothing", "serve", "echo"])
def test_echo_is_served(served, capsys, words):
    with start(served, *words) as client:
        assert text_of(ask(client, "Hi")).startswith("You said: Hi")
    assert re.fullmatch(r"gemkit emulator \(echo\) ready at http://127\.0\.0\.1:\d+\n", capsys.readouterr().out)


def test_gemkit_has_the_command(served):
    assert run_gemkit(["emulator", "--port", "0"]) == 0
    assert len(served) == 1


def test_gemkit_has_the_models(capsys):
    assert run_gemkit(["emulator", "models", "list"]) == 0
    assert "smollm2" in capsys.readouterr().out


def test_rules_state_and_quotas_are_passed_on(served, tmp_path):
    path = tmp_path / "rules.yaml"
    path.write_text(RULES)
    words = ["--rules", path, "--state", tmp_path / "state.db", "--quota", "rpm=1,model=gemini-2.5-flash"]
    with start(served, *words) as client:
        assert text_of(ask(client, "How is the weather?")) == "Sunny."
        assert client.post(GENERATE, json={"contents": [{"parts": [{"text": "Hi"}]}]}).status_code == 429
    assert (tmp_path / "state.db").exists()


def test_cassettes_are_replayed(served, tmp_path):
    path = tmp_path / "tape.jsonl"
    tape = record("One", "1")
    exchange = {
        "method": "POST",
        "path": GENERATE,
        "request_body": json.loads(tape.request_body),
        "status": 200,
        "response_headers": {"content-type": "application/json"},
        "response_body": json.loads(tape.response_body),
    }
    path.write_text(json.dumps(exchange))
    with start(served, "--cassettes", path, "--strict", "--once") as client:
        assert text_of(ask(client, "One")) == "1"
        assert "was played already" in refusal(client.post(GENERATE, json=exchange["request_body"]), 404)
        assert "where 100% are wanted" in refusal(client.post(GENERATE, json={"contents": []}), 404)


def test_proxy_takes_the_key_of_the_environment(served, tmp_path, monkeypatch):
    monkeypatch.setenv("GEMINI_API_KEY", "of-the-environment")
    start(served, "--record", tmp_path / "tapes", "--upstream", "http://127.0.0.1:9")
    engine = served[-1].state.engine
    assert isinstance(engine, ProxyEngine)
    assert engine.upstream == "http://127.0.0.1:9"
    assert engine._api_key == "of-the-environment"
    start(served, "--engine", "proxy")
    assert served[-1].state.engine.upstream == "https://generativelanguage.googleapis.com"


def test_key_of_the_environment_is_for_this_machine_alone(served, capsys, monkeypatch):
    monkeypatch.setenv("GEMINI_API_KEY", "of-the-environment")
    start(served, "--engine", "proxy", "--host", "0.0.0.0")
    assert served[-1].state.engine._api_key == ""
    assert "callers need keys of their own" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--engine", "echo", "--gguf", "a.gguf"], "--gguf and --engine echo exclude each other: it is for gguf"),
        (["--engine", "replay", "--context", "0"], "--context and --engine replay exclude each other"),
        (["--gguf", "a.gguf", "--record", "a.yaml"], "--gguf and --record are of different engines (gguf and proxy)"),
        (["--engine", "replay"], "--engine replay needs --cassettes PATH"),
        (["--cassettes", "a", "--strict", "--nearness", "0"], "--strict is --nearness 1"),
        (["--engine", "proxy", "--append"], "--append needs --record PATH"),
        (["--record", "a.yaml", "--rules", "rules.yaml"], "--rules and --engine proxy exclude each other"),
        (["--nearness", "2"], "'2' is not between 0 and 1"),
        (["--nearness", "x"], "'x' is not between 0 and 1"),
        (["--port", "99999"], "'99999' is not a port: 0 to 65535"),
        (["--engine", "ecco"], "invalid choice: 'ecco'"),
        (["sevre"], "unrecognized arguments: sevre"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_options_are_told(capsys, words, said):
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--cassettes", "none.yaml"], "none.yaml"),
        (["--rules", "none.yaml"], "none.yaml"),
        (["--quota", "rpm=many"], "'rpm=many' is no part of a quota"),
        (["--engine", "proxy", "--upstream", "example.com"], "'example.com' is no base URL"),
    ],
    ids=["cassettes", "rules", "quota", "upstream"],
)
def test_what_cannot_be_is_told(served, capsys, words, said):
    assert main([*words, "--port", "0"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("gemkit emulator: ")
    assert said in told
    assert served == []


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize("rich", [True, False])
def test_terminal_is_told_how_to_go_on(served, monkeypatch, rich):
    real_import = builtins.__import__

    def refuse(name, *rest):
        if name.startswith("rich"):
            raise ImportError(name)
        return real_import(name, *rest)

    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    if not rich:
        monkeypatch.setattr(builtins, "__import__", refuse)
    start(served)
    said = re.sub(r"\x1b\[[\d;]*m", "", terminal.getvalue())
    address = re.search(r"ready at (http://127\.0\.0\.1:\d+)\n", said)
    assert address
    assert f"inspector     {address[1]}/\n" in said
    assert f"GOOGLE_GEMINI_BASE_URL={address[1]} GEMINI_API_KEY=any" in said
    assert f'http_options={{"base_url": "{address[1]}"}}' in said


def test_browser_is_opened_on_request(served, monkeypatch):
    opened = []
    monkeypatch.setattr(command.webbrowser, "open", opened.append)
    start(served)
    assert opened == []
    start(served, "--open")
    assert opened[0].startswith("http://127.0.0.1:")


def test_help_has_examples(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    for word in ("examples:", "--record tape.yaml", "gemkit emulator models", "GOOGLE_GEMINI_BASE_URL="):
        assert word in said


def test_gemkit_without_the_emulator_says_how_to_get_it(monkeypatch, capsys):
    class Missing:
        def find_spec(self, name, *_):
            if name == "gemkit_emulator":
                raise ModuleNotFoundError(name, name=name)

    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    for name in ("gemkit_emulator", "gemkit_emulator.command"):
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(SystemExit, match="2"):
        run_gemkit(["emulator"])
    assert 'the emulator is not installed: pip install "gemkit[emulator]"' in capsys.readouterr().err
