"""Deprecated: corpora, and answers from given passages."""

from __future__ import annotations

from gemkit_raw.api.corpora import (
    corpora_create,
    corpora_delete,
    corpora_get,
    corpora_list,
    corpora_permissions_create,
    corpora_permissions_delete,
    corpora_permissions_get,
    corpora_permissions_list,
    corpora_permissions_patch,
)

from .plain import listing, plain

create = plain(corpora_create)
get = plain(corpora_get)
list_ = listing(corpora_list, lambda answer: answer.corpora)
delete = plain(corpora_delete)
create_permission = plain(corpora_permissions_create)
get_permission = plain(corpora_permissions_get)
list_permissions = listing(corpora_permissions_list, lambda answer: answer.permissions)
update_permission = plain(corpora_permissions_patch)
delete_permission = plain(corpora_permissions_delete)
