"""What a client is told is checked at once, and the key stays hidden."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from gemkit._core.settings import (
    BASE_URL,
    Secret,
    check_timeout,
    choose_base_url,
    choose_key,
    choose_version,
)
from gemkit.errors import ConfigurationError
from gemkit.retries import RetryPolicy
from gemkit.timeouts import Timeout

from .script import KEY, make_settings


def test_a_key_that_is_passed_goes_first() -> None:
    secret, origin = choose_key(KEY, {"GOOGLE_API_KEY": "other"})
    assert (secret.reveal(), origin) == (KEY, "api_key=")


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"GEMINI_API_KEY": "m"}, ("m", "GEMINI_API_KEY")),
        ({"GOOGLE_API_KEY": "g"}, ("g", "GOOGLE_API_KEY")),
        ({"GEMINI_API_KEY": "m", "GOOGLE_API_KEY": "g"}, ("g", "GOOGLE_API_KEY")),
        ({"GEMINI_API_KEY": "m", "GOOGLE_API_KEY": ""}, ("m", "GEMINI_API_KEY")),
    ],
    ids=["Gemini", "Google", "both", "one empty"],
)
def test_else_the_environment_has_it(environ: dict[str, str], expected: tuple[str, str]) -> None:
    secret, origin = choose_key(None, environ)
    assert (secret.reveal(), origin) == expected


def test_without_a_key_both_variables_are_named() -> None:
    with pytest.raises(ConfigurationError, match=r"GEMINI_API_KEY.*GOOGLE_API_KEY"):
        choose_key(None, {})


IMPOSSIBLE = [
    f"{KEY}\n", f" {KEY}", f"{KEY} ", f"{KEY[:5]}\r\nx: {KEY}", f"{KEY[:5]} {KEY}", f"{KEY}\x00", f"ключ{KEY}", f"{KEY}\u200b",
    f"{KEY}\x7f", " ",
]  # fmt: skip


@pytest.mark.parametrize(
    ("key", "environ"),
    [(key, {}) for key in (*IMPOSSIBLE, "")] + [(None, {"GEMINI_API_KEY": key}) for key in IMPOSSIBLE],
    ids=ascii,
)
def test_a_key_that_cannot_be_one_is_refused_and_not_shown(key: str | None, environ: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="api_key=" if environ == {} else "GEMINI_API_KEY") as caught:
        choose_key(key, environ)
    assert KEY not in str(caught.value)
    assert "ключ" not in str(caught.value)


@pytest.mark.parametrize("key", [5, b"key", ["key"]], ids=["int", "bytes", "list"])
def test_a_key_is_text(key: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"must be a str, not {type(key).__name__}"):
        choose_key(key, {})


@pytest.mark.parametrize("show", [repr, str, "{}".format, "{!r:>40}".format], ids=["repr", "str", "format", "padded"])
def test_the_key_is_hidden(show: Any) -> None:
    assert KEY not in show(Secret(KEY))
    assert KEY not in show(make_settings())


def test_custom_headers_are_hidden_too() -> None:
    assert "token" not in repr(make_settings(headers={"authorization": "Bearer token"}))


def test_settings_can_be_copied() -> None:
    assert copy.deepcopy(make_settings()).api_key.reveal() == KEY


def test_the_key_is_in_no_pickle() -> None:
    try:
        pickled = pickle.dumps(make_settings())
    except TypeError:
        return  # refused: as good
    assert KEY.encode() not in pickled


@pytest.mark.parametrize(
    ("given", "environ", "expected"),
    [
        (None, {}, BASE_URL),
        ("https://x.test", {"GEMINI_BASE_URL": "https://y.test"}, "https://x.test"),
        ("http://localhost:8000/", {}, "http://localhost:8000"),
        ("https://x.test/gemini//", {}, "https://x.test/gemini"),
        (None, {"GEMINI_BASE_URL": "https://y.test"}, "https://y.test"),
        (None, {"GOOGLE_GEMINI_BASE_URL": "https://z.test"}, "https://z.test"),
        (None, {"GEMINI_BASE_URL": "", "GOOGLE_GEMINI_BASE_URL": "https://z.test"}, "https://z.test"),
    ],
    ids=["Google", "argument", "slash", "prefix", "Gemini", "Google's name", "one empty"],
)
def test_the_base_url(given: str | None, environ: dict[str, str], expected: str) -> None:
    assert choose_base_url(given, environ) == expected


@pytest.mark.parametrize(
    "url",
    [
        "x.test",
        "ftp://x.test",
        "//x.test",
        "https://x.test?a=b",
        "https://x.test#a",
        "https://x .test",
        "https://x\n",
        "https://",
        "http:///",
    ],
)
def test_a_base_url_that_cannot_be_one_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        choose_base_url(url, {})


def test_where_things_live() -> None:
    settings = make_settings(base_url="https://x.test", api_version="v1")
    assert (settings.url, settings.upload_url) == ("https://x.test/v1", "https://x.test/upload/v1")


@pytest.mark.parametrize("version", ["v1", "v1beta"])
def test_versions(version: str) -> None:
    assert choose_version(version) == version


@pytest.mark.parametrize("version", ["v2", "", "V1", None, "v1beta/"], ids=repr)
def test_other_versions_are_refused(version: Any) -> None:
    with pytest.raises(ConfigurationError, match="'v1beta', 'v1'"):
        choose_version(version)


@pytest.mark.parametrize("seconds", [1, 0.5, 3600], ids=repr)
def test_a_number_bounds_the_call_and_each_part_of_it(seconds: float) -> None:
    limits = check_timeout(seconds)
    assert (limits.total, limits.read, limits.write, limits.pool) == (seconds,) * 4
    assert limits.connect == min(seconds, 10)


def test_a_timeout_is_taken_as_it_is() -> None:
    limits = Timeout(read=None, total=90)
    assert check_timeout(limits) is limits


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), "5", True, (1, 2)], ids=repr)
def test_other_timeouts_are_refused(timeout: Any) -> None:
    with pytest.raises(ConfigurationError, match="timeout is a number of seconds"):
        check_timeout(timeout)


@pytest.mark.parametrize("name", ["max_retries", "initial", "maximum", "longest_wish"])
@pytest.mark.parametrize("value", [-1, float("nan")], ids=repr)
def test_a_policy_that_makes_no_sense_is_refused(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=name):
        RetryPolicy(**{name: value})
