"""What is left of the time before Gemini: PaLM's operations, corpora, answers from passages."""

from __future__ import annotations

import pytest

from gemkit_emulator import create_app
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.rules import Rules

from .asking import refusal
from .conftest import TestClient

TEXT, CHAT, GECKO, AQA = "text-bison-001", "chat-bison-001", "embedding-gecko-001", "aqa"


def post(client, model, method, **body):
    collection = "" if "/" in model else "models/"
    return client.post(f"/v1beta/{collection}{model}:{method}", json=body)


def ask(client, model, method, **body):
    response = post(client, model, method, **body)
    assert response.status_code == 200, response.text
    return response.json()


# --- PaLM -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", [TEXT, "tunedModels/mine"])
def test_a_text_goes_on(client, model):
    candidates = ask(client, model, "generateText", prompt={"text": "Once upon a time"}, candidateCount=2)["candidates"]
    assert len(candidates) == 2
    assert "Once upon a time" in candidates[0]["output"]
    assert {rating["probability"] for rating in candidates[0]["safetyRatings"]} == {"NEGLIGIBLE"}


def test_sampling_reaches_the_engine(client):
    short = ask(client, TEXT, "generateText", prompt={"text": "one two three four"}, maxOutputTokens=2)
    assert len(short["candidates"][0]["output"]) < len("one two three four")
    stopped = ask(client, TEXT, "generateText", prompt={"text": "one two three"}, stopSequences=["three"])
    assert "three" not in stopped["candidates"][0]["output"]


def test_a_blocked_text_says_why(client):
    answer = ask(client, TEXT, "generateText", prompt={"text": "[block:SAFETY HATE_SPEECH HIGH]"})
    assert answer["filters"] == [{"reason": "SAFETY"}]
    (feedback,) = answer["safetyFeedback"]
    assert feedback["rating"] == {"category": "HARM_CATEGORY_HATE_SPEECH", "probability": "HIGH"}
    assert feedback["setting"]["category"] == "HARM_CATEGORY_HATE_SPEECH"
    assert ask(client, TEXT, "generateText", prompt={"text": "[block:OTHER]"}) == {"filters": [{"reason": "OTHER"}]}
    off = [{"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": "BLOCK_NONE"}]
    answer = ask(client, TEXT, "generateText", prompt={"text": "[block:SAFETY HATE_SPEECH]"}, safetySettings=off)
    assert answer["candidates"]


def test_a_message_is_answered(client):
    answer = ask(client, CHAT, "generateMessage", prompt={"messages": [{"content": "hi"}], "context": "Be brief."})
    assert answer["messages"] == [{"author": "0", "content": "hi"}]
    (candidate,) = answer["candidates"]
    assert candidate["author"] == "1"
    assert "told to: Be brief." in candidate["content"]


def test_a_conversation_has_two_sides(client):
    messages = [{"content": text, "author": author} for text, author in (("a", "Ann"), ("b", "Bob"), ("c", "Ann"))]
    examples = [{"input": {"content": "x"}, "output": {"content": "y"}}]
    answer = ask(client, CHAT, "generateMessage", prompt={"messages": messages, "examples": examples})
    assert answer["messages"] == messages
    assert "You said: c [turn 3" in answer["candidates"][0]["content"]
    blocked = ask(client, CHAT, "generateMessage", prompt={"messages": [{"content": "[block:SAFETY]"}]})
    assert ([*blocked], blocked["filters"]) == (["messages", "filters"], [{"reason": "SAFETY"}])


def test_tokens_are_counted(client):
    assert ask(client, TEXT, "countTextTokens", prompt={"text": "one two three"}) == {"tokenCount": 3}
    count = ask(client, CHAT, "countMessageTokens", prompt={"messages": [{"content": "one two three"}]})
    assert count == {"tokenCount": 3}


def test_texts_become_vectors(client):
    one = ask(client, GECKO, "embedText", text="hello")["embedding"]["value"]
    assert len(one) == 768
    two = ask(client, GECKO, "batchEmbedText", texts=["hello", "world"])["embeddings"]
    assert two[0]["value"] == one != two[1]["value"]
    requests = [{"model": f"models/{GECKO}", "text": "hello"}]
    assert ask(client, GECKO, "batchEmbedText", requests=requests)["embeddings"] == two[:1]


