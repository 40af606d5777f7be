"""The generated models lose nothing of what the service sent, and survive what Python does with objects."""

from __future__ import annotations

import base64
import copy
import datetime as dt
import json
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gemkit_raw.models as raw
from gemkit_raw.models import (
    Blob,
    Content,
    File,
    FileState,
    GenerateContentResponse,
    Part,
    VideoMetadata,
)
from gemkit_raw.types import JsonModel, OpenEnum, Timestamp, dump_bytes, dump_duration, parse_int64, parse_time

ALL = [getattr(raw, name) for name in raw.__all__]
MODELS: list[type[JsonModel]] = [cls for cls in ALL if issubclass(cls, JsonModel)]
ENUMS: list[type[OpenEnum]] = [cls for cls in ALL if issubclass(cls, OpenEnum)]
TEMPORAL = "2026-01-02T03:04:05.123456789Z"

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


def name_of(value: Any) -> str:
    return value.__name__


def byte_keys(cls: type[JsonModel]) -> set[str]:
    return {key for _, key, convert in cls.__json_out__ if convert is dump_bytes}


def nested(convert: Any) -> type[JsonModel] | None:
    owner = getattr(convert, "__self__", None)
    return owner if isinstance(owner, type) and issubclass(owner, JsonModel) else None


INT64 = st.integers(-(2**63), 2**63 - 1)
INT64_FORMS = INT64 | INT64.map(str) | st.sampled_from(["007", "+1", " 1", "1e3", "\u0663", "-0", "1_0", "x"])
TIME_FORMS = st.sampled_from([TEMPORAL, "2026-01-02T03:04:05+05:30", "2026-01-02", "20260102T030405Z", "soon", ""])
NEW = ["SOMETHING_NEW", ""]


def draw_value(draw: st.DrawFn, convert: Any, depth: int) -> Any:
    """What the service may send for a field: the right thing, or (one time in four) anything else."""
    if convert is None or not draw(st.integers(0, 3)):
        return draw(JSON)
    if cls := nested(convert):
        return draw(objects(cls, depth - 1)) if depth else {}
    if item := getattr(convert, "item", None):
        return [draw_value(draw, item, depth) for _ in range(draw(st.integers(0, 2)))]
    if item := getattr(convert, "value", None):
        return {key: draw_value(draw, item, depth) for key in draw(st.sampled_from(["", "a", "ab"]))}
    if enum := getattr(convert, "enum", None):
        return draw(st.sampled_from([*map(str, enum), *NEW]))
    return draw(INT64_FORMS if convert is parse_int64 else TIME_FORMS)


@st.composite
def objects(draw: st.DrawFn, cls: type[JsonModel], depth: int = 2) -> dict[str, Any]:
    keys = st.sampled_from([*sorted(cls.__json_in__), "unknownField", "additional_properties", ""])
    return {
        key: draw_value(draw, cls.__json_in__.get(key, ("", None))[1], depth)
        for key in draw(st.lists(keys, max_size=4, unique=True))
    }


def specimen(cls: type[JsonModel], depth: int = 2, data: str = "_-8") -> dict[str, Any]:
    """An object with every field of the class, and one that is unknown, at every level."""
    plain = byte_keys(cls)

    def value(key: str, convert: Any) -> Any:
        if inner := nested(convert):
            return specimen(inner, depth - 1, data) if depth else {"unknownField": 1}
        if item := getattr(convert, "item", None):
            return [value(key, item)]
        if item := getattr(convert, "value", None):
            return {"a": value(key, item)}
        if enum := getattr(convert, "enum", None):
            return str(next(iter(enum)))
        if convert is parse_int64:
            return "9007199254740993"
        if convert is parse_time:
            return TEMPORAL
        return data if key in plain else "text"

    fields = {key: value(key, convert) for key, (_, convert) in cls.__json_in__.items()}
    return {**fields, "unknownField": {"a": [1, None]}, "unknownNull": None}


# For every class ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", MODELS, ids=name_of)
def test_what_came_goes_back(cls: type[JsonModel]) -> None:
    given_ = specimen(cls)
    model = cls.from_dict(given_)
    assert model.to_dict() == given_
    assert cls.from_dict(model.to_dict()) == model
    assert model.additional_properties == {"unknownField": {"a": [1, None]}, "unknownNull": None}


