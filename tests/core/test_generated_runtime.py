"""The generated models lose nothing of what the service sent, and survive what Python does with objects."""

from __future__ import annotations

import base64
import copy
import datetime as dt
import inspect
import json
import operator
import pickle
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import reduce
from types import UnionType
from typing import Any, cast, get_args, get_type_hints

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gemkit.interactions
import gemkit.types
from gemkit_raw.models import (
    Blob,
    Content,
    File,
    FileState,
    GenerateContentResponse,
    Part,
    VideoMetadata,
)
from gemkit_raw.types import JsonModel, OpenEnum, Timestamp, dump_duration

from .specimens import (
    ENUMS,
    FAMILIES,
    MODELS,
    PUBLIC,
    TEMPORAL,
    UNIONS,
    byte_keys,
    consts,
    for_each,
    is_open,
    name_of,
    objects,
    read_schemas,
    specimen,
)

# What there is --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("family", FAMILIES)
def test_every_schema_of_the_description_is_a_public_name(family: str) -> None:
    """And nothing else is, but what stands for the unknown, and the TypedDicts of what may be keyword arguments."""
    schemas = read_schemas(family)
    dicts = {f"{name}Dict" for name, schema in schemas.items() if "x-python-options" in schema}
    unknown = {f"Unknown{name}" for name in UNIONS if is_open(name)} if family == "interactions" else set[str]()
    assert sorted(FAMILIES[family].__all__) == sorted({*schemas} | unknown | dicts)
    for name, schema in schemas.items():
        kind = OpenEnum if "enum" in schema else UnionType if "oneOf" in schema else JsonModel
        value = PUBLIC[family][name]
        assert isinstance(value, UnionType) if kind is UnionType else issubclass(value, kind), name


def test_no_classes_got_lost() -> None:
    """Description and classes shrink together when a file of the description isn't read: the larger ones have dozens."""
    assert len(MODELS) >= 475
    assert len(ENUMS) >= 110
    assert len(UNIONS) >= 45


@pytest.mark.parametrize("name", UNIONS)
def test_a_union_is_what_the_description_says(name: str) -> None:
    variants = read_schemas("interactions")[name]["oneOf"]
    wanted = {member for variant in variants for member in find_members(variant)}
    if unknown := PUBLIC["interactions"].get(f"Unknown{name}"):
        wanted.add(unknown)
    assert set(get_args(UNIONS[name])) == wanted


def find_members(variant: dict[str, Any]) -> set[Any]:
    """What a variant of a union is in Python."""
    match variant:
        case {"$ref": reference}:
            name = reference.rpartition("/")[2]
            value = PUBLIC["interactions"][name]
            if name in UNIONS:
                return set(get_args(value))
            return {value, str} if "enum" in read_schemas("interactions")[name] else {value}
        case {"type": "array", "items": items}:
            return {Sequence[reduce(operator.or_, find_members(items))]}
        case {"additionalProperties": values}:
            return {dict[str, Any] if values is True else dict[str, reduce(operator.or_, find_members(values))]}
        case _:
            return {{"string": str}[variant["type"]]}


@pytest.mark.parametrize(
    ("public", "family"), [(gemkit.types, "gemini"), (gemkit.interactions, "interactions")], ids=[*FAMILIES]
)
def test_the_public_modules_have_the_same_names(public: Any, family: str) -> None:
    """`gemkit.types` has those of google-genai besides, some of which are other types."""
    others = {"EmbedContentBatch", "Image", "InlinedRequest"}
    more = {*dir(public)} - {*PUBLIC[family]}
    assert dir(public) == sorted({*PUBLIC[family]} | more)
    assert family == "gemini" or not more
    for name, value in PUBLIC[family].items():
        assert (getattr(public, name) is value) == (public is not gemkit.types or name not in others)


# For every class ------------------------------------------------------------------------------------------------------


@for_each(MODELS)
def test_what_came_goes_back(cls: type[JsonModel]) -> None:
    given_ = specimen(cls)
    model = cls.from_dict(given_)
    assert model.to_dict() == given_
    assert cls.from_dict(model.to_dict()) == model
    assert model.additional_properties == {"unknownField": {"a": [1, None]}, "unknownNull": None}


@pytest.mark.parametrize("cls", MODELS, ids=name_of)
@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_came_goes_back_whatever_it_is(cls: type[JsonModel], data: st.DataObject) -> None:
    given_ = data.draw(objects(cls))
    before = json.dumps(given_, sort_keys=True)
    model = cls.from_dict(given_)
    assert json.dumps(model.to_dict(), sort_keys=True) == before  # as text: 1, 1.0 and True are equal in Python
    assert json.dumps(given_, sort_keys=True) == before
    assert repr(model)


