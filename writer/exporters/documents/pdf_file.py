"""What a printed PDF lacks: title, author, language, outline, and the same bytes for a story.

The page engine writes the time of printing and no title. Both are put right as PDF provides for it,
by an update appended to the file (ISO 32000-1, 7.5.6): the printed part stays as it is but for the
digits of its times.
"""

import re
from collections.abc import Sequence

from writer.exporters.content import Content
from writer.exporters.documents.pdf_outline import Heading, outline
from writer.story.dates import Moment

_TIMES = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)[^)]*\)")
_NO_TIME = b"19800101000000+00'00'"
_TRAILER = re.compile(
    rb"trailer\s*<<(?=[^>]*/Size (\d+))(?=[^>]*/Root (\d+) 0 R)(?=[^>]*/Info (\d+) 0 R)[^>]*>>"
    rb"\s*startxref\s+(\d+)\s+%%EOF\s*$"
)


def finished(data: bytes, content: Content, headings: Sequence[Heading] = ()) -> bytes:
    """``data`` with the story's properties and outline, and without the time it was printed at."""
    data = _TIMES.sub(_without_time, data)
    trailer = _TRAILER.search(data, max(len(data) - 1024, 0))
    if trailer is None:
        return data
    size, root, info, before = (int(number) for number in trailer.groups())
    catalog = _dictionary(data, root)
    if catalog is None:
        return data
    objects = outline(headings, data, size)
    entries = _catalog_entries(content, size if objects else 0)
    objects |= {info: f"<<{_properties(content)}>>".encode("ascii"), root: catalog + entries}
    number = max(size, *(one + 1 for one in objects))
    return _updated(data, objects, f"/Size {number} /Root {root} 0 R /Info {info} 0 R", before)


def _without_time(match: re.Match[bytes]) -> bytes:
    written = match[0][len(match[1]) : -1]
    return match[1] + _NO_TIME[: len(written)].ljust(len(written), b"0") + b")"


def _dictionary(data: bytes, number: int) -> bytes | None:
    """The start of a dictionary that holds no other, without its end."""
    found = re.search(rb"(?:^|\n)%d 0 obj\s*(<<[^<>]*)>>" % number, data)
    return found[1] if found else None


def _catalog_entries(content: Content, contents: int) -> bytes:
    """What the catalog has more; ``contents`` is the number of the outline, 0 for none."""
    language = content.language.encode("ascii")
    sections = b"\n/Outlines %d 0 R" % contents if contents else b""
    entries = b"\n/Lang (%s)\n/ViewerPreferences <</DisplayDocTitle true>>>>" % language
    return sections + entries


def _updated(data: bytes, objects: dict[int, bytes], entries: str, before: int) -> bytes:
    out = bytearray(data if data.endswith(b"\n") else data + b"\n")
    table = [b"xref\n"]
    for number, text in sorted(objects.items()):
        table.append(b"%d 1\n%010d 00000 n \n" % (number, len(out)))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    start = len(out)
    out += b"".join(table)
    out += f"trailer\n<<{entries} /Prev {before}>>\nstartxref\n{start}\n%%EOF\n".encode("ascii")
    return bytes(out)


def _properties(content: Content) -> str:
    texts = {
        "Title": content.headline,
        "Author": ", ".join(content.byline),
        "Subject": content.summary,
        "Keywords": ", ".join(content.tags),
        "Creator": "Writer",
    }
    entries = [f"/{name} {_text(value)}" for name, value in texts.items() if value]
    made, changed = content.date, content.updated or content.date
    entries += [f"/CreationDate ({_time(made)})"] if made else []
    entries += [f"/ModDate ({_time(changed)})"] if changed else []
    return " ".join(entries)


def _text(text: str) -> str:
    """A text string: UTF-16 with its mark, in hexadecimal digits."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def _time(moment: Moment) -> str:
    date = f"D:{moment.year:04}{moment.month:02}{moment.day:02}"
    if not moment.clock:
        return date
    clock = moment.clock.replace(":", "") + moment.seconds
    zone = moment.zone
    if zone not in ("", "Z"):
        zone = f"{zone[:3]}'{zone[4:]}'"
    return f"{date}{clock}{zone}"
