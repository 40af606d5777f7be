"""generateContent, streamGenerateContent, countTokens and embeddings, with echoes for answers."""

from __future__ import annotations

import base64
import json
import math

import pytest

MODEL = "/v1beta/models/gemini-2.5-flash"
PNG = base64.b64encode(
    base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg=="
    )
).decode()


def generate(client, *texts, model=MODEL, **fields):
    roles = ("user", "model")
    contents = [{"role": roles[i % 2], "parts": [{"text": text}]} for i, text in enumerate(texts)]
    response = client.post(f"{model}:generateContent", json={"contents": contents, **fields})
    assert response.status_code == 200, response.text
    return response.json()


def text_of(body, index=0):
    return body["candidates"][index]["content"]["parts"][0]["text"]


def test_answer_is_a_function_of_the_prompt(client):
    assert text_of(generate(client, "Hi")) == text_of(generate(client, "Hi")) == "You said: Hi [turn 1]"
    assert text_of(generate(client, "Hi", "Hello", "Bye")) == "You said: Bye [turn 2]"
    system = {"parts": [{"text": "Be kind."}]}
    assert text_of(generate(client, "Hi", systemInstruction=system)) == "You said: Hi [turn 1; told to: Be kind.]"


def test_images_are_measured(client):
    part = {"inlineData": {"mimeType": "image/png", "data": PNG}}
    body = client.post(f"{MODEL}:generateContent", json={"contents": [{"parts": [{"text": "What?"}, part]}]}).json()
    assert "[an image of type image/png, 2 x 2 pixels, average colour #" in text_of(body)
    assert {"modality": "IMAGE", "tokenCount": 258} in body["usageMetadata"]["promptTokensDetails"]


def test_what_is_no_image_is_refused(client):
    part = {"inlineData": {"mimeType": "image/png", "data": "aGVsbG8="}}
    response = client.post(f"{MODEL}:generateContent", json={"contents": [{"parts": [part]}]})
    assert response.json()["error"]["message"] == "Provided image is not valid."


def test_uploaded_text_is_read(client):
    file = client.post("/upload/v1beta/files", content=b"Foxes jump.", headers={"content-type": "text/plain"}).json()[
        "file"
    ]
    for uri in (file["uri"], f"https://generativelanguage.googleapis.com/v1beta/{file['name']}"):
        part = {"fileData": {"mimeType": "text/plain", "fileUri": uri}}
        body = client.post(f"{MODEL}:generateContent", json={"contents": [{"parts": [part]}]}).json()
        assert "Foxes jump." in text_of(body)
    client.delete(f"/v1beta/{file['name']}")
    response = client.post(f"{MODEL}:generateContent", json={"contents": [{"parts": [part]}]})
    assert response.status_code == 403


def test_other_addresses_are_refused(client):
    part = {"fileData": {"fileUri": "https://example.com/a.pdf"}}
    response = client.post(f"{MODEL}:generateContent", json={"contents": [{"parts": [part]}]})
    assert response.json()["error"]["message"] == "Invalid or unsupported file uri: https://example.com/a.pdf"


def test_answers_end_where_they_should(client):
    stopped = generate(client, "one two three", generationConfig={"stopSequences": ["three", "two"]})
    assert text_of(stopped) == "You said: one "
    assert stopped["candidates"][0]["finishReason"] == "STOP"
    cut = generate(client, "one two three", generationConfig={"maxOutputTokens": 4})
    assert (text_of(cut), cut["candidates"][0]["finishReason"]) == ("You said: one", "MAX_TOKENS")
    assert cut["usageMetadata"]["candidatesTokenCount"] == 4
    usage = cut["usageMetadata"]
    assert usage["totalTokenCount"] == 3 + 4 + usage["thoughtsTokenCount"]


def test_candidates_differ(client):
    config = {"candidateCount": 3}
    body = generate(client, "Hi", generationConfig=config)
    assert [candidate["index"] for candidate in body["candidates"]] == [0, 1, 2]
    assert len({text_of(body, index) for index in range(3)}) == 3
    request = {"contents": [{"parts": [{"text": "Hi"}]}], "generationConfig": config}
    chunks = client.post(f"{MODEL}:streamGenerateContent", json=request).json()
    assert [chunk["candidates"][0]["index"] for chunk in chunks if "finishReason" in chunk["candidates"][0]] == [
        0,
        1,
        2,
    ]
    assert chunks[-1]["usageMetadata"] == body["usageMetadata"]


