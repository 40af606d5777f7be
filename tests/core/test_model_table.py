"""Models are listed as a table that can be read."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console

import gemkit
from gemkit._core.flows import models
from gemkit._core.model_table import ModelTable
from gemkit_raw.models import Model

from .script import answer, make_settings, play

FLASH = Model(
    name="models/gemini-2.5-flash",
    input_token_limit=1_048_576,
    output_token_limit=65_536,
    thinking=True,
    supported_generation_methods=["generateContent", "countTokens"],
)
TABLE = ModelTable([FLASH, Model(name="models/new")])


def test_the_table_as_text() -> None:
    assert str(TABLE) == (
        "model             input tokens  output tokens  thinking  methods\n"
        "gemini-2.5-flash     1,048,576         65,536  yes       generateContent, countTokens\n"
        "new"
    )
    assert str(ModelTable()) == "model  input tokens  output tokens  thinking  methods"


def test_the_table_in_a_notebook() -> None:
    assert TABLE._repr_markdown_() == (
        "| model | input tokens | output tokens | thinking | methods |\n"
        "| :--- | ---: | ---: | :--- | :--- |\n"
        "| gemini-2.5-flash | 1,048,576 | 65,536 | yes | generateContent, countTokens |\n"
        "| new |  |  |  |  |"
    )


def test_the_table_in_a_terminal() -> None:
    console = Console(file=io.StringIO(), width=120)
    console.print(TABLE)
    shown = console.file.getvalue()  # pyright: ignore[reportAttributeAccessIssue]  # it is the StringIO
    assert "│ gemini-2.5-flash │    1,048,576 │        65,536 │ yes      │ generateContent, countTokens │" in shown


def test_it_is_a_list_all_the_same() -> None:
    assert [FLASH, Model(name="models/new")] == TABLE
    assert TABLE[0] is FLASH
    assert (type(TABLE[:1]), len(TABLE[:1])) == (ModelTable, 1)
    assert repr(TABLE) == repr(list(TABLE))


@pytest.mark.parametrize("limit", [None, 1])
def test_each_page_of_models_is_one(limit: int | None) -> None:
    [page] = play(models.list_models(make_settings(), limit=limit), answer(body={"models": [FLASH.to_dict()]})).items
    assert (type(page.items), page.items) == (ModelTable, [FLASH])


def test_tuned_models_are_listed_as_google_genai_does() -> None:
    config: dict[str, Any] = {"query_base": False, "page_size": 5}
    played = play(
        models.list_models(make_settings(), config=config), answer(body={"tunedModels": [{"name": "tunedModels/a"}]})
    )
    assert played.requests[0].url.endswith("/v1beta/tunedModels?pageSize=5")
    assert [model.name for model in played.items[0].items] == ["tunedModels/a"]
    assert config == {"query_base": False, "page_size": 5}
    base = play(models.list_models(make_settings(), config={"query_base": True}), answer(body={}))
    assert base.requests[0].url.endswith("/v1beta/models")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("generate_images", "generate_content"),
        ("edit_image", "generate_content"),
        ("generate_videos", "client.interactions"),
        ("compute_tokens", "count_tokens"),
        ("genrate_content", "has no 'genrate_content'$"),
    ],
)
@pytest.mark.parametrize("kind", [gemkit.Client, gemkit.AsyncClient])
def test_what_the_service_does_not_do_here_names_what_does(kind: Any, name: str, words: str) -> None:
    client = kind(api_key="key")
    with pytest.raises(AttributeError, match=words):
        getattr(client.models, name)
    assert not hasattr(client.models, name)
