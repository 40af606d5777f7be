from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.list_voices_response import ListVoicesResponse

NAME = "voices.list"
PATH = "/voices"
STREAMING = False


def request(
    *,
    accent: Sequence[str] | None = None,
    context: Sequence[str] | None = None,
    gender: Sequence[str] | None = None,
    language_code: Sequence[str] | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    persona: Sequence[str] | None = None,
    pitch: Sequence[str] | None = None,
    region_code: Sequence[str] | None = None,
    search: str | None = None,
    type_: Sequence[str] | None = None,
) -> Request:
    """List voices.

    Lists first the stored voices of the project that the key belongs to, newest first, then those of Google's
    catalog, a page at a time. A page has up to 1000, or 50 when no size is given. Of each filter, one value must
    match, without regard to case; all filters must be the same for every page. `sample_audio` is left out.

    `GET /voices`"""
    return Request(
        operation=NAME,
        method="GET",
        path=PATH,
        query={
            "accent": accent,
            "context": context,
            "gender": gender,
            "language_code": language_code,
            "page_size": page_size,
            "page_token": page_token,
            "persona": persona,
            "pitch": pitch,
            "region_code": region_code,
            "search": search,
            "type": type_,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> ListVoicesResponse:
    """The answer, typed."""
    from ...models.list_voices_response import ListVoicesResponse

    return ListVoicesResponse.from_dict(data)
