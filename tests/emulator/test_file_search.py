"""File search stores: documents come in, are read, found and cited, and go."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit_emulator.resources.documents import cut

from .asking import ask, candidate_of, post, refusal, stream

STORES = "/v1beta/fileSearchStores"
RESUMABLE = {"x-goog-upload-protocol": "resumable", "x-goog-upload-command": "start"}
TEXT = "The secret codename is Chimera. It was started in 2024 and involves distributed caching."


def create(client, **fields):
    response = client.post(STORES, json=fields)
    assert response.status_code == 200, response.text
    return response.json()["name"]


def upload(client, store, text: str | bytes = TEXT, kind="text/plain", **fields):
    """The operation that makes a document of a text."""
    path = f"/upload/v1beta/{store}:uploadToFileSearchStore"
    headers = {**RESUMABLE, "x-goog-upload-header-content-type": kind}
    start = client.post(path, json=fields, headers=headers)
    assert (start.status_code, start.content) == (200, b""), start.text
    url = start.headers["x-goog-upload-url"]
    assert url.startswith(f"http://emulator{path}?upload_id=")
    headers = {"x-goog-upload-command": "upload, finalize", "x-goog-upload-offset": "0"}
    response = client.post(url, content=text if isinstance(text, bytes) else text.encode(), headers=headers)
    assert (response.status_code, response.headers["x-goog-upload-status"]) == (200, "final"), response.text
    return response.json()


def import_file(client, store, text=TEXT, name=None, **fields):
    """The operation that makes a document of an uploaded file."""
    body = {"file": {"displayName": name}} if name else {}
    boundary = {"x-goog-upload-protocol": "multipart", "content-type": "multipart/related; boundary=cut"}
    head = f"--cut\r\ncontent-type: application/json\r\n\r\n{body or '{}'}\r\n".replace("'", '"')
    content = f"{head}--cut\r\ncontent-type: text/plain\r\n\r\n{text}\r\n--cut--\r\n"
    file = client.post("/upload/v1beta/files", content=content, headers=boundary).json()["file"]
    response = client.post(f"/v1beta/{store}:importFile", json={"fileName": file["name"], **fields})
    assert response.status_code == 200, response.text
    return response.json()


def get(client, name):
    return client.get(f"/v1beta/{name}").json()


def make_ready(client, operation):
    """The operation, once it is done."""
    get(client, operation["name"])
    done = get(client, operation["name"])
    assert done["done"], done
    return done


def fill(client, text: str | bytes = TEXT, **fields):
    """A store with one document that can be searched, and the name of the document."""
    store = create(client)
    return store, make_ready(client, upload(client, store, text, **fields))["response"]["documentName"]


def search(client, prompt, *stores, **fields):
    tools = [{"fileSearch": {"fileSearchStoreNames": [*stores], **fields}}]
    return candidate_of(ask(client, prompt, tools=tools)).get("groundingMetadata", {})


def list_found(client, prompt, *stores, **fields):
    chunks = search(client, prompt, *stores, **fields).get("groundingChunks", [])
    return [chunk["retrievedContext"]["text"] for chunk in chunks]


# --- stores -----------------------------------------------------------------------------------------------------------


def test_a_store_is_named_after_its_title(client):
    store = client.post(STORES, json={"displayName": "My First Store", "embeddingModel": "models/m"}).json()
    assert re.fullmatch(r"fileSearchStores/my-first-store-[a-z0-9]{12}", store.pop("name"))
    assert store == {
        "displayName": "My First Store",
        "createTime": "2026-05-28T20:26:40.123456Z",
        "updateTime": "2026-05-28T20:26:40.123456Z",
        "embeddingModel": "models/m",
    }
    assert re.fullmatch(r"fileSearchStores/testdoctxt-[a-z0-9]{12}", create(client, displayName="test-doc.txt"))
    assert re.fullmatch(r"fileSearchStores/[a-z0-9]{12}-[a-z0-9]{12}", create(client, displayName="ü"))
    assert len(create(client, displayName="long " * 100)) <= len("fileSearchStores/") + 40


def test_stores_are_listed_page_by_page(client):
    names = [create(client) for _ in range(3)]
    first = client.get(f"{STORES}?pageSize=2").json()
    second = client.get(f"{STORES}?pageSize=2&pageToken={first['nextPageToken']}").json()
    assert [store["name"] for page in (first, second) for store in page["fileSearchStores"]] == names
    assert "nextPageToken" not in second


def test_a_store_counts_its_documents(client):
    store, document = fill(client)
    upload(client, store)
    make_ready_or_failed = upload(client, store, b"\x00\xff", "application/octet-stream")
    for _ in range(2):
        get(client, make_ready_or_failed["name"])
    described = get(client, store)
    counts = ("activeDocumentsCount", "pendingDocumentsCount", "failedDocumentsCount", "sizeBytes")
    assert [described[name] for name in counts] == ["1", "1", "1", str(2 * len(TEXT) + 2)]
    assert get(client, document)["state"] == "STATE_ACTIVE"


def test_a_store_with_documents_goes_only_by_force(client):
    store, document = fill(client)
    response = client.delete(f"/v1beta/{store}")
    assert refusal(response) == "Cannot delete non-empty FileSearchStore"
    assert response.json()["error"]["status"] == "FAILED_PRECONDITION"
    assert client.delete(f"/v1beta/{store}?force=true").json() == {}
    gone = f"the FileSearchStore {store} or it may not exist."
    for name in (store, document, f"{store}/documents"):
        assert refusal(client.get(f"/v1beta/{name}"), 403).endswith(gone)
    assert client.delete(f"/v1beta/{create(client)}").json() == {}


# --- documents --------------------------------------------------------------------------------------------------------


def test_an_upload_becomes_a_document_as_it_is_looked_at(client):
    store = create(client)
    operation = upload(client, store, displayName="test-doc.txt")
    name = operation["name"].replace("/upload/operations/", "/documents/")
    assert re.fullmatch(rf"{store}/documents/testdoctxt-[a-z0-9]{{12}}", name)
    response = {
        "@type": "type.googleapis.com/google.ai.generativelanguage.v1main.UploadToFileSearchStoreResponse",
        "parent": store,
        "documentName": name,
        "mimeType": "text/plain",
        "sizeBytes": str(len(TEXT)),
    }
    assert operation == {"name": operation["name"], "response": response}  # Google does not say that it is done
    assert get(client, operation["name"]) == {"name": operation["name"]}
    assert get(client, operation["name"]) == {"name": operation["name"], "done": True, "response": response}
    assert get(client, name) == {
        "name": name,
        "displayName": "test-doc.txt",
        "updateTime": "2026-05-28T20:26:40.123456Z",
        "createTime": "2026-05-28T20:26:40.123456Z",
        "state": "STATE_ACTIVE",
        "sizeBytes": str(len(TEXT)),
        "mimeType": "text/plain",
    }


def test_a_file_becomes_a_document_and_may_go(client):
    store = create(client)
    operation = import_file(client, store, name="notes.txt", customMetadata=[{"key": "a", "stringValue": "b"}])
    assert operation == {"name": operation["name"]}
    document_id = operation["name"].removeprefix(f"{store}/operations/")
    assert make_ready(client, operation)["response"] == {
        "@type": "type.googleapis.com/google.ai.generativelanguage.v1main.ImportFileResponse",
        "parent": store.partition("/")[2],  # Google's has the bare ids
        "documentName": document_id,
    }
    (file,) = client.get("/v1beta/files").json()["files"]
    client.delete(f"/v1beta/{file['name']}")
    document = get(client, f"{store}/documents/{document_id}")
    assert (document["displayName"], document["state"]) == ("notes.txt", "STATE_ACTIVE")
    assert document["customMetadata"] == [{"key": "a", "stringValue": "b"}]


def test_a_file_without_a_title_goes_by_its_id(client):
    store = create(client)
    import_file(client, store)
    (document,) = client.get(f"/v1beta/{store}/documents").json()["documents"]
    (file,) = client.get("/v1beta/files").json()["files"]
    assert f"files/{document['displayName']}" == file["name"]


def test_documents_are_listed_and_go_on_meanwhile(client):
    store = create(client)
    names = [upload(client, store)["response"]["documentName"] for _ in range(3)]
    first = client.get(f"/v1beta/{store}/documents?pageSize=2").json()
    second = client.get(f"/v1beta/{store}/documents?pageSize=2&pageToken={first['nextPageToken']}").json()
    assert [one["name"] for page in (first, second) for one in page["documents"]] == names
    states = [one["state"] for one in client.get(f"/v1beta/{store}/documents").json()["documents"]]
    assert states == ["STATE_ACTIVE"] * 3


@pytest.mark.parametrize("data", [b"", b" \n ", b"\x00\x80\xff" * 9])
def test_what_has_no_words_fails(client, data):
    operation = upload(client, create(client), data, "application/octet-stream")
    get(client, operation["name"])
    failed = get(client, operation["name"])
    message = "The file has no text that could be read: application/octet-stream"
    assert failed == {"name": operation["name"], "done": True, "error": {"code": 3, "message": message}}
    name = operation["name"].replace("upload/operations", "documents")
    assert get(client, name)["state"] == "STATE_FAILED"
    assert client.delete(f"/v1beta/{name}").json() == {}


def test_words_are_found_in_what_is_no_text(client):
    pdf = b"%PDF-1.7\xff\xfe stream BT (Chimera rises) Tj ET"
    store, _ = fill(client, pdf, kind="application/pdf")
    assert len(list_found(client, "Chimera", store)) == 1


def test_a_document_goes_only_by_force(client):
    store, document = fill(client)
    response = client.delete(f"/v1beta/{document}")
    assert refusal(response) == "Cannot delete non-empty Document"
    assert response.json()["error"]["status"] == "FAILED_PRECONDITION"
    assert client.delete(f"/v1beta/{document}?force=true").json() == {}
    assert refusal(client.get(f"/v1beta/{document}"), 403).endswith("or it may not exist.")
    assert client.get(f"/v1beta/{store}/documents").json() == {}


@pytest.mark.parametrize(("force", "code"), [("true", 200), ("True", 200), ("false", 400), ("False", 400), ("1", 400)])
def test_force_is_written_in_any_case(client, force, code):
    store, _ = fill(client)
    assert client.delete(f"/v1beta/{store}?force={force}").status_code == code


def test_operations_are_found_by_their_kind(client):
    store = create(client)
    uploaded, imported = upload(client, store)["name"], import_file(client, store)["name"]
    for name in (
        uploaded.replace("upload/", ""),
        imported.replace("operations/", "upload/operations/"),
        f"{store}/operations/x",
    ):
        assert refusal(client.get(f"/v1beta/{name}"), 404) == "Requested entity was not found."
    listed = client.get("/v1/operations").json()["operations"]
    assert listed == [{"name": uploaded}, {"name": imported}]
    assert len(client.get("/v1/operations?pageSize=1").json()["operations"]) == 1
    assert client.delete("/v1/operations/x").status_code == 404


def test_no_operation_belongs_to_a_model(client):
    assert client.get("/v1beta/models/gemini-2.5-flash/operations").json() == {}
    assert client.get("/v1beta/models/never-was/operations").status_code == 404
    assert client.get("/v1beta/models/gemini-2.5-flash/operations/x").status_code == 404


TOO_MANY = [{"key": str(i), "stringValue": "x"} for i in range(21)]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"displayName": "x" * 513}, "display_name: must have at most 512 characters"),
        ({"customMetadata": TOO_MANY}, "custom_metadata: must have at most 20 entries"),
        ({"customMetadata": [{"stringValue": "x"}]}, "custom_metadata[0].key: key is not specified"),
        ({"customMetadata": [{"key": "x"}]}, "custom_metadata[0].value: required oneof field 'value'"),
        ({"chunkingConfig": {"whiteSpaceConfig": {"maxTokensPerChunk": 513}}}, "must be in the range [1, 512]"),
        ({"chunkingConfig": {"whiteSpaceConfig": {"maxTokensPerChunk": 0}}}, "must be in the range [1, 512]"),
        (
            {"chunkingConfig": {"whiteSpaceConfig": {"maxTokensPerChunk": 5, "maxOverlapTokens": 5}}},
            "max_overlap_tokens: must be less than max_tokens_per_chunk",
        ),
        ({"chunkingConfig": {"whiteSpaceConfig": {"maxTokens": 5}}}, 'Unknown name "maxTokens"'),
    ],
)
def test_impossible_documents_are_refused_before_they_are_sent(client, fields, message):
    path = f"/upload/v1beta/{create(client)}:uploadToFileSearchStore"
    assert message in refusal(client.post(path, json=fields, headers=RESUMABLE))


@pytest.mark.parametrize(
    ("file", "code"), [("files/never-was", 403), ("never-was", 400), ("", 400)]
)  # fmt: skip
def test_only_files_that_are_there_are_imported(client, file, code):
    assert client.post(f"/v1beta/{create(client)}:importFile", json={"fileName": file}).status_code == code


def test_uploads_need_a_store_and_are_small(client):
    path = "/upload/v1beta/fileSearchStores/never-was:uploadToFileSearchStore"
    assert client.post(path, headers=RESUMABLE).status_code == 403
    path = f"/upload/v1beta/{create(client)}:uploadToFileSearchStore"
    headers = RESUMABLE | {"x-goog-upload-header-content-length": str(100 * 1024 * 1024 + 1)}
    assert refusal(client.post(path, headers=headers)) == "The file exceeds 104857600 bytes."


def test_a_title_has_its_limits(client):
    assert client.post(STORES, json={"displayName": "x" * 513}).status_code == 400


# --- search -----------------------------------------------------------------------------------------------------------


def test_an_answer_cites_what_it_shares_words_with(client):
    store, _ = fill(client, displayName="test-doc.txt", customMetadata=[{"key": "a", "stringValue": "b"}])
    body = ask(
        client,
        "Hello there. What is the codename?",
        tools=[{"fileSearch": {"fileSearchStoreNames": [store]}}],
    )
    context = {
        "title": "test-doc.txt",
        "text": TEXT,
        "fileSearchStore": store,
        "customMetadata": [{"key": "a", "stringValue": "b"}],
    }
    said = "What is the codename?"
    assert candidate_of(body)["groundingMetadata"] == {
        "groundingChunks": [{"retrievedContext": context}],
        "groundingSupports": [
            {"segment": {"startIndex": 23, "endIndex": 44, "text": said}, "groundingChunkIndices": [0]}
        ],
    }
    usage = body["usageMetadata"]
    assert usage["toolUsePromptTokenCount"] > 0
    assert usage["toolUsePromptTokensDetails"] == [{"modality": "TEXT", "tokenCount": usage["toolUsePromptTokenCount"]}]


def test_a_stream_cites_at_its_end(client):
    store, _ = fill(client)
    chunks = stream(client, "The codename?", tools=[{"fileSearch": {"fileSearchStoreNames": [store]}}])
    assert ["groundingMetadata" in candidate_of(chunk) for chunk in chunks] == [False] * (len(chunks) - 1) + [True]


def test_nothing_is_cited_where_nothing_is_found(client):
    store, _ = fill(client)
    assert search(client, "What is the weather?", store) == {}


def test_a_document_is_searched_once_it_is_ready(client):
    store = create(client)
    operation = upload(client, store)
    assert list_found(client, "codename", store) == []
    make_ready(client, operation)
    assert list_found(client, "codename", store) == [TEXT]


def test_the_best_passages_come_first_and_no_more_than_asked_for(client):
    text = "red apples. green apples. red green apples."
    config = {"whiteSpaceConfig": {"maxTokensPerChunk": 2, "maxOverlapTokens": 0}}
    store, _ = fill(client, text, chunkingConfig=config)
    assert list_found(client, "red apples", store)[0] == "red apples. "
    assert len(list_found(client, "red apples", store)) == 4
    assert len(list_found(client, "red apples", store, topK=1)) == 1


FACTS = [
    {"key": "author", "stringValue": "Ada"},
    {"key": "year", "numericValue": 1843},
    {"key": "tags", "stringListValue": {"values": ["maths", "poetry"]}},
    {"key": "empty", "stringListValue": {}},
]


@pytest.mark.parametrize(
    ("condition", "fits"),
    [
        ("", True),
        ('author="Ada"', True),
        ("author = 'Ada'", True),
        ("author = Ada", True),
        ('author = "Bob"', False),
        ('author != "Bob"', True),
        ('author != "Ada"', False),
        ("year = 1843", True),
        ("year >= 1843 AND year <= 1843", True),
        ("year > 1843", False),
        ("year < 1843", False),
        ('year = "many"', False),
        ('tags: "maths"', True),
        ('tags = "history"', False),
        ('tags != "maths"', False),
        ('empty = "a"', False),
        ('nothing = "a"', False),
        ('nothing != "a"', True),
        ('author = "Bob" OR year = 1843', True),
        ('author = "Ada" AND year = 1', False),
        ('author = "Ada" AND (year = 1 OR tags: "poetry")', True),
        ('NOT author = "Ada"', False),
        ("NOT (year = 1)", True),
    ],
)
def test_filters_look_at_the_metadata(client, condition, fits):
    store, _ = fill(client, customMetadata=FACTS)
    assert bool(list_found(client, "codename", store, metadataFilter=condition)) is fits


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ("author", "unexpected end"),
        ("author =", "unexpected end"),
        ("= Ada", "unexpected '='"),
        ("author ( Ada", "unexpected '('"),
        ("(author = Ada", "unexpected end"),
        ("author = Ada)", "unexpected ')'"),
        ("author = Ada year = 1", "unexpected 'year'"),
        ('author = "Ada', "unexpected '\"Ada'"),
        ("NOT " * 60 + "a = 1", "nested too deeply"),
        ("(" * 60, "nested too deeply"),
    ],
)
def test_filters_that_mean_nothing_are_refused(client, condition, found):
    store, _ = fill(client)
    tools = [{"fileSearch": {"fileSearchStoreNames": [store], "metadataFilter": condition}}]
    assert found in refusal(post(client, "Hi", tools=tools))


@pytest.mark.parametrize(
    ("names", "code"),
    [([], 400), (["a"], 400), (["fileSearchStores/never-was"], 403), (["fileSearchStores/a"] * 6, 400)],
)
def test_only_stores_that_are_there_are_searched(client, names, code):
    tools = [{"fileSearch": {"fileSearchStoreNames": names}}]
    assert post(client, "Hi", tools=tools).status_code == code


@pytest.mark.parametrize(
    ("text", "config", "chunks"),
    [
        ("", {}, []),
        ("  \n", {}, []),
        (" a b \n", {}, [" a b \n"]),
        ("a b c", {"maxTokensPerChunk": 3, "maxOverlapTokens": 1}, ["a b c"]),
        ("a b c d", {"maxTokensPerChunk": 3, "maxOverlapTokens": 1}, ["a b c ", "c d"]),
        ("a b c", {"maxTokensPerChunk": 1}, ["a ", "b ", "c"]),
        ("a b c d e", {"maxTokensPerChunk": 2, "maxOverlapTokens": 0}, ["a b ", "c d ", "e"]),
    ],
)
def test_chunks_are_cut_at_white_space(text, config, chunks):
    assert cut(text, config) == chunks


@given(st.text("ab \n", max_size=60), st.integers(1, 9), st.data())
def test_chunks_have_every_word_and_share_as_many_as_asked_for(text, most, data):
    shared = data.draw(st.integers(0, most - 1))
    chunks = [chunk.split() for chunk in cut(text, {"maxTokensPerChunk": most, "maxOverlapTokens": shared})]
    words = text.split()
    assert [word for i, chunk in enumerate(chunks) for word in chunk[shared if i else 0 :]] == words
    assert all(len(chunk) <= most for chunk in chunks)
    assert all(left[len(left) - shared :] == right[:shared] for left, right in pairwise(chunks))


def test_v1_has_stores_too(client):
    store = client.post("/v1/fileSearchStores", json={}).json()["name"]
    assert client.get(f"/v1/{store}").json()["name"] == store
