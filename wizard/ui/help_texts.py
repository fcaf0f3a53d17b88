"""What the help says: a few sentences for each step, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtGui import QKeySequence

from wizard.request.steps import Step
from wizard.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

#: "Add certificate to trusted root store in OutSystems Cloud", by its lasting number.
ARTICLE: Final = "https://www.outsystems.com/tk/redirect?g=94fe2273-28c4-448f-8c54-cf699d40f9f1"


class Passage(NamedTuple):
    """A heading, and what is said below it."""

    heading: str
    text: str


def help_of(step: Step) -> tuple[Passage, ...]:
    """Tell what a step is for, what to do in it, and what if something is not as expected."""
    match step:
        case Step.CERTIFICATE:
            return _certificate()
        case Step.REVIEW:
            return _review()
        case Step.ENVIRONMENTS:
            return _environments()
        case Step.REQUEST:
            return _request()
        case Step.SUBMIT:
            return _submit()


def keys() -> tuple[Passage, ...]:
    """Tell which keys do what; the heading is the key as this system writes it."""
    standard = QKeySequence.StandardKey
    answers = f"{_written('Ctrl+1')} – {_written('Ctrl+9')}"
    steps = f"{_written('Alt+1')} – {_written('Alt+5')}"
    return (
        Passage(_written("F1"), tr("Help for the step that is shown")),
        Passage(
            _written("Shift+F1"),
            tr("What a word means, where the field or row with the focus has an explanation"),
        ),
        Passage(steps, tr("Go to one of the five steps")),
        Passage(_written("Tab"), tr("Go to the next field or button; with Shift, back")),
        Passage(_written("F6"), tr("Go between the steps, the page and the buttons below it")),
        Passage(_written("Ctrl+Return"), tr("Go on to the next step, from any field")),
        Passage(_written("Space"), tr("Tick or untick the selected certificate or environment")),
        Passage(_of(standard.Paste), tr("On the first step: read what is on the clipboard")),
        Passage(_of(standard.Open), tr("Open a draft")),
        Passage(_of(standard.New), tr("Begin a new request")),
        Passage(_of(standard.Save), tr("Save a copy of the draft elsewhere")),
        Passage(_of(standard.Copy), tr("Copy the value of the row with the focus")),
        Passage(answers, tr("Beside the browser: copy the answer with that number")),
        Passage(_written("F2"), tr("Edit the selected environment, or rename a draft")),
        Passage(_written("Del"), tr("Remove the selected environment, a draft or what was read")),
        Passage(
            f"{_written('Alt+Up')}, {_written('Alt+Down')}", tr("Move the selected environment")
        ),
        Passage(_written("Esc"), tr("Stop what is under way, or close a dialog")),
    )


def _written(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _of(standard: QKeySequence.StandardKey) -> str:
    return QKeySequence(standard).toString(QKeySequence.SequenceFormat.NativeText)


def as_text(passages: Iterable[Passage]) -> str:
    """Write passages as one plain text, for screen readers."""
    return "\n".join(tr("{}: {}").format(heading, text) for heading, text in passages)


def _certificate() -> tuple[Passage, ...]:
    return (
        Passage(
            tr("What this step is for"),
            tr(
                "Hand over the certificate that OutSystems does not trust yet. A file, copied text "
                "or the address of the server will do; its name and format do not matter."
            ),
        ),
        Passage(
            tr("What to do"),
            tr(
                "Drop a file anywhere on the window, choose “Browse…”, paste, or type the address "
                "that your app calls. If you have the whole chain, add all of it: the wizard finds "
                "out which certificate is needed."
            ),
        ),
        Passage(
            tr("What if I have no file?"),
            tr(
                "Type the server's address and choose “Get certificate”. That works on a computer "
                "that reaches the server, for example over your company's network or VPN."
            ),
        ),
        Passage(
            tr("What if the file has a private key or a password?"),
            tr(
                "You can add it all the same. The password opens the file once, on this computer. "
                "A private key is dropped as soon as it is seen; it is never kept and never sent."
            ),
        ),
    )


def _review() -> tuple[Passage, ...]:
    return (
        Passage(
            tr("What this step is for"),
            tr(
                "The title is the answer: what has to be installed, that nothing has to be, or "
                "that installing would not help. Below it stand the reason and who has to act."
            ),
        ),
        Passage(
            tr("What to do"),
            tr(
                "What OutSystems has to install is ticked already. Ask whoever gave you that "
                "certificate for its thumbprint, compare it with the one shown here, and choose "
                "“Next”."
            ),
        ),
        Passage(
            tr("What if the root is missing?"),
            tr(
                "Add it on the first step, or choose “Fetch it…” if that is offered. If you have "
                "no way to get it, “Copy text to send” gives you a text for whoever runs the "
                "certificate authority."
            ),
        ),
        Passage(
            tr("What if a certificate cannot be ticked?"),
            tr(
                "Mostly because another one signed it: installing it as a root would not help. "
                "Select it to read why."
            ),
        ),
    )


def _environments() -> tuple[Passage, ...]:
    return (
        Passage(
            tr("What this step is for"),
            tr(
                "Say where the certificate has to be installed. OutSystems installs it on every "
                "front-end of the environments that you tick, and on no others."
            ),
        ),
        Passage(
            tr("What to do"),
            tr(
                "Load the environments from LifeTime or add them below the list, and tick those "
                "whose apps connect to the server."
            ),
        ),
        Passage(
            tr("What if I have no access to LifeTime?"),
            tr(
                "Type the name or the address of an environment and press Enter. You can paste a "
                "list as well, with one environment on each line."
            ),
        ),
        Passage(
            tr("What if I leave an environment out?"),
            tr(
                "Apps in it still cannot connect. Testing in one environment first is fine; the "
                "others then need a case of their own."
            ),
        ),
    )


def _request() -> tuple[Passage, ...]:
    return (
        Passage(
            tr("What this step is for"),
            tr(
                "Tell Support what connects, to which address, and whom they may ask. A complete "
                "case is what starts their clock."
            ),
        ),
        Passage(
            tr("What to do"),
            tr(
                "Fill in what is not marked as optional. The line beside the buttons says what is "
                "still missing."
            ),
        ),
        Passage(
            tr("What if I need it by a certain day?"),
            tr(
                "Tick “On a certain day”. The target of the service is five business days from a "
                "complete case, and the wizard says whether your day leaves that much time."
            ),
        ),
        Passage(
            tr("What if I do not know our infrastructure?"),
            tr(
                "The support portal lists it by name. Its activation code will do too: Service "
                "Center shows that under Administration, Licensing."
            ),
        ),
    )


def _submit() -> tuple[Passage, ...]:
    return (
        Passage(
            tr("What this step is for"),
            tr(
                "Read what OutSystems will get: the text of the case and the files to attach. "
                "Nothing else leaves this computer, and nothing does before you send it yourself."
            ),
        ),
        Passage(
            tr("What to do"),
            tr(
                "Choose “Open support case”. The portal opens in your browser, and a small window "
                "beside it holds each answer to copy and the files to drag over. Note the case "
                "number at the end."
            ),
        ),
        Passage(
            tr("What if I may not open a case?"),
            tr(
                "Choose “Save a copy…” and mail that to a colleague who may. They open it in "
                "their own wizard and go on from here; it holds no password and no private key."
            ),
        ),
        Passage(
            tr("What if the portal looks different?"),
            tr(
                "Paste the whole text where it asks for a description, and attach the files. If it "
                "does not take .cer files, attach the ZIP."
            ),
        ),
    )
