"""What a newsroom's own template makes, made in a process of its own: it may never end."""

import json
import os
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import writer
from writer.render.parts import LARGEST, Parts
from writer.render.templates import BrokenTemplate, Template
from writer.speech import say

PATIENCE = 15  # seconds, most of which are for a process to start on a machine that is busy


def parts_apart(front: str, sample: str, template: Template) -> Parts:
    """What ``template`` makes of the front matter. Raises BrokenTemplate."""
    versions = tuple(
        (one.name, one.stat().st_mtime_ns, one.stat().st_size)
        for one in sorted(template.folder.glob("*.html"))
    )
    return _parts_apart(front, sample, template, versions)


@lru_cache(maxsize=32)
def _parts_apart(front: str, sample: str, template: Template, versions: object) -> Parts:
    request = {"job": 1, "front": front, "sample": sample, "template": template.data}
    home = str(Path(writer.__file__).resolve().parent.parent)
    path = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH", ""))))
    try:
        done = subprocess.run(
            (sys.executable, "-P", "-m", "writer.render.worker"),
            input=json.dumps(request) + "\n",
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
            env={**os.environ, "PYTHONPATH": path},
            check=False,
        )
        answer = json.loads(done.stdout.partition("\n")[0])
    except subprocess.TimeoutExpired as error:
        raise BrokenTemplate(
            say("The template “{name}” takes too long.", name=template.name)
        ) from error
    except (OSError, ValueError) as error:
        raise BrokenTemplate(
            say("The template “{name}” cannot be used.", name=template.name)
        ) from error
    if answer.get("broken"):
        raise BrokenTemplate(str(answer["broken"]))
    names = ("header", "footer", "top", "bottom")
    return Parts(*(str(answer.get(name, ""))[: 2 * LARGEST] for name in names))