@pytest.mark.parametrize("cls", MODELS, ids=name_of)
@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_came_goes_back_whatever_it_is(cls: type[JsonModel], data: st.DataObject) -> None:
    given_ = data.draw(objects(cls))
    before = json.dumps(given_, sort_keys=True)
    model = cls.from_dict(given_)
    assert json.dumps(model.to_dict(), sort_keys=True) == before  # as text: 1, 1.0 and True are equal in Python
    assert json.dumps(given_, sort_keys=True) == before
    assert repr(model)


@pytest.mark.parametrize("cls", MODELS, ids=name_of)
@pytest.mark.parametrize(
    "travel",
    [
        copy.copy,
        copy.deepcopy,
        lambda m: pickle.loads(pickle.dumps(m)),
        attrs.evolve,
        lambda m: type(m).from_dict(m.to_dict()),
    ],
    ids=["copy", "deepcopy", "pickle", "evolve", "JSON"],
)
def test_copies_are_equal(cls: type[JsonModel], travel: Any) -> None:
    model = cls.from_dict(specimen(cls))
    arrived = travel(model)
    assert arrived is not model
    assert arrived == model
    assert arrived.to_dict() == specimen(cls)
    assert repr(arrived) == repr(model)


@pytest.mark.parametrize("cls", MODELS, ids=name_of)
def test_deep_copies_share_nothing(cls: type[JsonModel]) -> None:
    model = cls.from_dict(specimen(cls))
    other = copy.deepcopy(model)
    other.additional_properties["unknownField"]["a"].append(2)
    assert other != model
    assert model.to_dict() == specimen(cls)


@pytest.mark.parametrize("cls", MODELS, ids=name_of)
def test_a_model_is_made_by_its_python_names(cls: type[JsonModel]) -> None:
    model = cls.from_dict(specimen(cls))
    names = [name for name, _ in cls.__json_in__.values()]
    make: Any = cls  # type checkers see the base, which takes nothing
    again = make(**{name: getattr(model, name) for name in names}, additional_properties=model.additional_properties)
    assert {k: v for k, v in again.to_dict().items() if k not in byte_keys(cls)} == {
        k: v for k, v in specimen(cls).items() if k not in byte_keys(cls)
    }
    for name in names:
        assert getattr(again, name) == getattr(model, name)


@pytest.mark.parametrize("cls", MODELS, ids=name_of)
def test_an_empty_model_sends_nothing(cls: type[JsonModel]) -> None:
    model = cls()
    assert model.to_dict() == {}
    assert all(getattr(model, name) is None for name, _ in cls.__json_in__.values())
    assert repr(model) == f"{cls.__name__}()"


@pytest.mark.parametrize("cls", MODELS, ids=name_of)
def test_no_repr_is_flooded_by_data(cls: type[JsonModel]) -> None:
    large = specimen(cls, data=base64.b64encode(bytes(300_000)).decode())
    assert len(repr(cls.from_dict(large))) < 30_000


@pytest.mark.parametrize("cls", MODELS, ids=name_of)
def test_nulls_are_kept(cls: type[JsonModel]) -> None:
    nulls: dict[str, Any] = dict.fromkeys(cls.__json_in__)
    model = cls.from_dict(nulls)
    assert all(getattr(model, name) is None for name, _ in cls.__json_in__.values())
    assert model.to_dict() == nulls


@pytest.mark.parametrize("cls", MODELS, ids=name_of)
def test_what_is_no_object_is_a_type_error(cls: type[JsonModel]) -> None:
    for value in (None, [], "text", 5):
        with pytest.raises(TypeError, match=f"{cls.__name__} is a JSON object"):
            cls.from_dict(value)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("cls", MODELS, ids=name_of)
def test_models_are_equal_by_class_and_content_and_have_no_hash(cls: type[JsonModel]) -> None:
    model = cls.from_dict({"unknownField": 1})
    assert model == cls.from_dict({"unknownField": 1})
    assert model != cls.from_dict({"unknownField": 2})
    assert model != {"unknownField": 1}
    with pytest.raises(TypeError, match="unhashable"):
        hash(model)


