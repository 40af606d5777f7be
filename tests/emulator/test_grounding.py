"""What Google's own tools add to an answer."""

from __future__ import annotations

import pytest

from .asking import THREE, ask, candidate_of, parts_of, stream, text_of

SEARCH, CODE, PAGES = [{"googleSearch": {}}], [{"codeExecution": {}}], [{"urlContext": {}}]


@pytest.mark.parametrize("name", ["gemini-2.5-flash", THREE])
def test_supports_point_at_what_they_quote(client, name):
    prompt = "Über den Fluss. 它有两条腿! Ende"
    body = ask(client, prompt, name, tools=SEARCH)
    metadata, answer = candidate_of(body)["groundingMetadata"], text_of(body).encode()
    assert metadata["webSearchQueries"] == [prompt]
    assert len(metadata["groundingSupports"]) == 3
    for support in metadata["groundingSupports"]:
        segment = support["segment"]
        assert answer[segment.get("startIndex", 0) : segment["endIndex"]].decode() == segment["text"]
        assert all(index < len(metadata["groundingChunks"]) for index in support["groundingChunkIndices"])
    chunks = stream(client, prompt, name, tools=SEARCH)
    assert ["groundingMetadata" in candidate_of(chunk) for chunk in chunks].index(True) == len(chunks) - 1
    assert candidate_of(chunks[-1])["groundingMetadata"] == metadata


def test_supports_know_their_part(client):
    config = {"thinkingConfig": {"includeThoughts": True}}
    body = ask(client, "Hi.", tools=SEARCH, generationConfig=config)
    for support in candidate_of(body)["groundingMetadata"]["groundingSupports"]:
        part = parts_of(body)[support["segment"]["partIndex"]]
        assert support["segment"]["text"] in part["text"]


@pytest.mark.parametrize(
    ("prompt", "code", "output"),
    [
        ("What is 17 * (3 + 4)?", "print(17 * (3 + 4))\n", "119\n"),
        ("2^10 please", "print(2**10)\n", "1024\n"),
        ("Compute 1 / 0.", "print(1 / 0)\n", None),
        ("9 ** 9 ** 9", "print(9 ** 9 ** 9)\n", None),
        ("How many words?", "print(len('How many words?'.split()))\n", "3\n"),
    ],
)
def test_code_is_run(client, prompt, code, output):
    call, result, words = parts_of(ask(client, prompt, tools=CODE))
    assert call == {"executableCode": {"code": code, "language": "PYTHON"}}
    expected = {"outcome": "OUTCOME_OK", "output": output} if output else {"outcome": "OUTCOME_FAILED"}
    assert result["codeExecutionResult"].items() >= expected.items()
    assert words["text"].startswith("You said:")


def test_gemini_3_names_and_signs_its_code(client):
    call, result, words = parts_of(ask(client, "1 + 1", THREE, tools=CODE))
    assert call["executableCode"]["id"] == result["codeExecutionResult"]["id"]
    assert "thoughtSignature" in call
    assert "thoughtSignature" in words


def test_tool_tokens_are_counted(client):
    usage = ask(client, "1 + 1", tools=CODE)["usageMetadata"]
    kinds = ("prompt", "candidates", "thoughts", "toolUsePrompt")
    assert usage["totalTokenCount"] == sum(usage[f"{kind}TokenCount"] for kind in kinds)
    assert usage["toolUsePromptTokensDetails"] == [{"modality": "TEXT", "tokenCount": usage["toolUsePromptTokenCount"]}]


def test_pages_are_read(client):
    body = ask(client, "Compare https://example.com/a and https://nowhere.invalid/b.", tools=PAGES)
    assert candidate_of(body)["urlContextMetadata"]["urlMetadata"] == [
        {"retrievedUrl": "https://example.com/a", "urlRetrievalStatus": "URL_RETRIEVAL_STATUS_SUCCESS"},
        {"retrievedUrl": "https://nowhere.invalid/b.", "urlRetrievalStatus": "URL_RETRIEVAL_STATUS_ERROR"},
    ]


def test_citations_cover_the_answer(client):
    body = ask(client, "Zitat über [cite]")
    (source,) = candidate_of(body)["citationMetadata"]["citationSources"]
    assert source["endIndex"] == len(text_of(body).encode())
    assert source["uri"].startswith("https://")
