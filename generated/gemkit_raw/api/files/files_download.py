from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...types import Request

NAME = "files.download"
STREAMING = False


def request(
    file: str,
    *,
    alt: str | None = "media",
) -> Request:
    """Download the bytes of a generated file.

    Works for files the service has generated. Uploaded files cannot be downloaded.

    `GET /files/{file}:download`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/files/{file}:download".format(
            file=quote(file, safe=""),
        ),
        query={
            "alt": alt,
        },
    )


def parse(data: Any) -> Any:
    """The answer, typed."""
    return data
