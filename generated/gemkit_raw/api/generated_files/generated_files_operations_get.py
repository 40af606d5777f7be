from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.operation import Operation

NAME = "generatedFiles.operations.get"
STREAMING = False


def request(
    generated_file: str,
    operation: str,
) -> Request:
    """Get an operation of a generated file.

    Returns how far the operation has come. Poll it until `done` is true.

    `GET /generatedFiles/{generatedFile}/operations/{operation}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/generatedFiles/{generated_file}/operations/{operation}".format(
            generated_file=quote(generated_file, safe=""),
            operation=quote(operation, safe=""),
        ),
    )


def parse(data: Any) -> Operation:
    """The answer, typed."""
    from ...models.operation import Operation

    return Operation.from_dict(data)
