"""`gemkit.types` has the names that google-genai's users write, and takes what they give."""

from __future__ import annotations

import copy
import importlib
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import gemkit_raw.models
from gemkit import types
from gemkit._core.inputs import build
from gemkit.types import aliases, options

GROUPS = {
    title: names.split()
    for title, names in re.findall(
        r"^\[(.+)\]\n((?:[^\[\n].*\n)+)", (Path(__file__).parent / "google_genai_names.txt").read_text(), re.MULTILINE
    )
}
OFFERED = GROUPS.pop("offered")
OPTIONS = [getattr(options, name) for name in options.__all__]


def test_the_lists_are_read() -> None:
    assert len(OFFERED) > 260
    assert len(GROUPS) == 4
    assert all(GROUPS.values())


@pytest.mark.parametrize("name", OFFERED)
def test_p30_a_class_of_google_genai_is_there(name: str) -> None:
    assert isinstance(getattr(types, name), type)
    assert name in dir(types)


@pytest.mark.parametrize("name", [name for names in GROUPS.values() for name in names])
def test_what_the_developer_api_lacks_is_not(name: str) -> None:
    with pytest.raises(AttributeError, match=f"has no attribute '{name}'"):
        getattr(types, name)


def test_p30_models_have_their_dicts() -> None:
    for name in OFFERED:
        model = getattr(types, name)
        if hasattr(model, "__json_in__") or name in options.__all__ or name == "Image":
            fields = getattr(types, f"{name}Dict")
            assert fields.__total__ is False, name
            assert getattr(types, f"{name}OrDict") == model | fields


