"""The language of the window: its catalogues, and how a text is looked up in them.

The sources in the code are English, so English has no catalogue. Whatever the language, what
leaves the computer for Support stays as it was written.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QTranslator

from wizard.english_dates import NearDay
from wizard.resources import resource
from wizard.sentence import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

#: The languages by their code, each in its own words.
LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "ja": "日本語",
}
ENGLISH: Final = "en"
#: What Qt can count to when it looks for the right form.
_LARGEST_COUNT: Final = 2**31 - 1

_translators: list[QTranslator] = []


class Said(str):
    """A text in the language of the window; what is put into it is said in that language too."""

    __slots__ = ()

    def format(self, *values: object) -> Said:  # type: ignore[override]  # no literals
        return Said(str.format(self, *map(_in_words, values)))


def tr(source: str, disambiguation: str = "", number: int | None = None, /) -> str:
    """Say something in the language of the window; see `wizard.sentence.say`."""
    return Said(shown(say(source, disambiguation, number)))


def shown(text: str) -> str:
    """Say an English sentence in the language of the window; other texts stay as they are."""
    if not _translators or not isinstance(text, Sentence):
        return text
    found = _found(text)
    if not found and text.number is not None:  # the English text has the right form
        return text
    said = found or text.source
    return said.format(*map(_in_words, text.values)) if text.values else said


def _found(text: Sentence) -> str:
    """Look a sentence up; empty when it is in no catalogue.

    Not through the application object, which writes numbers without their groups.
    """
    count = -1 if text.number is None else min(text.number, _LARGEST_COUNT)
    for catalogue in reversed(_translators):
        found = catalogue.translate("", text.source, text.disambiguation or None, count)
        if found:
            return found if text.number is None else found.replace("%n", number(text.number))
    return ""


def number(count: int) -> str:
    """Write a number as the language does, as `1,234`."""
    return QLocale().toString(count) if _translators else f"{count:,}"


def day(day_: date, form: str = "") -> str:
    """Write a day as the language does, as `3 Mar 2016`; `form` is another translated form."""
    moment = QDate(day_.year, day_.month, day_.day)
    return QLocale().toString(moment, form or tr("d MMM yyyy", "form of a day"))


def near_day(near: NearDay) -> str:
    """Write a day that is close to today, as `Mon 30 Nov`; the year only where it differs."""
    if near.day.year == near.today.year:
        return day(near.day, tr("ddd d MMM", "form of a day"))
    return day(near.day, tr("ddd d MMM yyyy", "form of a day"))


def speak(application: QApplication, code: str) -> str:
    """Say everything from now on in a language.

    Args:
        application: The application object.
        code: One of `LANGUAGES`, also as `de-AT`; for others the first of the system's languages
            that is among them.

    Returns:
        The code of the language that is spoken now.
    """
    spoken = _language_of(code)
    spoken = spoken if spoken in LANGUAGES else _of_system()
    if spoken == ENGLISH:
        use(application, QLocale(QLocale.Language.English), ())
        return spoken
    system = QLocale.system()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    of_qt = _loaded(f"qtbase_{'pt_BR' if spoken == 'pt' else spoken}", qt_folder)
    ours = _loaded(f"wizard_{spoken}", str(resource("translations")))
    locale = system if _language_of(system.name()) == spoken else QLocale(spoken)
    use(application, locale, (of_qt, ours))
    return spoken


def use(application: QApplication, locale: QLocale, catalogues: Sequence[QTranslator]) -> None:
    """Say everything from now on as catalogues have it, the last of them first."""
    while _translators:
        application.removeTranslator(_translators.pop())
    QLocale.setDefault(locale)
    for catalogue in catalogues:
        application.installTranslator(catalogue)
        _translators.append(catalogue)


def _loaded(name: str, folder: str) -> QTranslator:
    translator = QTranslator()
    translator.load(name, folder)
    return translator


def _language_of(tag: str) -> str:
    """Tell the language of a tag: not its first two letters, which are others in `frr` or `den`."""
    return tag.replace("_", "-").partition("-")[0].lower()


def _of_system() -> str:
    wanted = map(_language_of, QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def _in_words(value: object) -> object:
    if isinstance(value, Sentence):
        return shown(value)
    if isinstance(value, NearDay):
        return near_day(value)
    return day(value) if isinstance(value, date) else value