@pytest.mark.parametrize("enum", ENUMS, ids=name_of)
def test_enums_take_what_they_do_not_know(enum: type[OpenEnum]) -> None:
    for value in [*map(str, enum), "SOMETHING_NEW"]:
        member = enum(value)
        assert member == value
        assert str(member) == f"{member}" == member.value == value
        assert hash(member) == hash(value)
        for arrived in (copy.copy(member), copy.deepcopy(member), pickle.loads(pickle.dumps(member))):
            assert type(arrived) is enum
            assert arrived == value
    assert "SOMETHING_NEW" not in enum.__members__
    with pytest.raises(ValueError, match="5"):
        enum(5)


def test_a_value_that_is_set_goes_over_one_that_was_kept() -> None:
    part = Part.from_dict({"text": None, "thought": "yes", "inlineData": 5})
    part.text = "a"
    part.inline_data = Blob(mime_type="a/b")
    assert part.to_dict() == {"text": "a", "thought": "yes", "inlineData": {"mimeType": "a/b"}}


# Numbers, times, durations --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wire", "value"),
    [("12", 12), (12, 12), ("9007199254740993", 9007199254740993), ("-5", -5), ("007", "007"), (1.5, 1.5), ("x", "x")],
    ids=repr,
)
def test_an_int64_goes_back_in_the_form_it_came_in(wire: Any, value: Any) -> None:
    file = File.from_dict({"sizeBytes": wire})
    assert file.size_bytes == value
    for arrived in (file, copy.deepcopy(file), pickle.loads(pickle.dumps(file)), attrs.evolve(file)):
        assert arrived.to_dict() == {"sizeBytes": wire}
        assert type(arrived.to_dict()["sizeBytes"]) is type(wire)


def test_an_int64_of_our_own_goes_as_text() -> None:
    assert File(size_bytes=12).to_dict() == {"sizeBytes": "12"}


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        (TEMPORAL, dt.datetime(2026, 1, 2, 3, 4, 5, 123456, dt.UTC)),
        ("2026-01-02T03:04:05Z", dt.datetime(2026, 1, 2, 3, 4, 5, 0, dt.UTC)),
        ("2026-01-02T03:04:05.1Z", dt.datetime(2026, 1, 2, 3, 4, 5, 100000, dt.UTC)),
        ("2026-01-02T03:04:05+05:30", dt.datetime(2026, 1, 1, 21, 34, 5, 0, dt.UTC)),
        ("2026-01-02T03:04:05.000000001-08:00", dt.datetime(2026, 1, 2, 11, 4, 5, 0, dt.UTC)),
    ],
)
@pytest.mark.parametrize(
    "travel",
    [lambda t: t, copy.copy, copy.deepcopy, lambda t: pickle.loads(pickle.dumps(t))],
    ids=["as it is", "copy", "deepcopy", "pickle"],
)
def test_a_time_is_a_datetime_that_keeps_its_text(text: str, moment: dt.datetime, travel: Any) -> None:
    time = travel(File.from_dict({"createTime": text}).create_time)
    assert time == moment
    assert isinstance(time, Timestamp)
    assert time.raw == text
    assert File(create_time=time).to_dict() == {"createTime": text}


def test_a_time_that_was_computed_forgets_the_text() -> None:
    time = File.from_dict({"createTime": TEMPORAL}).create_time
    assert time is not None
    for changed, text in [
        (time + dt.timedelta(hours=1), "2026-01-02T04:04:05.123456Z"),
        (time.replace(year=2027, microsecond=0), "2027-01-02T03:04:05Z"),
        (time.astimezone(dt.timezone(dt.timedelta(hours=2))), "2026-01-02T03:04:05.123456Z"),
    ]:
        assert File(create_time=changed).to_dict() == {"createTime": text}


def test_a_datetime_of_our_own_goes_in_utc_and_needs_a_zone() -> None:
    moment = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    assert File(create_time=moment).to_dict() == {"createTime": "2026-01-02T01:04:05Z"}
    with pytest.raises(ValueError, match="time zone"):
        File(create_time=moment.replace(tzinfo=None)).to_dict()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (dt.timedelta(0), "0s"),
        (dt.timedelta(seconds=10), "10s"),
        (dt.timedelta(seconds=1.5), "1.5s"),
        (dt.timedelta(microseconds=1), "0.000001s"),
        (dt.timedelta(days=100_000, microseconds=7), "8640000000.000007s"),
        (dt.timedelta(seconds=-1.5), "-1.500000s"),
        ("3.5s", "3.5s"),
    ],
    ids=str,
)
def test_durations(value: Any, text: str) -> None:
    assert dump_duration(value) == text
    assert VideoMetadata(start_offset=value).to_dict() == {"startOffset": text}


