from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.generated_file import GeneratedFile

NAME = "generatedFiles.get"
PATH = "/generatedFiles/{generated_file}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get a generated file.

    Returns what is known about a generated file. Poll it until `state` is no longer `GENERATING`.

    `GET /generatedFiles/{generatedFile}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> GeneratedFile:
    """The answer, typed."""
    from ...models.generated_file import GeneratedFile

    return GeneratedFile.from_dict(data)
