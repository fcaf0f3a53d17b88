"""Where the program keeps its files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from platformdirs import user_config_path, user_data_path, user_log_path

if TYPE_CHECKING:
    from pathlib import Path

_NAME = "Trusted Root Wizard"


@dataclass(frozen=True, slots=True)
class Folders:
    """The program's own folders; none of them need exist yet.

    Attributes:
        drafts: Where drafts are kept.
        cer_files: Where each request has a folder for its `.cer` files.
        lifetimes: The file that keeps what LifeTimes told.
        locks: The file of the locks between the programs of this user.
        config: Where settings are: those that the program remembers, and a `portal.toml` that
            the customer may put there.
        log: Where the log files are.
    """

    drafts: Path
    cer_files: Path
    lifetimes: Path
    locks: Path
    config: Path
    log: Path

    @classmethod
    def under(cls, root: Path) -> Self:
        """Put all folders under `root`."""
        return cls(
            drafts=root / "drafts",
            cer_files=root / "certificates",
            lifetimes=root / "lifetimes.json",
            locks=root / "locks",
            config=root / "configuration",
            log=root / "log",
        )

    @classmethod
    def of_user(cls) -> Self:
        """Put all folders where the system keeps such files of this user's programs.

        On Windows and macOS data and settings are in one folder.
        """
        config = user_config_path(_NAME, appauthor=False)
        log = user_log_path(_NAME, appauthor=False)
        return replace(cls.under(user_data_path(_NAME, appauthor=False)), config=config, log=log)


def make_folder(folder: Path) -> None:
    """Make one of the program's own folders, which nobody else may look into.

    Raises:
        MendableError: The system refused, or something else has that name.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        # The window asks where the settings are before it is shown, and can do without this.
        from wizard.storage.disk_errors import cannot_write  # noqa: PLC0415  for that reason

        raise cannot_write(folder, error) from error