def test_rules_know_palm():
    rules = Rules()
    rules.add("weather", "It is sunny.")
    with TestClient(create_app(EchoEngine(), rules=rules), headers={"x-goog-api-key": "test"}) as client:
        answer = ask(client, TEXT, "generateText", prompt={"text": "What is the weather?"})
        assert answer["candidates"][0]["output"] == "It is sunny."


@pytest.mark.parametrize(
    ("model", "method", "body", "message"),
    [
        (TEXT, "generateText", {}, "* GenerateTextRequest.prompt.text: text is not specified\n"),
        (
            TEXT,
            "generateText",
            {"prompt": {"text": "x"}, "temperature": 2, "candidateCount": 9},
            (
                "* GenerateTextRequest.temperature: must be in the range [0, 1].\n"
                "* GenerateTextRequest.candidate_count: must be in the range [1, 8].\n"
            ),
        ),
        (TEXT, "countTextTokens", {}, "* CountTextTokensRequest.prompt.text: text is not specified\n"),
        (CHAT, "generateMessage", {}, "* GenerateMessageRequest.prompt.messages: messages is not specified\n"),
        (
            CHAT,
            "countMessageTokens",
            {"prompt": {"messages": [{"author": "0"}]}},
            "* CountMessageTokensRequest.prompt.messages[0].content: content is not specified\n",
        ),
        (GECKO, "embedText", {}, "* EmbedTextRequest.text: text is not specified\n"),
        (GECKO, "batchEmbedText", {}, "* BatchEmbedTextRequest.texts: texts is not specified\n"),
        (GECKO, "batchEmbedText", {"texts": ["x"] * 101}, "at most 100 texts"),
        (GECKO, "batchEmbedText", {"texts": ["x"], "requests": [{"text": "x"}]}, "only one of texts and requests"),
        (AQA, "generateAnswer", {}, "* GenerateAnswerRequest.contents: contents is not specified\n"),
    ],
)
def test_what_is_missing_is_named(client, model, method, body, message):
    assert message in refusal(post(client, model, method, **body))


def test_each_model_does_what_it_can(client):
    for model, method in (
        (CHAT, "generateText"),
        (TEXT, "generateMessage"),
        (TEXT, "embedText"),
        (TEXT, "generateAnswer"),
    ):
        response = post(client, model, method, prompt={})
        assert refusal(post(client, model, method), 404).startswith(f"models/{model} is not found"), response.text


# --- answers from passages --------------------------------------------------------------------------------------------


def passage(name, *texts):
    return {"id": name, "content": {"parts": [{"text": text} for text in texts]}}


def answer(client, question="Where do penguins live?", **fields):
    passages = [passage("p1", "Cars need fuel."), passage("p2", "Nothing here.", "Penguins live in the south.")]
    body = {"contents": [{"parts": [{"text": question}]}], "answerStyle": "EXTRACTIVE"}
    return post(client, AQA, "generateAnswer", **body | {"inlinePassages": {"passages": passages}} | fields)


def test_an_answer_names_its_sources(client):
    body = answer(client).json()
    assert body["answer"]["content"]["parts"] == [{"text": "Penguins live in the south."}]
    (source,) = body["answer"]["groundingAttributions"]
    assert source["sourceId"] == {"groundingPassage": {"passageId": "p2", "partIndex": 1}}
    assert body["answerableProbability"] == 1


def test_what_the_passages_do_not_say_is_not_answered(client):
    body = answer(client, "Who painted the Mona Lisa?").json()
    assert body["answerableProbability"] == 0
    assert "groundingAttributions" not in body["answer"]


def test_a_blocked_question_has_no_answer(client):
    body = answer(client, "[block:SAFETY]").json()
    assert [*body] == ["inputFeedback"]
    assert body["inputFeedback"]["blockReason"] == "SAFETY"


def test_an_answer_needs_a_style_and_a_source(client):
    assert "answer_style is not specified" in refusal(answer(client, answerStyle="ANSWER_STYLE_UNSPECIFIED"))
    assert "'grounding_source' must have" in refusal(answer(client, inlinePassages=None))
    query = {"query": {"parts": [{"text": "x"}]}}
    retriever = {"semanticRetriever": {"source": "corpora/nothing", **query}, "inlinePassages": None}
    assert "Corpus corpora/nothing" in refusal(answer(client, **retriever), 403)
    retriever["semanticRetriever"]["source"] = "files/x"
    assert "unexpected corpus name format" in refusal(answer(client, **retriever))
    corpus = client.post("/v1beta/corpora", json={}).json()
    retriever["semanticRetriever"]["source"] = corpus["name"]
    assert answer(client, **retriever).json()["answerableProbability"] == 0


