"""The interface in a second language: nothing untranslated, nothing stale, nothing cut."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from workbench import catalogue as catalogues
from workbench.messages import MANY, SENSE, messages
from workbench.places import HERE
from writer.app import i18n
from writer.storage import settings
from writer.storage.settings import LANGUAGE

CATALOGUES = sorted(catalogues.FOLDER.glob("*.ts"))


def test_there_is_a_catalogue_for_each_language_offered() -> None:
    assert [one.stem for one in CATALOGUES] == [f"writer_{name}" for name in i18n.LANGUAGES[1:]]
    assert {value for value, _ in LANGUAGE.choices} == {"system", *i18n.LANGUAGES}


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda one: one.stem)
def test_no_text_lacks_its_translation(catalogue: Path) -> None:
    known = catalogues.read(catalogue)
    wanted = messages(HERE.root)
    assert [text for text in wanted if not known.get(text)] == [], "run: dev.py translate"
    assert [text for text in known if text not in wanted] == [], "run: dev.py translate"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda one: one.stem)
def test_translations_can_be_filled_in(catalogue: Path) -> None:
    """They name no other gaps than the text does, and keep its spaces and file patterns."""
    for text, said in catalogues.read(catalogue).items():
        source = text.removesuffix(MANY).partition(SENSE)[0]
        assert set(re.findall(r"\{[^}]*\}", said)) <= set(re.findall(r"\{[^}]*\}", source)), source
        assert set(re.findall(r"\*\.\w+", said)) == set(re.findall(r"\*\.\w+", source)), source
        assert (said[0] == " ", said[-1] == " ") == (source[0] == " ", source[-1] == " "), source


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda one: one.stem)
def test_the_compiled_catalogue_says_the_same(catalogue: Path) -> None:
    """Asked as the program asks: Qt finds each text in what was compiled without Qt."""
    compiled = QTranslator()
    assert compiled.load(str(catalogue.with_suffix(".qm")))
    assert compiled.language() == catalogues.language(catalogue)
    for text, said in catalogues.read(catalogue).items():
        source, _, sense = text.removesuffix(MANY).partition(SENSE)
        for count, form in zip((1, 2), said.split(MANY), strict=False):
            assert compiled.translate(i18n.CONTEXT, source, sense or None, count) == form


def test_a_language_is_spoken_and_english_again() -> None:
    try:
        assert i18n.speak("de") == "de"
        assert i18n.tr("Close") == "Schließen"
        assert i18n.tr("Section", "of the paper") != i18n.tr("Section")
        assert i18n.tr("Nobody wrote this") == "Nobody wrote this"
        assert i18n.name_of("pull-quote") == "Zitatkasten"
    finally:
        i18n.speak("en")
    assert i18n.tr("Close") == "Close"
    assert i18n.name_of("pull-quote") == "pull quote"
    assert i18n.name_of("sign-off") == "sign-off"
    assert i18n.speak("xx") == "en"


def test_nothing_in_the_window_goes_past_the_catalogue(tmp_path: Path) -> None:
    """In a language of brackets: panels, cards, pages and menus, and what stands outside of them."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.untranslated", str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        cwd=HERE.root,
        env={
            **os.environ,
            "WRITER_HOME": str(tmp_path),
            "PYTHONPATH": str(HERE.root / "packaging"),
        },
        timeout=240,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    assert told["seen"] > 1500
    assert told["found"] == {}
    for catalogue in CATALOGUES:
        known = catalogues.read(catalogue)
        asked = [text for text in told["asked"] if _has_words(text)]
        assert len(asked) > 1200
        assert [text for text in asked if text not in known] == []


def _has_words(text: str) -> bool:
    """Whether it is more than gaps and marks, or a word of the story it was asked for."""
    if text.startswith("⟦"):  # it was looked up already
        return False
    bare = re.sub(r"\{[^}]*\}", "", text.partition(SENSE)[0])
    return any(sign.isalpha() for sign in bare)


@pytest.mark.parametrize("language", [*i18n.LANGUAGES, "long"])
def test_no_text_is_cut_at_1280_by_720(language: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.cut_texts", language, str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        cwd=HERE.root,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    assert told["seen"] > 800
    assert told["cut"] == []
    assert ("Schließen" in told["words"]) == (language == "de")


_STARTED = """
import sys, types
from writer.app import main
fake = types.ModuleType("writer.app.application")
def start(stories, picture, language, claim=None):
    from writer.app.i18n import tr
    print(language, tr("Close"))
    return 0
fake.start = start
sys.modules["writer.app.application"] = fake
sys.exit(main.run([]))
"""


def test_the_language_of_the_settings_is_spoken_when_the_window_is_made() -> None:
    kept = settings.load()
    kept.set(LANGUAGE, "de")
    kept.save()
    done = subprocess.run(
        [sys.executable, "-c", _STARTED],
        check=False,
        capture_output=True,
        text=True,
        cwd=HERE.root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout == "de Schließen\n", done.stderr
