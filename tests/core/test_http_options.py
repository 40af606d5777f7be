"""What google-genai's `http_options` mean here, option by option."""

from __future__ import annotations

from typing import Any

import pytest

from gemkit import RetryPolicy
from gemkit._core.http_options import read_client_options, read_retry_options


def test_what_is_none_is_left_out() -> None:
    assert read_client_options({"timeout": None, "apiVersion": "v1", "headers": None}) == {"api_version": "v1"}


@pytest.mark.parametrize(
    ("given", "policy"),
    [
        ({}, RetryPolicy()),
        ({"attempts": 4}, RetryPolicy(max_retries=3)),
        ({"attempts": 0}, RetryPolicy(max_retries=0)),
        ({"attempts": None, "initial_delay": 0.1, "max_delay": 2.0}, RetryPolicy(initial=0.1, maximum=2.0)),
        ({"initialDelay": 0.1, "maxDelay": 2.0}, RetryPolicy(initial=0.1, maximum=2.0)),
        ({"exp_base": 3, "jitter": 1, "http_status_codes": [500]}, RetryPolicy()),
    ],
    ids=repr,
)
def test_attempts_are_one_more_than_retries(given: Any, policy: RetryPolicy) -> None:
    assert read_retry_options(given) == policy


@pytest.mark.parametrize(
    ("name", "closest"), [("retry_option", "retry_options"), ("timeuot", "timeout"), ("httpx_clint", "httpx_client")]
)
def test_an_option_that_there_is_not_names_the_closest(name: str, closest: str) -> None:
    with pytest.raises(TypeError, match=f"^http_options has no '{name}'; did you mean '{closest}'"):
        read_client_options({name: 1})