def test_a_dict_of_a_model_is_a_dict() -> None:
    assert types.GenerateContentConfigDict(temperature=0) == {"temperature": 0}
    assert types.FileDict(name="files/x") == {"name": "files/x"}
    assert types.ImageDict(mime_type="image/png") == {"mime_type": "image/png"}
    assert types.HttpOptionsDict(timeout=3) == {"timeout": 3}
    assert set(types.BlobDict.__annotations__) == set(types.FileDataDict.__annotations__) ^ {"file_uri", "data"}
    assert set(types.WebDict.__annotations__) == {"uri", "title"}


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("GenerateContentConfg", "; did you mean 'GenerateContentConfig'?"),
        ("UserContents", "; did you mean 'UserContent'?"),
        ("Qqqqqqqqqq", ""),
        ("FinishReasonDict", "; did you mean 'FinishReason'?"),
        ("_thing", ""),
    ],
)
def test_an_unknown_name_says_what_is_close(name: str, hint: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(types, name)
    assert str(caught.value) == f"module 'gemkit.types' has no attribute {name!r}{hint}"


def test_only_what_is_used_is_imported() -> None:
    code = (
        "import sys; from gemkit import types; types.Part;"
        "print(*(m for m in sys.modules if m.startswith('gemkit.types.') or m == 'gemkit_raw.models.web'))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "\n"


def test_another_name_is_the_same_class() -> None:
    for name in aliases.__all__:
        assert getattr(types, name) is getattr(aliases, name)
        assert name == "Image" or not hasattr(gemkit_raw.models, name), f"{name} is there without an alias"
    assert types.GroundingChunkImage is gemkit_raw.models.Image is not types.Image


# Options --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", OPTIONS)
def test_options_are_dicts_that_know_their_names(cls: Any) -> None:
    for name in cls.list_names():
        value = object()
        given = cls(**{name: value})
        assert given == {name: value}
        assert getattr(given, name) is value
        assert getattr(cls(), name) is None
        camel = re.sub("_(.)", lambda found: found[1].upper(), name)
        assert cls(**{camel: value}) == {name: value}
        empty = cls(**{name: None})
        assert empty == {}
        setattr(empty, name, value)
        assert empty == given
    with pytest.raises(TypeError, match=f"{cls.__name__} has no 'nonsense'"):
        cls(nonsense=1)
    with pytest.raises(AttributeError, match=f"{cls.__name__} has no 'nonsense'"):
        cls().nonsense = 1


def test_an_unknown_option_says_what_is_close() -> None:
    with pytest.raises(TypeError, match="HttpOptions has no 'time_out'; did you mean 'timeout'"):
        types.HttpOptions(time_out=1)  # pyright: ignore[reportCallIssue]


def test_options_travel() -> None:
    given = types.UploadFileConfig(display_name="cat", http_options=types.HttpOptions(timeout=3))
    for twin in (copy.deepcopy(given), copy.copy(given), pickle.loads(pickle.dumps(given))):
        assert (type(twin), twin) == (types.UploadFileConfig, given)
    assert repr(given) == "UploadFileConfig(display_name='cat', http_options=HttpOptions(timeout=3))"


# Turns ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("make", "role"), [(types.UserContent, "user"), (types.ModelContent, "model")])
@pytest.mark.parametrize(
    ("parts", "wire"),
    [
        ("Hello", [{"text": "Hello"}]),
        (types.Part(text="a"), [{"text": "a"}]),
        (["a", types.Part(text="b")], [{"text": "a"}, {"text": "b"}]),
        (types.File(uri="u", mime_type="a/b"), [{"fileData": {"fileUri": "u", "mimeType": "a/b"}}]),
        (types.FileData(file_uri="u"), [{"fileData": {"fileUri": "u"}}]),
        (types.Blob(data=b"x", mime_type="a/b"), [{"inlineData": {"data": "eA==", "mimeType": "a/b"}}]),
        (types.Image(image_bytes=b"GIF89a"), [{"inlineData": {"data": "R0lGODlh", "mimeType": "image/gif"}}]),
        (types.FunctionCall(name="f"), [{"functionCall": {"name": "f"}}]),
        ((types.FunctionResponse(name="f"),), [{"functionResponse": {"name": "f"}}]),
    ],
)
def test_a_turn_is_made_of_its_parts(make: Any, role: str, parts: Any, wire: Any) -> None:
    turn = make(parts)
    assert turn.to_dict() == {"role": role, "parts": wire}
    assert turn == types.Content.from_dict({"role": role, "parts": wire})
    assert type(turn) is types.Content


def test_a_turn_may_hold_what_becomes_a_part_later() -> None:
    turn = build(types.Content, types.UserContent({"inline_data": {"data": b"x", "mime_type": "a/b"}}), "contents")
    assert turn.to_dict()["parts"] == [{"inlineData": {"data": "eA==", "mimeType": "a/b"}}]


# As it is written -----------------------------------------------------------------------------------------------------


def test_enums_are_names_and_text() -> None:
    assert types.HarmCategory.HARM_CATEGORY_HARASSMENT == "HARM_CATEGORY_HARASSMENT"
    assert types.Type.STRING == types.Type("STRING") == "STRING"
    assert types.FinishReason.STOP.name == "STOP"
    assert types.FunctionCallingConfigMode.ANY == "ANY"
    assert types.Modality.IMAGE.value == "IMAGE"


def test_p17_a_value_that_is_new_is_kept() -> None:
    candidate = types.Candidate.from_dict({"finishReason": "BRAND_NEW", "newField": {"a": None}})
    assert candidate.finish_reason == types.FinishReason("BRAND_NEW")
    assert candidate.to_dict() == {"finishReason": "BRAND_NEW", "newField": {"a": None}}


def test_all_modules_of_names_are_disjoint() -> None:
    homes = [
        importlib.import_module(f"gemkit.types.{name}").__all__
        for name in ("options", "turns", "unions", "aliases", "batches")
    ]
    names = [name for home in homes for name in home]
    assert len(names) == len(set(names))
    assert {*names} & {*gemkit_raw.models.__all__} == {"EmbedContentBatch", "Image", "InlinedRequest"}
