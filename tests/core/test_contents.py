"""Prompts as users write them become Contents, or an error that tells what can be written."""

from __future__ import annotations

import base64
import io
from collections import UserDict, deque
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from gemkit._core.contents import as_turns, to_content, to_contents
from gemkit._core.settings import INLINE_LIMIT
from gemkit._core.steps import Load
from gemkit.errors import ConfigurationError
from gemkit_raw.models import Blob, Content, File, FileData, FunctionCall, FunctionResponse, Part

from .script import make_settings, play

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
PNG_TEXT = base64.b64encode(PNG).decode()
HELLO = {"text": "hello"}
FILE = {"fileData": {"fileUri": "https://example.test/files/a", "mimeType": "image/png"}}
IMAGE = {"inlineData": {"mimeType": "image/png", "data": PNG_TEXT}}
UPLOADED = File(name="files/a", uri="https://example.test/files/a", mime_type="image/png")

PARTS = [
    pytest.param("hello", HELLO, id="str"),
    pytest.param("", {"text": ""}, id="empty str"),
    pytest.param(Part(text="hello"), HELLO, id="Part"),
    pytest.param(UPLOADED, FILE, id="File"),
    pytest.param(Blob(data=PNG, mime_type="image/png"), IMAGE, id="Blob"),
    pytest.param(FileData(file_uri="https://example.test/files/a", mime_type="image/png"), FILE, id="FileData"),
    pytest.param(FunctionCall(name="f", args={"a": 1}), {"functionCall": {"name": "f", "args": {"a": 1}}}, id="call"),
    pytest.param(
        FunctionResponse(name="f", response={"a": None}),
        {"functionResponse": {"name": "f", "response": {"a": None}}},
        id="function response",
    ),
    pytest.param({"text": "hello"}, HELLO, id="dict"),
    pytest.param(UserDict({"text": "hello"}), HELLO, id="mapping"),
    pytest.param({"mime_type": "image/png", "data": PNG}, IMAGE, id="data dict"),
    pytest.param({"mimeType": "image/png", "data": PNG}, IMAGE, id="data dict in camelCase"),
    pytest.param({"mime_type": "image/png", "data": PNG_TEXT}, IMAGE, id="data dict in base64"),
    pytest.param({"inline_data": {"mime_type": "image/png", "data": PNG}}, IMAGE, id="snake_case"),
    pytest.param({"inlineData": {"mimeType": "image/png", "data": PNG}}, IMAGE, id="camelCase"),
    pytest.param({"inline_data": Blob(data=PNG, mime_type="image/png")}, IMAGE, id="a class in a dict"),
    pytest.param({"file_uri": "https://example.test/files/a", "mime_type": "image/png"}, FILE, id="file dict"),
    pytest.param({"fileData": {"fileUri": "https://example.test/files/a", "mime_type": "image/png"}}, FILE, id="mixed"),
    pytest.param({"text": "hello", "new_field": 1}, {"text": "hello", "new_field": 1}, id="a field that we don't know"),
]


def contents(value: Any, **options: Any) -> Any:
    return [turn.to_dict() for turn in play(to_contents(make_settings(**options), value)).result]


def user(*parts: Any) -> dict[str, Any]:
    return {"role": "user", "parts": list(parts)}


@pytest.mark.parametrize(("value", "part"), PARTS)
def test_one_thing_is_one_turn_of_the_user(value: Any, part: Any) -> None:
    assert contents(value) == [user(part)]


@pytest.mark.parametrize("wrap", [list, tuple, iter, deque], ids=["list", "tuple", "iterator", "deque"])
@pytest.mark.parametrize(("value", "part"), PARTS)
def test_things_that_follow_each_other_make_one_turn(value: Any, part: Any, wrap: Any) -> None:
    assert contents(wrap(["before", value])) == [user({"text": "before"}, part)]


def test_a_generator_will_do() -> None:
    assert contents(word for word in ("a", "b")) == [user({"text": "a"}, {"text": "b"})]


def test_a_content_is_a_turn_of_its_own() -> None:
    turns = ["a", "b", Content(role="model", parts=[Part(text="c")]), "d", user("e"), user("f")]
    assert contents(turns) == [
        user({"text": "a"}, {"text": "b"}),
        {"role": "model", "parts": [{"text": "c"}]},
        user({"text": "d"}),
        user({"text": "e"}),
        user({"text": "f"}),
    ]


