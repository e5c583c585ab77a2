"""Languages: which tags a page may carry, and which way they are written.

A tag that validators or screen readers do not know is worse than none, so each part of it must be
in the lists below (https://www.rfc-editor.org/info/bcp47; parts from ISO 639, 15924 and 3166).
"""

import re
import unicodedata

DEFAULT = "en"  # of a story that names none: HTML pages must name one
UNKNOWN = "und"  # of a story that names none and is not in Latin letters


def _names(table: str) -> frozenset[str]:
    return frozenset(table.split())


_LANGUAGES = _names("""
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv
dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie
ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv
mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm
rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts
tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ast ckb fil fur gsw haw hsb kab kea mai mni
nds pap sat scn szl tet tpi und vec yue
""")
_SCRIPTS = _names("""
Arab Armn Beng Cyrl Deva Ethi Geor Grek Gujr Guru Hans Hant Hebr Jpan Khmr Knda Kore Laoo Latn
Mlym Mong Mymr Orya Sinh Taml Telu Tfng Thaa Thai Tibt
""")
_REGIONS = _names("""
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW 001 150 419
""")
_RENAMED = {"UK": "GB"}
_RTL_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_RTL_SCRIPTS = frozenset({"Arab", "Hebr", "Thaa"})
_PART = re.compile(r"[A-Za-z0-9]+")


def language_tag(written: str) -> str:
    """``written`` as a BCP 47 tag, without the parts nobody knows; '' when there is no language."""
    parts: list[str] = _PART.findall(written.strip()[:40])
    if not parts or parts[0].lower() not in _LANGUAGES:
        return ""
    tag, rest = parts[0].lower(), parts[1:]
    if rest and rest[0].title() in _SCRIPTS:
        tag += "-" + rest.pop(0).title()
    if rest:
        region = _RENAMED.get(rest[0].upper(), rest[0].upper())
        tag += f"-{region}" if region in _REGIONS else ""
    return tag


def direction(tag: str) -> str:
    """``rtl`` or ``ltr``, for a tag that ``language_tag`` made."""
    language, _, rest = tag.partition("-")
    script = rest.partition("-")[0]
    if script in _SCRIPTS:
        return "rtl" if script in _RTL_SCRIPTS else "ltr"
    return "rtl" if language in _RTL_LANGUAGES else "ltr"


def guessed(sample: str) -> tuple[str, str]:
    """Language and direction of a story that does not name its language, from its letters."""
    letters = [char for char in sample if char.isalpha()]
    latin = sum(1 for char in letters if "LATIN" in unicodedata.name(char, ""))
    if latin * 2 >= len(letters):
        return DEFAULT, "ltr"
    right = sum(1 for char in letters if unicodedata.bidirectional(char) in ("R", "AL"))
    return UNKNOWN, "rtl" if right * 2 > len(letters) else "ltr"
