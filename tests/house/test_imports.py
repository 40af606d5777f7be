"""What an import costs: nothing that is not needed yet."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("httpx", "asyncio", "rich", "orjson", "PIL", "ssl", "attrs", "dateutil", "trio")


def loaded_by(code: str) -> set[str]:
    """The modules that are loaded after a piece of code, in a fresh interpreter."""
    program = f"{code}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def models_loaded_by(code: str) -> set[str]:
    """The modules of data classes among them: those of the Interactions family have "interactions." before their name."""
    loaded = loaded_by(code)
    classic = {name.removeprefix("gemkit_raw.models.") for name in loaded if name.startswith("gemkit_raw.models.")}
    return classic | {
        name.replace("gemkit_raw.interactions.models.", "interactions.")
        for name in loaded
        if name.startswith("gemkit_raw.interactions.models.")
    }


def test_importing_gemkit_loads_nothing_heavy() -> None:
    loaded = loaded_by("import gemkit")
    assert loaded.isdisjoint(HEAVY)
    assert not {name for name in loaded if name.startswith("gemkit_raw")}


@pytest.mark.parametrize(
    ("package", "alone"),
    [
        ("gemkit_raw", {"gemkit_raw"}),
        ("gemkit_raw.interactions", {"gemkit_raw", "gemkit_raw.interactions"}),
        ("gemkit_raw.models", {"gemkit_raw", "gemkit_raw.models"}),
        (
            "gemkit_raw.interactions.models",
            {"gemkit_raw", "gemkit_raw.interactions", "gemkit_raw.interactions.models"},
        ),
        ("gemkit.types", {"gemkit_raw", "gemkit_raw.models"}),
        ("gemkit.interactions", {"gemkit_raw", "gemkit_raw.interactions", "gemkit_raw.interactions.models"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "alone",
)
def test_importing_a_package_loads_no_class(package: str, alone: set[str]) -> None:
    loaded = loaded_by(f"import {package}")
    assert {name for name in loaded if name.startswith("gemkit_raw")} == alone
    assert loaded.isdisjoint(HEAVY)


def test_making_a_client_loads_no_model_and_no_http() -> None:
    loaded = loaded_by("import gemkit; gemkit.Client(api_key='x')")
    assert loaded.isdisjoint({"httpx", "asyncio", "ssl", "rich", "orjson"})
    assert not {name for name in loaded if name.startswith(("gemkit_raw.models.", "gemkit_raw.interactions.models."))}


@pytest.mark.parametrize(
    ("code", "needed"),
    [
        pytest.param("from gemkit import types; types.Blob", {"blob"}, id="a class of plain fields"),
        pytest.param(
            "from gemkit import types; types.SafetyRating.from_dict({'probability': 'LOW'})",
            {"safety_rating", "harm_probability"},
            id="of the enums those that come",
        ),
        pytest.param("from gemkit import types; types.FunctionCall", {"function_call"}, id="a class that others hold"),
        pytest.param(
            "from gemkit import interactions; interactions.Function",
            {"interactions.function"},
            id="a tagged class of plain fields",
        ),
        pytest.param(
            "from gemkit import interactions; interactions.ImageContent",
            {"interactions.image_content"},
            id="a tagged class with enums",
        ),
        pytest.param(
            "from gemkit import interactions; interactions.UserInputStep",
            {"interactions.user_input_step"},
            id="a class with a union",
        ),
        pytest.param(
            "from gemkit import interactions; interactions.UserInputStep.from_dict({'content': [{'type': 'text'}]})",
            {
                "interactions.user_input_step",
                "interactions.content",
                "interactions.text_content",
            },
            id="and what it reads",
        ),
        pytest.param(
            "from gemkit import interactions; interactions.AgentTool",
            {
                "interactions.agent_tool",
                "interactions.code_execution",
                "interactions.function",
                "interactions.google_search",
                "interactions.mcp_server",
                "interactions.unknown_agent_tool",
                "interactions.url_context",
            },
            id="a union needs its classes",
        ),
    ],
)
def test_a_class_loads_only_what_it_needs(code: str, needed: set[str]) -> None:
    assert models_loaded_by(code) == needed


def test_an_interaction_loads_neither_steps_nor_tools_nor_the_other_family() -> None:
    loaded = models_loaded_by("from gemkit import interactions; interactions.Interaction(steps=[], tools=[])")
    assert loaded == {"interactions.interaction"}


@pytest.mark.parametrize(
    "package", ["gemkit", "gemkit_raw", "gemkit_raw.interactions", "gemkit.types", "gemkit.interactions"]
)
def test_every_public_name_is_there(package: str) -> None:
    module = __import__(package, fromlist=["_"])
    for name in dir(module):
        assert getattr(module, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing_of_the_kind'"):
        module.nothing_of_the_kind  # noqa: B018  # the access is the test
