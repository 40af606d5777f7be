"""Tuned models and who may use them."""

from __future__ import annotations

from gemkit_raw.api.tuned_models import (
    tuned_models_create,
    tuned_models_delete,
    tuned_models_get,
    tuned_models_list,
    tuned_models_patch,
    tuned_models_permissions_create,
    tuned_models_permissions_delete,
    tuned_models_permissions_get,
    tuned_models_permissions_list,
    tuned_models_permissions_patch,
    tuned_models_transfer_ownership,
)

from .plain import listing, plain

create = plain(tuned_models_create)
get = plain(tuned_models_get)
list_ = listing(tuned_models_list, lambda answer: answer.tuned_models)
update = plain(tuned_models_patch)
delete = plain(tuned_models_delete)
transfer_ownership = plain(tuned_models_transfer_ownership)
create_permission = plain(tuned_models_permissions_create)
get_permission = plain(tuned_models_permissions_get)
list_permissions = listing(tuned_models_permissions_list, lambda answer: answer.permissions)
update_permission = plain(tuned_models_permissions_patch)
delete_permission = plain(tuned_models_permissions_delete)
