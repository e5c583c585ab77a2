"""A house style, ready to check with."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from writer.checks.checker import Checker
from writer.checks.problem import Problem
from writer.checks.registry import default_rules
from writer.checks.rule import Rule
from writer.story import Story

if TYPE_CHECKING:  # without a house style nothing of this is loaded
    from writer.checks.story_types import StoryType
    from writer.checks.vale.ini import Ini
    from writer.checks.vale.package import ValePackage

_NO_FILE = Path("story.md")
Silencer = Callable[[Story, list[Problem]], list[Problem]]


@dataclass(frozen=True)
class House:
    """``chosen`` are the rules that are on, the built-in ones and the house's own; None are those on by
    default, which are not loaded before they are needed.

    ``set_rules`` are the built-in rules the house has decided about, which a story's type then does
    not. ``path`` is its file; None is the house style of a Writer that nobody has set up.
    """

    name: str
    path: Path | None = None
    chosen: tuple[Rule, ...] | None = None
    set_rules: frozenset[str] = frozenset()
    own: tuple[Rule, ...] = ()
    """the house's own rules"""
    vale: "Ini | None" = None
    type_folders: tuple[Path, ...] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that are on."""
        return default_rules() if self.chosen is None else self.chosen

    @cached_property
    def _packages(self) -> "dict[tuple[object, ...], ValePackage]":
        return {}

    def package(self, story: Path | None = None) -> "ValePackage | None":
        """The rules of the Vale packages for a story; the same for stories the same globs fit."""
        if self.vale is None:
            return None
        from writer.checks.vale.package import package_of

        path = story or _NO_FILE
        key = (self.vale.format_of(path), *(each.fits(path) for each in self.vale.sections))
        if key not in self._packages:
            self._packages[key] = package_of(self.vale, path)
        return self._packages[key]

    def refused(self, story: Path | None = None) -> tuple[str, ...]:
        """Sentences about the rules of its Vale packages that cannot be run."""
        package = self.package(story)
        return package.refused if package else ()

    def all_rules(self, story: Path | None = None) -> tuple[Rule, ...]:
        """Every rule that is on for a story."""
        package = self.package(story)
        if package is None:
            return self.rules
        return tuple(sorted([*self.rules, *package.rules], key=lambda rule: rule.id))

    def rule(self, rule_id: str, story: Path | None = None) -> Rule | None:
        """The rule of that id among those that are on."""
        return next((rule for rule in self.all_rules(story) if rule.id == rule_id), None)

    def with_types(self, folders: tuple[Path, ...]) -> "House":
        """The same house with the story types of these folders too, a later folder's before others."""
        own = tuple(folder for folder in self.type_folders if folder not in folders)
        return replace(self, type_folders=(*own, *folders)) if folders else self

    def types(self) -> "Mapping[str, StoryType]":
        """The story types there are in this house."""
        from writer.checks.story_types import builtin_types, story_types

        return story_types(*self.type_folders) if self.type_folders else builtin_types()

    def checker(self, story: Path | None = None, without: Collection[str] = ()) -> Checker:
        """A checker for a story, some rules left out. Raises BadSettings when a package cannot be used."""
        package = self.package(story)
        after = self._silencer(package)
        rules = self.all_rules(story)
        if without:
            rules = tuple(rule for rule in rules if rule.id not in without)
        return Checker(rules, self.types, self.set_rules, after)

    def _silencer(self, package: "ValePackage | None") -> Silencer | None:
        if not self.own and package is None:
            return None
        from writer.checks.vale.comments import silence

        own = frozenset(rule.id for rule in self.own)

        def silenced(story: Story, problems: list[Problem]) -> list[Problem]:
            problems = package.silenced(story, problems) if package else problems
            return silence(story, problems, own) if own else problems

        return silenced


DEFAULT = House("Writer")
"""No house style: the rules that are on by default."""
