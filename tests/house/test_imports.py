"""What an import costs: nothing that is not needed yet."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

HEAVY = ("httpx", "asyncio", "rich", "orjson", "pybase64", "PIL", "ssl", "attrs", "trio")


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
    assert loaded.isdisjoint({"httpx", "asyncio", "ssl", "rich", "orjson", "attr", "inspect", "dataclasses", "logging"})
    assert not {name for name in loaded if name.startswith(("gemkit_raw.models.", "gemkit_raw.interactions.models."))}


ASK = """
import sys

sys.modules["trio"] = None  # httpcore imports it where it is installed
sys.modules["orjson"] = None  # which imports uuid and more

import gemkit

client = gemkit.Client(api_key="x", base_url={url!r}, max_retries=0)
{ask}
"""
NOT_FOR_A_CALL = {
    *(
        "httpx",
        "httpcore",
        "h11",
        "anyio",
        "http.client",
        "urllib.request",
        "email.utils",
        "attr",
        "attrs",
        "decimal",
        "uuid",
        "pybase64",
        "platform",
    ),
    *("hashlib", "difflib", "html", "mimetypes", "gemkit._drivers.sources", "gemkit._core.partial_objects"),
    *("gemkit._core.declarations", "gemkit._core.flows.tools", "gemkit._core.flows.tuning", "gemkit._core.results"),
}
BLOCKING = 'assert client.models.generate_content(model="m", contents="hi").text == "hello"'
AWAITING = (
    'import asyncio; assert asyncio.run(client.aio.models.generate_content(model="m", contents="hi")).text == "hello"'
)
CHAT = 'assert client.chats.create(model="m").send_message("hi").text == "hello"'
UPLOAD = 'assert client.files.upload(file=b"hello", config={"mime_type": "text/plain"}).name == "files/a"'
DOWNLOAD = 'assert client.files.download(file="files/a") == b"hello"'
NOT_FOUND = """
try:
    client.models.get(model="m")
except gemkit.NotFoundError:
    pass
"""
HOOK = """
import sys

class Hook:
    def find_spec(*_):
        return None

sys.meta_path.insert(0, Hook())
"""


@pytest.fixture
def service() -> Iterator[str]:
    """Where all calls are answered, compressed."""
    answer = {"candidates": [{"content": {"parts": [{"text": "hello"}]}}], "file": {"name": "files/a"}}
    body = gzip.compress(json.dumps(answer).encode())

    class Service(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(200)
            self.send_header("content-encoding", "gzip")
            self.send_header("content-length", str(len(body)))
            self.send_header("x-goog-upload-url", f"http://{self.headers['host']}/upload")
            self.send_header("x-goog-upload-status", "final")
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self) -> None:
            if ":download" not in self.path:
                self.send_error(404)
                return
            self.send_response(200)
            self.send_header("content-length", "5")
            self.end_headers()
            self.wfile.write(b"hello")

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Service) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@pytest.mark.usefixtures("no_proxies")
@pytest.mark.parametrize("ask", [BLOCKING, AWAITING, CHAT])
def test_a_call_loads_only_what_it_needs(service: str, ask: str) -> None:
    loaded = loaded_by(ASK.format(url=service, ask=ask))
    assert loaded & NOT_FOR_A_CALL == set()
    assert loaded.isdisjoint({"asyncio", "inspect", "ast"}) == (ask != AWAITING)  # asyncio imports the others


@pytest.mark.usefixtures("no_proxies")
def test_a_download_loads_only_what_it_needs(service: str) -> None:
    loaded = loaded_by(ASK.format(url=service, ask=DOWNLOAD))
    assert loaded & NOT_FOR_A_CALL == set()
    assert loaded.isdisjoint({"gemkit._core.uploads", "gemkit._core.checksums", "gemkit_raw.models.video"})


@pytest.mark.usefixtures("no_proxies")
def test_an_upload_loads_only_what_it_needs(service: str) -> None:
    loaded = loaded_by(ASK.format(url=service, ask=UPLOAD))
    assert loaded & NOT_FOR_A_CALL == {"hashlib", "gemkit._drivers.sources"}
    assert loaded.isdisjoint({"inspect", "gemkit._core.downloads", "gemkit._core.waiting", "gemkit_raw.models.video"})


@pytest.mark.usefixtures("no_proxies")
def test_an_error_of_the_service_needs_no_httpx(service: str) -> None:
    assert "httpx" not in loaded_by(ASK.format(url=service, ask=NOT_FOUND))


@pytest.mark.parametrize("variable", ["http_proxy", "no_proxy"])
@pytest.mark.usefixtures("no_proxies")
def test_a_proxy_is_httpx_business(service: str, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "127.0.0.1:9")
    ask = f"try:\n    {BLOCKING}\nexcept gemkit.APIConnectionError:\n    pass"
    assert ("httpx" in loaded_by(ASK.format(url=service, ask=ask))) == (variable == "http_proxy")


@pytest.mark.usefixtures("no_proxies")
def test_whoever_changes_httpx_as_it_is_imported_can_do_so(service: str) -> None:
    assert "httpx" in loaded_by(HOOK + ASK.format(url=service, ask=BLOCKING))


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
            {"interactions.user_input_step", "interactions.content", "interactions.text_content"},
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


def test_an_empty_interaction_loads_neither_steps_nor_tools_nor_the_other_family() -> None:
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
