"""Prompts as users write them become Contents, or an error that tells what can be written."""

from __future__ import annotations

import base64
import io
from collections import UserDict, deque
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from gemkit._core.contents import as_turns, encode_image, to_content, to_contents
from gemkit._core.settings import INLINE_LIMIT
from gemkit._core.steps import Load
from gemkit.errors import ConfigurationError
from gemkit_raw.models import Blob, Content, File, FileData, FunctionCall, FunctionResponse, Part, Tool

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
    pytest.param({"fileUri": "https://example.test/files/a", "mimeType": "image/png"}, FILE, id="file in camelCase"),
    pytest.param({"fileData": {"fileUri": "https://example.test/files/a", "mime_type": "image/png"}}, FILE, id="mixed"),
    pytest.param({"text": "hello", "new_field": 1}, {"text": "hello", "new_field": 1}, id="a field that we don't know"),
]


def contents(value: Any, **options: Any) -> Any:
    return [turn.to_dict() for turn in play(to_contents(make_settings(**options), value)).result]


def user(*parts: Any) -> dict[str, Any]:
    return {"role": "user", "parts": list(parts)}


def model(*parts: Any) -> dict[str, Any]:
    return {"role": "model", "parts": list(parts)}


@pytest.mark.parametrize(("value", "part"), PARTS)
def test_one_thing_is_one_turn(value: Any, part: Any) -> None:
    """Of the user; but what calls a function can only be the model's."""
    assert contents(value) == [model(part) if "functionCall" in part else user(part)]


@pytest.mark.parametrize("wrap", [list, tuple, iter, deque], ids=["list", "tuple", "iterator", "deque"])
@pytest.mark.parametrize(("value", "part"), PARTS)
def test_things_that_follow_each_other_make_one_turn(value: Any, part: Any, wrap: Any) -> None:
    if "functionCall" not in part:
        assert contents(wrap(["before", value])) == [user({"text": "before"}, part)]


def test_calls_are_the_models_turn_among_loose_parts() -> None:
    calls = [Part(function_call=FunctionCall(name=name)) for name in "fg"]
    answer = {"function_response": {"name": "f", "response": {}}}
    assert contents(["ask", *calls, answer, "and?"]) == [
        user({"text": "ask"}),
        model({"functionCall": {"name": "f"}}, {"functionCall": {"name": "g"}}),
        user({"functionResponse": {"name": "f", "response": {}}}, {"text": "and?"}),
    ]


def test_a_list_within_the_list_is_a_turn_of_its_own() -> None:
    assert contents(["a", ["b", Part(text="c")], "d", ("e",)]) == [
        user({"text": "a"}),
        user({"text": "b"}, {"text": "c"}),
        user({"text": "d"}),
        user({"text": "e"}),
    ]


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


def test_a_turn_without_a_role_or_parts_gets_none() -> None:
    assert contents({"parts": ["hello"]}) == [{"parts": [HELLO]}]
    assert contents({"role": "model"}) == [{"role": "model"}]


def test_a_path_is_loaded_by_the_driver() -> None:
    played = play(to_contents(make_settings(), [Path("dir/ä.png"), "what is it?"]), PNG)
    assert played.steps == [Load(str(Path("dir/ä.png")), INLINE_LIMIT)]
    assert [turn.to_dict() for turn in played.result] == [user(IMAGE, {"text": "what is it?"})]


def test_a_path_that_cannot_be_read_is_an_os_error() -> None:
    assert isinstance(play(to_contents(make_settings(), Path("no.png")), FileNotFoundError(2, "x")).error, OSError)


