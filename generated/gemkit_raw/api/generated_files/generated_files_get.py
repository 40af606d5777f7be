from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.generated_file import GeneratedFile

NAME = "generatedFiles.get"
STREAMING = False


def request(
    generated_file: str,
) -> Request:
    """Get a generated file.

    Returns what is known about a generated file. Poll it until `state` is no longer `GENERATING`.

    `GET /generatedFiles/{generatedFile}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/generatedFiles/{generated_file}".format(
            generated_file=quote(generated_file, safe=""),
        ),
    )


def parse(data: Any) -> GeneratedFile:
    """The answer, typed."""
    from ...models.generated_file import GeneratedFile

    return GeneratedFile.from_dict(data)
