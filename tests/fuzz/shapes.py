"""What a broken or hostile service could send."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st


def words(text: str) -> list[str]:
    return text.split()


GOOD = json.dumps({"candidates": [{"content": {"role": "model", "parts": [{"text": "é"}]}, "finishReason": "STOP"}]})
FAILED = json.dumps({"error": {"code": 503, "message": "overloaded", "status": "UNAVAILABLE", "details": []}}, indent=2)

# The names that the code looks for: random ones would be passed over.
NAMES = st.sampled_from(
    words(
        "candidates content parts text thought role finishReason finishMessage index promptFeedback blockReason safetyRatings "
        "category probability usageMetadata totalTokenCount functionCall name args id inlineData data mimeType fileData fileUri "
        "executableCode codeExecutionResult groundingMetadata citationMetadata logprobsResult modelVersion responseId createTime "
        "error code status message details @type retryDelay violations quotaId file uri sizeBytes sha256Hash state "
        "videoMetadata expirationTime displayName usage candidatesTokenCount thoughtSignature"
    )
) | st.text(max_size=4)
TYPES = st.sampled_from(["RetryInfo", "QuotaFailure", "ErrorInfo", "Help"]).map(
    "type.googleapis.com/google.rpc.{}".format
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()  # NaN and infinity too: json.dumps writes them, though JSON has none
    | st.text(max_size=8)
    | TYPES
    | st.sampled_from(
        [
            "STOP",
            "SAFETY",
            "model",
            "1.5s",
            "-3s",
            "1e400s",
            "nans",
            "2026-01-02T03:04:05.123456789Z",
            "9" * 30,
            "AAA=",
            "é=",
            "\ud800",
        ]
    )
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
PARTS = st.dictionaries(NAMES, VALUES, max_size=3)
RESPONSES = st.fixed_dictionaries(
    {},
    optional={
        "candidates": st.lists(
            st.fixed_dictionaries(
                {},
                optional={
                    "content": st.fixed_dictionaries(
                        {}, optional={"role": SCALARS, "parts": st.lists(PARTS | VALUES, max_size=3) | VALUES}
                    ),
                    "finishReason": SCALARS,
                    "index": SCALARS,
                    "safetyRatings": VALUES,
                },
            )
            | VALUES,
            max_size=3,
        )
        | VALUES,
        "promptFeedback": PARTS | VALUES,
        "usageMetadata": PARTS | VALUES,
        "responseId": SCALARS,
    },
)
ERRORS = st.fixed_dictionaries(
    {
        "error": st.fixed_dictionaries(
            {},
            optional={
                "code": SCALARS | st.sampled_from([400, 429, 503, "503", "rate_limit_exceeded", "٤٢٩"]),
                "message": SCALARS,
                "status": SCALARS | st.just("UNAVAILABLE"),
                "details": st.lists(st.dictionaries(NAMES, VALUES, max_size=3) | VALUES, max_size=3) | VALUES,
            },
        )
        | VALUES
    }
)
NASTY = st.sampled_from(
    [
        "NaN",
        "1e999",
        "9" * 5000,  # more digits than int() reads
        '{"error": {"code": "%s"}}' % ("9" * 5000),
        '{"error": {"code": %s}}' % ("9" * 400),
        "[" * 3000,
        '{"a":' * 3000,
        "[" * 3000 + "]" * 3000,
        '{"candidates": ' + "[" * 900 + "]" * 900 + "}",
        '{"candidates": [{"content": {"parts": [{"functionCall": {"args": '
        + '{"a":' * 700
        + "1"
        + "}" * 700
        + "}}]}}]}",
        '"\\ud800"',
        '{"candidates": 1, "candidates": [null]}',
        "",
        " ",
        "null",
        "[DONE]",
        "<html>no</html>",
        GOOD,
        FAILED,
        GOOD[:30],
        f"[{GOOD},",
        f"[{FAILED}]",
    ]
)


def write(value: Any) -> str:
    return json.dumps(value)


TEXTS: st.SearchStrategy[str] = NASTY | (RESPONSES | ERRORS | VALUES | st.lists(RESPONSES, max_size=2)).map(write)


def _spoil(pair: tuple[bytes, list[tuple[int, bytes]]]) -> bytes:
    data, spots = pair
    for spot, what in spots:
        at = spot % (len(data) + 1)
        data = data[:at] + what + data[at + len(what) :]
    return data


def spoil(strategy: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    """The same, sometimes with bytes overwritten or the end cut off."""
    spots = st.lists(st.tuples(st.integers(0, 4000), st.binary(min_size=1, max_size=3)), max_size=2)
    spoilt = st.tuples(strategy, spots).map(_spoil)
    cut = st.tuples(strategy, st.integers(0, 400)).map(lambda pair: pair[0][: -pair[1]] if pair[1] else pair[0])
    return st.one_of(strategy, spoilt, cut)


BODIES = spoil(TEXTS.map(str.encode)) | st.binary(max_size=40)
_LINES = st.tuples(
    st.sampled_from(["data: ", "data:", "data", "", ": ", "event: ", "id: ", "\ufeffdata: ", "data: data: "]),
    TEXTS,
    st.sampled_from(["\n\n", "\r\n\r\n", "\r\r", "\n", "\r", "", "\n\n\n", "\u2028"]),
).map(lambda line: "".join(line).encode("utf-8", "surrogatepass"))
STREAMS = spoil(st.lists(_LINES | st.binary(max_size=12), max_size=5).map(b"".join))

EVENTS = (
    st.fixed_dictionaries(
        {},
        optional={
            "event_type": st.sampled_from(
                [
                    "interaction.created",
                    "step.start",
                    "step.delta",
                    "step.stop",
                    "interaction.completed",
                    "error",
                    "future.event",
                ]
            )
            | SCALARS,
            "event_id": SCALARS,
            "index": SCALARS,
            "interaction": st.dictionaries(
                st.sampled_from(["id", "status", "model", "usage", "outputs"]), VALUES, max_size=3
            )
            | VALUES,
            "delta": st.dictionaries(st.sampled_from(["type", "text", "data", "mime_type"]), VALUES, max_size=3)
            | VALUES,
            "step": st.dictionaries(st.sampled_from(["type", "content"]), VALUES, max_size=2) | VALUES,
            "error": VALUES,
        },
    )
    | ERRORS
)
EVENT_STREAMS = spoil(
    st.lists(
        st.tuples(st.sampled_from(["data: ", "event: x\ndata: ", ""]), EVENTS.map(write) | NASTY).map(
            lambda line: f"{''.join(line)}\n\n".encode()
        ),
        max_size=4,
    ).map(b"".join)
)

HEADER_NAMES = st.sampled_from(
    words(
        "retry-after date content-type content-encoding content-length location x-request-id x-goog-upload-status x-goog-upload-url "
        "x-goog-upload-size-received x-goog-upload-chunk-granularity x-goog-request-id"
    )
)
HEADER_VALUES = st.text(st.characters(codec="latin-1", exclude_characters="\r\n\0"), max_size=12) | st.sampled_from(
    [
        *words(
            "3 -1 nan inf 1e400 soon gzip deflate br identity final active cancelled 0 5 16 99999999999999999999 ² 1_0"
        ),
        *words(
            "text/html application/json;charset=utf-16 https://upload.example.test/s http://[::1 //x https://x:99999/"
        ),
        "https://x/\x7f",
        "Wed, 21 Oct 2026 07:28:00 GMT",
        "Wed, 99 Oct 99999 07:28:00 GMT",
        "Wed, 21 Oct 2026 07:28:00",
        "",
    ]
)
HEADERS = st.dictionaries(HEADER_NAMES, HEADER_VALUES, max_size=5)
STATUSES = st.sampled_from(
    [200, 201, 204, 206, 299, 301, 308, 400, 401, 403, 404, 409, 410, 416, 422, 429, 499, 500, 502, 503, 504, 599]
)


def cut(data: bytes, places: list[int] | None) -> list[bytes]:
    """The bytes in pieces, or one by one; no piece is empty, as that is the end of a stream."""
    if places is None:
        return [data[at : at + 1] for at in range(len(data))]
    edges = sorted({0, len(data), *(place % (len(data) + 1) for place in places)})
    return [data[start:end] for start, end in pairwise(edges)]
