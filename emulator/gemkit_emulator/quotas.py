"""Quotas: how many requests and tokens a model takes in a minute or a day, and the 429 in Google's words beyond that.

As at Google, each model has counts of its own, for answers and for embeddings; a text to embed counts as a request,
and so does one that comes with others. Of tokens, those of the input count. What is refused costs nothing. A minute is
one of the clock, and a day begins at eight in the morning, UTC, which is midnight for Google.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final, Literal

from gemkit_emulator.errors import QUOTA_EXCEEDED, QUOTA_HELP, SERVICE, ApiError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gemkit_emulator.calls import Call
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.state import State

Tier = Literal["free", "paid"]
_SECOND: Final = 1_000_000_000
_MINUTE: Final = 60 * _SECOND
_DAY: Final = 24 * 60 * _MINUTE
_MIDNIGHT: Final = 8 * 60 * _MINUTE
_GROUPS: Final = {
    "generateContent": "generate",
    "streamGenerateContent": "generate",
    "interactions.create": "generate",
    "embedContent": "embed",
    "batchEmbedContents": "embed",
}
_LIMITS: Final = ("rpm", "tpm", "rpd")
_NAMES: Final[dict[tuple[str, str, str], tuple[str, str]]] = {
    ("generate", "free", "rpm"): (
        "generate_content_free_tier_requests",
        "GenerateRequestsPerMinutePerProjectPerModel-FreeTier",
    ),
    ("generate", "free", "tpm"): (
        "generate_content_free_tier_input_token_count",
        "GenerateContentInputTokensPerModelPerMinute-FreeTier",
    ),
    ("generate", "free", "rpd"): (
        "generate_content_free_tier_requests",
        "GenerateRequestsPerDayPerProjectPerModel-FreeTier",
    ),
    ("generate", "paid", "rpm"): ("generate_requests_per_model", "GenerateRequestsPerMinutePerProjectPerModel"),
    ("generate", "paid", "tpm"): (
        "generate_content_paid_tier_input_token_count",
        "GenerateContentPaidTierInputTokensPerModelPerMinute",
    ),
    ("generate", "paid", "rpd"): ("generate_requests_per_model_per_day", "GenerateRequestsPerDayPerProjectPerModel"),
    ("embed", "free", "rpm"): (
        "embed_content_free_tier_requests",
        "EmbedContentRequestsPerMinutePerProjectPerModel-FreeTier",
    ),
    ("embed", "free", "tpm"): (
        "embed_content_free_tier_input_token_count",
        "EmbedContentInputTokensPerModelPerMinute-FreeTier",
    ),
    ("embed", "free", "rpd"): (
        "embed_content_free_tier_requests",
        "EmbedContentRequestsPerDayPerProjectPerModel-FreeTier",
    ),
    ("embed", "paid", "rpm"): ("embed_content_requests", "EmbedContentRequestsPerMinutePerProjectPerModel"),
    ("embed", "paid", "tpm"): ("embed_content_input_token_count", "EmbedContentInputTokensPerModelPerMinute"),
    ("embed", "paid", "rpd"): ("embed_content_requests_per_day", "EmbedContentRequestsPerDayPerProjectPerModel"),
}
"""Metric and id by what is counted. Those of tokens to embed, and of paid embeddings, are guesses."""


@dataclass(frozen=True, slots=True)
class Quota:
    """The limits of every model whose name fits; None for no limit.

    Args:
        rpm: Requests a minute.
        tpm: Tokens of input a minute.
        rpd: Requests a day.
        model: The models it is for, as a pattern: "gemini-2.5-*".
        tier: Whose names the quotas have, those of free keys or of paid ones.
    """

    rpm: int | None = None
    tpm: int | None = None
    rpd: int | None = None
    model: str = "*"
    tier: Tier = "free"


def read_quota(text: str) -> Quota:
    """The quota that is written as `rpm=10,tpm=250000,rpd=100,model=gemini-2.5-*,tier=paid`, as far as it is given."""
    quota = Quota()
    for item in text.split(","):
        name, _, value = (word.strip() for word in item.partition("="))
        if name in _LIMITS and value.isascii() and value.isdigit():
            quota = replace(quota, **{name: int(value)})
        elif (name == "tier" and value in ("free", "paid")) or (name == "model" and value):
            quota = replace(quota, **{name: value})
        else:
            raise ValueError(
                f"{item.strip()!r} is no part of a quota; rpm=10,tpm=250000,rpd=100,model=NAME,tier=free is."
            )
    if quota.rpm is quota.tpm is quota.rpd is None:
        raise ValueError(f"{text!r} limits nothing: give rpm, tpm or rpd.")
    return quota


class Quotas:
    """What is left of the quotas; of several that fit a model, the first one holds."""

    def __init__(self, quotas: Sequence[Quota], kept: State, clock: Callable[[], int]) -> None:
        self._quotas = quotas
        self._kept = kept
        self._shelf = kept.shelf("quotas")
        self._clock = clock

    def admit(self, call: Call) -> Call:
        """The call, which is counted, and tells what it spends; an error where there is nothing left for it."""
        meter = self._find_meter(call) if self._quotas else None
        if meter is None:
            return call
        meter.count(rpm=_count_texts(call), rpd=_count_texts(call), tpm=0)
        return replace(call, meter=meter)

    def _find_meter(self, call: Call) -> Meter | None:
        operation = call.route.operation
        group = _GROUPS.get(operation.id) or _GROUPS.get(operation.id.partition(".")[2])
        if group is None:
            return None
        name = call.message.get("model") if operation.family == "interactions" else call.resource
        model = name.removeprefix("models/") if isinstance(name, str) else ""
        quota = next((quota for quota in self._quotas if fnmatchcase(model, quota.model)), None)
        return Meter(quota, group, model, self._kept, self._clock) if quota else None


class Meter:
    """What one model has used up, and may still use."""

    def __init__(self, quota: Quota, group: str, model: str, kept: State, clock: Callable[[], int]) -> None:
        self._quota = quota
        self._group = group
        self._model = model
        self._kept = kept
        self._shelf = kept.shelf("quotas")
        self._clock = clock

    def spend(self, tokens: int) -> None:
        """Count tokens of input; an error, and nothing is counted, where there are more than are left."""
        self.count(tpm=tokens)

    def count(self, **amounts: int) -> None:
        """Count so much of each; an error, and nothing is counted, where that is more than is left of any."""
        used = {kind: self._read(kind) for kind in amounts}
        exceeded = [
            kind
            for kind, amount in amounts.items()
            if (limit := self._limit(kind)) is not None and used[kind] + max(amount, 1) > limit
        ]
        if exceeded:
            raise self._refuse(exceeded)
        with self._kept.transaction():
            for kind, amount in amounts.items():
                if amount and self._limit(kind) is not None:
                    self._shelf.put(self._key(kind), {"used": used[kind] + amount}, expires=self._reset(kind))

    def _read(self, kind: str) -> int:
        value = self._shelf.get(self._key(kind))
        return value["used"] if value else 0

    def _limit(self, kind: str) -> int | None:
        return getattr(self._quota, kind)

    def _key(self, kind: str) -> str:
        return f"{self._group}/{kind}/{self._model}"

    def _reset(self, kind: str) -> int:
        """When the count begins anew, in nanoseconds since 1970."""
        now = self._clock()
        if kind == "rpd":
            return now + _DAY - (now - _MIDNIGHT) % _DAY
        return now + _MINUTE - now % _MINUTE

    def _refuse(self, kinds: Sequence[str]) -> ApiError:
        names = {kind: _NAMES[self._group, self._quota.tier, kind] for kind in kinds}
        # Google tells those who pay when the day is over; others are told to come back next minute.
        days = self._quota.tier == "paid"
        delay = max(self._reset(kind if days else "rpm") for kind in kinds) - self._clock()
        lines = [
            f"* Quota exceeded for metric: {SERVICE}/{metric}, limit: {self._limit(kind)}, model: {self._model}"
            for kind, (metric, _) in names.items()
        ]
        violations: list[Json] = [
            {
                "quotaMetric": f"{SERVICE}/{metric}",
                "quotaId": quota_id,
                "quotaDimensions": {"location": "global", "model": self._model},
                # A limit of nothing is left out, like every zero.
                **({"quotaValue": str(self._limit(kind))} if self._limit(kind) else {}),
            }
            for kind, (metric, quota_id) in names.items()
        ]
        message = f"{QUOTA_EXCEEDED} To monitor your current usage, head to: https://ai.dev/rate-limit. "
        return ApiError(
            429,
            "\n".join([message, *lines, f"Please retry in {_spell_out(delay)}."]),
            QUOTA_HELP,
            {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": violations},
            {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": f"{delay // _SECOND}s"},
        )


def _count_texts(call: Call) -> int:
    """How many requests a call counts as."""
    if not call.route.operation.id.endswith(".batchEmbedContents"):
        return 1
    return max(1, len(call.message.get("requests", [])))


def _spell_out(nanoseconds: int) -> str:
    """A time as Google has it in sentences: 1h52m56.409571576s."""
    minutes, rest = divmod(nanoseconds, _MINUTE)
    seconds = f"{rest / _SECOND:.9f}".rstrip("0").rstrip(".")
    hours, minutes = divmod(minutes, 60)
    return (f"{hours}h" if hours else "") + (f"{minutes}m" if hours or minutes else "") + f"{seconds}s"
