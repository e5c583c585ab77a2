"""Words taken for others that sound like them."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import like, swap
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.checks.vocabulary import small
from writer.speech import say
from writer.story import Block

_SLIPS = (
    (("ould of", "ust of", "ight of", "n’t of", "n't of"), lazy(r"\b(?:could|should|would|must|might)(?:n[’']t)? (?P<x>of)\b(?! (?:course|the|an?|our|their|his|her|its|this|that|these|those|all)\b)", re.I), "have"),
    (("intensive",), lazy(r"\bfor all (?P<x>intensive) purposes\b", re.I), "intents and"),
    (("s own",), lazy(r"\b(?P<x>it[’']s) own\b(?! up)", re.I), "its"),
    (("mute",), lazy(r"\b(?P<x>mute) point\b", re.I), "moot"),
    (("peaked", "peeked"), lazy(r"\b(?P<x>peaked|peeked) (?:his|her|their|my|our|its|the \w+[’']s) interest\b"), "piqued"),
    (("tow the", "tows the"), lazy(r"\b(?P<x>tow(?=s? the (?:party )?line))", re.I), "toe"),
    (("appetite",), lazy(r"\b(?P<x>wet)(?:s|ted)? (?:his|her|their|the|our) appetites?\b", re.I), "whet"),
    (("reign",), lazy(r"\bfree (?P<x>reign)\b", re.I), "rein"),
    (("reign",), lazy(r"\bto (?P<x>reign) in (?:the|its|his|her|their|spending|costs|inflation)\b"), "rein"),
    (("sneak",), lazy(r"\bsneak (?P<x>peak)s?\b", re.I), "peek"),
    (("per say",), lazy(r"\bper (?P<x>say)\b", re.I), "se"),
    (("seeded",), lazy(r"\bdeep[- ](?P<x>seeded) (?:anger|hatred|fear|problems?|distrust|mistrust|belief)", re.I), "seated"),
    (("breath",), lazy(r"\b(?P<x>baited) breath\b", re.I), "bated"),
    (("slight",), lazy(r"\b(?P<x>slight) of hand\b", re.I), "sleight"),
    (("shoe",), lazy(r"\b(?P<x>shoe-in)\b(?! (?:wax|device))", re.I), "shoo-in"),
    (("diffus",), lazy(r"\b(?P<x>diffus)(?:e|ed|ing) (?:the|a) (?:situation|tensions?|crisis|bomb|row|standoff|explosives?)\b", re.I), "defus"),
    (("hone",), lazy(r"\b(?P<x>hon)(?:e|ed|ing) in on\b", re.I), "hom"),
    (("irregardless",), lazy(r"\b(?P<x>irregardless)\b", re.I), "regardless"),
    (("pour",), lazy(r"\b(?P<x>pour(?!ed|ing)) over (?:the |his |her |their )?(?:documents|records|data|files|emails|pages|papers|results)\b", re.I), "pore"),
    (("alot",), lazy(r"\b(?P<x>alot)\b", re.I), "a lot"),
    (("brakes",), lazy(r"\b(?:fire |firefighters |blaze )(?P<x>brakes) out\b", re.I), "breaks"),
    (("principle",), lazy(r"\b(?:school|vice|assistant) (?P<x>principle)s?\b(?! of)", re.I), "principal"),
    (("it’s ", "it's "), lazy(r"\b(?:of|lost|loses?|losing|found|finds?|makes?|made|making|opened|opens?|closed|closes?|from|with|in|by|on|to|for|at) (?P<x>it[’']s) (?:way(?! (?:too|more|less|better|worse|past|over|off|up|down|out))|name|doors|headquarters|members|employees|workers|customers|residents|citizens|owners|leaders|budget|board|staff|shares|parent|neighbou?rs|website|debut|future|history)\b", re.I), "its"),
    (("their is", "their are", "their was", "their were"), lazy(r"(?<![\w’'] )(?P<x>their) (?:is|are|was|were) (?:a|an|no|the|some|many|more|several|only|not)\b", re.I), "there"),
    (("then",), lazy(r"\b(?:more|less|fewer|better|worse|higher|lower|greater|larger|smaller|bigger|older|younger|faster|longer|rather|other) (?P<x>then)(?= (?:\d|a |an |half|twice|one |two |three |ever|before|expected|planned|the (?:year|average|previous|last)))", re.I), "than"),
    (("who’s", "who's"), lazy(r"\b(?:man|woman|boy|girl|men|women|people|player|officer|teacher|student|worker|suspect|victim|driver|doctor|couple|someone) (?P<x>who[’']s) (?:name|wife|husband|son|daughter|mother|father|brother|sister|children|parents|body|death|house)\b(?! (?:of|to))", re.I), "whose"),
    (("council",), lazy(r"\blegal (?P<x>council)\b", re.I), "counsel"),
)  # fmt: skip
"""Letters of which some must be there, the slip, what it stands for."""


_KEYS = tuple((key, at) for at, (keys, _, _) in enumerate(_SLIPS) for key in keys)


def _on_block(block: Block) -> Iterator[Finding]:
    words = small(block.source)
    for at in dict.fromkeys(at for key, at in _KEYS if key in words):
        _, pattern, right = _SLIPS[at]
        for leaf, match in own_matches(block, pattern()):
            start, end = place(leaf, *match.span("x"))
            says = say(
                "“{words}” is probably “{right}”.",
                words=match[0],
                right=match[0].replace(match["x"], like(match["x"], right)),
            )
            yield Finding(start, end, says, (swap(start, end, like(match["x"], right)),))


RULE = Rule(
    id="text.confused",
    severity="warning",
    title="One word taken for another",
    checks="“Could of”, “free reign”, “sneak peak” and other slips of the ear.",
    why="No spelling checker finds them, and every reader who knows does.",
    source="The Associated Press Stylebook; proselint, malapropisms and misc",
    failing=example("The mayor should of called the union.\n"),
    passing=example("The mayor should have called, of course. “He could of,” said Marta Diaz.\n"),
    fix="Puts in the word that was meant.",
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
