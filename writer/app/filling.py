"""Values put into the gaps of a translated text, as its language writes them."""

from datetime import date
from string import Formatter
from typing import Any

from writer.app.i18n import day, heard, in_figures
from writer.speech import Said


class _Filler(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, BaseException):
            value = str(value)
        if isinstance(value, Said):
            value = heard(value)
        elif isinstance(value, date) and format_spec:
            return day(value, format_spec)
        said = format(value, format_spec)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return in_figures(said) if is_number else said


FILLER = _Filler()
