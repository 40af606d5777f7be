"""The inspector's page, in a real Chromium."""

from __future__ import annotations

import asyncio
import os
import queue
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import anyio.to_thread
import httpx
import pytest

from gemkit_emulator import running_emulator
from gemkit_emulator.engines import Piece
from gemkit_emulator.engines.echo import EchoEngine
from gemkit_emulator.journal import Journal
from gemkit_emulator.recorder import Recorder

from .asking import FLASH, user

playwright = pytest.importorskip("playwright.sync_api")

CHROMIUM = shutil.which("chromium")
ROOT = Path(__file__).parents[2]
OFFICIAL = ROOT / ".peers" / "google-genai" / "bin" / "python"
KEY = "AIza" + "Sy0123456789abcdefghijklmnopqrstuvw"
FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
]

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium (Debian: apt-get install chromium)")


class Paced(EchoEngine):
    """An echo that says what the test hands it, when it does, to those who ask for a [paced] answer."""

    def __init__(self):
        self.words = queue.Queue()

    async def generate(self, prompt, index):
        if "[paced]" not in prompt.heard:
            async for piece in super().generate(prompt, index):
                yield piece
            return
        count = 0
        while word := await anyio.to_thread.run_sync(self.words.get):
            count += 1
            yield Piece(word, count)
        yield Piece("", count, "STOP")


@pytest.fixture(scope="module")
def engine():
    return Paced()


@pytest.fixture(scope="module")
def journal():
    return Journal()


@pytest.fixture(scope="module")
def base_url(engine, journal):
    with running_emulator(engine, journal=journal) as base_url:
        yield base_url


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    # A profile of its own, not Playwright's default one: nothing of a former run is in it.
    with playwright.sync_playwright() as driver:
        context = driver.chromium.launch_persistent_context(
            tmp_path_factory.mktemp("profile"),
            executable_path=CHROMIUM,
            headless=True,
            args=FLAGS,
            viewport={"width": 1280, "height": 800},
        )
        context.set_default_timeout(10_000)
        yield context
        context.close()


@pytest.fixture(scope="module")
def window(browser):
    return browser.pages[0]


@pytest.fixture
def page(window, base_url, journal):
    window.goto("about:blank")  # or the last test's page would ask for what the journal is about to forget
    journal.clear()
    faults = []
    listeners = {
        "pageerror": lambda error: faults.append(str(error)),
        "console": lambda message: message.type == "error" and faults.append(message.text),
        "dialog": lambda dialog: (faults.append(f"dialog: {dialog.message}"), dialog.dismiss()),
    }
    for event, listener in listeners.items():
        window.on(event, listener)
    window.set_viewport_size({"width": 1280, "height": 800})
    window.emulate_media(color_scheme="light")
    window.goto(base_url)
    window.evaluate("localStorage.clear()")
    window.get_by_text("live", exact=True).wait_for()
    yield window
    for event, listener in listeners.items():
        window.remove_listener(event, listener)
    assert faults == []


@pytest.fixture
def client(base_url):
    with httpx.Client(base_url=base_url, headers={"x-goog-api-key": KEY}, trust_env=False) as client:
        yield client


def ask(client, text, model=FLASH, method="generateContent", **fields):
    return client.post(f"/v1beta/models/{model}:{method}", json={"contents": [user(text)], **fields})


def row(page, text):
    return page.locator(".item", has_text=text)


def open_row(page, text, tab="Overview"):
    row(page, text).click()
    page.get_by_role("tab", name=tab).click()


def with_json_names(value) -> Any:
    """JSON with its names in camel case."""
    if isinstance(value, dict):
        return {
            re.sub("_([a-z])", lambda found: found[1].upper(), name): with_json_names(item)
            for name, item in value.items()
        }
    return [with_json_names(item) for item in value] if isinstance(value, list) else value


def expect(locator):
    return playwright.expect(locator)


# --- as it happens ----------------------------------------------------------------------------------------------------


