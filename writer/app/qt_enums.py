"""Qt's enumerations, made faster than Python makes them, and just as they would be.

PySide makes a Python enumeration of each of Qt's the first time a class is looked at: 1,200 members
for ``Qt`` alone. Python takes each member out of its class again, asks every base about its name and
puts it in anew, which is a tenth of Writer's start. The members of PySide's calls are names and plain
numbers, so they can be put in directly. Whatever is not as plain as that is left to Python.
"""

import enum
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

_PLAIN_IN = ((3, 11), (3, 12))  # what an enumeration keeps of itself is another thing from 3.13 on
_OWN = frozenset({"__dict__", "__weakref__"})  # what Python makes for each class
_KEPT = frozenset({"_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_"})
_BASES: tuple[type[enum.Enum], ...] = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_create: Any = enum.EnumType.__dict__["_create_"]


def make_enums_fast() -> None:
    """Have enumerations that are made by a call be made the fast way from now on."""
    if sys.version_info[:2] in _PLAIN_IN:
        enum.EnumType._create_ = _made  # type: ignore[attr-defined]


def _made(base: Any, class_name: str, names: Any, **how: Any) -> Any:
    """What ``EnumType._create_`` makes."""
    if base not in _BASES or how.get("type") is not None or not _are_plain(base, names):
        return _create(base, class_name, names, **how)
    # Python finds out in the same way who calls.
    module = how.get("module") or sys._getframe(2).f_globals.get("__name__")
    made = _empty(base, class_name, module, how.get("boundary"))
    if how.get("qualname") is not None:
        made.__qualname__ = how["qualname"]
    if issubclass(base, enum.Flag):
        _put_flags(made, names)
    else:
        _put_members(made, names)
    return made


def _empty(base: Any, name: str, module: Any, boundary: Any) -> Any:
    """An enumeration without members, which is as every other but for its name and module."""
    names = {key: type(value)() if key in _KEPT else value for key, value in _like(base, boundary)}
    names["__module__"] = module
    return type.__new__(enum.EnumType, name, (base,), names)


@cache
def _like(base: Any, boundary: Any) -> tuple[tuple[str, Any], ...]:
    """What Python puts into an enumeration without members."""
    pattern = vars(_create(base, "Pattern", (), module=__name__, boundary=boundary))
    return tuple((key, value) for key, value in pattern.items() if key not in _OWN)


def _are_plain(base: type[enum.Enum], names: Any) -> bool:
    """Whether members are pairs of a name that means nothing else, and a number."""
    if not isinstance(names, list) or not names or not isinstance(names[0], tuple):
        return False
    said = {name for name, _ in names}
    return (
        len(said) == len(names)
        and said.isdisjoint(_taken(base))
        and not any(name.startswith("_") for name in said)
        and {type(value) for _, value in names} == {int}
    )


@cache
def _taken(base: type[enum.Enum]) -> frozenset[str]:
    return frozenset({"mro", "", *(name for one in base.__mro__ for name in vars(one))})


def _put_members(made: Any, names: Sequence[tuple[str, int]]) -> None:
    order, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = _member(made, name, value, len(order))
            order.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)


def _put_flags(made: Any, names: Sequence[tuple[str, int]]) -> None:
    order, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    mask = single = 0
    for name, value in names:
        mask |= value
        is_single = value != 0 and value & (value - 1) == 0
        member = by_value.get(value)
        if is_single:
            single |= value
        if member is None:
            member = by_value[value] = _member(made, name, value, len(order))
            if is_single:
                order.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
    made._flag_mask_, made._singles_mask_ = mask, single
    made._all_bits_ = 2 ** mask.bit_length() - 1
    values = [by_name[name]._value_ for name in order]
    if values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_


def _member(made: Any, name: str, value: int, place: int) -> Any:
    member = made._new_member_(made, value) if made._use_args_ else made._new_member_(made)
    member._value_ = value
    member._name_ = name
    member.__objclass__ = made
    member._sort_order_ = place
    return member