# --- corpora ----------------------------------------------------------------------------------------------------------


def make_corpus(client, **fields):
    response = client.post("/v1beta/corpora", json=fields)
    assert response.status_code == 200, response.text
    return response.json()


def test_a_corpus_is_made_shown_and_deleted(client):
    corpus = make_corpus(client, displayName="My corpus!")
    assert corpus["name"].startswith("corpora/my-corpus-")
    assert [*corpus] == ["name", "displayName", "createTime", "updateTime"]
    path = f"/v1beta/{corpus['name']}"
    assert client.get(path).json() == corpus
    assert client.get("/v1beta/corpora").json() == {"corpora": [corpus]}
    assert client.delete(path, params={"force": True}).json() == {}
    assert corpus["name"] in refusal(client.get(path), 403)
    assert client.get("/v1beta/corpora").json() == {}
    assert refusal(client.get(f"{path}/operations/x"), 404) == "Requested entity was not found."


def test_corpora_come_in_pages_and_with_names_of_their_own(client):
    names = [make_corpus(client, name=f"corpora/c{i}")["name"] for i in range(3)]
    first = client.get("/v1beta/corpora", params={"pageSize": 2}).json()
    rest = client.get("/v1beta/corpora", params={"pageToken": first["nextPageToken"]}).json()
    assert [corpus["name"] for corpus in first["corpora"] + rest["corpora"]] == names
    assert "already exists" in refusal(client.post("/v1beta/corpora", json={"name": "corpora/c0"}), 409)
    assert "unexpected corpus name" in refusal(client.post("/v1beta/corpora", json={"name": "corpora/C!"}))
    assert "at most 512" in refusal(client.post("/v1beta/corpora", json={"displayName": "x" * 513}))


def test_a_corpus_can_be_shared(client):
    path = f"/v1beta/{make_corpus(client)['name']}/permissions"
    (owner,) = client.get(path).json()["permissions"]
    assert owner["role"] == "OWNER"
    reader = {"granteeType": "USER", "emailAddress": "a@example.com", "role": "READER"}
    permission = client.post(path, json=reader).json()
    assert permission.items() >= reader.items()
    address = f"/v1beta/{permission['name']}"
    assert client.patch(address, params={"updateMask": "role"}, json={"role": "WRITER"}).json()["role"] == "WRITER"
    assert client.get(address).json()["role"] == "WRITER"
    assert client.delete(address).json() == {}
    assert client.get(address).status_code == 404
    assert client.post(f"{path.removesuffix('/permissions')}:transferOwnership", json={}).status_code == 404


# --- files of elsewhere -----------------------------------------------------------------------------------------------


def test_objects_of_a_bucket_become_files(client):
    uris = ["gs://bucket/a/report.pdf", "gs://bucket/x"]
    headers = {"authorization": "Bearer token"}
    answer_ = client.post("/v1/files:register", json={"uris": uris}, headers=headers).json()
    assert [(file["source"], file["mimeType"], file["displayName"]) for file in answer_["files"]] == [
        ("REGISTERED", "application/pdf", "report.pdf"),
        ("REGISTERED", "application/octet-stream", "x"),
    ]
    assert client.get(f"/v1/{answer_['files'][0]['name']}").json() == answer_["files"][0]
    assert "must be like gs://" in refusal(client.post("/v1/files:register", json={"uris": ["x"]}, headers=headers))
    assert "not specified" in refusal(client.post("/v1/files:register", json={}, headers=headers))
    assert "at most 100" in refusal(client.post("/v1/files:register", json={"uris": uris * 60}, headers=headers))


def test_a_key_is_not_enough_to_read_a_bucket(client):
    response = client.post("/v1/files:register", json={"uris": ["gs://bucket/x"]})
    assert "OAuth 2 access token" in refusal(response, 401)
    assert response.json()["error"]["status"] == "UNAUTHENTICATED"


def test_stores_have_no_media(client):
    store = client.post("/v1beta/fileSearchStores", json={}).json()["name"]
    response = client.get(f"/v1beta/{store}/media/x", params={"alt": "media"})
    assert refusal(response, 404) == f"Media {store}/media/x does not exist."
    assert client.get("/v1beta/fileSearchStores/none/media/x").status_code == 403
