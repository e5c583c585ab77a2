"""Words a rule leaves alone: its exceptions and the newsroom's vocabulary."""

from writer.checks.vale.definition import Definition


class Exceptions:
    """The accepted words as one pattern, and the accepted phrases as another."""

    def __init__(self, definition: Definition, *, vocabulary: bool) -> None:
        terms = definition.texts("exceptions")
        if vocabulary and definition.flag("vocab", True):
            terms = [*terms, *definition.vocabulary.accepted]
        terms = [term for term in terms if term.strip()]
        self.terms = sorted(terms, key=len, reverse=True)
        self._words = self._phrases = None
        if terms:
            cased = (t if t.startswith("(?i)") else f"(?-i){t}" for t in self.terms)
            # each in a group, so that what one term switches stays in it
            joined = "|".join(f"(?:{term})" for term in cased)
            self.source = rf"(?m)\b(?:{joined})\b"
            self._words = definition.pattern(self.source, "exceptions")
        else:
            self.source = ""
        phrases = [term for term in self.terms if " " in term or "\t" in term or r"\s" in term]
        if phrases:
            joined = "|".join(phrases)
            self._phrases = definition.pattern(rf"(?i)\b(?:{joined})\b", "exceptions")

    def accept(self, text: str) -> bool:
        """Whether the words hit hold an accepted one."""
        return self._words is not None and self._words.search(text) is not None

    def accept_within(self, text: str, start: int, end: int) -> bool:
        """Whether text[start:end] lies in an accepted phrase."""
        if self._phrases is None:
            return False
        return any(m.start() <= start and end <= m.end() for m in self._phrases.finditer(text))
