"""Options for vcrpy and pytest-recording that keep keys out of cassettes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .extra import import_emulator

if TYPE_CHECKING:
    from collections.abc import Mapping


def vcr_config(**options: Any) -> dict[str, Any]:
    """Options for `vcr.VCR(**vcr_config())`, or for the fixture `vcr_config` of pytest-recording.

    Cassettes made with them have no API key, no token and no upload id, in headers, URLs or bodies; of the headers they have
    only those that matter. Large request bodies are kept as a digest. Bodies are matched as well as method, path and query, so that
    a cassette answers what it was asked, and host and key may differ.

    Args:
        options: those of `vcr.VCR`; they go over these.

    Raises:
        ImportError: what it needs is not installed: `pip install "gemkit[emulator]"`.
    """
    cleaner = Cleaner()
    return {
        "before_record_request": cleaner.clean_request,
        "before_record_response": cleaner.clean_response,
        "decode_compressed_response": True,
        "match_on": ["method", "path", "query", "body"],
        "record_on_exception": False,
        **options,
    }


class Cleaner:
    """What vcrpy passes requests and responses through before it writes them down, or looks for them."""

    def __init__(self, base_url: str = "", key: str = "") -> None:
        """`base_url` is where the service is, if it is not Google's; `key` is one to look for everywhere."""
        self._cassettes: Any = import_emulator("gemkit_emulator.cassettes")
        self._scrubbing: Any = import_emulator("gemkit_emulator.scrubbing")
        self._base_url = base_url or self._cassettes.SERVICE
        self._keys = {key.encode()} if key else set[bytes]()

    def clean_request(self, request: Any) -> Any:
        """The request with the headers that matter, and without secrets."""
        headers = {str(name).lower(): _to_text(value) for name, value in request.headers.items()}
        raw = [(name.encode(), value.encode()) for name, value in headers.items()]
        # An answer may quote a key, and nobody says then whose answer it is.
        self._keys.update(self._scrubbing.find_keys(raw, request.uri.partition("?")[2].encode()))
        return type(request)(
            request.method,
            self._conceal(request.uri.encode()).decode(),
            self._cassettes.shorten(self._conceal(request.body_bytes or b"")),
            {name: value for name, value in headers.items() if name in self._cassettes.REQUEST_HEADERS},
        )

    def clean_response(self, response: Mapping[str, Any]) -> dict[str, Any]:
        """The response with the headers that matter, and without secrets."""
        headers = {
            name.lower(): [self._conceal(value.encode()).decode() for value in values]
            for name, values in response["headers"].items()
            if name.lower() in self._cassettes.RESPONSE_HEADERS
        }
        return {**response, "headers": headers, "body": {"string": self._conceal(response["body"]["string"])}}

    def _conceal(self, text: bytes) -> bytes:
        return self._cassettes.conceal(text, self._base_url, *self._keys)


def _to_text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
