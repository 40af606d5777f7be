"""Take the inspector's pictures for the documentation anew: docs/images/inspector-{light,dark}.webp.

Serves the emulator, asks it this and that, and photographs its page in the Chromium of this machine. With a folder as an
argument, more of them go there, as PNG, to be looked at.
"""

from __future__ import annotations

import io
import json
import queue
import shutil
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import anyio.to_thread
import httpx
from PIL import Image
from playwright.sync_api import sync_playwright
from websockets.sync.client import connect

from gemkit_emulator import running_emulator
from gemkit_emulator.engines import Piece, Prompt
from gemkit_emulator.engines.echo import EchoEngine

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator, Iterator

    from playwright.sync_api import BrowserContext, Page

IMAGES: Final = Path(__file__).parents[1] / "docs" / "images"
FLAGS: Final = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--force-color-profile=srgb"),
)
FLASH: Final = "models/gemini-2.5-flash"
POEM: Final = (
    "The tide comes in on quiet feet,\nand folds the shore like linen.\nA gull looks up. The boats repeat\n"
    "the song the wind was singing.\n\nAnd what it takes, it brings again:\na shell, a stone, a feather,\n"
    "as if the sea, now and then,\nhad thought of us together."
)


class Poet(EchoEngine):
    """An engine that recites, one line as often as it is told to."""

    def __init__(self) -> None:
        self.lines: queue.Queue[str] = queue.Queue()

    async def generate(self, prompt: Prompt, index: int) -> AsyncGenerator[Piece, None]:
        """The poem for those who ask for one, an echo for all others."""
        if "poem" not in prompt.heard:
            async for piece in super().generate(prompt, index):
                yield piece
            return
        count = 0
        while line := await anyio.to_thread.run_sync(self.lines.get):
            count += 8
            yield Piece(line, count)
        yield Piece("", count, "STOP")


@contextmanager
def browsing(scale: float = 1) -> Generator[BrowserContext, None, None]:
    """A window of the machine's Chromium, with a profile of its own."""
    executable = shutil.which("chromium")
    if executable is None:
        raise SystemExit("There is no chromium on this machine (Debian: apt-get install chromium).")
    with tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=executable,
            args=list(FLAGS),
            viewport={"width": 1280, "height": 800},
            device_scale_factor=scale,
        )
        try:
            yield context
        finally:
            context.close()


def converse(client: httpx.Client) -> None:
    """Ask for this and that."""

    def ask(text: str, model: str = FLASH, method: str = "generateContent", **fields: Any) -> None:
        body = {"contents": [{"role": "user", "parts": [{"text": text}]}], **fields}
        client.post(f"/v1beta/{model}:{method}", json=body)

    client.get("/v1beta/models", params={"pageSize": 50})
    ask("How many words are in this?", method="countTokens")
    client.post("/upload/v1beta/files", content=b"Tides: a field guide.", headers={"content-type": "text/plain"})
    ask(
        "What is the weather in Lisbon?",
        systemInstruction={"parts": [{"text": "You are a weather service for sailors. Be brief."}]},
        tools=[
            {
                "functionDeclarations": [
                    {
                        "name": "get_weather",
                        "parameters": {
                            "type": "OBJECT",
                            "properties": {"city": {"type": "STRING"}},
                            "required": ["city"],
                        },
                    }
                ]
            }
        ],
        generationConfig={"temperature": 0.2, "thinkingConfig": {"includeThoughts": True}},
    )
    ask("Paint a lighthouse at dusk", "models/gemini-2.5-flash-image")
    client.post(
        "/v1beta/models/gemini-embedding-001:embedContent", json={"content": {"parts": [{"text": "low tide at noon"}]}}
    )
    ask(
        "Say this aloud: welcome ashore",
        "models/gemini-2.5-flash-preview-tts",
        generationConfig={"responseModalities": ["AUDIO"]},
    )
    ask("Hello", generationConfig={"temperatur": 0.5, "topK": "many"})
    live(str(client.base_url))
    client.post("/v1beta/interactions", json={"model": "gemini-2.5-flash", "input": "Name three knots", "stream": True})