@pytest.mark.parametrize(
    ("mode", "kept"),
    [
        *((mode, mode) for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")),
        *(("PA", "RGBA"), ("La", "LA"), ("RGBa", "RGBA"), ("I", "I;16")),
        *((mode, "RGB") for mode in ("CMYK", "YCbCr", "HSV", "LAB", "F")),
    ],
)
def test_a_pil_image_of_any_mode_is_inline_data(mode: str, kept: str) -> None:
    """What PNG lacks becomes what is closest to it; what is transparent stays so."""
    [turn] = contents(Image.new(mode, (3, 2)))
    blob = turn["parts"][0]["inlineData"]
    assert blob["mimeType"] == "image/png"
    with Image.open(io.BytesIO(base64.b64decode(blob["data"]))) as image:
        assert (image.size, image.mode) == ((3, 2), kept)


# Pillow ---------------------------------------------------------------------------------------------------------------


def save(form: str, mode: str = "RGB", **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.effect_noise((24, 16), 80).convert(mode).save(buffer, form, **options)
    return buffer.getvalue()


PHOTO = save("JPEG", quality=60)
FILES = [
    pytest.param(PHOTO, "image/jpeg", id="JPEG"),
    pytest.param(save("PNG", compress_level=1), "image/png", id="PNG"),
    pytest.param(save("PNG", "P"), "image/png", id="palette"),
    pytest.param(save("WEBP"), "image/webp", id="WebP"),
]


def blob_of(played: Any) -> tuple[str, bytes]:
    [turn] = played.result
    [part] = turn.parts
    return part.inline_data.mime_type, part.inline_data.data


@pytest.mark.parametrize(("data", "mime_type"), FILES)
def test_p28_an_opened_image_is_sent_as_the_very_file(data: bytes, mime_type: str) -> None:
    with Image.open(io.BytesIO(data)) as image:
        assert blob_of(play(to_contents(make_settings(), image))) == (mime_type, data)
        image.load()  # it can still be used


def test_p28_an_image_that_holds_its_file_open_needs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(PHOTO)
    with Image.open(path) as image:
        played = play(to_contents(make_settings(), image))
        assert encode_image(image) == Blob(data=PHOTO, mime_type="image/jpeg")
    assert blob_of(played) == ("image/jpeg", PHOTO)
    assert played.steps == []


def test_an_image_whose_file_was_closed_too_early_is_an_error() -> None:
    file = io.BytesIO(PHOTO)
    image = Image.open(file)
    file.close()
    with pytest.raises(ValueError, match="closed file"):
        contents(image)


@pytest.mark.parametrize(("data", "mime_type"), FILES)
def test_p28_an_image_that_was_looked_at_is_read_from_its_file_again(
    data: bytes, mime_type: str, tmp_path: Path
) -> None:
    path = tmp_path / "image"
    path.write_bytes(data)
    with Image.open(path) as image:
        image.load()
    played = play(to_contents(make_settings(), image), data)
    assert blob_of(played) == (mime_type, data)
    assert played.steps == [Load(str(path), INLINE_LIMIT)]


def draw(image: Any) -> None:
    image.putpixel((3, 3), (1, 2, 3))


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(draw, id="drawn upon"),
        pytest.param(lambda image: image.thumbnail((9, 9)), id="made smaller"),
        pytest.param(lambda image: image.info.pop("jfif"), id="facts taken out"),
    ],
)
def test_p28_an_image_that_was_changed_is_never_sent_as_its_old_file(change: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(PHOTO)
    with Image.open(path) as image:
        image.load()
        change(image)
    mime_type, data = blob_of(play(to_contents(make_settings(), image), PHOTO))
    assert (mime_type, data != PHOTO) == ("image/jpeg", True)
    with Image.open(io.BytesIO(data)) as sent, Image.open(io.BytesIO(PHOTO)) as before:
        assert sent.size == image.size
        assert vars(sent)["quantization"] == vars(before)["quantization"]  # it looks no worse


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(FileNotFoundError(2, "gone"), id="gone"),
        pytest.param(save("PNG"), id="another image"),
        pytest.param(PHOTO[:80], id="cut"),
        pytest.param(b"text", id="text"),
    ],
)
def test_p28_a_file_that_is_no_longer_the_image_is_not_sent(now: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(PHOTO)
    with Image.open(path) as image:
        image.load()
    mime_type, data = blob_of(play(to_contents(make_settings(), image), now))
    assert mime_type == "image/jpeg"
    assert data not in (now, PHOTO)


def test_p28_what_the_service_does_not_take_becomes_png() -> None:
    with Image.open(io.BytesIO(save("BMP"))) as image:
        mime_type, data = blob_of(play(to_contents(make_settings(), image)))
    assert (mime_type, data[:4]) == ("image/png", b"\x89PNG")


def test_p28_a_frame_of_an_animation_is_sent_alone() -> None:
    buffer = io.BytesIO()
    frames = [Image.new("RGB", (4, 4), color) for color in ("red", "green")]
    frames[0].save(buffer, "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    with Image.open(buffer) as image:
        image.seek(1)
        mime_type, data = blob_of(play(to_contents(make_settings(), image)))
        with Image.open(io.BytesIO(data)) as sent:
            assert (mime_type, sent.convert("RGB").getpixel((0, 0))) == ("image/png", (0, 128, 0))


# google-genai's own objects -------------------------------------------------------------------------------------------


class Foreign:
    """What google-genai's classes have: pydantic's way to be a dict, with bytes as bytes."""

    def __init__(self, **fields: Any) -> None:
        self._fields = fields

    def model_dump(self, *, mode: str, by_alias: bool, exclude_none: bool) -> dict[str, Any]:
        assert (mode, by_alias, exclude_none) == ("python", True, True)
        return self._fields

    def __iter__(self) -> Any:
        return iter(self._fields.items())


def foreign(*names: str, **fields: Any) -> Any:
    kind: type = Foreign
    for name in reversed(names):
        kind = type(name, (kind,), {})
    return kind(**fields)


@pytest.mark.parametrize(
    ("value", "turn"),
    [
        pytest.param(foreign("Part", text="hello"), user(HELLO), id="Part"),
        pytest.param(
            foreign("Part", inlineData={"data": PNG, "mimeType": "image/png"}, thoughtSignature=b"\xff\xfe"),
            user({**IMAGE, "thoughtSignature": "//4="}),
            id="bytes",
        ),
        pytest.param(foreign("Content", role="model", parts=[{"text": "hello"}]), model(HELLO), id="Content"),
        pytest.param(
            foreign("UserContent", "Content", role="user", parts=[{"text": "hello"}]), user(HELLO), id="a kind of it"
        ),
        pytest.param(
            foreign("File", name="files/a", uri="https://example.test/files/a", mimeType="image/png", newField=1),
            user(FILE),
            id="File",
        ),
        pytest.param(
            foreign("Part", functionResponse={"name": "f", "response": {"a": None}}),
            user({"functionResponse": {"name": "f", "response": {"a": None}}}),
            id="explicit null",
        ),
        pytest.param(foreign("Part", brandNew={"a": 1}, text="x"), user({"brandNew": {"a": 1}, "text": "x"}), id="new"),
    ],
)
def test_objects_of_google_genai_are_taken_too(value: Any, turn: Any) -> None:
    assert contents(value) == [turn]
    assert contents([value]) == [turn]
    if turn["role"] == "user":
        parts = value if "parts" in value.model_dump(mode="python", by_alias=True, exclude_none=True) else [value]
        assert play(to_content(make_settings(), parts, "user")).result.to_dict() == turn


def test_another_object_of_pydantics_is_no_part() -> None:
    with pytest.raises(TypeError, match="can't hold a Recipe"):
        contents(foreign("Recipe", text="x"))


def test_a_history_may_hold_turns_of_google_genais() -> None:
    turn = foreign("Content", role="model", parts=[{"text": "hello"}])
    assert [item.to_dict() for item in as_turns(make_settings(), [turn])] == [model(HELLO)]


# What is refused ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        *(b"bytes", bytearray(b"x"), 5, 0, None, object(), [None], ["a", 5], [b"x"], [[["nested"]]], Part, range(3)),
        Tool(),
    ],
    ids=lambda value: "object" if type(value) is object else repr(value),
)
def test_what_no_prompt_holds_is_a_type_error_that_lists_what_it_may_hold(value: Any) -> None:
    with pytest.raises(TypeError, match=r"a str, a Part, a Content, a File .* a path .* list of these"):
        contents(value)


