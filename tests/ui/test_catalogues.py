"""The catalogues hold every text of the window, whole, and nothing else."""

import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element, parse

import pytest
from PySide6.QtCore import QDate, QLocale

from wizard.resources import resource
from wizard.ui.language import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
FOLDER = resource("translations")
#: How many forms Qt wants for what is counted.
FORMS = {"de": 2, "es": 2, "fr": 2, "pt": 2, "ja": 1}
NUMBER = "%n"


class Message(NamedTuple):
    """One entry of a catalogue; `forms` has more than one text when something is counted."""

    source: str
    disambiguation: str
    is_counted: bool
    forms: tuple[str, ...]
    state: str

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.source, self.disambiguation, self.is_counted


def messages(catalogue: Path) -> Iterator[Message]:
    for message in parse(catalogue).iter("message"):  # noqa: S314  our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        yield Message(
            text_of(message, "source"),
            text_of(message, "comment"),
            message.get("numerus") == "yes",
            tuple(forms or [translation.text or ""]),
            translation.get("type", ""),
        )


def text_of(message: Element, name: str) -> str:
    found = message.find(name)
    return "" if found is None else found.text or ""


def placeholders(text: str) -> list[str]:
    """The placeholders of a text, in order of what they stand for; `{}` counts by itself."""
    names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted(name or str(place) for place, name in enumerate(names))


@pytest.fixture(params=[code for code in LANGUAGES if code != ENGLISH])
def catalogue(request: pytest.FixtureRequest) -> Path:
    return FOLDER / f"wizard_{request.param}.ts"


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, bool]]:
    """What stands in the program now, as the tool of the translators finds it."""
    found = tmp_path_factory.mktemp("texts") / "found.ts"
    sources = sorted(map(str, (ROOT / "wizard").rglob("*.py")))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    command = [str(lupdate), "-silent", "-tr-function-alias", "tr+=say", *sources]
    subprocess.run([*command, "-ts", str(found)], check=True, capture_output=True)
    return {message.key for message in messages(found)}


def test_every_text_is_there_and_none_that_is_gone(
    catalogue: Path, wanted: set[tuple[str, str, bool]]
) -> None:
    there = {message.key for message in messages(catalogue)}
    assert (wanted - there, there - wanted) == (set(), set()), "./run translate"


def test_every_text_is_translated(catalogue: Path) -> None:
    unfinished = [m.source for m in messages(catalogue) if m.state or not all(m.forms)]
    assert unfinished == []


def test_what_is_put_into_a_text_is_put_into_its_translation(catalogue: Path) -> None:
    differing = [
        (message.source, form)
        for message in messages(catalogue)
        for form in message.forms
        if placeholders(form) != placeholders(message.source)
    ]
    assert differing == []


def test_what_is_counted_has_all_its_forms_and_its_number(catalogue: Path) -> None:
    code = catalogue.stem.partition("_")[2]
    for message in messages(catalogue):
        if message.is_counted:
            assert len(message.forms) == FORMS[code], message.source
            # The one of one may be said in a word.
            assert NUMBER in message.forms[-1] or NUMBER not in message.source, message.source


def test_keys_and_ends_are_as_in_the_source(catalogue: Path) -> None:
    """A mnemonic stays one, and a text that goes on in a dialog says so."""
    mnemonic = re.compile(r"&(?!&)\w")
    wrong = [
        (message.source, form)
        for message in messages(catalogue)
        for form in message.forms
        if len(mnemonic.findall(form)) != len(mnemonic.findall(message.source))
        or form.endswith("…") != message.source.endswith("…")
        or form[:1].isspace() != message.source[:1].isspace()
        or form[-1:].isspace() != message.source[-1:].isspace()
    ]
    assert wrong == []


def test_the_forms_of_a_day_are_forms(catalogue: Path) -> None:
    code = catalogue.stem.partition("_")[2]
    found = [m for m in messages(catalogue) if m.disambiguation == "form of a day"]
    assert len(found) == 3
    for message in found:
        written = QLocale(code).toString(QDate(2026, 12, 11), message.forms[0])
        assert "11" in written
        assert ("2026" in written) is ("y" in message.source)
