"""A small app: it sorts what people write to a help desk, looks up their machines, and talks to them.

python triage.py "My printer is on fire"
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

import gemkit

MODEL = "gemini-2.5-flash"
DESK = "You are the help desk of a small company. Be brief and kind."
APOLOGY = "We are busy. Somebody will write to you today."


@dataclass
class Ticket:
    """What a message is about."""

    title: str
    severity: Literal["low", "medium", "high"]
    wants_human: bool


class HelpDesk:
    """Answers messages; `look_up` tells of a machine by its name."""

    def __init__(self, client: gemkit.Client, look_up: Callable[[str], dict[str, str]] | None = None) -> None:
        self._client = client
        self._look_up = look_up or (lambda machine: {"machine": machine, "status": "unknown"})

    def sort(self, message: str) -> Ticket:
        """The ticket a message becomes."""
        return self._client.models.generate_content(
            model=MODEL,
            contents=f"Make a ticket of this message:\n{message}",
            config={"response_schema": Ticket, "temperature": 0},
        ).parsed

    def diagnose(self, message: str) -> str:
        """What is wrong with the machine that a message names."""

        def get_status(machine: str) -> dict[str, str]:
            """What is known of a machine.

            Args:
                machine: its name, e.g. "printer-3"
            """
            return self._look_up(machine)

        config = {"system_instruction": DESK, "tools": [get_status], "automatic_function_calling": {}}
        return self._client.models.generate_content(model=MODEL, contents=message, config=config).text

    def reply(self, message: str) -> Iterator[str]:
        """An answer, as it is written; if it breaks off or there is none, an apology."""
        try:
            stream = self._client.models.generate_content_stream(
                model=MODEL, contents=message, config={"system_instruction": DESK}
            )
            for chunk in stream:
                yield chunk.text or ""
        except gemkit.StreamInterruptedError:
            yield f" ... {APOLOGY}"
        except gemkit.APIError:
            yield APOLOGY

    def open_chat(self) -> gemkit.Chat:
        """A conversation."""
        return self._client.chats.create(model=MODEL, config={"system_instruction": DESK})


async def sort_all(client: gemkit.AsyncClient, messages: list[str]) -> list[str]:
    """The severities of many messages."""
    severities: list[str] = []
    for message in messages:
        answer = await client.models.generate_content(
            model=MODEL, contents=message, config={"response_schema": Ticket, "temperature": 0}
        )
        severities.append(answer.parsed.severity)
    return severities


def main() -> None:
    with gemkit.Client() as client:
        desk = HelpDesk(client)
        print(desk.sort(sys.argv[1]))
        for words in desk.reply(sys.argv[1]):
            print(words, end="", flush=True)
        print()


if __name__ == "__main__":
    main()
