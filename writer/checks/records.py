"""Named tuples that cost little to declare.

Declaring a ``typing.NamedTuple`` takes a third of a millisecond, because it compiles source text;
the rules declare dozens of them, which ``writer check`` would wait for each time it starts. These
behave the same for what the checks do with them, and are the same to the type checker.
"""

from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    _new = tuple.__new__

    class NamedTuple(tuple):
        """A tuple whose places have names and may have defaults, declared as annotations."""

        __slots__ = ()
        _fields = ()
        _count = 0

        def __init_subclass__(cls) -> None:
            names, own = tuple(cls.__annotations__), dict(vars(cls))
            cls._fields, cls._count = names, len(names)
            cls._defaults = {name: own[name] for name in names if name in own}
            for place, name in enumerate(names):
                setattr(cls, name, property(itemgetter(place)))

        def __new__(cls, *values, **named):
            if named or len(values) != cls._count:
                names = cls._fields
                rest = names[len(values) :]
                unknown = named.keys() - set(rest)
                if unknown or len(values) > len(names):
                    raise TypeError(f"{cls.__name__} takes {', '.join(names)}")
                defaults = cls._defaults
                values += tuple(named[n] if n in named else defaults[n] for n in rest)
            return _new(cls, values)

        def _replace(self, **named):
            return type(self)(*map(named.get, self._fields, self))

        def __repr__(self) -> str:
            said = ", ".join(f"{n}={v!r}" for n, v in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({said})"
