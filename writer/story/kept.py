"""Properties that are worked out once.

``functools.cached_property`` takes a lock when it does so, which for what stories are made of costs
more than the work; Python 3.12 has dropped it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from functools import cached_property as kept
else:

    class kept:
        """Calls the function the first time and keeps what it gives in the instance."""

        def __init__(self, function):
            self._function = function
            self.__doc__ = function.__doc__

        def __set_name__(self, owner, name):
            self._name = name

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            value = instance.__dict__[self._name] = self._function(instance)
            return value


__all__ = ["kept"]