def test_schema_of_gemini_is_obeyed(client):
    schema = {
        "type": "OBJECT",
        "properties": {
            "age": {"type": "integer", "minimum": 18, "maximum": 20},
            "mood": {"type": "STRING", "enum": ["glad", "sad"]},
            "tags": {"type": "ARRAY", "items": {"type": "STRING", "maxLength": "5"}, "minItems": "2"},
            "boss": {"type": "STRING", "nullable": True},
        },
        "propertyOrdering": ["mood", "age"],
    }
    config = {"responseMimeType": "application/json", "responseSchema": schema}
    answers = [text_of(generate(client, f"Person {i}", generationConfig=config)) for i in range(8)]
    values = [json.loads(answer) for answer in answers]
    assert len(set(answers)) > 1
    for value in values:
        assert list(value) == ["mood", "age", "tags", "boss"]
        assert 18 <= value["age"] <= 20
        assert value["mood"] in ("glad", "sad")
        assert len(value["tags"]) == 2


def test_enum_comes_without_quotes(client):
    config = {"responseMimeType": "text/x.enum", "responseSchema": {"type": "STRING", "enum": ["yes", "no"]}}
    assert text_of(generate(client, "Well?", generationConfig=config)) in ("yes", "no")


@pytest.mark.parametrize("collection", ["tunedModels", "dynamic"])
@pytest.mark.parametrize("version", ["v1", "v1beta"])
def test_tuned_and_dynamic_models_answer(client, collection, version):
    assert text_of(generate(client, "Hi", model=f"/{version}/{collection}/mine")) == "You said: Hi [turn 1]"


def test_embedding_models_do_not_generate(client):
    response = client.post("/v1/models/gemini-embedding-001:generateContent", json={"contents": []})
    assert response.status_code == 404
    assert "is not supported for generateContent" in response.json()["error"]["message"]


def test_too_long_a_prompt_is_refused(client):
    request = {"contents": [{"parts": [{"text": "word " * 40_000}]}]}
    response = client.post("/v1beta/models/gemini-pro:generateContent", json=request)
    assert response.json()["error"]["message"] == (
        "The input token count (40001) exceeds the maximum number of tokens allowed (30720)."
    )


def test_tokens_are_counted_in_both_forms(client):
    contents = [{"parts": [{"text": "What is the capital of France?"}]}]
    plain = client.post(f"{MODEL}:countTokens", json={"contents": contents})
    assert plain.json() == {"totalTokens": 7, "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 7}]}
    system = {"parts": [{"text": "Be terse."}]}
    request = {"model": "models/gemini-2.5-flash", "contents": contents, "systemInstruction": system}
    whole = client.post(f"{MODEL}:countTokens", json={"generateContentRequest": request})
    assert whole.json()["totalTokens"] == 10
    both = client.post(f"{MODEL}:countTokens", json={"generateContentRequest": request, "contents": contents})
    assert both.status_code == 400


def embed(client, *texts, **fields):
    requests = [{"content": {"parts": [{"text": text}]}, **fields} for text in texts]
    response = client.post("/v1beta/models/gemini-embedding-001:batchEmbedContents", json={"requests": requests})
    assert response.status_code == 200, response.text
    return [embedding["values"] for embedding in response.json()["embeddings"]]


def test_similar_texts_have_similar_vectors(client):
    cat, kitten, market = embed(client, "the cat sat on the mat", "a cat sits on a mat", "stock prices fell sharply")
    assert len(cat) == 3072
    assert math.hypot(*cat) == pytest.approx(1, abs=1e-6)
    assert dot(cat, kitten) > dot(cat, market) + 0.1


def dot(left, right):
    return sum(a * b for a, b in zip(left, right, strict=True))


def test_dimensions_can_be_chosen(client):
    assert [len(vector) for vector in embed(client, "a", "", outputDimensionality=5)] == [5, 5]
    request = {"content": {"parts": [{"text": "a"}]}, "embedContentConfig": {"outputDimensionality": 7}}
    single = client.post("/v1/models/gemini-embedding-001:embedContent", json=request).json()
    assert len(single["embedding"]["values"]) == 7
    assert single["usageMetadata"]["promptTokenCount"] == 1


@pytest.mark.parametrize(
    "requests",
    [
        [],
        [{}],
        [{"content": {"parts": []}}],
        [{"content": {"parts": [{"text": "a"}]}, "outputDimensionality": 0}],
        [{"content": {"parts": [{"text": "a"}]}, "model": "models/other"}],
        [{"content": {"parts": [{"text": "a"}]}}] * 101,
    ],
)
def test_bad_batches_are_refused(client, requests):
    response = client.post("/v1/models/gemini-embedding-001:batchEmbedContents", json={"requests": requests})
    assert response.status_code == 400
