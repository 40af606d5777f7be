"""Files that models made, and those registered from elsewhere."""

from __future__ import annotations

from gemkit_raw.api.files import (
    files_register,
)
from gemkit_raw.api.generated_files import (
    generated_files_get,
    generated_files_list,
)

from .plain import listing, plain

get = plain(generated_files_get)
list_ = listing(generated_files_list, lambda answer: answer.generated_files)
register = plain(files_register)