def test_empty_page_says_how_to_begin(page, base_url):
    expect(page.get_by_role("heading", name="Waiting for the first request")).to_be_visible()
    expect(page.locator(".welcome")).to_contain_text(f'base_url="{base_url}"')


def test_streamed_text_appears_as_it_comes(page, client, engine):
    def begin():
        ask(client, "[paced]", FLASH, "streamGenerateContent?alt=sse")

    asking = threading.Thread(target=begin)
    asking.start()
    answer = page.locator(".answer .text")
    said = ""
    try:
        for word in ("The ", "tide ", "turns."):
            engine.words.put(word)
            said += word
            expect(answer).to_have_text(said)  # and no more: the next word is not said yet
            expect(row(page, "[paced]").or_(row(page, said.strip()))).to_have_class("item running")
        expect(page.locator(".turn.streaming")).to_be_visible()
    finally:
        engine.words.put("")
        asking.join(10)
    expect(row(page, "[paced]")).to_have_class("item")
    expect(page.locator(".tokens")).to_contain_text("total")
    expect(page.locator(".turn.streaming")).to_have_count(0)


def test_list_grows_and_page_follows(page, client):
    for number in range(3):
        ask(client, f"question {number}")
        expect(page.locator(".item")).to_have_count(number + 1)
        expect(page.locator(".item[aria-selected=true]")).to_contain_text(f"question {number}")
    row(page, "question 0").click()
    ask(client, "question 3")
    expect(page.locator(".item")).to_have_count(4)
    expect(page.locator(".item[aria-selected=true]")).to_contain_text("question 0")


def test_pause_holds_the_list_and_clear_empties_it(page, client):
    ask(client, "before")
    expect(page.locator(".item")).to_have_count(1)
    page.get_by_role("button", name="Pause").click()
    ask(client, "meanwhile")
    expect(page.locator(".held")).to_have_text("Paused. 1 new exchange meanwhile.")
    expect(page.locator(".item")).to_have_count(1)
    page.get_by_role("button", name="Go on").click()
    expect(page.locator(".item")).to_have_count(2)
    page.get_by_role("button", name="Clear").click()
    expect(page.get_by_role("heading", name="Waiting for the first request")).to_be_visible()


def test_filters(page, client):
    ask(client, "apples")
    ask(client, "pears")
    ask(client, "bad", generationConfig={"nonsense": 1})
    client.get("/v1beta/models")
    expect(page.locator(".item")).to_have_count(4)
    page.get_by_label("Filter", exact=True).fill("PEARS")
    expect(page.locator(".item")).to_have_count(1)
    page.get_by_label("Filter", exact=True).fill("no such thing")
    expect(page.get_by_text("Nothing fits the filter.")).to_be_visible()
    page.get_by_label("Filter", exact=True).fill("")
    page.get_by_label("Operation").select_option("models.list")
    expect(page.locator(".item")).to_have_count(1)
    page.get_by_label("Operation").select_option("")
    page.get_by_label("Errors").check()
    expect(page.locator(".item .status")).to_have_text(["400"])


