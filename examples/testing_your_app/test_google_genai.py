"""The same for an app that uses Google's own client: it talks to the emulator's port."""

import pytest

genai = pytest.importorskip("google.genai")

MODEL = "gemini-2.5-flash"


def greet(name):
    client = genai.Client()
    return client.models.generate_content(model=MODEL, contents=f"Greet {name}.").text


def test_a_client_without_arguments_finds_the_emulator(gemini_env):
    gemini_env.answer("Ada", "Hello, Ada!")
    assert greet("Ada") == "Hello, Ada!"
    gemini_env.assert_sent("greet", model=MODEL, times=1)


def test_a_client_with_arguments_is_told_where_it_is(gemini_emulator):
    gemini_emulator.answer("stream", pieces=["one", "two"])
    client = genai.Client(api_key=gemini_emulator.api_key, http_options={"base_url": gemini_emulator.url})
    chunks = client.models.generate_content_stream(model=MODEL, contents="stream")
    assert [chunk.text for chunk in chunks] == ["one", "two"]


def test_its_errors_are_googles(gemini_env):
    gemini_env.answer("busy", error=429, retry_after=30)
    client = genai.Client()
    with pytest.raises(genai.errors.ClientError) as raised:
        client.models.generate_content(model=MODEL, contents="busy")
    assert raised.value.code == 429
    assert raised.value.status == "RESOURCE_EXHAUSTED"
