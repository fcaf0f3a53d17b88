"""The words that not everybody knows, each explained where it is shown and in the help."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QToolTip

from wizard.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

#: Pixels that an explanation is wide at most.
_WIDTH: Final = 340


class Term(Enum):
    """A word that is explained."""

    ACCESS_TOKEN = auto()
    ACTIVATION_CODE = auto()
    AUTHORITY = auto()
    CER_FORMAT = auto()
    CHAIN = auto()
    CLIENT_CERTIFICATE = auto()
    FRONT_END = auto()
    INFRASTRUCTURE = auto()
    INTERMEDIATE = auto()
    LIFETIME = auto()
    PATH_LENGTH = auto()
    PRIVATE_KEY = auto()
    REHEARSAL = auto()
    ROOT = auto()
    SELF_SIGNED = auto()
    SERIAL = auto()
    SERVER_CERTIFICATE = auto()
    SHA_256 = auto()
    SNI = auto()
    THUMBPRINT = auto()
    TRUSTED_ROOT_STORE = auto()


class Entry(NamedTuple):
    """A word as it is written, and what it means in a sentence or two."""

    word: str
    meaning: str


def glossary() -> dict[Term, Entry]:
    """Explain every word, in the language of the window and in the order of its alphabet."""
    found = _certificates() | _outsystems()
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # which sorts by codes
        locale = QLocale(QLocale.Language.English)
    order = QCollator(locale)
    keys = {term: order.sortKey(entry.word) for term, entry in found.items()}
    return {term: found[term] for term in sorted(found, key=keys.__getitem__)}


def meaning(*terms: Term) -> str:
    """Say what words mean, one after the other; plain text."""
    if not terms:
        return ""
    entries = _certificates() | _outsystems()
    return "\n\n".join(entries[term].meaning for term in terms)


def tooltip(*terms: Term) -> str:
    """Say what words mean in lines of a size to read; Qt would show plain text on one line."""
    return _in_lines(meaning(*terms))


def explain(widget: QWidget, *terms: Term) -> None:
    """Explain words where they are shown: to the mouse, to Shift+F1 and to screen readers.

    Args:
        widget: What shows them; a label or a field, say.
        terms: The words; none takes the explanation away.
    """
    text = meaning(*terms)
    if text == widget.whatsThis():
        return
    widget.setToolTip(_in_lines(text))
    widget.setWhatsThis(text)
    widget.setAccessibleDescription(text)
    # What holds buttons or is typed into has cursors of its own.
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus and widget.layout() is None:
        widget.setCursor(Qt.CursorShape.WhatsThisCursor) if terms else widget.unsetCursor()


def _in_lines(text: str) -> str:
    return "\n".join(map(_broken, text.split("\n"))) if text else ""


def _broken(paragraph: str) -> str:
    """Break a paragraph where its language allows it."""
    layout = QTextLayout(paragraph, QToolTip.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_WIDTH)
        # Qt counts in UTF-16; nothing in these texts is beyond its first plane.
        lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return "\n".join(lines)


def _certificates() -> dict[Term, Entry]:
    return {
        Term.AUTHORITY: Entry(
            tr("Certificate authority"),
            tr(
                "Whoever issues certificates for others: a public company, or a department of "
                "your own organisation."
            ),
        ),
        Term.CER_FORMAT: Entry(
            tr("DER and Base64"),
            tr(
                "Two ways to write the same certificate into a .cer file. Windows reads both; DER "
                "is the usual one."
            ),
        ),
        Term.CHAIN: Entry(
            tr("Chain"),
            tr(
                "The certificates that lead from a server up to a root; each is signed by the one "
                "above it."
            ),
        ),
        Term.CLIENT_CERTIFICATE: Entry(
            tr("Client certificate"),
            tr(
                "A certificate with which an app proves to a server who it is. OutSystems installs "
                "it in another procedure, together with its private key."
            ),
        ),
        Term.INTERMEDIATE: Entry(
            tr("Intermediate"),
            tr(
                "A certificate between the root and the server certificate: signed by the one "
                "above, and used to sign others. The server should send it along with its own."
            ),
        ),
        Term.PATH_LENGTH: Entry(
            tr("Path length"),
            tr(
                "How many intermediates may stand below this certificate in a chain. With 0 it may "
                "sign server certificates, but no further intermediate."
            ),
        ),
        Term.PRIVATE_KEY: Entry(
            tr("Private key"),
            tr(
                "The secret half of a certificate. It belongs to its owner alone, and trusting a "
                "certificate never needs it."
            ),
        ),
        Term.REHEARSAL: Entry(
            tr("Rehearsal"),
            tr(
                "A trial on this computer that changes nothing: the wizard checks the server's "
                "certificate as it would be checked today, and once more as if what you chose was "
                "installed. It uses OpenSSL; the Cloud runs Windows, which may differ in details."
            ),
        ),
        Term.ROOT: Entry(
            tr("Root"),
            tr(
                "The certificate at the top of a chain. It is signed with its own key, so no other "
                "certificate vouches for it: it is trusted where somebody installed it."
            ),
        ),
        Term.SELF_SIGNED: Entry(
            tr("Self-signed"),
            tr(
                "Signed with its own key and not by an authority above it. Every root is "
                "self-signed, and so are the certificates of some servers."
            ),
        ),
        Term.SERIAL: Entry(
            tr("Serial"),
            tr(
                "The serial number: an issuer gives each of its certificates another one, so "
                "issuer and number together tell which certificate it is."
            ),
        ),
        Term.SERVER_CERTIFICATE: Entry(
            tr("Server certificate"),
            tr(
                "The certificate with which a server proves its name. It is renewed often, every "
                "few months or years."
            ),
        ),
        Term.SHA_256: Entry(
            tr("SHA-256"),
            tr(
                "A fingerprint computed from the whole certificate, 64 digits and letters long. "
                "When it is the same, the certificate is the same."
            ),
        ),
        Term.SNI: Entry(
            tr("Server name (SNI)"),
            tr(
                "The name that a client asks a server for. One server can have several "
                "certificates, and chooses by this name which one it presents."
            ),
        ),
        Term.THUMBPRINT: Entry(
            tr("Thumbprint"),
            tr(
                "The fingerprint that Windows shows (SHA-1), 40 digits and letters long. Compare "
                "it to see whether two people mean the same certificate."
            ),
        ),
        Term.TRUSTED_ROOT_STORE: Entry(
            tr("Trusted root store"),
            tr(
                "The list of roots that a Windows computer trusts. A connection is trusted when "
                "the server's chain ends in a certificate on that list."
            ),
        ),
    }


def _outsystems() -> dict[Term, Entry]:
    return {
        Term.ACCESS_TOKEN: Entry(
            tr("LifeTime access token"),
            tr(
                "A long text that stands in for the password of a service account in LifeTime. The "
                "wizard uses it only to read the list of your environments."
            ),
        ),
        Term.ACTIVATION_CODE: Entry(
            tr("Activation code"),
            tr(
                "The code by which OutSystems knows your infrastructure. Service Center shows it "
                "under Administration, Licensing."
            ),
        ),
        Term.FRONT_END: Entry(
            tr("Front-end"),
            tr(
                "A server that runs your apps. An environment can have several, and OutSystems "
                "installs the certificate on all of them."
            ),
        ),
        Term.INFRASTRUCTURE: Entry(
            tr("Infrastructure"),
            tr(
                "All your OutSystems environments together. The support portal lists yours by "
                "name, and asks which one a case is about."
            ),
        ),
        Term.LIFETIME: Entry(
            tr("LifeTime"),
            tr(
                "The console of OutSystems in which the environments of an infrastructure are "
                "managed."
            ),
        ),
    }
