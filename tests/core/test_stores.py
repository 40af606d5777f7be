"""File search stores and documents: what is sent, and what answers cite."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gemkit import errors, types
from gemkit._core.flows import stores
from gemkit._core.steps import Open, Piece, Pull, Source

from .script import answer, make_settings, perform, play

HOST = "https://generativelanguage.googleapis.com"
V1BETA = f"{HOST}/v1beta"
STORE = types.FileSearchStore(name="fileSearchStores/s")
NAMES = ["fileSearchStores/s", "s", STORE]
DOCUMENT = "fileSearchStores/s/documents/d"


def ask(flow: Any) -> tuple[str, str, Any]:
    """The one request of a flow: its method, its path and its body."""
    [request] = play(flow, answer(body={})).requests
    return request.method, request.url.removeprefix(V1BETA), request.body and json.loads(request.body)


def fail(flow: Any) -> None:
    """Raise what a flow raises before it sends anything."""
    played = play(flow)
    assert not played.steps
    played.result  # noqa: B018  # it raises


# Stores ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "options",
    [
        {"config": {"display_name": "My store", "embedding_model": "gemini-embedding-001"}},
        {"config": {"displayName": "My store", "embeddingModel": "models/gemini-embedding-001"}},
        {"config": types.CreateFileSearchStoreConfig(display_name="My store"), "embedding_model": "gemini-embedding-001"},
        {"config": types.FileSearchStore(display_name="other", embedding_model="gemini-embedding-001"), "display_name": "My store"},
    ],
)  # fmt: skip
def test_a_store_is_made(options: Any) -> None:
    assert ask(stores.create_store(make_settings(), **options)) == (
        "POST",
        "/fileSearchStores",
        {"displayName": "My store", "embeddingModel": "models/gemini-embedding-001"},
    )


def test_a_store_needs_no_options() -> None:
    assert ask(stores.create_store(make_settings())) == ("POST", "/fileSearchStores", {})


@pytest.mark.parametrize("name", NAMES, ids=["name", "id", "FileSearchStore"])
def test_a_store_is_found_by_its_name(name: Any) -> None:
    settings = make_settings()
    assert ask(stores.get_store(settings, name)) == ("GET", "/fileSearchStores/s", None)
    assert ask(stores.delete_store(settings, name)) == ("DELETE", "/fileSearchStores/s", None)
    forced = ("DELETE", "/fileSearchStores/s?force=true", None)
    assert ask(stores.delete_store(settings, name, force=True)) == forced
    assert ask(stores.delete_store(settings, name, config={"force": True})) == forced
    assert ask(stores.delete_store(settings, name, config={"force": True}, force=False))[1].endswith("?force=false")
    assert ask(stores.delete_store(settings, name, config={"force": None})) == ("DELETE", "/fileSearchStores/s", None)
    choices: list[Any] = [{"page_size": 3}, {"config": {"page_size": 3}}]
    for options in choices:
        within = ("GET", "/fileSearchStores/s/documents?pageSize=3", None)
        assert ask(stores.list_documents(settings, name, **options)) == within
        assert ask(stores.list_stores(settings, **options)) == ("GET", "/fileSearchStores?pageSize=3", None)


@pytest.mark.parametrize(
    ("flow", "options", "error", "match"),
    [
        (stores.create_store, {"config": {"name": "a"}}, TypeError, "no option 'name'; it takes display_name and"),
        (stores.create_store, {"config": {"displayname": "a"}}, TypeError, "did you mean 'display_name'"),
        (stores.get_store, {"name": "files/a"}, ValueError, "fileSearchStores/my-file_search_store"),
        (stores.get_store, {"name": types.FileSearchStore()}, TypeError, "a store is named by a str"),
        (stores.get_store, {"name": "a", "config": {"force": True}}, TypeError, "config has no 'force'"),
        (stores.delete_store, {"name": "a", "config": {"forced": True}}, TypeError, "did you mean 'force'"),
        (stores.delete_store, {"name": "a", "config": 5}, TypeError, "config must be a dict, not int"),
        (stores.get_document, {"name": "s/d"}, ValueError, "documents/my-document"),
        (stores.get_document, {"name": None}, TypeError, "a document is named by a str"),
        (stores.get_document, {"name": DOCUMENT, "config": {"force": True}}, TypeError, "config has no 'force'"),
    ],
)
def test_what_can_not_be_is_refused_before_anything_is_sent(flow: Any, options: Any, error: Any, match: str) -> None:
    with pytest.raises(error, match=match):
        fail(flow(make_settings(), **options))


# Documents ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        DOCUMENT,
        types.Document(name=DOCUMENT),
        types.UploadToFileSearchStoreResponse(parent="fileSearchStores/s", document_name=DOCUMENT),
        types.ImportFileResponse(parent="s", document_name="d"),
        types.ImportFileResponse(parent="fileSearchStores/s", document_name="d"),
    ],
)
def test_a_document_is_found_by_its_name_or_by_what_made_it(name: Any) -> None:
    settings, path = make_settings(), f"/{DOCUMENT}"
    assert ask(stores.get_document(settings, name)) == ("GET", path, None)
    assert ask(stores.delete_document(settings, name)) == ("DELETE", path, None)
    assert ask(stores.delete_document(settings, name, config={"force": True}))[1] == f"{path}?force=true"
    assert ask(stores.delete_document(settings, name, force=True))[1] == f"{path}?force=true"


METADATA = [
    {"key": "author", "stringValue": "Ada"},
    {"key": "year", "numericValue": 1843},
    {"key": "tags", "stringListValue": {"values": ["a", "b"]}},
]
CHUNKING = {"whiteSpaceConfig": {"maxTokensPerChunk": 200, "maxOverlapTokens": 20}}


@pytest.mark.parametrize(
    "metadata",
    [
        {"author": "Ada", "year": 1843, "tags": ["a", "b"]},
        {"author": "Ada", "year": 1843.0, "tags": ("a", "b")},
        METADATA,
        [types.CustomMetadata.from_dict(fact) for fact in METADATA],
        [
            {"key": "author", "string_value": "Ada"},
            {"key": "year", "numeric_value": 1843},
            {"key": "tags", "string_list_value": {"values": ["a", "b"]}},
        ],
    ],
)
@pytest.mark.parametrize(
    "chunking",
    [
        {"max_tokens_per_chunk": 200, "max_overlap_tokens": 20},
        {"maxTokensPerChunk": 200, "maxOverlapTokens": 20},
        {"white_space_config": {"max_tokens_per_chunk": 200, "max_overlap_tokens": 20}},
        types.WhiteSpaceConfig(max_tokens_per_chunk=200, max_overlap_tokens=20),
        types.ChunkingConfig.from_dict(CHUNKING),
    ],
)
@pytest.mark.parametrize("file", ["files/f", "f", f"{HOST}/v1beta/files/f", types.File(name="files/f")])
def test_a_file_is_imported(metadata: Any, chunking: Any, file: Any) -> None:
    config = {"custom_metadata": metadata, "chunking_config": chunking}
    flow = stores.import_file(make_settings(), file_search_store_name=STORE, file_name=file, config=config)
    body = {"fileName": "files/f", "customMetadata": METADATA, "chunkingConfig": CHUNKING}
    assert ask(flow) == ("POST", "/fileSearchStores/s:importFile", body)


def import_file(**options: Any) -> Any:
    return stores.import_file(make_settings(), file_search_store_name="s", file_name="f", **options)


def test_an_import_needs_no_options() -> None:
    assert ask(import_file())[2] == {"fileName": "files/f"}


def test_chunks_without_a_config_are_left_to_the_service() -> None:
    assert ask(import_file(config={"chunking_config": {}}))[2] == {"fileName": "files/f", "chunkingConfig": {}}


@pytest.mark.parametrize("value", [True, None, b"x", {"a": 1}, [1], ["a", 1], object()])
def test_metadata_of_another_type_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match=r"custom_metadata\['a'\] must be text, a number or a list of texts"):
        fail(import_file(config={"custom_metadata": {"a": value}}))


def test_a_config_of_an_import_names_no_file_of_its_own_choice() -> None:
    assert ask(import_file(config={"file_name": "files/other"}))[2] == {"fileName": "files/f"}


NAME = "fileSearchStores/s/operations/o"
RESPONSE = {"parent": "s", "documentName": "d"}


def test_an_import_can_be_waited_for() -> None:
    seen: list[Any] = []
    played = play(
        import_file(wait=True, timeout=60, poll_interval=2, progress=seen.append),
        answer(body={"name": NAME}),
        answer(body={"name": NAME}),
        answer(body={"name": NAME, "done": True, "response": RESPONSE}),
    )
    assert isinstance(played.result, types.ImportFileOperation)
    assert played.result.response == types.ImportFileResponse.from_dict(RESPONSE)
    assert [request.url.removeprefix(V1BETA) for request in played.requests[1:]] == [f"/{NAME}"] * 2
    assert played.waits == [2]
    assert [operation.done for operation in seen] == [None, True]


def test_an_import_that_fails_is_an_error() -> None:
    error = {"code": 3, "message": "no text in it"}
    played = play(import_file(wait=True), answer(body={"name": NAME}), answer(body={"name": NAME, "error": error}))
    assert isinstance(played.error, errors.BadRequestError)
    assert played.error.message == "no text in it"
    assert played.error.operation.name == NAME


def test_without_a_wait_a_timeout_is_that_of_the_call() -> None:
    [request] = play(import_file(timeout=5), answer(body={"name": NAME})).requests
    assert request.timeout.total == 5
    first, *_ = play(
        import_file(wait=True, timeout=5), answer(body={"name": NAME}), answer(body={"name": NAME, "done": True})
    ).requests
    assert first.timeout == make_settings().timeout


# Uploads --------------------------------------------------------------------------------------------------------------

UPLOAD = "fileSearchStores/s/upload/operations/o"


def upload(*after: Any, **options: Any) -> Any:
    """Upload four bytes; the operation that comes of it gets these answers when it is asked for."""
    url = f"{HOST}/upload/session"
    sent = {"name": UPLOAD, "response": {"documentName": DOCUMENT}}
    answers = iter(
        [
            answer(headers={"x-goog-upload-url": url}),
            answer(body=sent, headers={"x-goog-upload-status": "final"}),
            *(answer(body={"name": UPLOAD, **body}) for body in after),
        ]
    )

    def react(step: Any) -> Any:
        match step:
            case Open():
                return Source("a.txt", 4, b"text", can_seek=True)
            case Pull():
                return Piece(b"text", "0")
            case _:
                return next(answers)

    return perform(
        stores.upload_to_store(make_settings(), file_search_store_name=STORE, file="a.txt", **options), react
    )


def test_a_file_is_uploaded_with_what_is_to_be_known_of_it() -> None:
    played = upload(config={"custom_metadata": {"year": 1843}, "chunking_config": {"max_tokens_per_chunk": 9}})
    assert played.result.name == UPLOAD
    start, _ = played.requests
    assert start.url == f"{HOST}/upload/v1beta/fileSearchStores/s:uploadToFileSearchStore"
    assert json.loads(start.body) == {
        "displayName": "a.txt",
        "customMetadata": [{"key": "year", "numericValue": 1843}],
        "chunkingConfig": {"whiteSpaceConfig": {"maxTokensPerChunk": 9}},
    }


def test_an_upload_can_be_waited_for() -> None:
    played = upload({}, {"done": True}, wait=True, timeout=60, poll_interval=2)
    assert isinstance(played.result, types.UploadToFileSearchStoreOperation)
    assert played.result.done
    assert [request.url.removeprefix(V1BETA) for request in played.requests[2:]] == [f"/{UPLOAD}"] * 2
    assert played.waits == [2]


def test_a_document_that_can_not_be_read_is_an_error() -> None:
    played = upload({"done": True, "error": {"code": 3, "message": "no text in it"}}, wait=True)
    assert isinstance(played.error, errors.BadRequestError)
    assert played.error.operation.name == UPLOAD


# Citations ------------------------------------------------------------------------------------------------------------


def cite(*contexts: dict[str, Any]) -> types.GenerateContentResponse:
    chunks = [{"retrievedContext": context} for context in contexts] + [{"web": {"uri": "https://x", "title": "x"}}]
    return types.GenerateContentResponse.from_dict(
        {"candidates": [{"groundingMetadata": {"groundingChunks": chunks}}, {"content": {}}]}
    )


def context(title: str | None, store: str | None = "fileSearchStores/s", **more: Any) -> dict[str, Any]:
    named = {"title": title, "fileSearchStore": store, "text": "passage", **more}
    return {key: value for key, value in named.items() if value is not None}


def test_an_answer_tells_the_documents_that_it_rests_on() -> None:
    grounding = cite(
        context("a", pageNumber=3),
        context("b"),
        context("a", pageNumber=1),
        context("a", pageNumber=3),
        context("a", "fileSearchStores/t"),
        context(None, customMetadata=METADATA),
    ).grounding
    assert grounding is not None
    assert [(one.title, one.store, one.pages, len(one.sources), one.metadata) for one in grounding.documents] == [
        ("a", "fileSearchStores/s", [3, 1], 3, {}),
        ("b", "fileSearchStores/s", [], 1, {}),
        ("a", "fileSearchStores/t", [], 1, {}),
        (None, "fileSearchStores/s", [], 1, {"author": "Ada", "year": 1843, "tags": ["a", "b"]}),
    ]


def document(name: str, title: str | None = None, metadata: Any = ()) -> dict[str, Any]:
    return {"name": f"fileSearchStores/s/documents/{name}", "displayName": title, "customMetadata": list(metadata)}


def find(response: types.GenerateContentResponse, *pages: Any) -> Any:
    answers = [
        answer(body={"documents": page, **({"nextPageToken": str(i)} if i < len(pages) else {})})
        for i, page in enumerate(pages, 1)
    ]
    return play(stores.find_cited(make_settings(), response), *answers)


def test_cited_documents_are_looked_for_until_all_are_found() -> None:
    response = cite(context("b"), context(None, customMetadata=METADATA), context("a"), context("b"))
    played = find(
        response,
        [document("1", "x"), document("2", "a", METADATA), document("3", None)],
        [document("4", "b"), document("5", None, METADATA)],
    )
    assert [found.name.rpartition("/")[2] for found in played.result] == ["4", "5", "2"]
    assert [request.url.removeprefix(V1BETA) for request in played.requests] == [
        "/fileSearchStores/s/documents?pageSize=20",
        "/fileSearchStores/s/documents?pageSize=20&pageToken=1",
    ]


def test_no_further_page_is_asked_for_once_all_are_found() -> None:
    first = answer(body={"documents": [document("1", "a"), document("2", "a")], "nextPageToken": "t"})
    played = play(stores.find_cited(make_settings(), cite(context("a"))), first)
    assert [found.name for found in played.result] == ["fileSearchStores/s/documents/1"]


def test_cited_documents_may_be_in_several_stores() -> None:
    response = cite(context("a"), context("b", "fileSearchStores/t"))
    played = play(
        stores.find_cited(make_settings(), response),
        answer(body={"documents": [document("1", "a")]}),
        answer(body={"documents": [{"name": "fileSearchStores/t/documents/2", "displayName": "b"}]}),
    )
    assert [found.display_name for found in played.result] == ["a", "b"]


def test_cited_documents_that_are_gone_are_left_out() -> None:
    assert find(cite(context("gone"), context("a")), [document("1", "a")], [{"name": "x"}]).result == [
        types.Document.from_dict(document("1", "a"))
    ]


@pytest.mark.parametrize(
    "response", [cite(), cite(context("a", None)), types.GenerateContentResponse()], ids=["web", "no store", "nothing"]
)
def test_nothing_is_looked_for_where_nothing_is_cited(response: Any) -> None:
    assert find(response).result == []


def test_a_document_tells_its_facts() -> None:
    found = types.Document(state="STATE_ACTIVE", custom_metadata=[*map(types.CustomMetadata.from_dict, METADATA)])
    assert found.is_ready
    assert found.metadata == {"author": "Ada", "year": 1843, "tags": ["a", "b"]}
    empty = types.CustomMetadata(key="a", string_list_value=types.StringList())
    pending = types.Document(state="STATE_PENDING", custom_metadata=[empty])
    assert not pending.is_ready
    assert pending.metadata == {"a": []}
    assert types.Document().metadata == {}
