"""Lists, page after page."""

from __future__ import annotations

from typing import Any

import pytest

from gemkit import errors
from gemkit._core.endpoints import interactions, tuning
from gemkit._core.flows import files, models
from gemkit._core.pages import Page, check_count

from .script import Played, answer, make_settings, play

ANSWERS: list[dict[str, Any]] = [
    {"models": [{"name": "models/a"}, {"name": "models/b"}], "nextPageToken": "1"},
    {"nextPageToken": "2"},  # a page may be empty
    {"models": [{"name": "models/c"}, {"name": "models/d"}]},
]


def walk(count: int, **options: Any) -> Played:
    """The list, of which `count` pages are asked for."""
    return play(models.list_models(make_settings(), **options), *(answer(200, said) for said in ANSWERS[:count]))


def name(played: Played) -> list[list[str]]:
    return [[model.name for model in page.items] for page in played.items]


def parameters(played: Played) -> list[str]:
    return [request.url.partition("?")[2] for request in played.requests]


def test_a_page_has_its_items_and_the_answer_they_came_in() -> None:
    played = walk(3)
    assert played.error is None
    assert all(isinstance(page, Page) for page in played.items)
    assert name(played) == [["models/a", "models/b"], [], ["models/c", "models/d"]]
    assert [page.response.to_dict() for page in played.items] == ANSWERS
    assert parameters(played) == ["", "pageToken=1", "pageToken=2"]


@pytest.mark.parametrize(
    ("limit", "pages"),
    [
        (1, [["models/a"]]),
        (2, [["models/a", "models/b"]]),
        (3, [["models/a", "models/b"], [], ["models/c"]]),
        (4, [["models/a", "models/b"], [], ["models/c", "models/d"]]),
        (9, [["models/a", "models/b"], [], ["models/c", "models/d"]]),
    ],
)
def test_a_limit_cuts_the_last_page_and_asks_for_no_more(limit: int, pages: list[list[str]]) -> None:
    assert name(walk(len(pages), limit=limit)) == pages


@pytest.mark.parametrize(
    ("options", "sent"),
    [
        ({"page_size": 7}, ["pageSize=7", "pageSize=7&pageToken=1", "pageSize=7&pageToken=2"]),
        ({"config": {"page_size": 7}}, ["pageSize=7", "pageSize=7&pageToken=1", "pageSize=7&pageToken=2"]),
        (
            {"config": {"page_size": 7}, "page_size": 8},
            ["pageSize=7", "pageSize=7&pageToken=1", "pageSize=7&pageToken=2"],
        ),
        ({"config": {"page_token": "0"}}, ["pageToken=0", "pageToken=1", "pageToken=2"]),
        ({"config": {}}, ["", "pageToken=1", "pageToken=2"]),
    ],
    ids=["size", "config", "both", "token", "empty"],
)
def test_options_of_a_list(options: dict[str, Any], sent: list[str]) -> None:
    assert parameters(walk(3, **options)) == sent


def test_a_config_stays_as_it_is() -> None:
    config = {"page_size": 7, "page_token": "0"}
    walk(3, config=config)
    assert config == {"page_size": 7, "page_token": "0"}


def test_an_option_that_a_list_does_not_have() -> None:
    with pytest.raises(TypeError) as caught:
        walk(0, config={"page_size": 7, "pagesize": 5})
    assert str(caught.value) == "config has no 'pagesize'; a list takes 'page_size' and 'page_token'"


@pytest.mark.parametrize("count", [0, -1, "5", 1.5])
@pytest.mark.parametrize(
    "ask",
    [
        lambda count: next(files.list_files(make_settings(), page_size=count)),
        lambda count: next(files.list_files(make_settings(), config={"page_size": count})),
        lambda count: next(tuning.list_(make_settings(), page_size=count)),
    ],
    ids=["argument", "config", "other lists"],
)
def test_a_page_size_is_a_count(ask: Any, count: Any) -> None:
    with pytest.raises(ValueError, match=f"^page_size is a number from 1 on, not {count!r}$"):
        ask(count)


@pytest.mark.parametrize("count", [0, -1, "5", 1.5])
@pytest.mark.parametrize("flow", [models.list_models, files.list_files, tuning.list_])
def test_a_limit_is_a_count_too(flow: Any, count: Any) -> None:
    with pytest.raises(ValueError, match=f"^limit is a number from 1 on, not {count!r}$"):
        next(flow(make_settings(), limit=count))


@pytest.mark.parametrize("count", [1, 10**9, None])
def test_any_count_will_do(count: int | None) -> None:
    check_count("limit", count)


def test_a_token_that_comes_again_ends_the_list() -> None:
    again = {"models": [{"name": "models/a"}], "nextPageToken": "again"}
    played = play(models.list_models(make_settings()), answer(200, again), answer(200, again))
    assert isinstance(played.error, errors.DecodingError)
    assert str(played.error) == "The service gives the same page token again, so that the list would never end."
    assert name(played) == [["models/a"], ["models/a"]]


def test_a_token_that_comes_again_after_the_limit_is_no_matter() -> None:
    again = {"models": [{"name": "models/a"}], "nextPageToken": "again"}
    played = play(models.list_models(make_settings(), limit=2), answer(200, again), answer(200, again))
    assert (played.error, name(played)) == (None, [["models/a"], ["models/a"]])


def test_names_of_models_are_remembered_for_error_messages() -> None:
    settings = make_settings()
    facts = [answer(200, {"models": [{"name": "models/a"}, {}, {"name": ""}]})]
    play(models.list_models(settings), *facts)
    play(tuning.list_(settings), answer(200, {"tunedModels": [{"name": "tunedModels/t"}]}))
    assert settings.model_names == {"models/a"}


# Lists of other endpoints ---------------------------------------------------------------------------------------------


def test_a_list_of_any_endpoint_takes_its_arguments_and_a_limit() -> None:
    facts = [
        answer(200, {"tunedModels": [{"name": "tunedModels/a"}], "nextPageToken": "1"}),
        answer(200, {"tunedModels": [{"name": "tunedModels/b"}, {"name": "tunedModels/c"}], "nextPageToken": "2"}),
    ]
    flow: Any = tuning.list_
    played = play(flow(make_settings(), page_size=2, limit=2), *facts)
    assert name(played) == [["tunedModels/a"], ["tunedModels/b"]]
    assert parameters(played) == ["pageSize=2", "pageSize=2&pageToken=1"]


def test_it_may_begin_at_a_page_and_below_a_parent() -> None:
    facts = [answer(200, {"trigger_executions": [], "next_page_token": "1"}), answer(200, {})]
    played = play(interactions.list_executions(make_settings(), "triggers/t", page_token="0"), *facts)
    assert [request.url.partition("/v1beta/")[2] for request in played.requests] == [
        "triggers/t/executions?page_token=0",
        "triggers/t/executions?page_token=1",
    ]


def test_it_tells_how_it_is_used() -> None:
    assert tuning.list_.__doc__ is not None
    assert tuning.list_.__doc__.startswith("List ")
    assert "`limit` how many come in all, at most." in tuning.list_.__doc__
    assert "`limit`" not in (tuning.get.__doc__ or "`limit`")
