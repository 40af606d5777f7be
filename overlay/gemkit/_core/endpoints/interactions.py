"""The Interactions family: interactions, and what belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from gemkit_raw.interactions.api.agents import agents_create, agents_delete, agents_get, agents_list
from gemkit_raw.interactions.api.credentials import (
    credentials_create,
    credentials_delete,
    credentials_get,
    credentials_list,
    credentials_update,
)
from gemkit_raw.interactions.api.decisions import decisions_create
from gemkit_raw.interactions.api.environments import (
    environments_create,
    environments_delete,
    environments_files_list,
    environments_files_upload,
    environments_get,
    environments_list,
)
from gemkit_raw.interactions.api.interactions import (
    interactions_cancel,
    interactions_create,
    interactions_delete,
    interactions_get,
)
from gemkit_raw.interactions.api.triggers import (
    triggers_create,
    triggers_delete,
    triggers_executions_list,
    triggers_get,
    triggers_list,
    triggers_run,
    triggers_update,
)
from gemkit_raw.interactions.api.voices import voices_create, voices_delete, voices_get, voices_list
from gemkit_raw.interactions.api.webhooks import (
    webhooks_create,
    webhooks_delete,
    webhooks_get,
    webhooks_list,
    webhooks_ping,
    webhooks_rotate_signing_secret,
    webhooks_update,
)

from .plain import listing, plain, streaming

if TYPE_CHECKING:
    from gemkit_raw.interactions.api.interactions.interactions_create import Arguments as _CreateArguments
    from gemkit_raw.interactions.api.interactions.interactions_get import Arguments as _GetArguments

    CreateArguments: TypeAlias = _CreateArguments
    GetArguments: TypeAlias = _GetArguments

FILE_LIST = environments_files_list
FILE_UPLOAD = environments_files_upload

create = plain(interactions_create)
create_stream = streaming(interactions_create, interactions_create.parse_event)
get = plain(interactions_get)
get_stream = streaming(interactions_get, interactions_get.parse_event)
cancel = plain(interactions_cancel)
delete = plain(interactions_delete)

create_agent = plain(agents_create)
get_agent = plain(agents_get)
list_agents = listing(agents_list, lambda answer: answer.agents)
delete_agent = plain(agents_delete)

create_environment = plain(environments_create)
get_environment = plain(environments_get)
list_environments = listing(environments_list, lambda answer: answer.environments)
delete_environment = plain(environments_delete)
list_environment_files = listing(environments_files_list, lambda answer: answer.files)

create_trigger = plain(triggers_create)
get_trigger = plain(triggers_get)
list_triggers = listing(triggers_list, lambda answer: answer.triggers)
update_trigger = plain(triggers_update)
delete_trigger = plain(triggers_delete)
run_trigger = plain(triggers_run)
list_executions = listing(triggers_executions_list, lambda answer: answer.trigger_executions)

create_webhook = plain(webhooks_create)
get_webhook = plain(webhooks_get)
list_webhooks = listing(webhooks_list, lambda answer: answer.webhooks)
update_webhook = plain(webhooks_update)
delete_webhook = plain(webhooks_delete)
ping_webhook = plain(webhooks_ping)
rotate_signing_secret = plain(webhooks_rotate_signing_secret)

create_credential = plain(credentials_create)
get_credential = plain(credentials_get)
list_credentials = listing(credentials_list, lambda answer: answer.credentials)
update_credential = plain(credentials_update)
delete_credential = plain(credentials_delete)

create_voice = plain(voices_create)
get_voice = plain(voices_get)
list_voices = listing(voices_list, lambda answer: answer.voices)
delete_voice = plain(voices_delete)

create_decision = plain(decisions_create)
