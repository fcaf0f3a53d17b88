"""Sentences of all rooms are said in the language of the window, with their days and numbers."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from wizard.english_dates import NearDay
from wizard.environments.environment import Environment
from wizard.environments.left_out import left_out_remark
from wizard.sentence import say
from wizard.ui.language import ENGLISH, LANGUAGES, number, shown, speak, use

WORDS = {
    "Due by {}": "Fällig bis {}",
    "{} and others": "{} und weitere",
    "Calls from {} to this system will keep failing. Leave out only those that never connect "
    "there.": "Aufrufe von {} scheitern weiter.",
    "ddd d MMM": "ddd d. MMM",
    "ddd d MMM yyyy": "ddd d. MMM yyyy",
}


class German(QTranslator):
    """A catalogue of a few sentences."""

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return WORDS.get(source, "")

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        return False


@pytest.fixture
def _german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    use(qapp, QLocale(QLocale.Language.German), (German(),))
    yield
    use(qapp, before, ())


@pytest.mark.usefixtures("_german")
def test_a_near_day_has_its_weekday_in_that_language() -> None:
    today = date(2026, 11, 26)
    said = say("Due by {}")
    assert shown(said.format(NearDay(date(2026, 12, 3), today))) == "Fällig bis Do. 3. Dez."
    assert shown(said.format(NearDay(date(2027, 1, 4), today))) == "Fällig bis Mo. 4. Jan. 2027"


@pytest.mark.usefixtures("_german")
def test_numbers_are_grouped_as_the_language_does() -> None:
    assert number(1234) == "1.234"


@pytest.mark.parametrize(
    ("code", "expected"),
    {
        "de": ("0 Zertifikate", "1 Zertifikat ", "2 Zertifikate", "12.345 Zertifikate"),
        "es": ("0 certificados", "1 certificado ", "2 certificados", "12.345 certificados"),
        "fr": ("0 certificat ", "1 certificat ", "2 certificats", "12\u202f345 certificats"),
        "pt": ("0 certificado ", "1 certificado ", "2 certificados", "12.345 certificados"),
        "ja": ("0 件", "1 件", "2 件", "12,345 件"),
    }.items(),
)
def test_what_is_counted_has_the_form_and_the_groups_of_the_language(
    code: str, expected: tuple[str, ...], qapp: QApplication
) -> None:
    speak(qapp, code)
    said = [shown(say("%n certificate(s) read", "", n)) for n in (0, 1, 2, 12_345)]
    many = shown(say("%n certificate(s) read", "", 2**40))
    speak(qapp, ENGLISH)
    for text, begin in zip(said, expected, strict=True):
        assert text.startswith(begin)
    assert "511" in many


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("value", ["{0}", "{", "}", "%n", "%L1", "%", "Valid", "{}{}"])
def test_what_is_put_into_a_text_stays_as_it_is(code: str, value: str, qapp: QApplication) -> None:
    speak(qapp, code)
    inner = say("{} was removed.").format(value)
    said = shown(inner), shown(say("Correct {}: {}").format(value, inner)), shown(value)
    speak(qapp, ENGLISH)
    assert said[0].count(value) >= 1
    assert said[0].replace(value, "", 1) == said[1][said[1].rindex(said[0]) :].replace(value, "", 1)
    assert said[2] == value


@pytest.mark.parametrize("tag", ["de", "de-AT", "de_DE", "DE"])
def test_a_language_is_known_with_its_country_too(tag: str, qapp: QApplication) -> None:
    of_system = speak(qapp, "")
    spoken = speak(qapp, tag), speak(qapp, "den")
    speak(qapp, ENGLISH)
    assert spoken == ("de", of_system)


@pytest.mark.usefixtures("_german")
def test_a_sentence_inside_another_is_said_too() -> None:
    rows = (Environment("Eins", ticked=True), *(Environment(name) for name in "ABCD"))
    _, text = left_out_remark(rows, "")
    assert shown(text) == "Aufrufe von A, B, C und weitere scheitern weiter."


def test_without_a_catalogue_it_is_english() -> None:
    assert number(1234) == "1,234"
    assert str(NearDay(date(2026, 12, 3), date(2026, 11, 26))) == "Thu 3 Dec"
