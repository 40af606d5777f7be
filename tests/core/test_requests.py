"""Requests as they are written: paths, parameters, headers, bodies, and what a version does not have."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gemkit import errors
from gemkit._core.calls import exchange, find_missing_fields, request, send
from gemkit._core.endpoints import corpora, open_endpoint, write_http
from gemkit._core.flows import models
from gemkit._core.settings import TIMEOUT
from gemkit._core.steps import HttpRequest
from gemkit.timeouts import Timeout
from gemkit_raw.models import (
    AudioTranscription,
    Corpus,
    FunctionDeclaration,
    GenerateContentRequest,
    Part,
    Schema,
    Tool,
)
from gemkit_raw.types import Request

from .script import Played, answer, make_settings, play, refusal

BASE = "https://generativelanguage.googleapis.com/v1beta"
URL = "https://example.test/v1/x"


def ask(method: str, path: str, *facts: Any, settings: Any = None, **options: Any) -> Played:
    return play(request(settings or make_settings(), method, path, **options), *facts)


# Any path -------------------------------------------------------------------------------------------------------------


def test_a_request_to_any_path() -> None:
    played = ask("post", "/things", answer(200, {"a": [1]}), body={"b": "ü"}, query={"c": "d e", "f": True, "g": None})
    assert played.result == {"a": [1]}
    assert played.requests == [
        HttpRequest(
            "POST",
            f"{BASE}/things?c=d+e&f=true",
            {"Content-Type": "application/json"},
            '{"b":"ü"}'.encode(),
            TIMEOUT,
            repeatable=False,
        )
    ]


def test_it_needs_neither_body_nor_parameters() -> None:
    assert ask("GET", "/things", answer(200, {})).requests == [HttpRequest("GET", f"{BASE}/things", {}, None, TIMEOUT)]


@pytest.mark.parametrize("body", [b"", b" \r\n"], ids=["nothing", "white space"])
def test_an_answer_may_be_empty(body: bytes) -> None:
    assert ask("DELETE", "/things/a", answer(200, body)).result is None


def test_an_answer_that_is_no_json_is_a_decoding_error() -> None:
    error = ask("GET", "/things", answer(200, b"<html>")).error
    assert isinstance(error, errors.DecodingError)
    assert error.body == b"<html>"
    assert str(error).startswith("The service answered 200 with something that can't be read: ")


@pytest.mark.parametrize(
    ("method", "sent"), [("GET", 3), ("put", 3), ("Patch", 3), ("DELETE", 3), ("POST", 1), ("post", 1)]
)
def test_what_creates_is_sent_once(method: str, sent: int) -> None:
    lost = errors.APIConnectionError("reset")
    assert len(ask(method, "/things", *[lost] * sent).requests) == sent


@pytest.mark.parametrize(
    "path",
    ["things", "", "//evil.test/x", "/a/../b", "/./a", "/a/..", "/a\nb", "/a\x7f", "https://evil.test/"],
    ids=ascii,
)
def test_a_path_that_leads_elsewhere_is_refused(path: str) -> None:
    played = ask("GET", path)
    assert played.steps == []
    assert isinstance(played.error, ValueError)
    assert str(played.error) == f"path is that of an endpoint without the version, such as '/models', not {path!r}"


@pytest.mark.parametrize("path", ["/models?pageSize=1", "/models#a", "/my models"])
def test_a_path_is_a_path_only(path: str) -> None:
    played = ask("GET", path)
    assert played.steps == []
    assert isinstance(played.error, ValueError)
    assert str(played.error) == f"path must not hold a query, a fragment or a space; give query={{...}}: {path!r}"


@pytest.mark.parametrize("path", ["/models/a..b", "/a/...", "/a:count", "/.hidden"])
def test_points_are_no_way_up(path: str) -> None:
    assert ask("GET", path, answer(200, {})).requests[0].url == BASE + path


# The form of a request ------------------------------------------------------------------------------------------------


def test_parameters_of_every_kind() -> None:
    query = {
        "text": "a&b=c d/é",
        "number": 5,
        "yes": True,
        "no": False,
        "list": ["x", "y"],
        "absent": None,
        "empty": "",
    }
    url = write_http(make_settings(), "GET", URL, query=query).url
    assert url == f"{URL}?text=a%26b%3Dc+d%2F%C3%A9&number=5&yes=true&no=false&list=x&list=y&empty="


def test_parameters_of_the_settings_go_over_those_of_the_request() -> None:
    settings = make_settings(extra_query={"a": 2, "c": None})
    assert write_http(settings, "GET", URL, query={"a": 1, "b": 1, "c": 1}).url == f"{URL}?a=2&b=1"


def test_headers_of_the_settings_go_over_those_of_the_request() -> None:
    settings = make_settings(headers={"X-A": "2"})
    written = write_http(settings, "GET", URL, query={}, headers={"X-A": "1", "X-B": 5, "X-C": None})
    assert written == HttpRequest("GET", URL, {"X-A": "2", "X-B": "5"}, None, TIMEOUT)


def test_fields_of_the_settings_go_over_those_of_an_object_and_nothing_else() -> None:
    settings = make_settings(extra_body={"b": 2})
    bodies = [{"a": 1, "b": 1}, Schema(title="t"), [1], "text", {}]
    written = [write_http(settings, "POST", URL, query={}, body=body).body for body in bodies]
    assert written == [b'{"a":1,"b":2}', b'{"title":"t","b":2}', b"[1]", b'"text"', b'{"b":2}']
    assert write_http(settings, "GET", URL, query={}).body is None


def test_a_request_waits_as_long_as_the_settings_say() -> None:
    timeout = Timeout(total=3)
    assert write_http(make_settings(timeout=timeout), "GET", URL, query={}).timeout == timeout


def test_an_endpoint_knows_whether_it_may_be_repeated() -> None:
    create, get_ = open_endpoint("cached_contents.cached_contents_create"), open_endpoint("models.models_get")
    sent = [
        play(send(make_settings(), asked), answer(200, {})).requests[0]
        for asked in (create.request(body={"model": "models/a"}), get_.request("a"))
    ]
    assert [asked.repeatable for asked in sent] == [False, True]
    assert [(asked.method, asked.url) for asked in sent] == [
        ("POST", f"{BASE}/cachedContents"),
        ("GET", f"{BASE}/models/a"),
    ]


@pytest.mark.parametrize(("status", "options"), [(300, {}), (199, {}), (400, {"redirect": True})])
def test_other_answers_than_2xx_are_errors(status: int, options: dict[str, Any]) -> None:
    error = play(exchange(make_settings(), HttpRequest("GET", URL), **options), answer(status)).error
    assert isinstance(error, errors.APIError)
    assert error.code == status


def test_a_key_that_is_refused_is_said_to_come_from_somewhere() -> None:
    error = ask("GET", "/models", refusal(401)).error
    assert getattr(error, "__notes__", None) == ["The key came from GEMINI_API_KEY."]


@pytest.mark.parametrize(
    "body",
    [
        {"name": "corpora/c", "display_name": "D"},
        {"name": "corpora/c", "displayName": "D"},
        Corpus(name="corpora/c", display_name="D"),
    ],
    ids=["snake_case", "camelCase", "object"],
)
def test_a_body_may_be_a_dict(body: Any) -> None:
    played = play(corpora.create(make_settings(), body=body), answer(200, {"name": "corpora/c"}))
    assert json.loads(played.requests[0].body) == {"name": "corpora/c", "displayName": "D"}
    assert played.result == Corpus(name="corpora/c")


def test_an_argument_or_a_field_that_there_is_not() -> None:
    flow: Any = corpora.create
    with pytest.raises(TypeError, match=r"^body.* 'nmae'"):
        next(flow(make_settings(), body={"nmae": "corpora/c"}))
    with pytest.raises(TypeError, match=r"^corpora\.create\(\) .*'bodi'"):
        next(flow(make_settings(), bodi={}))


# Versions -------------------------------------------------------------------------------------------------------------


def test_what_a_version_does_not_serve_is_not_sent() -> None:
    played = play(send(make_settings(api_version="v1"), open_endpoint("corpora.corpora_list").request()))
    assert played.steps == []
    assert isinstance(played.error, errors.UnsupportedInVersionError)
    assert played.error.available_in == ("v1beta",)
    assert str(played.error) == "corpora.list is not served by v1. Make the client with api_version='v1beta'."


def notes(api_version: str, status: int, *tools: Tool, **fields: Any) -> list[str]:
    """What the error of a refused request says besides."""
    body = GenerateContentRequest(contents=[], tools=list(tools), **fields)
    asked = open_endpoint("models.models_generate_content").request("gemini-x", body=body)
    error = play(send(make_settings(api_version=api_version), asked), refusal(status)).error
    return [*getattr(error, "__notes__", [])]


def test_a_refusal_names_all_that_the_version_does_not_have() -> None:
    declaration = FunctionDeclaration(
        name="f", description="d", behavior="BLOCKING", parameters=Schema(properties={"a": Schema(title="t")})
    )
    tools = Tool(function_declarations=[declaration])
    [note] = notes("v1", 400, tools, labels={"a": "b"})
    assert note == (
        "v1 does not have FunctionDeclaration.behavior, GenerateContentRequest.labels; "
        "a client with api_version='v1beta' can send that."
    )
    assert notes("v1beta", 400, tools, labels={"a": "b"}) == []
    assert notes("v1", 400) == []
    assert notes("v1", 403, labels={"a": "b"}) == []


@pytest.mark.parametrize(
    ("value", "missing"),
    [
        (Part(text="a"), set()),
        (Part(audio_transcription=AudioTranscription()), {"Part.audioTranscription"}),
        ([Part(text="a"), [Part(audio_transcription=AudioTranscription())]], {"Part.audioTranscription"}),
        (
            {"audioTranscription": 1, "a": {"b": Part(audio_transcription=AudioTranscription())}},
            {"Part.audioTranscription"},
        ),
        ("Part", set()),
        (None, set()),
    ],
    ids=["none", "one", "lists", "dicts", "text", "nothing"],
)
def test_missing_fields_are_found_wherever_they_are(value: Any, missing: set[str]) -> None:
    assert find_missing_fields(value) == missing


# Names that come close ------------------------------------------------------------------------------------------------


def find(model: str, *listed: str, path: str = "") -> list[str]:
    """The notes of the error for a model that is not there, after a list showed some."""
    settings = make_settings()
    play(models.list_models(settings), answer(200, {"models": [{"name": name} for name in (*listed, "")]}))
    asked = Request("models.get", "GET", path or f"/models/{model}:generateContent")
    error = play(send(settings, asked), refusal(404)).error
    return [note for note in getattr(error, "__notes__", []) if "similar" in note]


def test_a_model_that_is_not_there_names_those_like_it() -> None:
    listed = ["models/gemini-2.5-flash", "models/gemini-2.5-pro", "models/gemini-2.5-flash-lite", "models/veo"]
    [note] = find("gemini-2.5-flesh", *listed)
    words, _, names = note.removesuffix(".").partition(": ")
    assert words == "Models with a similar name"
    assert names.split(", ")[0] == "models/gemini-2.5-flash"
    assert len(names.split(", ")) == 3


def test_at_most_three_of_them() -> None:
    [note] = find("gemini-a", *(f"models/gemini-{letter}" for letter in "bcdef"))
    assert note.count("models/") == 3


@pytest.mark.parametrize(
    ("model", "path"), [("something-else", ""), ("", "/tunedModels/gemini-2.5-flesh"), ("", "/files/gemini-2.5-flesh")]
)
def test_nothing_is_said_where_nothing_comes_close(model: str, path: str) -> None:
    assert find(model, "models/gemini-2.5-flash", path=path) == []
