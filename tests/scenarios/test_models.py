"""Models: what there is, and what one can do."""

from __future__ import annotations

from typing import Any

import pytest

from gemkit import types

MODEL = "gemini-2.5-flash"


async def test_list(client: Any) -> None:
    names = []
    async for model in client.models.list(page_size=2):
        assert isinstance(model, types.Model)
        names.append(model.name)
        if len(names) == 5:
            break
    assert len(set(names)) == 5
    assert all(name.startswith("models/") for name in names)


async def test_list_by_pages(client: Any) -> None:
    pages = []
    async with client.models.list(config={"page_size": 2}).pages() as stream:
        async for page in stream:
            pages.append(page)
            if len(pages) == 3:
                break
    assert [len(page.items) for page in pages] == [2, 2, 2]
    assert len({page.response.next_page_token for page in pages}) == 3


@pytest.mark.parametrize("api_version", ["v1beta", "v1"])
async def test_get(client: Any) -> None:
    model = await client.models.get(model=MODEL)
    assert model.name == f"models/{MODEL}"
    assert model.display_name == "Gemini 2.5 Flash"
    assert model.input_token_limit == 1_048_576
    assert model.output_token_limit == 65_536
    assert "generateContent" in model.supported_generation_methods
    assert model.thinking is True
    assert isinstance(model, types.Model)
