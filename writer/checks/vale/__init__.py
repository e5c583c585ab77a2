"""Vale's rules, run as Vale runs them: https://vale.sh/docs.

A package is a folder of YAML files, each a rule that extends one of a few kinds (existence,
substitution, occurrence ...). What a rule reads, where it hits and what it says follow Vale 3 as its
documentation and its own tests have it; ``pieces`` gives the text, ``kinds`` the checks, ``ini`` the
configuration. House styles use the same kinds for their own rules (``writer.checks.house``).
"""

from writer.checks.vale.package import ValePackage, load_package

__all__ = ["ValePackage", "load_package"]
