"""Pictures in block markup, tied to the media library: WordPress then offers them in all sizes."""

import json
import re
from collections.abc import Mapping
from html import escape, unescape

from writer.publishing.pictures import Upload

_BLOCK = re.compile(r"<!-- wp:image(?: (\{.*?\}))? -->(.*?)<!-- /wp:image -->", re.S)
_IMG = re.compile(r"<img\b([^<>]*?)\s*/?>")
_SRC = re.compile(r'\bsrc="([^"]*)"')
_CLASS = re.compile(r'\sclass="([^"]*)"')


def with_ids(markup: str, uploads: Mapping[str, Upload]) -> str:
    """``markup`` with the number of each uploaded picture where the block editor puts it."""
    return _BLOCK.sub(lambda match: _block(match, uploads), markup) if uploads else markup


def _block(match: re.Match[str], uploads: Mapping[str, Upload]) -> str:
    image = _IMG.search(match[2])
    source = _SRC.search(image[1]) if image else None
    upload = uploads.get(unescape(source[1])) if source else None
    if image is None or upload is None or "wp-image-" in image[1]:
        return match[0]
    settings = json.loads(match[1]) if match[1] else {}
    settings = {"id": int(upload.id), **settings}
    written = json.dumps(settings, separators=(",", ":"), ensure_ascii=False)
    safe = written.replace("--", "\\u002d\\u002d").replace("<", "\\u003c").replace(">", "\\u003e")
    inner = match[2][: image.start()] + _tag(image[1], upload) + match[2][image.end() :]
    return f"<!-- wp:image {safe} -->{inner}<!-- /wp:image -->"


def _tag(attributes: str, upload: Upload) -> str:
    name = f"wp-image-{escape(upload.id)}"
    classes = _CLASS.search(attributes)
    if classes is None:
        return f'<img{attributes} class="{name}"/>'
    both = f' class="{classes[1]} {name}"'
    return f"<img{attributes[: classes.start()]}{both}{attributes[classes.end() :]}/>"
