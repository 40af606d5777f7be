"""Names become one segment of a path, or an error that shows them."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit._core.flows import models, tokens
from gemkit._core.names import split_file, split_model
from gemkit_raw.models import File, Model

from .script import make_settings, play

HOSTILE = [
    "../x", "x/..", "a?b", "a#b", "a b", "a\r\nb", "a\n", "", "/", "//", ".", "..", ".hidden", "%2e%2e/x", "%2e%2e",
    "a%2fb", "a\\b", "ä", "\u2028", "a\x00b", "a:b", "a;b", "a&b=c", "\uff0e\uff0e", "a/../../b", "https://evil.test/x",
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("gemini-2.5-flash", ("models", "gemini-2.5-flash")),
        ("models/gemini-2.5-flash", ("models", "gemini-2.5-flash")),
        ("tunedModels/my-model-1", ("tunedModels", "my-model-1")),
        ("dynamic/x_1", ("dynamic", "x_1")),
        ("gemini-1.5-pro@001", ("models", "gemini-1.5-pro@001")),
    ],
)
def test_a_model_name_has_a_collection_and_an_id(name: str, expected: tuple[str, str]) -> None:
    assert split_model(name) == expected
    assert split_model(Model(name=name)) == expected


@pytest.mark.parametrize("prefix", ["", "models/", "tunedModels/"], ids=["bare", "models", "tuned"])
@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_name_that_is_no_model_is_refused_and_shown(prefix: str, name: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(prefix + name))):
        split_model(prefix + name)


@pytest.mark.parametrize("name", ["files/x", "Models/x", "publishers/google/models/x", "models/a/b", "models/models/x"])
def test_a_name_of_something_else_is_no_model(name: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(name))):
        split_model(name)


@pytest.mark.parametrize("name", [None, 5, b"gemini", [], Model()], ids=["None", "int", "bytes", "list", "nameless"])
def test_what_has_no_name_is_no_model(name: Any) -> None:
    with pytest.raises(TypeError, match=f"not {type(name).__name__}"):
        split_model(name)


@pytest.mark.parametrize(
    "name",
    [
        "files/abc-123",
        "abc-123",
        "https://generativelanguage.googleapis.com/v1beta/files/abc-123",
        "http://localhost:8080/files/v1beta/files/abc-123",
        File(name="files/abc-123"),
    ],
    ids=["name", "id", "URI", "local URI", "File"],
)
def test_a_file_is_named_in_several_ways(name: Any) -> None:
    assert split_file(name) == "abc-123"


@pytest.mark.parametrize("prefix", ["", "files/", "https://x.test/v1beta/files/"], ids=["bare", "files", "URI"])
@pytest.mark.parametrize("name", [name for name in HOSTILE if not name.startswith("https:")], ids=ascii)
def test_a_name_that_is_no_file_is_refused_and_shown(prefix: str, name: str) -> None:
    with pytest.raises(ValueError, match="is not a file name") as caught:
        split_file(prefix + name)
    assert repr(name)[1:-1] in str(caught.value)


@pytest.mark.parametrize("name", [None, 5, b"files/x", File()], ids=["None", "int", "bytes", "nameless"])
def test_what_has_no_name_is_no_file(name: Any) -> None:
    with pytest.raises(TypeError, match="a file is named by"):
        split_file(name)


@given(st.text())
def test_whatever_passes_needs_no_escape(text: str) -> None:
    for split in (lambda t: split_model(t)[1], split_file):
        try:
            segment = split(text)
        except ValueError:
            continue
        assert re.fullmatch(r"[\w.~@-]+", segment, re.ASCII)
        assert segment.strip(".")


@pytest.mark.parametrize("flow", [models.get_model, tokens.count_tokens, tokens.embed_content])
def test_what_only_models_do_is_refused_for_others(flow: Any) -> None:
    rest = {} if flow is models.get_model else {"contents": "x"}
    played = play(flow(make_settings(), model="tunedModels/mine", **rest))
    assert isinstance(played.error, ValueError)
    assert "'models/gemini-2.5-flash', not with 'tunedModels/mine'" in str(played.error)
    assert played.requests == []


def test_what_the_errors_say() -> None:
    with pytest.raises(ValueError, match="is not") as caught:
        split_model("a b")
    assert str(caught.value) == (
        "'a b' is not a model name. It looks like 'gemini-2.5-flash', 'models/gemini-2.5-flash', "
        "'tunedModels/my-model' or 'dynamic/my-endpoint'; client.models.list() shows those there are."
    )
    with pytest.raises(ValueError, match="is not") as caught:
        split_file("a b")
    assert str(caught.value) == (
        "'a b' is not a file name. It looks like 'files/abc-123'; client.files.list() shows those there are."
    )
    with pytest.raises(TypeError) as wrong:
        split_model(5)
    assert str(wrong.value) == "model must be a name such as 'gemini-2.5-flash', not int"
