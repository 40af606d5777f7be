"""Permissions: who may use a tuned model or a corpus. Nobody is kept from anything; it is only written down."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol

from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.resources.masks import read_mask
from gemkit_emulator.resources.pages import cut_page, describe_page

if TYPE_CHECKING:
    import random

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.state import State

OWNER: Final = "owner@example.com"
"""Whoever makes things here."""
_ID_LETTERS: Final = "0123456789"
_ID_LENGTH: Final = 16
_NAMED: Final = ("USER", "GROUP")
_AT: Final = "CreatePermissionRequest.permission"


@dataclass(frozen=True, slots=True)
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


class Shared(Protocol):
    """What can be shared: a tuned model, a corpus."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def name(self) -> str:
        """Its resource name."""
        ...


class Owned(Protocol):
    """Everything of a kind that can be shared."""

    def get(self, shared_id: str, /) -> Shared:
        """The one with this id."""
        ...


class Permissions:
    """The handlers that share tuned models, or corpora."""

    def __init__(self, kept: State, owned: Owned, rng: random.Random, kind: str = "tunedModel") -> None:
        self._kept = kept
        self._owned = owned
        self._rng = rng
        self._kind = kind
        self._shelf = kept.shelf("permissions" if kind == "tunedModel" else f"{kind}Permissions")
        """By what is shared and id; its end is theirs."""

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        collection = "corpora" if self._kind == "corpus" else f"{self._kind}s"
        handlers: dict[str, Handler] = {
            f"{collection}.permissions.create": self.create,
            f"{collection}.permissions.list": self.list,
            f"{collection}.permissions.get": self.get,
            f"{collection}.permissions.patch": self.patch,
            f"{collection}.permissions.delete": self.delete,
        }
        if self._kind == "tunedModel":
            handlers["tunedModels.transferOwnership"] = self.transfer_ownership
        return handlers

    async def create(self, call: Call) -> Response:
        """A new one, for somebody who had none."""
        shared, message = self._get_shared(call), call.message
        kind, email = message.get("granteeType", "GRANTEE_TYPE_UNSPECIFIED"), message.get("emailAddress", "")
        if kind not in (*_NAMED, "EVERYONE"):
            raise invalid_argument(f"* {_AT}.grantee_type: grantee_type is not specified\n")
        if (kind in _NAMED) != bool(email):
            rule = "is not specified" if kind in _NAMED else "must be empty for EVERYONE"
            raise invalid_argument(f"* {_AT}.email_address: email_address {rule}\n")
        _check_role(message, _AT)
        if any(known.grantee == (kind, email.lower()) for known in self._of(shared).values()):
            raise ApiError(409, f"{shared.name} already has a permission for this grantee.")
        permission = self._add(shared, kind, email, message["role"])
        return call.respond(permission.describe(shared.name))

    async def list(self, call: Call) -> Response:
        """A page of them, the owner's first."""
        shared = self._get_shared(call)
        pairs = [(f"{i:015d}", permission) for i, permission in enumerate(self._of(shared).values())]
        page, next_token = cut_page(pairs, call.query, call.page_sizes)
        described = [permission.describe(shared.name) for permission in page]
        return call.respond(describe_page("permissions", described, next_token))

    async def get(self, call: Call) -> Response:
        """One of them."""
        shared, permission = self._find(call)
        return call.respond(permission.describe(shared.name))

    async def patch(self, call: Call) -> Response:
        """The same with another role, which is all that can be changed."""
        shared, permission = self._find(call)
        read_mask(call, ("role",))
        _check_role(call.message, "UpdatePermissionRequest.permission")
        _refuse_owner(permission)
        permission = replace(permission, role=call.message["role"])
        self._put(shared, permission)
        return call.respond(permission.describe(shared.name))

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        shared, permission = self._find(call)
        _refuse_owner(permission)
        self._shelf.delete(f"{shared.id}/{permission.id}")
        return call.respond({})

    async def transfer_ownership(self, call: Call) -> Response:
        """An empty answer, once somebody else is the owner; the one so far becomes a writer."""
        shared, email = self._get_shared(call), call.message.get("emailAddress", "")
        if not email:
            raise invalid_argument("* TransferOwnershipRequest.email_address: email_address is not specified\n")
        permissions = self._of(shared).values()
        with self._kept.transaction():
            for permission in permissions:
                if permission.role == "OWNER":
                    self._put(shared, replace(permission, role="WRITER"))
            heir = next((one for one in permissions if one.grantee == ("USER", email.lower())), None)
            if heir:
                self._put(shared, replace(heir, role="OWNER"))
            else:
                self._add(shared, "USER", email, "OWNER")
        return call.respond({})

    def _get_shared(self, call: Call) -> Shared:
        return self._owned.get(call.route.params[self._kind])

    def _find(self, call: Call) -> tuple[Shared, Permission]:
        shared, permission_id = self._get_shared(call), call.route.params["permission"]
        try:
            return shared, self._of(shared)[permission_id]
        except KeyError:
            raise ApiError(404, f"{shared.name}/permissions/{permission_id} does not exist.") from None

    def _of(self, shared: Shared) -> dict[str, Permission]:
        """Those of one by id; whoever made it has the first."""
        if not (values := self._shelf.values(f"{shared.id}/")):
            self._add(shared, "USER", OWNER, "OWNER")
            values = self._shelf.values(f"{shared.id}/")
        return {value["id"]: Permission(**value) for value in values}

    def _add(self, shared: Shared, kind: str, email: str, role: str) -> Permission:
        permission_id = "".join(self._rng.choices(_ID_LETTERS, k=_ID_LENGTH))
        permission = Permission(permission_id, kind, email, role)
        self._put(shared, permission)
        return permission

    def _put(self, shared: Shared, permission: Permission) -> None:
        self._shelf.put(f"{shared.id}/{permission.id}", asdict(permission))


def _check_role(message: Json, at: str) -> None:
    """Raise for a role that nobody can be given: an owner is made by `transferOwnership`."""
    if message.get("role") not in ("READER", "WRITER"):
        raise invalid_argument(f"* {at}.role: role must be READER or WRITER\n")


def _refuse_owner(permission: Permission) -> None:
    if permission.role == "OWNER":
        raise invalid_argument("The permission of the owner cannot be changed.")
