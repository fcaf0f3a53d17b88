"""Words that not everybody knows are explained where they are shown, in plain text."""

from collections.abc import Callable
from dataclasses import replace
from html import escape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE
from wizard.environments.environment import Environment
from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.details import certificate_details
from wizard.ui.glossary import Term, explain, glossary, meaning, tooltip
from wizard.ui.widgets.detail_list import DetailList

TOOLTIP = Qt.ItemDataRole.ToolTipRole


@pytest.mark.parametrize("term", Term)
def test_every_word_is_explained_in_a_few_plain_sentences(term: Term) -> None:
    entry = glossary()[term]
    assert entry.word
    assert entry.meaning.endswith(".")
    assert 40 < len(entry.meaning) < 300
    assert "<" not in entry.meaning


def test_the_words_are_in_the_order_of_the_alphabet() -> None:
    words = [entry.word.casefold() for entry in glossary().values()]
    assert words == sorted(words)


@pytest.mark.usefixtures("qapp")  # fonts are measured
def test_a_tooltip_has_lines_that_fit_beside_what_it_explains() -> None:
    metrics = QFontMetrics(QToolTip.font())
    for term in Term:
        text = tooltip(term)
        assert " ".join(text.split()) == meaning(term)
        assert "\n" in text
        assert max(map(metrics.horizontalAdvance, text.split("\n"))) < 360


def test_an_explanation_can_be_taken_away(qtbot: QtBot) -> None:
    label = QLabel("Root")
    qtbot.addWidget(label)
    explain(label, Term.ROOT)
    assert label.toolTip()
    explain(label)
    assert not label.toolTip() + label.whatsThis() + label.accessibleDescription()


def test_the_facts_of_a_certificate_are_explained(at: Callable[[Step], Wizard]) -> None:
    wizard = at(Step.REVIEW)
    explained = explained_in(wizard.review)
    for term in (
        Term.SELF_SIGNED,
        Term.SERIAL,
        Term.SHA_256,
        Term.THUMBPRINT,
        Term.TRUSTED_ROOT_STORE,
        Term.REHEARSAL,
    ):
        assert any(meaning(term) in text for text in explained), term
    (row,) = [row for row in wizard.review.facts.rows if row.name == "Thumbprint"]
    assert row.copy_button.accessibleDescription() == meaning(Term.THUMBPRINT)


def test_what_a_certificate_is_in_its_chain_is_explained(at: Callable[[Step], Wizard]) -> None:
    model = at(Step.REVIEW).review.chains.model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    terms = (Term.ROOT, Term.INTERMEDIATE, Term.SERVER_CERTIFICATE)
    for index, term in zip(indexes, terms, strict=True):
        # Its name may be cut in the row.
        assert index.data() in index.data(TOOLTIP)
        assert escape(tooltip(term)).replace("\n", "<br>") in index.data(TOOLTIP)


def test_all_details_explain_too(at: Callable[[Step], Wizard], qtbot: QtBot) -> None:
    certificate = at(Step.REVIEW).session.situation.request.certificates[0]
    view = DetailList(certificate_details(certificate))
    qtbot.addWidget(view)
    model = view.model()
    found = {model.index(row, 0).data(TOOLTIP) for row in range(model.rowCount())}
    assert {tooltip(term) for term in (Term.SERIAL, Term.SHA_256, Term.THUMBPRINT)} <= found


def test_words_of_outsystems_are_explained(at: Callable[[Step], Wizard]) -> None:
    wizard = at(Step.ENVIRONMENTS)
    # What the field says of itself stands before it.
    explained = explained_in(wizard.environments)
    assert any(text.endswith(meaning(Term.ACCESS_TOKEN)) for text in explained)
    request = wizard.session.situation.request
    environment = Environment("Quality", "acme-tst.outsystemsenterprise.com", front_ends=2)
    wizard.session.edit(replace(request, environments=(environment,)))
    model = wizard.environments.table.model()
    texts = [model.index(0, column).data(TOOLTIP) for column in range(model.columnCount())]
    assert tooltip(Term.FRONT_END) in texts
    wizard.session.go_to(Step.REQUEST)
    both = meaning(Term.INFRASTRUCTURE, Term.ACTIVATION_CODE)
    assert wizard.request.infrastructure.accessibleDescription() == both


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$", extend=True)
def test_shift_f1_explains_the_field_with_the_focus(
    at: Callable[[Step], Wizard], qtbot: QtBot
) -> None:
    wizard = at(Step.REQUEST)
    field = wizard.request.infrastructure
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    try:
        qtbot.waitUntil(lambda: bool(whats_this()), timeout=PATIENCE)
    finally:
        QWhatsThis.hideText()


def whats_this() -> list[QWidget]:
    shown = QApplication.topLevelWidgets()
    return [each for each in shown if each.metaObject().className() == "QWhatsThat"]


def explained_in(page: QWidget) -> set[str]:
    """What is explained on a page; each in plain text, to the mouse as to the keyboard."""
    found = set()
    for widget in page.findChildren(QWidget):
        if widget.whatsThis():
            assert "<" not in widget.whatsThis() + widget.toolTip()
            assert widget.accessibleDescription() == widget.whatsThis()
            found.add(widget.whatsThis())
    return found