def test_keys_of_the_keyboard(page, client):
    for number in range(3):
        ask(client, f"question {number}")
    expect(page.locator(".item")).to_have_count(3)
    chosen = page.locator(".item[aria-selected=true]")
    page.keyboard.press("j")
    expect(chosen).to_contain_text("question 1")
    page.keyboard.press("ArrowDown")
    expect(chosen).to_contain_text("question 0")
    page.keyboard.press("Home")
    expect(chosen).to_contain_text("question 2")
    page.keyboard.press("5")
    expect(page.get_by_role("tab", name="Repeat")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("/")
    page.keyboard.type("1")
    expect(page.get_by_label("Filter", exact=True)).to_have_value("1")
    page.keyboard.press("Escape")
    page.keyboard.press("p")
    expect(page.locator(".held")).to_be_visible()
    page.keyboard.press("p")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Shift+X")
    expect(page.locator(".item")).to_have_count(0)


# --- what is shown ----------------------------------------------------------------------------------------------------


def test_bodies_headers_and_events_are_shown(page, client):
    ask(client, "one two", FLASH, "streamGenerateContent?alt=sse", generationConfig={"topK": 7})
    open_row(page, "one two", "Request")
    expect(page.locator("#panel-Request .tree")).to_contain_text("topK: 7")
    page.get_by_role("button", name="Raw").click()
    expect(page.locator("#panel-Request pre")).to_contain_text('"topK":7')
    page.get_by_role("tab", name="Response").click()
    events = page.locator(".events > details")
    assert events.count() > 2
    events.last.click()
    expect(events.last.locator(".tree")).to_contain_text("usageMetadata")
    page.get_by_role("tab", name="Timing").click()
    expect(page.locator("svg.waterfall rect")).to_have_count(3)
    expect(page.locator(".facts-table")).to_contain_text("Time to first piece")


def test_pictures_and_sounds_are_shown(page, client):
    ask(client, "a lighthouse", "gemini-2.5-flash-image")
    open_row(page, "a lighthouse")
    picture = page.locator(".answer img")
    expect(picture).to_be_visible()
    page.wait_for_function("document.querySelector('.answer img').naturalWidth > 0")
    page.get_by_role("tab", name="Response").click()
    expect(page.locator("#panel-Response .tree button").first).to_contain_text("base64")
    config = {"responseModalities": ["AUDIO"]}
    ask(client, "aloud", "gemini-2.5-flash-preview-tts", generationConfig=config)
    open_row(page, "aloud")
    expect(page.locator(".answer audio")).to_be_visible()
    page.wait_for_function("document.querySelector('.answer audio').duration > 0")


def test_error_is_shown_as_one(page, client):
    ask(client, "Hi", generationConfig={"nonsense": 1})
    open_row(page, "nonsense")
    expect(page.locator(".failure strong")).to_have_text("400 INVALID_ARGUMENT")
    expect(page.locator(".failure")).to_contain_text('Unknown name "nonsense"')


def test_session_is_shown_as_a_timeline(page, journal):
    path = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
    scope = {"type": "websocket", "path": path, "query_string": b"", "headers": []}
    heard = queue.Queue()
    said = [
        {"type": "websocket.accept"},
        {"type": "websocket.send", "text": '{"setupComplete": {}}'},
        {"type": "websocket.send", "text": '{"serverContent": {"modelTurn": {"parts": [{"text": "Ahoy!"}]}}}'},
    ]

    async def app(scope, receive, send):
        for message in said:
            await receive()
            await send(message)
        await receive()

    async def receive():
        return await asyncio.to_thread(heard.get)

    async def send(message):
        pass

    session = threading.Thread(target=asyncio.run, args=(Recorder(app, journal)(scope, receive, send),))
    session.start()
    try:
        heard.put({"type": "websocket.connect"})
        heard.put({"type": "websocket.receive", "text": '{"setup": {"model": "models/gemini-live"}}'})
        timeline = page.locator(".timeline li[data-sender]")
        expect(timeline).to_have_count(2)
        turn = '{"clientContent": {"turns": [{"parts": [{"text": "Anybody there?"}]}]}}'
        heard.put({"type": "websocket.receive", "text": turn})
        expect(timeline).to_have_count(4)
        expect(timeline.nth(2)).to_contain_text("Anybody there?")
        expect(timeline.nth(3)).to_contain_text("Ahoy!")
        expect(row(page, "Ahoy!")).to_contain_text("gemini-live")
    finally:
        heard.put({"type": "websocket.disconnect", "code": 1000})
        session.join(10)
    expect(page.locator(".timeline .note")).to_contain_text("closed with 1000")


def test_thousands_of_exchanges_stay_few_rows(page, journal):
    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        event = b'data: {"candidates": [{"content": {"parts": [{"text": "x"}]}}]}\n\n'
        for _ in range(10_000 if scope["path"] == "/long" else 1):
            await send({"type": "http.response.body", "body": event, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def ask_often():
        for path in (*("/short" for _ in range(999)), "/long"):
            await Recorder(app, journal)(
                {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": []},
                hear_nothing,
                swallow,
            )

    async def hear_nothing():
        raise NotImplementedError

    async def swallow(message):
        pass

    threading.Thread(target=asyncio.run, args=(ask_often(),)).start()
    expect(row(page, "/long")).to_be_visible()
    expect(page.locator(".list .item").first).to_have_attribute("aria-setsize", "1000")
    assert page.locator(".item").count() < 40
    open_row(page, "/long")
    page.wait_for_function("document.querySelector('.answer .text').textContent.length === 10000")
    page.get_by_role("tab", name="Response").click()
    assert page.locator(".events > details").count() == 300
    page.get_by_role("button", name="300 more of 9700").click()
    assert page.locator(".events > details").count() == 600
    page.locator(".list").focus()
    page.keyboard.press("End")
    expect(page.locator(".item[aria-selected=true]")).to_have_attribute("aria-posinset", "1000")


# --- colours and sizes ------------------------------------------------------------------------------------------------

CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const paint = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => rgb.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const poor = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility() || !element.getClientRects().length || element.closest("option")) continue;
    const grounds = [];
    for (let at = element; at; at = at.parentElement) grounds.unshift(getComputedStyle(at).backgroundColor);
    const ground = paint(grounds);
    const ink = paint([...grounds, getComputedStyle(element).color]);
    const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    count++;
    if (ratio < 4.5) poor.push(`${ratio.toFixed(2)} ${element.className || element.tagName}: ${node.data.trim().slice(0, 40)}`);
  }
  return { count, poor: [...new Set(poor)] };
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read(page, client, scheme):
    page.emulate_media(color_scheme=scheme)
    ask(
        client,
        "tool",
        tools=[{"functionDeclarations": [{"name": "get_weather"}]}],
        generationConfig={"topK": 5, "thinkingConfig": {"includeThoughts": True}},
    )
    ask(client, "Hi", generationConfig={"nonsense": 1})
    for name in ("tool", "nonsense"):
        for tab in ("Overview", "Request", "Response", "Timing", "Repeat"):
            open_row(page, name, tab)
            result = page.evaluate(CONTRAST)
            assert result["count"] > 30
            assert result["poor"] == [], (name, tab)


def test_colours_are_the_systems_until_somebody_chooses(page):
    def is_dark():
        return page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"), page.evaluate(
            "getComputedStyle(document.body).backgroundColor"
        ) == "rgb(19, 19, 24)"

    page.emulate_media(color_scheme="light")
    assert is_dark() == (False, False)
    page.emulate_media(color_scheme="dark")
    assert is_dark() == (True, True)
    switch = page.get_by_role("button", name="Colours")
    switch.click()  # light
    assert is_dark() == (True, False)
    page.reload()
    assert is_dark() == (True, False)
    page.emulate_media(color_scheme="light")
    switch.click()  # dark
    assert is_dark() == (False, True)
    switch.click()  # as the system has it
    assert is_dark() == (False, False)


def test_narrow_window_shows_one_thing_at_a_time(page, client):
    page.set_viewport_size({"width": 380, "height": 700})
    ask(client, "Hi there", generationConfig={"nonsense": "x" * 300})
    row(page, "nonsense").click()
    expect(page.locator(".side")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 380
    page.get_by_role("button", name="← All").click()
    expect(page.locator(".side")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 380


# --- what must not happen ---------------------------------------------------------------------------------------------

MARKUP = (
    '<script>window.pwned = 1</script><img src=x onerror="window.pwned = 2"><a href="javascript:window.pwned = 3">x</a>'
)


def test_nothing_that_is_shown_runs(page, client):
    tools = [{"functionDeclarations": [{"name": "call_me", "description": MARKUP}]}]
    ask(client, f"call_me {MARKUP}", tools=tools, systemInstruction={"parts": [{"text": MARKUP}]})
    ask(client, MARKUP, FLASH, "streamGenerateContent?alt=sse")
    ask(client, MARKUP, f"{MARKUP.replace('/', '%2F')}")
    client.get("/v1beta/files", params={MARKUP: MARKUP}, headers={"x-note": MARKUP})
    client.post("/upload/v1beta/files", content=MARKUP, headers={"content-type": "text/html"})
    client.post(
        "/upload/v1beta/files",
        content=f"<svg xmlns='http://www.w3.org/2000/svg'>{MARKUP}</svg>",
        headers={"content-type": "image/svg+xml"},
    )
    part = {"inlineData": {"mimeType": "text/html", "data": "PHNjcmlwdD53aW5kb3cucHduZWQgPSA0PC9zY3JpcHQ+"}}
    client.post(
        f"/v1beta/models/{FLASH}:generateContent",
        json={"contents": [{"parts": [part, {"fileData": {"fileUri": "javascript:window.pwned=5"}}]}]},
    )
    expect(page.locator(".item")).to_have_count(7)
    for index in range(7):
        page.locator(".item").nth(index).click()
        for tab in ("Overview", "Request", "Response", "Timing", "Repeat"):
            page.get_by_role("tab", name=tab).click()
            page.wait_for_function("!document.querySelector('.panel:not([hidden]):empty')")
            assert page.evaluate("window.pwned") is None
            assert page.evaluate("document.scripts.length") == 1
            assert page.locator("a[href^='javascript'], img[src='x'], [onerror]").count() == 0


def test_keys_are_never_on_the_page(page, client):
    seen = []
    page.on("response", lambda response: "/inspector/exchanges" in response.url and seen.append(response.text()))
    ask(client, f"my key is {KEY}")
    client.get("/v1beta/models", params={"key": KEY}, headers={"authorization": f"Bearer {KEY}"})
    expect(page.locator(".item")).to_have_count(2)
    for name in ("my key is", "models.list"):
        for tab in ("Overview", "Request", "Response", "Repeat"):
            open_row(page, name, tab)
            page.wait_for_function("!document.querySelector('.panel:not([hidden]):empty')")
            assert KEY not in page.content()
    assert seen
    assert not any(KEY in text for text in seen)


# --- again ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("curl", "generateContent"),
        ("curl", "streamGenerateContent?alt=sse"),
        ("gemkit", "generateContent"),
        ("gemkit", "streamGenerateContent?alt=sse"),
        ("google-genai", "streamGenerateContent?alt=sse"),
    ],
)
def test_request_is_repeated_by_the_program_the_page_gives(page, client, journal, name, method):
    if name == "curl" and not shutil.which("curl"):
        pytest.skip("there is no curl")
    if name == "google-genai" and not OFFICIAL.exists():
        pytest.skip("google-genai is not there: make emulator-check installs it")
    config = {"temperature": 0, "stopSequences": ["it's"], "thinkingConfig": {"thinkingBudget": 0}}
    system = {"parts": [{"text": "Be brief."}]}
    ask(client, "Say 'ahoy' $HOME \"twice\"", FLASH, method, generationConfig=config, systemInstruction=system)
    open_row(page, "ahoy", "Repeat")
    program = page.locator(f".snippet[data-name={name}] pre").inner_text()
    command = {
        "curl": ["sh", "-c", program],
        "gemkit": [sys.executable, "-c", program],
        "google-genai": [str(OFFICIAL), "-c", program],
    }[name]
    environment = {key: value for key, value in os.environ.items() if "proxy" not in key.lower()}
    environment |= {"GEMINI_API_KEY": KEY, "NO_PROXY": "*"}
    environment.pop("GOOGLE_API_KEY", None)
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 0, result.stderr
    first, second = (it for it in journal.exchanges if it.operation)
    assert "ahoy" in result.stdout
    assert second.operation == first.operation
    wanted, got = first.request_json, with_json_names(second.request_json)  # google-genai leaves some names as they are
    assert got["contents"] == wanted["contents"]
    assert got["generationConfig"] == wanted["generationConfig"]
    assert got["systemInstruction"]["parts"] == system["parts"]
