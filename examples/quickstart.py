"""A tour of gemkit: models, text, streaming, chat, JSON, images, embeddings, tokens, files.

With GEMINI_API_KEY set it talks to the Gemini API; `make demo` runs it against the local emulator, without a key.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from math import sqrt
from pathlib import Path

from rich.console import Console
from rich.panel import Panel
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn
from rich.table import Table

import gemkit

MODEL = os.environ.get("GEMKIT_MODEL", "gemini-2.5-flash")
EMBEDDING_MODEL = os.environ.get("GEMKIT_EMBEDDING_MODEL", "gemini-embedding-001")
HERE = Path(__file__).parent

console = Console(highlight=False)


@dataclass
class Recipe:
    """What the model is asked to fill in."""

    recipe_name: str
    ingredients: list[str]


SHORT_TEXT = {"type": "STRING", "max_length": 40}
RECIPES = {
    "type": "ARRAY",
    "min_items": 5,
    "max_items": 5,
    "items": {
        "type": "OBJECT",
        "properties": {
            "recipe_name": SHORT_TEXT,
            "ingredients": {"type": "ARRAY", "items": SHORT_TEXT, "min_items": 2, "max_items": 4},
        },
        "required": ["recipe_name", "ingredients"],
    },
}


def main() -> None:
    with gemkit.Client() as client:
        list_models(client)
        stream_story(client)
        chat_about_snowmen(client)
        bake_cookies(client)
        describe_image(client)
        compare_sentences(client)
        count_tokens(client)
        ask_about_file(client)


def list_models(client: gemkit.Client) -> None:
    with section("Models"):
        table = Table("name", "input tokens", "output tokens", box=None, header_style="bold")
        for model in islice(client.models.list(), 6):
            table.add_row(model.name, f"{model.input_token_limit or 0:,}", f"{model.output_token_limit or 0:,}")
        console.print(table)


def stream_story(client: gemkit.Client) -> None:
    with section("A story, streamed"):
        stream = client.models.generate_content_stream(
            model=MODEL,
            contents="Write a story about a magic backpack.",
            config={"max_output_tokens": 160, "temperature": 0.7, "seed": 7},
        )
        for chunk in stream:
            console.out(chunk.text, end="")
        console.print()


def chat_about_snowmen(client: gemkit.Client) -> None:
    with section("A chat of two turns"):
        chat = client.chats.create(model=MODEL, config={"max_output_tokens": 80, "temperature": 0.4, "seed": 7})
        for message in ("How do I build a snowman?", "What could I use for his nose?"):
            answer = chat.send_message(message)
            console.print(f"[bold cyan]you[/]    {message}")
            console.print(f"[bold green]model[/]  {answer.text.strip()}")
        console.print(f"[dim]{len(chat.history)} turns: {', '.join(turn.role or '' for turn in chat.history)}[/]")


def bake_cookies(client: gemkit.Client) -> None:
    with section("Five cookie recipes, as typed objects"):
        response = client.models.generate_content(
            model=MODEL,
            contents="List five different cookie recipes with ingredients such as flour, butter, sugar and chocolate.",
            config={
                "response_mime_type": "application/json",
                "response_schema": RECIPES,
                "max_output_tokens": 1000,
                "temperature": 0.4,
                "seed": 1,
            },
        )
        table = Table("recipe", "ingredients", box=None, header_style="bold")
        for recipe in (Recipe(**row) for row in json.loads(response.text)):
            table.add_row(recipe.recipe_name, ", ".join(recipe.ingredients))
        console.print(table)


def describe_image(client: gemkit.Client) -> None:
    with section("An image in the prompt"):
        image = {"mime_type": "image/png", "data": (HERE / "snowman.png").read_bytes()}
        response = client.models.generate_content(
            model=MODEL,
            contents=["Describe this image in one sentence.", image],
            config={"max_output_tokens": 60, "seed": 7},
        )
        console.print(response.text.strip())


def compare_sentences(client: gemkit.Client) -> None:
    sentences = ["The cat sleeps on the sofa.", "A kitten is napping on the couch.", "Interest rates rose in March."]
    with section("How near sentences are, by their embeddings"):
        vectors = client.models.embed_content(model=EMBEDDING_MODEL, contents=sentences).vectors
        table = Table("", *(str(number) for number in range(1, 4)), box=None, header_style="bold")
        for number, (sentence, vector) in enumerate(zip(sentences, vectors, strict=True), 1):
            table.add_row(f"{number} {sentence}", *(f"{similarity(vector, other):.2f}" for other in vectors))
        console.print(table)


def similarity(a: list[float], b: list[float]) -> float:
    """The cosine of the angle between two vectors."""
    return sum(x * y for x, y in zip(a, b, strict=True)) / sqrt(sum(x * x for x in a) * sum(y * y for y in b))


def count_tokens(client: gemkit.Client) -> None:
    with section("Tokens"):
        prompt = "The quick brown fox jumps over the lazy dog."
        count = client.models.count_tokens(model=MODEL, contents=prompt)
        console.print(f"{prompt!r} has [bold]{count.total_tokens}[/] tokens")


def ask_about_file(client: gemkit.Client) -> None:
    with section("An uploaded file"):
        path = HERE / "field_notes.txt"
        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
        with Progress(*columns, console=console) as progress:
            task = progress.add_task(path.name, total=path.stat().st_size)
            file = client.files.upload(file=path, progress=lambda sent, _: progress.update(task, completed=sent))
        response = client.models.generate_content(
            model=MODEL,
            contents=[file, "What is the name of the snowman in these notes?"],
            config={"max_output_tokens": 60, "temperature": 0.1, "seed": 7},
        )
        console.print(f"{file.name} ({file.size_bytes} bytes, {file.state}): {response.text.strip()}")
        client.files.delete(name=file)


@contextmanager
def section(title: str) -> Iterator[None]:
    console.print(Panel(title, style="bold", expand=False))
    yield
    console.print()


if __name__ == "__main__":
    main()
