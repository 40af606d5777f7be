"""tunedModels.permissions: who may use a tuned model. Nobody is kept from anything; it is only written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.masks import read_mask
from gemkit_emulator.pages import cut_page, describe_page

if TYPE_CHECKING:
    import random

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.tuned_models import TunedModel, TunedModelStore

OWNER: Final = "owner@example.com"
"""Whoever makes tuned models here."""
_ID_LETTERS: Final = "0123456789"
_ID_LENGTH: Final = 16
_NAMED: Final = ("USER", "GROUP")
_AT: Final = "CreatePermissionRequest.permission"


@dataclass(slots=True)
class Permission:
    """The role of a grantee."""

    id: str
    grantee_type: str
    email_address: str
    role: str

    @property
    def grantee(self) -> tuple[str, str]:
        """Who has the role."""
        return self.grantee_type, self.email_address.lower()

    def describe(self, parent: str) -> Json:
        """The `Permission` resource."""
        described: Json = {"name": f"{parent}/permissions/{self.id}", "granteeType": self.grantee_type}
        if self.email_address:
            described["emailAddress"] = self.email_address
        return described | {"role": self.role}


class Permissions:
    """The handlers that share tuned models."""

    def __init__(self, models: TunedModelStore, rng: random.Random) -> None:
        self._models = models
        self._rng = rng
        self._permissions: dict[int, dict[str, Permission]] = {}
        """Those of each model, by the serial number that no other model will have."""

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "tunedModels.permissions.create": self.create,
            "tunedModels.permissions.list": self.list,
            "tunedModels.permissions.get": self.get,
            "tunedModels.permissions.patch": self.patch,
            "tunedModels.permissions.delete": self.delete,
            "tunedModels.transferOwnership": self.transfer_ownership,
        }

    async def create(self, call: Call) -> Response:
        """A new one, for somebody who had none."""
        model, message = self._get_model(call), call.message
        kind, email = message.get("granteeType", "GRANTEE_TYPE_UNSPECIFIED"), message.get("emailAddress", "")
        if kind not in (*_NAMED, "EVERYONE"):
            raise invalid_argument(f"* {_AT}.grantee_type: grantee_type is not specified\n")
        if (kind in _NAMED) != bool(email):
            rule = "is not specified" if kind in _NAMED else "must be empty for EVERYONE"
            raise invalid_argument(f"* {_AT}.email_address: email_address {rule}\n")
        _check_role(message, _AT)
        if any(known.grantee == (kind, email.lower()) for known in self._of(model).values()):
            raise ApiError(409, f"{model.name} already has a permission for this grantee.")
        permission = self._add(model, kind, email, message["role"])
        return call.respond(permission.describe(model.name))

    async def list(self, call: Call) -> Response:
        """A page of them, the owner's first."""
        model = self._get_model(call)
        pairs = [(f"{i:015d}", permission) for i, permission in enumerate(self._of(model).values())]
        page, next_token = cut_page(pairs, call.query, call.page_sizes)
        described = [permission.describe(model.name) for permission in page]
        return call.respond(describe_page("permissions", described, next_token))

    async def get(self, call: Call) -> Response:
        """One of them."""
        model, permission = self._find(call)
        return call.respond(permission.describe(model.name))

    async def patch(self, call: Call) -> Response:
        """The same with another role, which is all that can be changed."""
        model, permission = self._find(call)
        read_mask(call, ("role",))
        _check_role(call.message, "UpdatePermissionRequest.permission")
        _refuse_owner(permission)
        permission.role = call.message["role"]
        return call.respond(permission.describe(model.name))

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        model, permission = self._find(call)
        _refuse_owner(permission)
        del self._of(model)[permission.id]
        return call.respond({})

    async def transfer_ownership(self, call: Call) -> Response:
        """An empty answer, once somebody else is the owner; the one so far becomes a writer."""
        model, email = self._get_model(call), call.message.get("emailAddress", "")
        if not email:
            raise invalid_argument("* TransferOwnershipRequest.email_address: email_address is not specified\n")
        permissions = self._of(model)
        for permission in permissions.values():
            if permission.role == "OWNER":
                permission.role = "WRITER"
        heir = next((one for one in permissions.values() if one.grantee == ("USER", email.lower())), None)
        (heir or self._add(model, "USER", email, "OWNER")).role = "OWNER"
        return call.respond({})

    def _get_model(self, call: Call) -> TunedModel:
        return self._models.get(call.route.params["tunedModel"])

    def _find(self, call: Call) -> tuple[TunedModel, Permission]:
        model, permission_id = self._get_model(call), call.route.params["permission"]
        try:
            return model, self._of(model)[permission_id]
        except KeyError:
            raise ApiError(404, f"{model.name}/permissions/{permission_id} does not exist.") from None

    def _of(self, model: TunedModel) -> dict[str, Permission]:
        if model.serial not in self._permissions:
            self._permissions[model.serial] = {}
            self._add(model, "USER", OWNER, "OWNER")
        return self._permissions[model.serial]

    def _add(self, model: TunedModel, kind: str, email: str, role: str) -> Permission:
        permission_id = "".join(self._rng.choices(_ID_LETTERS, k=_ID_LENGTH))
        permission = self._permissions[model.serial][permission_id] = Permission(permission_id, kind, email, role)
        return permission


def _check_role(message: Json, at: str) -> None:
    """Raise for a role that nobody can be given: an owner is made by `transferOwnership`."""
    if message.get("role") not in ("READER", "WRITER"):
        raise invalid_argument(f"* {at}.role: role must be READER or WRITER\n")


def _refuse_owner(permission: Permission) -> None:
    if permission.role == "OWNER":
        raise invalid_argument("The permission of the owner cannot be changed.")