def test_a_content_is_sent_as_it_is() -> None:
    content = Content.from_dict({"role": "odd", "parts": [{"text": "", "thoughtSignature": "_-8"}], "x": None})
    [turn] = play(to_contents(make_settings(), content)).result
    assert turn is content


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param(["hello"], id="list of text"),
        pytest.param("hello", id="text"),
        pytest.param([{"text": "hello"}], id="list of dicts"),
        pytest.param((Part(text="hello"),), id="tuple of Parts"),
        pytest.param((text for text in ["hello"]), id="generator"),
    ],
)
def test_a_dict_may_be_a_whole_turn(parts: Any) -> None:
    assert contents({"role": "user", "parts": parts}) == [user(HELLO)]


def test_the_parts_of_such_a_dict_may_be_data_dicts() -> None:
    data = {"mime_type": "image/png", "data": PNG}
    assert contents({"role": "user", "parts": ["hello", data]}) == [user(HELLO, IMAGE)]


@pytest.mark.parametrize(
    ("thing", "part"),
    [
        pytest.param(UPLOADED, FILE, id="File"),
        pytest.param(Blob(data=PNG, mime_type="image/png"), IMAGE, id="Blob"),
        pytest.param(Path("a.png"), IMAGE, id="path"),
    ],
)
def test_the_parts_of_such_a_dict_may_be_all_that_a_prompt_may_hold(thing: Any, part: Any) -> None:
    flow = to_contents(make_settings(), {"role": "user", "parts": ["hello", thing]})
    [turn] = play(flow, *([PNG] if isinstance(thing, Path) else [])).result
    assert turn.to_dict() == user(HELLO, part)


def test_a_turn_without_a_role_gets_none() -> None:
    assert contents({"parts": ["hello"]}) == [{"parts": [HELLO]}]


def test_a_path_is_loaded_by_the_driver() -> None:
    played = play(to_contents(make_settings(), [Path("dir/ä.png"), "what is it?"]), PNG)
    assert played.steps == [Load(str(Path("dir/ä.png")), INLINE_LIMIT)]
    assert [turn.to_dict() for turn in played.result] == [user(IMAGE, {"text": "what is it?"})]


def test_a_path_that_cannot_be_read_is_an_os_error() -> None:
    assert isinstance(play(to_contents(make_settings(), Path("no.png")), FileNotFoundError(2, "x")).error, OSError)


@pytest.mark.parametrize(
    "mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "YCbCr", "HSV", "LAB", "I", "F", "I;16", "La", "RGBa"]
)
def test_a_pil_image_of_any_mode_is_inline_data(mode: str) -> None:
    [turn] = contents(Image.new(mode, (3, 2)))
    blob = turn["parts"][0]["inlineData"]
    assert blob["mimeType"] == "image/png"
    with Image.open(io.BytesIO(base64.b64decode(blob["data"]))) as image:
        assert image.size == (3, 2)


def test_a_photo_does_not_grow() -> None:
    """A JPEG that was opened and not touched is sent as the JPEG it was, as the function's docstring says."""
    noise = Image.effect_noise((64, 64), 80).convert("RGB")
    buffer = io.BytesIO()
    noise.save(buffer, "JPEG")
    with Image.open(buffer) as photo:
        [turn] = contents(photo)
    assert turn["parts"][0]["inlineData"]["mimeType"] == "image/jpeg"


# What is refused ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [b"bytes", bytearray(b"x"), 5, 0, None, object(), [None], ["a", 5], [b"x"], [["nested"]], Part, range(3)],
    ids=lambda value: "object" if type(value) is object else repr(value),
)
def test_what_no_prompt_holds_is_a_type_error_that_lists_what_it_may_hold(value: Any) -> None:
    with pytest.raises(TypeError, match=r"a str, a Part, a Content, a File .* a path .* list of these"):
        contents(value)


def test_an_open_file_is_not_taken_for_a_list_of_lines() -> None:
    with pytest.raises(TypeError, match="StringIO"):
        contents(io.StringIO("one\ntwo\n"))


@pytest.mark.parametrize("value", [[], (), iter([])], ids=["list", "tuple", "iterator"])
def test_nothing_is_no_prompt(value: Any) -> None:
    with pytest.raises(ValueError, match="contents is empty"):
        contents(value)


def test_an_empty_dict_is_no_part() -> None:
    with pytest.raises((TypeError, ValueError)):
        contents({})


