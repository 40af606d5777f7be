"""Update masks: which fields a patch changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit_emulator.errors import invalid_argument
from gemkit_emulator.spec import to_snake_case

if TYPE_CHECKING:
    from collections.abc import Collection

    from gemkit_emulator.calls import Call


def read_mask(call: Call, changeable: Collection[str]) -> list[str]:
    """The fields to change, by their JSON names: those of `updateMask`, or those the body has where there is none."""
    by_name = {name: name for name in changeable} | {to_snake_case(name): name for name in changeable}
    mask: str = call.query.get("updateMask", "")
    paths = [path.strip() for path in mask.split(",") if path.strip()] or [*call.message]
    for path in paths:
        if path not in by_name:
            raise invalid_argument(f"* update_mask: {path} cannot be updated.\n")
    return [by_name[path] for path in paths]
