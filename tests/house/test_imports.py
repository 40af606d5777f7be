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


def test_importing_gemkit_loads_nothing_heavy() -> None:
    loaded = loaded_by("import gemkit")
    assert loaded.isdisjoint(HEAVY)
    assert not {name for name in loaded if name.startswith("gemkit_raw")}


def test_making_a_client_loads_no_model_and_no_http() -> None:
    loaded = loaded_by("import gemkit; gemkit.Client(api_key='x')")
    assert loaded.isdisjoint({"httpx", "asyncio", "ssl", "rich", "orjson"})
    assert not {name for name in loaded if name.startswith("gemkit_raw.models.")}


def test_a_model_class_loads_only_what_it_needs() -> None:
    loaded = loaded_by("from gemkit import types; types.Blob")
    assert {name for name in loaded if name.startswith("gemkit_raw.models.")} == {"gemkit_raw.models.blob"}


@pytest.mark.parametrize("package", ["gemkit", "gemkit_raw", "gemkit.types"])
def test_every_public_name_is_there(package: str) -> None:
    module = __import__(package, fromlist=["_"])
    for name in dir(module):
        assert getattr(module, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing_of_the_kind'"):
        module.nothing_of_the_kind  # noqa: B018  # the access is the test