@pytest.mark.parametrize(
    ("value", "message"),
    [
        pytest.param({"txet": "hello"}, "part has none of the fields of a Part, but 'txet'", id="unknown part"),
        pytest.param(
            {"data": b"x", "mime_typ": "a/b"}, "inline data has no 'mime_typ'; did you mean 'mime_type'", id="typo"
        ),
        pytest.param({"role": "user", "parts": 5}, "contents.parts must be a list, not int", id="no list"),
        pytest.param({"parts": [5]}, "contents can't hold a int", id="no part"),
        pytest.param({"inline_data": b"x"}, "part.inline_data must be a Blob or a dict, not bytes", id="nested"),
    ],
)
def test_a_dict_that_makes_no_sense_is_a_type_error_that_says_where(value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        contents(value)


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(Content(role="user", parts=["hello"]), id="text in a Content"),  # pyright: ignore[reportArgumentType]
        pytest.param(Content(role="user", parts=[{"text": "hello"}]), id="dict in a Content"),  # pyright: ignore[reportArgumentType]
        pytest.param(Part(inline_data={"data": PNG, "mime_type": "image/png"}), id="dict in a Part"),  # pyright: ignore[reportArgumentType]
    ],
)
def test_a_class_made_with_loose_values_works_or_says_what_is_wrong(value: Any) -> None:
    """google-genai's classes turn such values into the right ones; ours take what they are given."""
    try:
        [turn] = contents(value)
    except TypeError:
        return
    assert turn in (user(HELLO), user(IMAGE))


def test_a_file_that_is_not_uploaded_yet_cannot_be_sent() -> None:
    with pytest.raises(ValueError, match="'files/a' has no uri"):
        contents(File(name="files/a"))


# The inline limit -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        pytest.param({"mime_type": "a/b", "data": bytes(11)}, id="one"),
        pytest.param([{"mime_type": "a/b", "data": bytes(6)}, {"mime_type": "a/b", "data": bytes(5)}], id="together"),
        pytest.param({"mime_type": "a/b", "data": base64.b64encode(bytes(12)).decode()}, id="base64"),
        pytest.param(Content(role="user", parts=[Part.from_bytes(data=bytes(11), mime_type="a/b")]), id="Content"),
    ],
)
def test_too_much_inline_data_points_to_uploads(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"files\.upload\(file=\.\.\.\)"):
        contents(value, inline_limit=10)


def test_a_file_that_is_too_large_points_to_uploads() -> None:
    played = play(to_contents(make_settings(inline_limit=10), Path("a.png")), bytes(11))
    assert played.steps == [Load("a.png", 10)]
    assert isinstance(played.error, ConfigurationError)


def test_the_limit_itself_is_fine() -> None:
    assert contents({"mime_type": "a/b", "data": bytes(10)}, inline_limit=10)
    assert contents({"mime_type": "a/b", "data": base64.b64encode(bytes(9)).decode()}, inline_limit=10)


@pytest.mark.parametrize("kind", ["parts", "content"])
def test_the_limit_holds_for_a_message_too(kind: str) -> None:
    part = Part.from_bytes(data=bytes(11), mime_type="a/b")
    message = part if kind == "parts" else Content(role="user", parts=[part])
    assert isinstance(play(to_content(make_settings(inline_limit=10), message, "user")).error, ConfigurationError)


# Messages and histories -----------------------------------------------------------------------------------------------


def test_a_message_gets_the_role_it_is_sent_in() -> None:
    assert play(to_content(make_settings(), ["a", "b"], "user")).result == Content(
        role="user", parts=[Part(text="a"), Part(text="b")]
    )


@pytest.mark.parametrize("value", [[], ()], ids=["list", "tuple"])
def test_nothing_is_no_message(value: Any) -> None:
    with pytest.raises(ValueError, match="a message is empty"):
        _ = play(to_content(make_settings(), value, "user")).result


def test_a_history_holds_turns() -> None:
    model = Content(role="model", parts=[Part(text="b")])
    assert as_turns(make_settings(), [user("a"), model]) == [Content(role="user", parts=[Part(text="a")]), model]


@pytest.mark.parametrize("item", ["text", {"text": "x"}, Part(text="x"), None], ids=["str", "dict", "Part", "None"])
def test_a_history_holds_nothing_else(item: Any) -> None:
    with pytest.raises(TypeError, match="a history holds Contents or dicts"):
        as_turns(make_settings(), [item])
