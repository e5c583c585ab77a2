"""Whole numbers in words and back, for edits of house rules: ``21st`` is ``twenty-first``."""

import re

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = {
    10**12: "trillion",
    10**9: "billion",
    10**6: "million",
    1000: "thousand",
}
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_MOST = 10**15
_CARDINAL = re.compile(r"-?\d+")
_NUMBERED = re.compile(r"(\d+)(?:st|nd|rd|th)", re.I)
_SUFFIXES = {1: "st", 2: "nd", 3: "rd"}


def in_words(text: str) -> str:
    """``21`` or ``21st`` in words; anything else as it is."""
    plain = text.replace(",", "")
    if _CARDINAL.fullmatch(plain) and abs(int(plain)) < _MOST:
        return _cardinal(int(plain))
    if (found := _NUMBERED.fullmatch(plain)) and int(found[1]) < _MOST:
        words = _cardinal(int(found[1]))
        at = max(words.rfind(" "), words.rfind("-")) + 1
        return words[:at] + _ordinal(words[at:])
    return text


def _cardinal(number: int) -> str:
    if number < 0:
        return f"minus {_cardinal(-number)}"
    if number < 20:
        return _ONES[number]
    if number < 100:
        rest = number % 10
        return _TENS[number // 10 - 2] + (f"-{_ONES[rest]}" if rest else "")
    scale, name = next(
        ((scale, name) for scale, name in _SCALES.items() if number >= scale), (100, "hundred")
    )
    rest = number % scale
    return f"{_cardinal(number // scale)} {name}" + (f" {_cardinal(rest)}" if rest else "")


def _ordinal(word: str) -> str:
    if word in _ORDINALS:
        return _ORDINALS[word]
    return f"{word[:-1]}ieth" if word.endswith("y") else f"{word}th"


def _known() -> dict[str, tuple[int, bool]]:
    values = {word: at for at, word in enumerate(_ONES)}
    values |= {word: at * 10 for at, word in enumerate(_TENS, 2)}
    values |= {"hundred": 100} | {name: scale for scale, name in _SCALES.items()}
    plain = {word: (value, False) for word, value in values.items()}
    return plain | {_ordinal(word): (value, True) for word, value in values.items()}


_VALUES = _known()


def in_digits(text: str) -> str:
    """A number in words, or its place in a row, in digits; anything else as it is."""
    words = re.split(r"[ -]+", text.lower().strip())
    negative = words[0] == "minus"
    words = [word for word in words[negative:] if word != "and"]
    known = [_VALUES.get(word) for word in words]
    if not words or None in known or any(each and each[1] for each in known[:-1]):
        return text
    total = current = 0
    for value, _ in (each for each in known if each):
        if value == 100:
            current = max(current, 1) * 100
        elif value > 100:
            total, current = total + max(current, 1) * value, 0
        else:
            current += value
    number = total + current
    digits = f"-{number}" if negative else str(number)
    return digits + (_suffix(number) if known[-1] and known[-1][1] else "")


def _suffix(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return _SUFFIXES.get(number % 10, "th")
