"""What hatchling does besides packing: it compiles the translations, which git holds as texts only."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface[Any]):
    """Puts the compiled translations into a wheel, and for an editable one into the checkout."""

    _made: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before a wheel is packed."""
        # hatchling runs this file by itself, with nothing of the project to be imported yet.
        sys.path.insert(0, str(Path(self.root, "packaging")))
        from workbench.compiled import compile_all

        if version == "editable":
            compile_all()
            return
        self._made = Path(tempfile.mkdtemp(prefix="writer-build-"))
        for file in compile_all(self._made):
            build_data["force_include"][str(file)] = f"writer/_resources/translations/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Called by hatchling when the wheel is there."""
        if self._made is not None:
            shutil.rmtree(self._made, ignore_errors=True)
