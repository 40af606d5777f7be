"""The style of Google's older guides, which blocks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

import gemkit
from gemkit.legacy import GenerateContentResponse, configuration

from ..recorder import Origin

MODEL = "gemini-2.5-flash"
EMBEDDER = "models/gemini-embedding-001"

pytestmark = [pytest.mark.parametrize("surface", ["blocking"]), pytest.mark.usefixtures("configured")]


@pytest.fixture
def configured(cassette: Any, origin: Origin, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(configuration, "_client", None)  # whatever becomes of it, other tests keep theirs
    gemkit.configure(api_key=origin.api_key, base_url=origin.base_url)
    yield
    configuration.get_client().close()


def test_generate(sent: Any) -> None:
    model = gemkit.GenerativeModel(
        MODEL,
        system_instruction="Be brief.",
        generation_config={"temperature": 0.2, "max_output_tokens": 1000},
        safety_settings={"HARASSMENT": "block_none"},
    )
    response = model.generate_content("Hello!", generation_config=gemkit.GenerationConfig(temperature=0.7))
    assert isinstance(response, GenerateContentResponse)
    assert response.text
    (request,) = sent()
    assert request["systemInstruction"] == {"parts": [{"text": "Be brief."}]}
    assert request["generationConfig"] == {"temperature": 0.7, "maxOutputTokens": 1000}
    assert request["safetySettings"] == [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}]


def test_stream() -> None:
    chunks = list(gemkit.GenerativeModel(MODEL).generate_content("Hello!", stream=True))
    assert "".join(chunk.text for chunk in chunks)
    assert chunks[-1].finish_reason == "STOP"


def test_functions_of_the_module() -> None:
    whole = gemkit.generate_content(model=MODEL, prompt="Hello!")
    pieces = gemkit.stream_generate_content(model=MODEL, content="Hello!")
    assert whole.text
    assert "".join(piece.text for piece in pieces)


def test_chat(sent: Any) -> None:
    chat = gemkit.GenerativeModel(MODEL).start_chat(history=[])
    first = chat.send_message("I am Ada.")
    assert chat.last is first
    second = "".join(chunk.text for chunk in chat.send_message("Who?", stream=True))
    assert [turn.role for turn in chat.history] == ["user", "model", "user", "model"]
    assert [turn.text for turn in chat.history] == ["I am Ada.", first.text, "Who?", second]
    assert [len(request["contents"]) for request in sent()] == [1, 3]


def test_count_tokens() -> None:
    assert gemkit.GenerativeModel(MODEL).count_tokens("How long is this?").total_tokens


def test_embed(sent: Any) -> None:
    one = gemkit.embed_content(EMBEDDER, "sky", task_type="retrieval_query", output_dimensionality=4)["embedding"]
    many = gemkit.embed_content(EMBEDDER, ["sky", "sea"], output_dimensionality=4)["embedding"]
    assert len(one) == 4
    assert [len(vector) for vector in many] == [4, 4]
    assert sent()[0]["requests"][0]["taskType"] == "RETRIEVAL_QUERY"


def test_models() -> None:
    first, second = islice(gemkit.list_models(page_size=2), 2)
    assert first.name != second.name
    assert gemkit.get_model(f"models/{MODEL}").name == f"models/{MODEL}"


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"Buy milk.\n")
    made = gemkit.upload_file(path, mime_type="text/plain", display_name="Notes")
    assert made.name
    response = gemkit.GenerativeModel(MODEL).generate_content(["Repeat these notes.", made])
    found = gemkit.get_file(made.name)
    listed = [file.name for file in gemkit.list_files()]
    gemkit.delete_file(made)
    assert "milk" in response.text
    assert (found.name, found.display_name, found.size_bytes) == (made.name, "Notes", 10)
    assert made.name in listed