TRAVELS: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda model: pickle.loads(pickle.dumps(model)),
    "pickle's oldest protocol": lambda model: pickle.loads(pickle.dumps(model, 0)),
    "evolve": attrs.evolve,
    "JSON": lambda model: type(model).from_dict(model.to_dict()),
}


@for_each(MODELS)
def test_copies_are_equal(cls: type[JsonModel]) -> None:
    for model in (cls.from_dict(specimen(cls)), cls.from_dict({}), cls()):
        for way, travel in TRAVELS.items():
            arrived = travel(model)
            assert arrived is not model, way
            assert arrived == model, way
            assert arrived.to_dict() == model.to_dict(), way
            assert repr(arrived) == repr(model), way


@pytest.mark.parametrize(
    "state", [(None, {"mime_type": "image/png"}), {"mime_type": "image/png"}], ids=["slots", "dict"]
)
def test_a_pickle_may_be_older_than_a_field(state: Any) -> None:
    made: Any = Blob.__new__(Blob)
    made.__setstate__(state)
    assert made == Blob(mime_type="image/png")
    assert made.data is None


@for_each(MODELS)
def test_pickles_from_when_fields_were_slots_can_be_read(cls: type[JsonModel]) -> None:
    for model in (cls.from_dict(specimen(cls)), cls.from_dict({}), cls()):
        slots = {slot: getattr(model, slot) for slot, _, _ in cls.__json_out__} | {"_extra": model._extra}
        made = cls.__new__(cls)
        made.__setstate__((None, slots))
        assert made == model
        assert repr(made) == repr(model)


@for_each(MODELS)
def test_no_name_but_that_of_a_field_can_be_set_or_given(cls: type[JsonModel]) -> None:
    model, make = cls(), cast("Any", cls)
    for name in ("mispelt", "to_dict", "__json__", "_slots"):
        with pytest.raises(AttributeError, match=f"'{cls.__name__}' object has no attribute '{name}'"):
            setattr(model, name, 5)
    for name in ("mispelt", "_extra", *(slot for slot, _, _ in cls.__json_out__ if slot.startswith("_"))):
        with pytest.raises(
            TypeError, match=f"{cls.__name__}.__init__\\(\\) got an unexpected keyword argument '{name}'"
        ):
            make(**{name: 5})
    with pytest.raises(TypeError, match="positional argument"):
        make(5)


def test_a_class_of_your_own_may_have_more() -> None:
    class Signed(Part):
        def __init__(self, **fields: Any) -> None:
            super().__init__(**fields)
            self.author = "me"

    part = Signed.from_dict({"text": "a", "new": 1})
    assert (type(part), part.author, part.text, part.additional_properties) == (Signed, "me", "a", {"new": 1})
    assert copy.copy(part).author == "me"
    assert part.to_dict() == {"text": "a", "new": 1}
    assert type(Part.from_dict({})) is Part


@for_each(MODELS)
def test_what_is_set_to_none_is_gone(cls: type[JsonModel]) -> None:
    model = cls.from_dict({key: value for key, value in specimen(cls).items() if key in cls.__json_in__})
    for name, _ in cls.__json_in__.values():
        setattr(model, name, None)
    assert model == cls.from_dict({})
    assert repr(model) == f"{cls.__name__}()"


@for_each(MODELS)
def test_fields_go_in_the_order_of_the_description(cls: type[JsonModel]) -> None:
    whole = specimen(cls)
    turned = {key: whole[key] for key in reversed(whole)}
    keys = [*cls.from_dict(turned).to_dict()]
    assert keys == ["unknownNull", "unknownField", *cls.__json_in__]


@for_each(MODELS)
def test_signatures_and_annotations_can_be_looked_at(cls: type[JsonModel]) -> None:
    names = [name for name, _ in cls.__json_in__.values()]
    parameters = inspect.signature(cls).parameters
    assert [*parameters] == [*names, "additional_properties"]
    assert {name: parameters[name].default for name in names} == {name: getattr(cls(), name) for name in names}
    assert get_type_hints(cls).keys() >= {name for name in names if f"_{name}" not in vars(cls)}


