"""Which rule hangs or fails on a story: found by running each alone, then left out."""

from dataclasses import dataclass, field

_PATIENCE = 2  # faults with no rule to blame before the checks wait for another text


@dataclass(slots=True)
class Culprit:
    """What is known after faults on one story."""

    left_out: list[str] = field(default_factory=list)
    is_sought: bool = False
    """Whether the next request runs the rules one by one."""
    trying: str = ""
    """The rule that runs, while one is sought."""
    waits_for: int = -1
    """The version that is not asked about again: it cost too many processes."""
    _faults: int = 0
    _is_found: bool = False

    def struck(self) -> str | None:
        """A fault: the rule that is to blame, '' when none is, None when it has to be sought."""
        if self.is_sought and self.trying:
            self.is_sought = False
            return self.found(self.trying)
        self._faults += 1
        if self.is_sought or self._faults > _PATIENCE:
            self.is_sought, self._faults = False, _PATIENCE
            return ""
        self.is_sought = True
        return None

    def found(self, rule: str) -> str:
        """That rule is left out from now on; others may hang too, which the next check shows."""
        self.left_out.append(rule)
        self.trying = ""
        self._is_found = True
        return rule

    def tried(self) -> bool:
        """All have been run; whether one was to blame."""
        found, self._is_found = self._is_found, False
        self.is_sought, self.trying = False, ""
        return found

    def cleared(self) -> None:
        """A check came to its end."""
        self._faults = 0
