"""The code of Google's overview page for Python, with `import gemkit as genai`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import gemkit as genai
from gemkit_emulator.serving import running_emulator

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
    "53de0000000c4944415408d763f8ffff3f0005fe02fea735818e0000000049454e44ae426082"
)


@pytest.fixture(scope="module", autouse=True)
def configured() -> Iterator[None]:
    with running_emulator() as url:
        genai.configure(api_key="any-key-will-do", base_url=url)
        yield
    genai.legacy.configuration._client = None


@pytest.fixture
def model() -> genai.GenerativeModel:
    return genai.GenerativeModel("gemini-pro")


def test_text(model: genai.GenerativeModel) -> None:
    assert "magic backpack" in model.generate_content("Write a story about a magic backpack.").text


def test_text_and_image(model: genai.GenerativeModel) -> None:
    prompt = "What is in this picture?"
    response = model.generate_content([prompt, {"mime_type": "image/png", "data": PNG}])
    assert prompt in response.text
    assert "image/png" in response.text


def test_the_pages_own_keywords(model: genai.GenerativeModel) -> None:
    content = ["What is this?", {"mime_type": "image/png", "data": PNG}]
    assert "image/png" in model.generate_content(model="gemini-pro-vision", content=content).text
    assert "image/png" in genai.generate_content(model="gemini-pro-vision", content=content).text


def test_stream(model: genai.GenerativeModel) -> None:
    chunks = [chunk.text for chunk in model.generate_content("Write a story about a magic backpack.", stream=True)]
    assert len(chunks) > 3
    assert "magic backpack" in "".join(chunks)


def test_stream_as_a_function() -> None:
    prompt = "Write a story about a magic backpack."
    chunks = [chunk.text for chunk in genai.stream_generate_content(model="models/gemini-pro", prompt=prompt)]
    assert "magic backpack" in "".join(chunks)


def test_chat(model: genai.GenerativeModel) -> None:
    chat = model.start_chat(history=[])
    first = chat.send_message("In one sentence, how is a snowman built?")
    second = chat.send_message("And its nose?")
    assert "snowman" in first.text
    assert "turn 2" in second.text
    assert [turn.role for turn in chat.history] == ["user", "model", "user", "model"]
    assert chat.history[0].text == "In one sentence, how is a snowman built?"
    assert chat.history[3].text == second.text


def test_chat_streamed(model: genai.GenerativeModel) -> None:
    chat = model.start_chat()
    text = "".join(chunk.text for chunk in chat.send_message("How is a snowman built?", stream=True))
    assert [turn.role for turn in chat.history] == ["user", "model"]
    assert chat.history[1].text == text


def test_json(model: genai.GenerativeModel) -> None:
    response = model.generate_content(
        "List 5 cookie recipes.", generation_config={"response_mime_type": "application/json"}
    )
    assert json.loads(response.text) is not None


def test_safety_settings(model: genai.GenerativeModel) -> None:
    assert model.generate_content("Hello", safety_settings={"HARASSMENT": "block_none"}).text


def test_models() -> None:
    names = [m.name for m in genai.list_models() if "generateContent" in (m.supported_generation_methods or ())]
    assert "models/gemini-pro" in names
    assert genai.get_model("models/gemini-pro").input_token_limit
    assert genai.get_model("gemini-pro").name == "models/gemini-pro"


def test_embeddings() -> None:
    one = genai.embed_content(
        model="models/text-embedding-004", content="Hello", task_type="retrieval_document", title="Greeting"
    )
    assert all(isinstance(value, float) for value in one["embedding"])
    many = genai.embed_content(model="models/text-embedding-004", content=["Hello", "World"], task_type="clustering")
    assert [len(vector) for vector in many["embedding"]] == [len(one["embedding"])] * 2


def test_upload(model: genai.GenerativeModel, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("The snowman is called Barnaby.", encoding="utf-8")
    file = genai.upload_file(path, display_name="Notes")
    assert "Barnaby" in model.generate_content([file, "What is he called?"]).text
    assert genai.get_file(file.name or "") == file
    assert file.name in [f.name for f in genai.list_files()]
    genai.delete_file(file)
    with pytest.raises(genai.PermissionDeniedError):
        genai.get_file(file.name or "")


def test_count_tokens(model: genai.GenerativeModel) -> None:
    assert model.count_tokens("Hello, world").total_tokens


def test_the_prompt_is_given_once(model: genai.GenerativeModel) -> None:
    with pytest.raises(TypeError, match="give the prompt once"):
        model.generate_content("a", content="b")
    with pytest.raises(TypeError, match="give the prompt once"):
        model.generate_content()