# Bytes ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("_-8=", b"\xff\xef"),
        ("_-8", b"\xff\xef"),
        ("/+8=", b"\xff\xef"),
        ("", b""),
        ("QQ==", b"A"),
        ("QQ", b"A"),
        ("QUJD", b"ABC"),
    ],
)
@pytest.mark.parametrize("read_before", [False, True], ids=["unread", "read"])
def test_bytes_are_read_and_their_text_goes_back(text: str, data: bytes, read_before: bool) -> None:
    blob = Blob.from_dict({"data": text})
    if read_before:
        assert blob.data == data
    for arrived in (blob, copy.copy(blob), copy.deepcopy(blob), pickle.loads(pickle.dumps(blob)), attrs.evolve(blob)):
        assert arrived.to_dict() == {"data": text}
        assert arrived.data == data
        assert arrived == blob


@given(st.binary())
def test_bytes_of_our_own_go_as_base64(data: bytes) -> None:
    text = base64.b64encode(data).decode()
    for value in (data, bytearray(data), memoryview(data)):
        blob = Blob(data=value)  # pyright: ignore[reportArgumentType]
        assert blob.data == data
        assert blob.to_dict() == {"data": text}
    assert Blob.from_dict({"data": text}).data == data
    assert Blob.from_dict({"data": base64.urlsafe_b64encode(data).decode().rstrip("=")}).data == data


def test_bytes_can_be_set() -> None:
    blob = Blob.from_dict({"data": "QQ"})
    blob.data = b"B"
    assert (blob.data, blob.to_dict()) == (b"B", {"data": "Qg=="})
    blob.data = "Qw"
    assert (blob.data, blob.to_dict()) == (b"C", {"data": "Qw"})
    blob.data = None
    assert (blob.data, blob.to_dict()) == (None, {})


@pytest.mark.parametrize("junk", [5, 1.5, True, [], {}, ["QQ"]], ids=repr)
def test_what_is_no_text_in_a_byte_field_is_kept_like_any_wrong_type(junk: Any) -> None:
    blob = Blob.from_dict({"data": junk, "mimeType": "a/b"})
    assert blob.to_dict() == {"data": junk, "mimeType": "a/b"}
    assert repr(blob)
    assert blob.data is None


@pytest.mark.parametrize(
    ("blob", "shown"),
    [
        (Blob(data=b"x" * 1000), "Blob(data=<1000 bytes>)"),
        (Blob.from_dict({"data": "QUFB" * 100}), "Blob(data=<400 base64 characters>)"),
        (Blob(data=b"x", mime_type="a/b"), "Blob(mime_type='a/b', data=b'x')"),
    ],
    ids=["bytes", "base64", "short"],
)
def test_large_data_is_shown_by_its_size(blob: Blob, shown: str) -> None:
    assert repr(blob) == shown


def test_reading_data_does_not_change_what_is_shown_or_equal() -> None:
    one, two = (Part.from_dict({"thoughtSignature": "QUFB" * 100}) for _ in range(2))
    before = repr(one)
    assert one.thought_signature == b"AAA" * 100
    assert repr(one) == before
    assert one == two


def test_a_part_of_the_wrong_type_costs_nothing_but_itself() -> None:
    """One odd part among good ones: what can be read is read."""
    value = {"candidates": [{"content": {"parts": [{"text": "a"}, {"text": "b", "inlineData": "odd"}]}}]}
    response = GenerateContentResponse.from_dict(value)
    assert response.text == "ab"
    assert response.to_dict() == value


def test_an_unknown_state_arrives_unharmed() -> None:
    file = File.from_dict({"state": "HIBERNATING"})
    assert file.state == "HIBERNATING"
    assert isinstance(file.state, FileState)
    assert "HIBERNATING" in repr(file)


def test_from_text_and_friends() -> None:
    content = Content(role="user", parts=[Part.from_text(text="a"), Part.from_bytes(data=b"A", mime_type="a/b")])
    assert content.to_dict()["parts"] == [{"text": "a"}, {"inlineData": {"mimeType": "a/b", "data": "QQ=="}}]
