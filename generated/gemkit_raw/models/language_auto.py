from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class LanguageAuto(JsonModel):
    """Asks for detection of the spoken language. It has no fields."""


LanguageAuto.__json_in__ = {}
LanguageAuto.__json_out__ = ()
