"""Parts of prompts that the service keeps."""

from __future__ import annotations

from gemkit_raw.api.cached_contents import (
    cached_contents_create,
    cached_contents_delete,
    cached_contents_get,
    cached_contents_list,
    cached_contents_patch,
)

from .plain import listing, plain

create = plain(cached_contents_create)
get = plain(cached_contents_get)
list_ = listing(cached_contents_list, lambda answer: answer.cached_contents)
update = plain(cached_contents_patch)
delete = plain(cached_contents_delete)
