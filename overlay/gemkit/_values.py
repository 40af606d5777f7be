"""Values: classes of fields, which are compared and shown by them, and never change unless they say so.

attrs would make them, but to import it takes longer than a call of gemkit may: see docs/decisions/0008-attrs-on-demand.md.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar, dataclass_transform, overload

T = TypeVar("T")


class _Field:
    """What a field has besides its name."""

    __slots__ = ("eq", "factory", "given", "repr")

    def __init__(self, given: tuple[Any, ...], factory: Callable[[], Any] | None, repr_: bool, eq: bool) -> None:
        self.given = given
        self.factory = factory
        self.repr = repr_
        self.eq = eq


@overload
def field(*, default: T, repr: bool = True, eq: bool = True) -> T: ...
@overload
def field(*, factory: Callable[[], T], repr: bool = True, eq: bool = True) -> T: ...
@overload
def field(*, repr: bool = True, eq: bool = True) -> Any: ...
def field(
    *,
    default: Any = ...,
    factory: Callable[[], Any] | None = None,
    repr: bool = True,  # noqa: A002  # as attrs has it
    eq: bool = True,
) -> Any:
    """A field with more to say than its type and default, as attrs has it."""
    return _Field(() if default is ... else (default,), factory, repr, eq)


class _AttrsFields:
    """What attrs wants to know of a class, made when it asks."""

    def __get__(self, instance: Any, owner: type[Value]) -> Any:
        import attrs

        fields: dict[str, Any] = {name: attrs.field(kw_only=True) for name in owner.__fields__}
        made = attrs.fields(attrs.make_class(owner.__name__, fields))
        owner.__attrs_attrs__ = made
        return made


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Value:
    """The base: a subclass has annotated fields and perhaps a `__post_init__` that checks them."""

    __attrs_attrs__: ClassVar[Any] = _AttrsFields()
    __fields__: ClassVar[tuple[str, ...]] = ()
    __kw_only__: ClassVar[bool]
    __frozen__: ClassVar[bool] = True
    __required__: ClassVar[frozenset[str]]
    __factories__: ClassVar[dict[str, Callable[[], Any]]]
    __shown__: ClassVar[tuple[str, ...]]
    __compared__: ClassVar[tuple[str, ...]]

    def __init_subclass__(cls, *, kw_only: bool = False, frozen: bool = True) -> None:
        names = tuple(cls.__annotations__)
        fields = {name: told for name in names if isinstance(told := vars(cls).get(name), _Field)}
        for name, told in fields.items():
            delattr(cls, name)
            if told.given:
                setattr(cls, name, told.given[0])
        cls.__fields__ = names
        cls.__kw_only__ = kw_only
        cls.__frozen__ = frozen
        if not frozen:
            cls.__hash__ = None  # pyright: ignore[reportAttributeAccessIssue]  # as Python marks it itself
        cls.__factories__ = {name: told.factory for name, told in fields.items() if told.factory is not None}
        cls.__required__ = frozenset(name for name in names if not (hasattr(cls, name) or name in cls.__factories__))
        cls.__shown__ = tuple(name for name in names if name not in fields or fields[name].repr)
        cls.__compared__ = tuple(name for name in names if name not in fields or fields[name].eq)

    def __init__(self, *args: Any, **values: Any) -> None:
        if args:
            given = dict(zip(self.__fields__, args, strict=False))
            if self.__kw_only__ or len(args) > len(given) or not given.keys().isdisjoint(values):
                raise TypeError(f"{type(self).__name__}() takes each of its fields once: {self._describe()}")
            values = given | values
        if unknown := values.keys() - set(self.__fields__):
            raise TypeError(f"{type(self).__name__}() has no field {min(unknown)!r}: it takes {self._describe()}")
        if missing := self.__required__ - values.keys():
            raise TypeError(f"{type(self).__name__}() needs {min(missing)!r}: it takes {self._describe()}")
        for name, make in self.__factories__.items():
            if name not in values:
                values[name] = make()
        vars(self).update(values)
        self.__post_init__()

    def __post_init__(self) -> None:
        pass

    def _describe(self) -> str:
        optional = "" if self.__required__ else ", each of them optional"
        return ", ".join(self.__fields__) + (", by name" if self.__kw_only__ else "") + optional

    def __setattr__(self, name: str, value: Any) -> None:
        self._check_change(name)
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        self._check_change(name)
        super().__delattr__(name)

    def _check_change(self, name: str) -> None:
        kind = type(self).__name__
        if self.__frozen__:
            raise AttributeError(f"{kind} can't be changed: make another one", name=name, obj=self)
        if name not in self.__fields__:
            raise AttributeError(
                f"{kind} has no field {name!r}: it has {', '.join(self.__fields__)}", name=name, obj=self
            )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__shown__)})"

    def _key(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.__compared__)

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, Value) and type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), self._key()))


def evolve(value: T, **changes: Any) -> T:
    """A copy with other values of some fields: of a Value, a model, or anything that attrs knows."""
    if isinstance(value, Value):
        return type(value)(**vars(value) | changes)
    from copy import copy

    from gemkit_raw.types import JsonModel  # whoever has a model has imported that

    if isinstance(value, JsonModel):
        made = copy(value)
        for name, changed in changes.items():
            setattr(made, name, changed)
        return made
    import attrs

    return attrs.evolve(value, **changes)
