"""Finding the importers of this folder."""

import importlib
import pkgutil
from functools import cache
from typing import cast

import writer.importers
from writer.importers.base import Importer


@cache
def importers() -> dict[str, Importer]:
    """Every importer by its kind: a module of this folder with a KIND is one."""
    found: dict[str, Importer] = {}
    for module in pkgutil.iter_modules(writer.importers.__path__):
        if module.ispkg:
            continue
        loaded = importlib.import_module(f"{writer.importers.__name__}.{module.name}")
        if hasattr(loaded, "KIND"):
            importer = cast(Importer, loaded)
            found[importer.KIND] = importer
    return found