def live(base_url: str) -> None:
    """A session of two turns."""
    path = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent?key=demo"
    model = "models/gemini-2.5-flash-native-audio-preview-12-2025"
    setup = {"model": model, "generationConfig": {"responseModalities": ["AUDIO"]}, "outputAudioTranscription": {}}
    with connect(base_url.replace("http", "ws") + path, proxy=None) as session:
        session.send(json.dumps({"setup": setup}))
        session.recv()
        for text in ("Ahoy! Who is at the helm?", "And where are we bound?"):
            turn = {"role": "user", "parts": [{"text": text}]}
            session.send(json.dumps({"clientContent": {"turns": [turn], "turnComplete": True}}))
            while "turnComplete" not in json.loads(session.recv()).get("serverContent", {}):
                pass


def photograph(folder: Path | None) -> None:
    engine = Poet()
    with (
        running_emulator(engine) as base_url,
        httpx.Client(base_url=base_url, headers={"x-goog-api-key": "demo"}, trust_env=False) as client,
        browsing(1.5 if folder is None else 1) as context,
    ):
        page = context.new_page()
        page.goto(base_url)
        if folder:
            page.wait_for_selector(".welcome")
            page.screenshot(path=folder / "empty.png")
        converse(client)
        body = {"contents": [{"role": "user", "parts": [{"text": "Write me a short poem about the tide."}]}]}
        engine.lines.put(POEM[: POEM.index("\n") + 1])  # an answer begins with its first piece
        with client.stream(
            "POST", f"/v1beta/{FLASH}:streamGenerateContent", params={"alt": "sse"}, json=body
        ) as stream:
            received = stream.iter_lines()
            pass_on(engine, received, page)
            for theme in ("light", "dark"):
                page.emulate_media(color_scheme=theme)
                page.wait_for_timeout(150)
                if folder:
                    page.screenshot(path=folder / f"streaming-{theme}.png")
                elif theme == "light":
                    keep(page.screenshot(), IMAGES / "inspector-light.webp")
                else:
                    page.locator(".item", has_text="Lisbon").click()
                    page.locator(".call").wait_for()
                    page.mouse.move(900, 780)
                    keep(page.screenshot(), IMAGES / "inspector-dark.webp")
            if folder:
                look_around(page, folder)
            engine.lines.put("")
            list(received)
        if folder:
            page.set_viewport_size({"width": 1280, "height": 800})
            page.goto(base_url)
            page.locator(".item", has_text="poem").click()
            page.get_by_role("tab", name="Timing").click()
            page.screenshot(path=folder / "timing.png")


def pass_on(engine: Poet, received: Iterator[str], page: Page) -> None:
    """The poem's first lines, until the page shows them."""
    lines = POEM.splitlines(keepends=True)[1:7]
    for line in lines:
        next(received)
        engine.lines.put(line)
    page.get_by_text(lines[-1].strip()).first.wait_for()


def look_around(page: Page, folder: Path) -> None:
    """Everything else there is to see."""

    def look(text: str, name: str, tab: str = "Overview") -> None:
        page.locator(".item", has_text=text).first.click()
        page.get_by_role("tab", name=tab).click()
        page.wait_for_timeout(250)
        page.screenshot(path=folder / f"{name}.png")

    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        look("lighthouse", f"image-{theme}")
        look("Lisbon", f"call-{theme}")
        look("Lisbon", f"request-{theme}", "Request")
        look("Lisbon", f"repeat-{theme}", "Repeat")
        look("temperatur", f"error-{theme}")
    look("aloud", "audio")
    look("knots", "interaction")
    look("knots", "events", "Response")
    look("embedContent", "embedding")
    look("upload", "upload")
    look("live.connect", "live", "Timeline")
    page.set_viewport_size({"width": 400, "height": 800})
    page.screenshot(path=folder / "narrow-detail.png")
    page.get_by_role("button", name="← All").click()
    page.screenshot(path=folder / "narrow-list.png")


def keep(png: bytes, path: Path) -> None:
    Image.open(io.BytesIO(png)).convert("RGB").save(path, quality=82, method=6)
    print(f"{path.name}: {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    photograph(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
