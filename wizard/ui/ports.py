"""What the window needs of the world; `app` provides it, tests provide something simpler."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from wizard.certificates.certificate import Certificate
    from wizard.certificates.read_report import ReadReport
    from wizard.environments.infrastructure import Infrastructure
    from wizard.environments.token_state import TokenState
    from wizard.lifetime.lifetime_report import LifeTimeReport
    from wizard.request.request import Request
    from wizard.request.settings import LoadedSettings, Settings
    from wizard.servers.proxy import Proxy
    from wizard.servers.server_report import ServerReport
    from wizard.servers.target import Target
    from wizard.storage.draft_answers import Held, HeldElsewhere, Opened, Saved, Version
    from wizard.storage.draft_entry import DraftEntry
    from wizard.support_case.support_case import Attachment, SupportCase


class Sources(Protocol):
    """Reads what the customer hands over. Never raises on bad input; safe in any thread."""

    def files_in(self, paths: Sequence[Path]) -> tuple[Path, ...]:
        """Replace each folder by the files in it; everything else stays as it is."""

    def read_file(
        self, path: Path, password: str | None = None, *, allow_costly: bool = False
    ) -> ReadReport:
        """Read one file; what is wrong with the file itself is a rejection in the report."""

    def read_text(self, text: str) -> ReadReport:
        """Read pasted text."""

    def make_ready(self) -> None:
        """Make ready what reading a file needs, so that it costs no time then."""

    def close(self) -> None:
        """Give up what is being read, and open no keystore any more."""


class Servers(Protocol):
    """Asks servers what they present. Safe in any thread; never raises on what a server does."""

    def ask(
        self,
        targets: Sequence[Target],
        cancelled: Callable[[], bool],
        told: Callable[[ServerReport], None],
        *,
        proxy: Proxy | None = None,
    ) -> tuple[ServerReport, ...]:
        """Ask all of them at once, and wait for the last.

        Args:
            targets: The servers.
            cancelled: Whether the customer gave up; it ends soon after.
            told: Is given each report as it ends, in any thread.
            proxy: What to go through; None for what the system has for each server.

        Returns:
            A report for each server, in their order; fewer when the customer gave up.
        """


class LifeTimes(Protocol):
    """Asks the customer's LifeTime for environments. Safe in any thread.

    Access tokens go in and never come out again.
    """

    def known(self) -> tuple[Infrastructure, ...]:
        """Tell what is remembered of LifeTimes, the last loaded first."""

    def load(
        self, text: str, token: str, cancelled: Callable[[], bool], *, keep_token: bool
    ) -> LifeTimeReport:
        """Ask a LifeTime for its environments; whatever goes wrong is a report too.

        Args:
            text: Where it is, as it was typed.
            token: Its access token as it was pasted; empty for the one that is kept.
            cancelled: Whether the customer gave up.
            keep_token: Whether a token that works is to be kept in the keychain; otherwise it is
                kept until the program ends.
        """

    def forget_token(self, text: str, cancelled: Callable[[], bool]) -> TokenState:
        """Forget the token of a LifeTime, wherever it is kept; raises `MendableError`."""


class Issuers(Protocol):
    """Looks for issuers that the customer did not hand over. Safe in any thread; never raises."""

    def on_this_computer(self, certificates: Sequence[Certificate]) -> ReadReport:
        """Look for the issuers of certificates, and theirs, in this computer's own store."""

    def known_here(self, certificates: Sequence[Certificate]) -> tuple[Certificate, ...]:
        """Choose those that this computer's own store holds already."""

    def addresses(self, certificates: Sequence[Certificate]) -> tuple[str, ...]:
        """Tell which addresses `fetch` asks first; untrusted texts, a line each."""

    def fetch(
        self,
        certificates: Sequence[Certificate],
        cancelled: Callable[[], bool],
        asking: Callable[[str], None],
    ) -> tuple[ReadReport, ...]:
        """Fetch the issuers of certificates, and theirs, as the customer agreed."""


