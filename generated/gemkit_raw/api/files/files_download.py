from __future__ import annotations

from typing import Any

from ...types import Request, fill_path

NAME = "files.download"
PATH = "/files/{file}:download"
STREAMING = False
BODY = None


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


def parse(data: Any) -> Any:
    """The answer, typed."""
    return data
