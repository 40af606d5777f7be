"""What a client is told is checked at once, and the key stays hidden."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from attrs import evolve

from gemkit._core.settings import (
    BASE_URL,
    VERSIONS,
    Secret,
    change,
    check_headers,
    check_timeout,
    choose_base_url,
    choose_key,
    choose_version,
    is_local,
    is_web_address,
)
from gemkit.errors import ConfigurationError
from gemkit.retries import NO_RETRIES, RetryPolicy
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


# Options of a call or of a copy ---------------------------------------------------------------------------------------


SETTINGS = make_settings(
    timeout=Timeout(total=5),
    retry=RetryPolicy(max_retries=7, initial=1),
    headers={"A": "1", "B": "1"},
    extra_query={"a": 1, "b": 1},
    extra_body={"a": 1, "b": 1},
)


@pytest.mark.parametrize(
    ("options", "changed"),
    [
        ({}, {}),
        ({"timeout": None, "max_retries": None, "headers": None, "extra_query": None, "nonsense": None}, {}),
        ({"timeout": 3}, {"timeout": check_timeout(3)}),
        ({"max_retries": 0}, {"retry": RetryPolicy(max_retries=0, initial=1)}),
        ({"retry": NO_RETRIES}, {"retry": NO_RETRIES}),
        ({"retry": RetryPolicy(initial=2), "max_retries": 4}, {"retry": RetryPolicy(initial=2, max_retries=4)}),
        ({"headers": {"B": "2", "C": "2"}}, {"headers": {"A": "1", "B": "2", "C": "2"}}),
        ({"extra_query": {"b": 2, "c": 2}}, {"extra_query": {"a": 1, "b": 2, "c": 2}}),
        ({"extra_body": {"b": 2, "c": 2}}, {"extra_body": {"a": 1, "b": 2, "c": 2}}),
        ({"timeout": None, "max_retries": 1, "headers": {}}, {"retry": RetryPolicy(max_retries=1, initial=1)}),
    ],
)
def test_an_option_changes_what_it_is_about(options: dict[str, Any], changed: dict[str, Any]) -> None:
    assert change(SETTINGS, options) == evolve(SETTINGS, **changed)


def test_an_option_that_there_is_not() -> None:
    with pytest.raises(TypeError) as caught:
        change(SETTINGS, {"timeout": 3, "retries": 5})
    assert str(caught.value) == "there is no option 'retries'"


@pytest.mark.parametrize(
    ("name", "value"), [("a\nb", "c"), ("a", "b\r\nc"), ("a", "ä"), ("ä", "a"), ("a", "\x00")], ids=ascii
)
def test_a_header_is_one_line_of_ascii(name: str, value: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        check_headers({"fine": "yes", name: value})
    assert str(caught.value) == str(ConfigurationError(f"The header {name!r} has characters that no header may have."))


def test_other_headers_are_taken_as_they_are() -> None:
    headers = {"X-A": "b c", "x": ""}
    taken = check_headers(headers)
    assert taken == headers
    assert taken is not headers


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://localhost:80/x", True),
        ("http://LOCALHOST", True),
        ("http://127.0.0.1:8080", True),
        ("http://127.8.9.10", True),
        ("http://[::1]:80/x", True),
        ("http://127.example.com", False),
        ("http://localhost.example.com", False),
        ("http://10.0.0.1", False),
        ("http://[2001:db8::1]", False),
        ("http://", False),
    ],
)
def test_which_addresses_are_this_machine(url: str, local: bool) -> None:
    assert is_local(url) is local


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        ("https://a.test", True),
        ("http://a.test:1/x", True),
        ("http://[::1]:8080", True),
        ("ftp://a.test", False),
        ("//a.test", False),
        ("https://", False),
        ("https://a.test:65536", False),
        ("https://a.test:port", False),
        ("https://[::1", False),
    ],
)
def test_which_urls_are_web_addresses(url: str, is_one: bool) -> None:
    assert is_web_address(url) is is_one


@pytest.mark.parametrize(
    ("url", "trusted"),
    [
        ("https://a.test/x", True),
        ("https://a.test", True),
        ("https://a.test:444/x", False),
        ("http://a.test/x", False),
        ("https://b.test/x", False),
        ("https://a.test@b.test/", False),
        ("//a.test/x", False),
    ],
)
def test_only_the_configured_host_is_trusted(url: str, trusted: bool) -> None:
    assert make_settings(base_url="https://a.test").trusts(url) is trusted


# Words ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (
            lambda: choose_key(None, {}),
            "No API key. Pass api_key=..., or set GEMINI_API_KEY (or GOOGLE_API_KEY) in the environment.",
        ),
        (lambda: choose_key(5, {}), "The API key must be a str, not int."),  # pyright: ignore[reportArgumentType]
        (
            lambda: choose_key(None, {"GEMINI_API_KEY": "a b"}),
            (
                "The API key from GEMINI_API_KEY is empty or has characters that no key has "
                "(a space or a line end at its edge?)."
            ),
        ),
        (
            lambda: choose_base_url("example.test", {}),
            "base_url must be an http(s) URL without query or fragment, not 'example.test'.",
        ),
        (
            lambda: choose_version("v2"),
            f"api_version must be one of {', '.join(repr(version) for version in VERSIONS)}, not 'v2'.",
        ),
        (
            lambda: check_timeout(0),
            "timeout is a number of seconds, more than 0 and finite, or a gemkit.Timeout: not 0.",
        ),
    ],
    ids=["no key", "no text", "bad key", "base URL", "version", "timeout"],
)
def test_what_is_wrong_is_said(ask: Any, words: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        ask()
    assert str(caught.value) == words


def test_a_key_says_why_it_can_not_be_pickled() -> None:
    with pytest.raises(TypeError) as caught:
        pickle.dumps(Secret(KEY))
    assert str(caught.value) == "an API key can't be pickled; make the client where it is used"


def test_a_key_shows_itself_as_hidden() -> None:
    assert repr(Secret(KEY)) == f"{Secret(KEY)}" == "<hidden>"


@pytest.mark.parametrize(("key", "hidden"), [("1234567", "a1234567b"), ("12345678", "a<hidden>b")])
def test_a_key_is_hidden_in_texts_unless_it_is_too_short_to_be_one(key: str, hidden: str) -> None:
    assert Secret(key).hide_in(f"a{key}b".encode()) == hidden.encode()
