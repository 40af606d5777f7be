from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    pass


NAME = "files.download"
PATH = "/files/{file}:download"
STREAMING = False


def request(
    name: str,
    *,
    alt: str | None = "media",
) -> Request:
    """Download the bytes of a generated file.

    Works for files the service has generated. Uploaded files cannot be downloaded.

    `GET /files/{file}:download`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, name),
        query={
            "alt": alt,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Any:
    """The answer, typed."""
    return data
