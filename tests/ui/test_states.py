"""Every state of every page and dialog: nothing is cut, and every text is translated.

With `--pictures DIR` a picture of each is kept.
"""

import pkgutil
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtTimeoutError
from pytestqt.qtbot import QtBot

import wizard.ui.dialogs
from tests.ui.cut_texts import cut_hints, cut_texts
from tests.ui.dialog_states import DIALOGS
from tests.ui.mnemonics import letters_twice
from tests.ui.pseudo_language import PseudoLanguage
from tests.ui.scene import Scene
from tests.ui.states import STATES
from wizard.ui.assembly import Wizard
from wizard.ui.language import ENGLISH, LANGUAGES, speak, use
from wizard.ui.services import Services
from wizard.ui.theme import dress
from wizard.ui.widgets.portal_row import PortalRow
from wizard.ui.window import Window

NARROW, USUAL, WIDE = QSize(800, 560), QSize(1040, 720), QSize(2560, 1300)
Open = Callable[[Services], Wizard]
#: The looks that pictures are kept of, the usual one last: whether dark, and of high contrast.
LOOKS = {(True, True): "-dark-contrast", (False, True): "-contrast", (True, False): "-dark"}
LOOKS[False, False] = ""
#: Milliseconds in which everything is laid out.
_LAID_OUT = 2_000


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    # Its months are numbers, so no word of them is taken for ours.
    use(qapp, QLocale(QLocale.Language.Japanese), [PseudoLanguage(qapp)])
    yield
    speak(qapp, ENGLISH)


@pytest.fixture(params=[code for code in LANGUAGES if code != ENGLISH])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    yield speak(qapp, request.param)
    speak(qapp, ENGLISH)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.usefixtures("pseudo")
def test_long_texts_fit_and_are_translated(
    state: str, scene: Callable[[], Scene], qtbot: QtBot, pictures: Path | None
) -> None:
    shown = come_to(state, scene())
    keep(shown, pictures, f"{state}-pseudo")
    assert untranslated(shown) == []
    for size in (NARROW, USUAL, WIDE):
        resize(shown, size)
        expect_whole(shown, qtbot)


@pytest.mark.parametrize("state", STATES)
def test_every_language_fits_and_has_a_letter_for_each_control(
    state: str,
    language: str,
    scene: Callable[[], Scene],
    qtbot: QtBot,
    pictures: Path | None,
) -> None:
    shown = come_to(state, scene())
    expect_whole(shown, qtbot)
    assert cut_hints(shown) == []
    keep(shown, pictures, f"{state}-{language}")
    assert letters_twice(shown) == {}
    resize(shown, NARROW)
    expect_whole(shown, qtbot)


@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_in_english(
    state: str, scene: Callable[[], Scene], qtbot: QtBot, pictures: Path | None
) -> None:
    shown = come_to(state, scene())
    for size, word in ((USUAL, "en"), (NARROW, "en-narrow"), (WIDE, "en-wide")):
        resize(shown, size)
        expect_whole(shown, qtbot)
        if size == USUAL:
            assert cut_hints(shown) == []
        if isinstance(shown, Window) or size == USUAL:
            keep(shown, pictures, f"{state}-{word}")


@pytest.mark.parametrize("state", STATES)
@pytest.mark.usefixtures("mirrored")
def test_nothing_is_cut_from_right_to_left(
    state: str, scene: Callable[[], Scene], qtbot: QtBot, pictures: Path | None
) -> None:
    shown = come_to(state, scene())
    resize(shown, NARROW)
    keep(shown, pictures, f"{state}-mirrored")
    expect_whole(shown, qtbot)


def test_every_dialog_has_a_state() -> None:
    package = wizard.ui.dialogs
    modules = [found.name for found in pkgutil.iter_modules(package.__path__)]
    wanted = [name.removesuffix("_dialog") for name in modules if name != "dialog"]
    assert [name.removeprefix("dialog-") for name in DIALOGS] == sorted(wanted)


@pytest.mark.parametrize("state", DIALOGS)
def test_the_state_of_a_dialog_shows_it(state: str, scene: Callable[[], Scene]) -> None:
    shown = DIALOGS[state](scene())
    assert type(shown).__module__ == f"wizard.ui.dialogs.{state.removeprefix('dialog-')}_dialog"