@pytest.mark.parametrize("data", [PNG, bytearray(PNG), memoryview(PNG)], ids=["bytes", "bytearray", "memoryview"])
def test_bytes_are_refused_with_the_way_to_write_them(data: Any) -> None:
    with pytest.raises(TypeError, match=r"types\.Part\.from_bytes\(data=\.\.\., mime_type='image/png'\)"):
        contents(["what is it?", data])


@pytest.mark.parametrize("value", [[[]], ["a", ()]], ids=["only", "among others"])
def test_an_empty_list_within_the_list_is_no_turn(value: Any) -> None:
    with pytest.raises(ValueError, match="a message is empty"):
        contents(value)


def test_an_open_file_is_not_taken_for_a_list_of_lines() -> None:
    with pytest.raises(TypeError, match="StringIO"):
        contents(io.StringIO("one\ntwo\n"))


@pytest.mark.parametrize("value", [[], (), iter([])], ids=["list", "tuple", "iterator"])
def test_nothing_is_no_prompt(value: Any) -> None:
    with pytest.raises(ValueError, match="contents is empty"):
        contents(value)


def test_an_empty_dict_is_no_part() -> None:
    with pytest.raises(TypeError, match=r"^a part can't be an empty dict$"):
        contents({})


@pytest.mark.parametrize(
    ("value", "message"),
    [
        pytest.param({"txet": "hello"}, "part has none of the fields of a Part, but 'txet'", id="unknown part"),
        pytest.param(
            {"data": b"x", "mime_typ": "a/b"}, "inline data has no 'mime_typ'; did you mean 'mime_type'", id="typo"
        ),
        pytest.param(
            {"file_uri": "https://example.test/files/a", "mime_typ": "a/b"},
            "^file data has no 'mime_typ'; did you mean 'mime_type'",
            id="typo in a file",
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
    ("value", "part"),
    [
        pytest.param(Content(role="user", parts="hello"), HELLO, id="text for the parts"),  # pyright: ignore[reportArgumentType]  # as Google's older examples have it
        pytest.param(Content(role="user", parts=["hello"]), HELLO, id="text in a Content"),  # pyright: ignore[reportArgumentType]  # as google-genai takes it
        pytest.param(Content(role="user", parts=[{"text": "hello"}]), HELLO, id="dict in a Content"),  # pyright: ignore[reportArgumentType]  # as google-genai takes it
        pytest.param(Content(role="user", parts=(Part(text="hello"),)), HELLO, id="tuple in a Content"),
        pytest.param(Part(inline_data={"data": PNG, "mime_type": "image/png"}), IMAGE, id="dict in a Part"),  # pyright: ignore[reportArgumentType]  # as google-genai takes it
        pytest.param(
            Content(role="user", parts=[Part(inline_data={"data": PNG})]),  # pyright: ignore[reportArgumentType]  # as google-genai takes it
            IMAGE,
            id="dict in a Part in a Content",
        ),
    ],
)
def test_a_class_made_with_loose_values_means_the_same(value: Any, part: Any) -> None:
    """google-genai's classes turn such values into the right ones; ours take what they are given."""
    before = repr(value)
    assert contents(value) == [user(part)]
    assert repr(value) == before


@pytest.mark.parametrize(
    "value",
    [
        Blob(data=PNG),
        Blob(data=PNG_TEXT),
        {"data": PNG},
        {"inlineData": {"data": PNG_TEXT}},
        Part(inline_data=Blob(data=PNG)),
        SimpleNamespace(image_bytes=PNG, mime_type=None),
        SimpleNamespace(image_bytes=PNG, mime_type="image/png"),
    ],
    ids=["Blob", "base64", "data dict", "part dict", "Part", "image", "image with its type"],
)
def test_data_without_a_type_gets_the_one_that_its_bytes_tell(value: Any) -> None:
    assert contents(value) == [user(IMAGE)]


@pytest.mark.parametrize("kind", ["Part", "image"])
def test_p28_a_stated_type_is_sent_as_stated(kind: str) -> None:
    blob = {"mimeType": "image/jpeg", "data": PNG_TEXT}
    image = SimpleNamespace(image_bytes=PNG, mime_type="image/jpeg")
    part = Part(inline_data=Blob(data=PNG, mime_type="image/jpeg"))
    assert contents(part if kind == "Part" else image) == [user({"inlineData": blob})]


def test_an_image_without_bytes_cannot_be_sent() -> None:
    with pytest.raises(ValueError, match=r"^the image has no image_bytes; Part\.from_uri"):
        contents(SimpleNamespace(image_bytes=None, mime_type=None, gcs_uri="gs://a/b"))


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
    with pytest.raises(
        ConfigurationError, match=r"holds 1[12] bytes of .* more than the 10 that .*files\.upload\(file=\.\.\.\)"
    ):
        contents(value, inline_limit=10)


def test_a_file_that_is_too_large_points_to_uploads() -> None:
    played = play(to_contents(make_settings(inline_limit=10), Path("a.png")), bytes(11))
    assert played.steps == [Load("a.png", 10)]
    assert isinstance(played.error, ConfigurationError)


def test_the_limit_itself_is_fine() -> None:
    assert contents({"mime_type": "a/b", "data": bytes(10)}, inline_limit=10)
    assert contents({"mime_type": "a/b", "data": base64.b64encode(bytes(9)).decode()}, inline_limit=10)
    assert contents(Part(inline_data=Blob(mime_type="a/b")), inline_limit=0)


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
    answer = Content(role="model", parts=[Part(text="b")])
    assert as_turns(make_settings(), [user("a"), answer]) == [Content(role="user", parts=[Part(text="a")]), answer]


@pytest.mark.parametrize("item", ["text", {"text": "x"}, Part(text="x"), None], ids=["str", "dict", "Part", "None"])
def test_a_history_holds_nothing_else(item: Any) -> None:
    with pytest.raises(TypeError, match="a history holds Contents or dicts"):
        as_turns(make_settings(), [item])