def test_signatures_are_those_of_type_checkers() -> None:
    assert str(inspect.signature(Blob)) == (
        "(*, mime_type: 'str | None' = None, data: 'bytes | str | None' = None, "
        "additional_properties: 'dict[str, Any] | None' = None) -> 'None'"
    )
    assert inspect.signature(Content).parameters["parts"].annotation == "Sequence[Part] | None"


def test_only_the_classes_in_use_are_imported() -> None:
    answer = {"candidates": [{"content": {"role": "model", "parts": [{"text": "a"}]}}], "usageMetadata": {"new": 1}}
    script = (
        "import sys\nfrom gemkit_raw.models import GenerateContentResponse as Response\n"
        f"assert Response.from_dict({answer!r}).text == 'a'\n"
        "print(*(name.rpartition('.')[2] for name in sys.modules if name.startswith('gemkit_raw.models.')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert sorted(done.stdout.split()) == [
        "candidate",
        "content",
        "generate_content_response",
        "part",
        "usage_metadata",
    ]


@for_each(MODELS)
def test_deep_copies_share_nothing(cls: type[JsonModel]) -> None:
    model = cls.from_dict(specimen(cls))
    other = copy.deepcopy(model)
    other.additional_properties["unknownField"]["a"].append(2)
    assert other != model
    assert model.to_dict() == specimen(cls)


@for_each(MODELS)
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


@for_each(MODELS)
def test_an_empty_model_sends_nothing_but_what_never_changes(cls: type[JsonModel]) -> None:
    model, fixed = cls(), consts(cls)
    assert model.to_dict() == fixed
    assert {key: getattr(model, name) for key, (name, _) in cls.__json_in__.items()} == dict.fromkeys(
        cls.__json_in__
    ) | fixed
    assert repr(model) == f"{cls.__name__}({', '.join(f'{key}={value!r}' for key, value in fixed.items())})"


@for_each(MODELS)
def test_an_object_with_nothing_in_it_goes_back_as_it_came(cls: type[JsonModel]) -> None:
    model = cls.from_dict({})
    assert model.to_dict() == {}
    assert all(getattr(model, name) is None for name, _ in cls.__json_in__.values())
    assert repr(model) == f"{cls.__name__}()"


@for_each(MODELS)
def test_no_repr_is_flooded_by_data(cls: type[JsonModel]) -> None:
    large = specimen(cls, data=base64.b64encode(bytes(300_000)).decode())
    assert len(repr(cls.from_dict(large))) < 30_000


@for_each(MODELS)
def test_nulls_are_kept(cls: type[JsonModel]) -> None:
    nulls: dict[str, Any] = dict.fromkeys(cls.__json_in__)
    model = cls.from_dict(nulls)
    assert all(getattr(model, name) is None for name, _ in cls.__json_in__.values())
    assert model.to_dict() == nulls


@for_each(MODELS)
def test_what_is_no_object_is_a_type_error(cls: type[JsonModel]) -> None:
    for value in (None, [], "text", 5):
        with pytest.raises(TypeError, match=f"{cls.__name__} is a JSON object"):
            cls.from_dict(value)  # pyright: ignore[reportArgumentType]


@for_each(MODELS)
def test_a_value_of_any_type_goes_back_and_can_be_shown(cls: type[JsonModel]) -> None:
    for key in cls.__json_in__:
        for value in (True, 5, 1.5, "text", [], [5], [None], [[]], {}, {"a": 5}, {"type": 5}):
            model = cls.from_dict({key: value})
            assert json.dumps(model.to_dict()) == json.dumps({key: value})
            assert repr(model)


@for_each(MODELS)
def test_models_are_equal_by_class_and_content_and_have_no_hash(cls: type[JsonModel]) -> None:
    model = cls.from_dict({"unknownField": 1})
    assert model == cls.from_dict({"unknownField": 1})
    assert model != cls.from_dict({"unknownField": 2})
    assert model != {"unknownField": 1}
    with pytest.raises(TypeError, match="unhashable"):
        hash(model)


@for_each(ENUMS)
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


@pytest.mark.parametrize("state", [[], [None], ["ACTIVE"], {}, {"a": 1}])
def test_what_can_be_no_name_is_no_member_of_an_enum(state: Any) -> None:
    file = File.from_dict({"state": state})
    assert file.state is None
    assert file.to_dict() == {"state": state}


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
        ("2026-01-02t03:04:05.123456789z", dt.datetime(2026, 1, 2, 3, 4, 5, 123456, dt.UTC)),
        ("2026-01-02T03:04:05.999999999999Z", dt.datetime(2026, 1, 2, 3, 4, 5, 999999, dt.UTC)),
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