def come_to(state: str, scene: Scene) -> QWidget:
    """Come to a state, with what the first page does not need."""
    shown = STATES[state](scene)
    scene.be_ready()
    return shown


def expect_whole(shown: QWidget, qtbot: QtBot) -> None:
    """Expect that no text is cut, once what has just changed is laid out."""
    with suppress(QtTimeoutError):
        qtbot.waitUntil(lambda: cut_texts(shown) == [], timeout=_LAID_OUT)
    assert cut_texts(shown) == []


def resize(shown: QWidget, size: QSize) -> None:
    if isinstance(shown, Window):
        shown.resize(size)


def keep(shown: QWidget, pictures: Path | None, name: str) -> None:
    application = QApplication.instance()
    if pictures is None or not isinstance(application, QApplication):
        return
    for (is_dark, high_contrast), words in LOOKS.items():
        scheme = Qt.ColorScheme.Dark if is_dark else Qt.ColorScheme.Light
        dress(application, scheme, high_contrast=high_contrast)
        application.processEvents()
        assert shown.grab().save(str(pictures / f"{name}{words}.png"))


#: What stands in no language: names, addresses, algorithms, fingerprints, file types, products.
NAMES = re.compile(
    r"""
    \.(cer|crt|pem|der|p7b|pfx|p12|jks|zip)\b
    | [\w.-]+\.(internal|com|example|cer|pem|pfx|pdf|zip|trustdraft|test)\b \S*
    | \b(CN|O|C)=[^,]*
    | Acme([ ](Root|Issuing|Web[ ]Gateway)[ ]CA([ ]\d+)?|[ ]Enterprise|[ ]Ltd)?
    | lang\.(lang\.)+acme\.internal | Konzernzert[^⟧]*?Süd[ ]\d+ | -----BEGIN[ ][^⟧]*
    | OutSystems([ ]11)?([ ]Cloud)? | LifeTime | Windows | Microsoft | Service[ ]Center | Linux
    | RSA|SHA|ECDSA|EC[ ]P-256|SHA-\d+ | TLS | LDAP | DER | PEM | Base64 | ZIP | CSV | PKCS | \.ics
    | (?:[0-9A-Fa-f]{2}[: ]?){6,} | https?://\S+ | \b\w+@\S+ | (Ctrl|Alt|Shift)\+\S+ | IIS | OpenSSL
    | DigiCert[^⟧]* | Ana[ ]@[ ]pc7 | /\S*app\.txt
    | \b(Tab|Space|Return|Enter|Del|Delete|Esc|Home|End|Up|Down)\b
    | Ana[ ]Silva | Draft[ ]\d | English | Deutsch | Español | Français | Português | HTTPS? | SOCKS
    | SQL[ ]Server | PostgreSQL | MySQL | MariaDB | SMTP | IMAP | POP3 | FTP | StartTLS | Oracle
    | Quality | Production | Development | Normal | High | Low | Critical | Urgent
    """,
    re.VERBOSE,
)
#: A word of English: whatever is translated has no such letters.
WORD = re.compile(r"[A-Za-z]*[aeiou][A-Za-z]*")


def untranslated(window: QWidget) -> list[str]:
    """Texts with words that were not translated."""
    # What the portal itself says in English stays as it is there.
    portal = window.findChildren(PortalRow)
    return [
        text
        for widget, text in texts_of(window)
        if WORD.search(NAMES.sub("", text)) and not any(p.isAncestorOf(widget) for p in portal)
    ]


def texts_of(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield widget, widget.accessibleName()
        yield widget, widget.accessibleDescription()
        yield widget, widget.toolTip()
        if widget.isWindow():
            yield widget, widget.windowTitle()
        match widget:
            case QLabel() | QAbstractButton():
                yield widget, widget.text()
            case QLineEdit():
                yield widget, widget.placeholderText()
            case QComboBox():
                yield from ((widget, widget.itemText(row)) for row in range(widget.count()))
            case QAbstractItemView():
                yield from ((widget, text) for text in cells(widget.model()))


def cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    above = QModelIndex() if parent is None else parent
    for row in range(min(model.rowCount(above), 20)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
        for column in range(columns):
            index = model.index(row, column, above)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                text = index.data(role)
                yield text if isinstance(text, str) else ""
        yield from cells(model, model.index(row, 0, above))
