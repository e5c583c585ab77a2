"""News items as the IPTC’s own library has them: ``python newsml_reader.py FILE...``

It runs in the environment that up.py made. For each file one line of JSON: the item’s metadata as
it was read, and as the library writes it again; nothing it does not know gets through.
"""

import json
import sys
from pathlib import Path

from lxml import etree
from NewsMLG2.document import NewsMLG2Document


def told(root: "etree._Element") -> list[list[object]]:
    """The names, attributes and texts of the metadata, in order."""
    parts = [root.find("{*}itemMeta"), root.find("{*}contentMeta")]
    return [
        [etree.QName(one).localname, dict(one.attrib), (one.text or "").strip()]
        for part in parts
        for one in part.iter()
    ]


for name in sys.argv[1:]:
    data = Path(name).read_bytes()
    again = NewsMLG2Document(data).to_xml_string().encode()
    print(json.dumps({"read": told(etree.fromstring(data)), "kept": told(etree.fromstring(again))}))