class Drafts(Protocol):
    """Keeps requests on disk. Safe in any thread; raises `MendableError`."""

    def save(
        self, request: Request, path: Path | None = None, seen: Version | None = None
    ) -> Saved:
        """Write the request to `path`, by default its own place, unless that is not as `seen`.

        Raises:
            ChangedElsewhereError: It is another version; nothing was written.
            OpenElsewhereError: It is open in another program of this user.
        """

    def save_copy(self, request: Request, path: Path) -> Saved:
        """Write the request to a place of the customer's choice; what is there is kept beside."""

    def open(self, path: Path) -> Opened:
        """Read a draft file; a `DamagedDraftError` holds what can be rescued of a damaged one."""

    def load(self, path: Path) -> Request:
        """Read what is in a draft file, as `open` does."""

    def has_changed(self, path: Path, seen: Version) -> bool:
        """Whether a draft is another one than was last read or written, or gone; costs little."""

    def hold(self, path: Path) -> Held | HeldElsewhere:
        """Give word that this program works on a draft, unless somebody else does."""

    def renew(self, held: Held) -> bool:
        """Give that word once more, due every minute; False when somebody else has by now."""

    def release(self, held: Held) -> None:
        """Take that word back."""

    def left_behind(self) -> tuple[Path, ...]:
        """Tell, once, which drafts were open here in a program that did not end properly."""

    def entries(self) -> tuple[DraftEntry, ...]:
        """List the drafts in the customer's own folder, the last edited first."""

    def rename(self, path: Path, title: str) -> Saved:
        """Give a draft another title; its file keeps its name."""

    def duplicate(self, path: Path, title: str, now: datetime) -> Saved:
        """Begin a new request in the folder with what is in a draft but for its case."""

    def take_in(self, path: Path) -> Saved:
        """Copy a draft into the folder, whole as it is."""

    def copy(self, path: Path, target: Path) -> Saved:
        """Copy a draft to a place of the customer's choice, as `save_copy` does."""

    def remove(self, path: Path) -> None:
        """Move a draft away so that it is no longer listed; `restore` brings it back."""

    def restore(self, path: Path) -> None:
        """Bring back what `remove` moved away."""


class Preferences(Protocol):
    """Keeps the settings. Safe in any thread."""

    def load(self) -> LoadedSettings:
        """Read them; what cannot be used is said beside the first ones."""

    def save(self, settings: Settings) -> None:
        """Write them; raises `MendableError`."""


class CerFiles(Protocol):
    """Writes `.cer` files and proves them. Safe in any thread; raises `MendableError`."""

    def write(self, attachments: Sequence[Attachment], folder: Path) -> tuple[Path, ...]:
        """Write each file, read it back and compare it; say where they are, in order."""

    def keep(self, attachments: Sequence[Attachment], request: Request) -> tuple[Path, ...]:
        """Write the files into the request's own folder, in place of those of an earlier choice."""

    def keep_bundle(self, case: SupportCase, request: Request) -> Path:
        """Write the ZIP of all files into the request's own folder, in place of any earlier one."""

    def write_bundle(self, case: SupportCase, path: Path) -> Path:
        """Write the ZIP of all files; say where it is."""

    def keep_calendar(self, content: bytes, request: Request) -> Path:
        """Write the reminders into the request's own folder; say where they are."""


class Desktop(Protocol):
    """The desktop around the window: file dialogs, clipboard, browser, file manager."""

    def choose_certificate_files(self) -> tuple[Path, ...]:
        """Let the customer choose files to read; none when cancelled."""

    def choose_draft(self) -> Path | None:
        """Let the customer choose a draft file to open."""

    def choose_place_for(self, file_name: str) -> Path | None:
        """Let the customer choose where to save a file of that name."""

    def choose_folder(self) -> Path | None:
        """Let the customer choose a folder to save several files in."""

    def clipboard_text(self) -> str:
        """Tell the text on the clipboard."""

    def clipboard_paths(self) -> tuple[Path, ...]:
        """Tell the files on the clipboard, as a file manager puts them there."""

    def put_on_clipboard(self, text: str) -> None:
        """Put plain text on the clipboard."""

    def put_files_on_clipboard(self, paths: Sequence[Path]) -> None:
        """Put files on the clipboard, as a file manager does."""

    def open_file(self, path: Path) -> bool:
        """Open a file with its default program; false when the system refused."""

    def open_link(self, link: str) -> bool:
        """Open an address in the default browser; false when the system refused."""

    def show_folder(self, folder: Path) -> bool:
        """Show a folder in the file manager; false when the system refused."""
