"""The log, and that nothing gets into it which somebody entered."""

import base64
import logging
import re
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.authority import KeyKind
from tests.ui.test_leaks import CASES, PASSWORD, ROOTS, secrets_of
from wizard.storage.log import FILE_NAME, LARGEST, MOST_FILES, open_log

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")

Read = Callable[[], str]


@pytest.fixture
def log(tmp_path: Path) -> logging.Logger:
    return open_log(tmp_path / "log")


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """What stands in all files of the log."""
    return lambda: "".join(path.read_text() for path in (tmp_path / "log").iterdir())


def test_a_line_has_its_time_in_utc_its_level_and_its_message(
    log: logging.Logger, read: Read
) -> None:
    log.info("started: version %s, Qt %s", "1.0", "6.11.3")
    log.debug("nobody needs this")
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO started: version 1\.0, Qt 6\.11\.3\n", read()
    )


def test_opening_it_again_writes_no_line_twice(
    log: logging.Logger, read: Read, tmp_path: Path
) -> None:
    open_log(tmp_path / "log").info("once")
    assert read().count("once") == 1


def test_what_others_log_is_not_listened_to(log: logging.Logger, tmp_path: Path) -> None:
    logging.getLogger("urllib3.connectionpool").warning("GET /?key=1")
    logging.getLogger().error("anything")
    assert not (tmp_path / "log").exists()


def test_an_error_leaves_types_and_places_and_no_value(log: logging.Logger, read: Read) -> None:
    try:
        try:
            dict[str, str]()[PASSWORD]
        except KeyError as error:
            error.add_note(PASSWORD)
            raise ValueError(PASSWORD) from error
    except ValueError as error:
        log.error("a fault", exc_info=error)  # noqa: TRY400  as the program does it
    written = read()
    assert "ERROR a fault\n" in written
    assert "KeyError" in written
    assert "ValueError" in written
    assert "test_log.py" in written
    assert PASSWORD not in written


def test_a_message_stays_on_its_line(log: logging.Logger, read: Read) -> None:
    log.info("one\n2026-01-01T00:00:00.000Z INFO two \u202e %s", "x " * 5_000)
    assert read().count("\n") == 1
    assert len(read()) < 3_000


def test_there_are_never_more_than_three_files_of_256_kb(
    log: logging.Logger, tmp_path: Path
) -> None:
    error = RecursionError()
    for number in range(2_500):
        log.error("%s %s", number, "é ä " * 200, exc_info=error)
    files = sorted(path.name for path in (tmp_path / "log").iterdir())
    assert files == [FILE_NAME, f"{FILE_NAME}.1", f"{FILE_NAME}.2"]
    assert len(files) == MOST_FILES
    sizes = [path.stat().st_size for path in (tmp_path / "log").iterdir()]
    assert max(sizes) <= LARGEST == 256 * 1024
    assert " 2499 " in (tmp_path / "log" / FILE_NAME).read_text()


@posix_only
def test_nobody_else_can_read_it(log: logging.Logger, tmp_path: Path) -> None:
    log.info("started")
    assert stat.S_IMODE((tmp_path / "log").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "log" / FILE_NAME).stat().st_mode) == 0o600


@posix_only
def test_a_planted_link_is_not_followed(log: logging.Logger, tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / FILE_NAME).symlink_to(tmp_path / "precious")
    log.info("started")
    assert not (tmp_path / "precious").exists()


def test_a_disk_that_refuses_is_silence(
    log: logging.Logger, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").touch()
    log.info("started")
    (tmp_path / "log").unlink()
    log.info("started again")
    assert "again" in (tmp_path / "log" / FILE_NAME).read_text()
    assert capfd.readouterr() == ("", "")


def test_a_full_disk_is_silence(small_disk: Path, capfd: pytest.CaptureFixture[str]) -> None:
    log = open_log(small_disk / "log")
    for _ in range(200):
        log.info("%s", "x " * 1_000)
    assert capfd.readouterr() == ("", "")
    # Closes the file before the disk goes.
    open_log(small_disk.parent / "log").info("started")
    assert "started" in (small_disk.parent / "log" / FILE_NAME).read_text()


@pytest.mark.parametrize(("kind", "name", "data"), CASES)
def test_no_private_key_gets_in(
    kind: KeyKind, name: str, data: bytes, log: logging.Logger, read: Read
) -> None:
    root = ROOTS[kind]
    for secret in (data, root.key_der, root.key_pem):
        forms = [
            secret,
            secret.hex(),
            secret.hex(":"),
            base64.b64encode(secret).decode(),
            base64.urlsafe_b64encode(secret).decode(),
            base64.encodebytes(secret).decode(),
            secret.decode("latin-1"),
            secret.decode("utf-8", "replace"),
            list(secret),
            int.from_bytes(secret[:1_000]),
            {"key": secret, "password": PASSWORD},
        ]
        for form in forms:
            error = RuntimeError(form, PASSWORD)
            log.warning("not what it should be: %s %s", form, error)
            log.error(f"a fault before {form} after", exc_info=error)  # noqa: G004  as nobody should
    written = read()
    assert "a fault" in written
    assert not secrets_of(root, data).finds_in(written.encode())
    assert PASSWORD not in written
    assert "PRIVATE KEY-" not in written


TOKEN = "Zm9v-YmFy_c2VjcmV0LXRva2VuLXZhbHVl"
SECRETS = [
    f"Authorization: Bearer {TOKEN}",
    f"bearer {TOKEN[:12]}",
    f"{{'authorization': 'Basic {TOKEN[:10]}'}}",
    "password=hunter2 and more; Server=db",
    "Server=db;User Id=ana.silva;Pwd=hun ter2",
    "DB_PASSWORD = 'hunter2'",
    "password%3Dhunter2",
    "dbpassword: hunter2",
    "the password is hunter2",
    '{"token": "hunter2"}',
    "connect to https://ana.silva:hunter2@proxy:8080/",
    "connect to https://ana.silva:hun/te@r2@proxy:8080/",
    "ana.silva:hunter2@proxy:8080",
    "ACME\\ana.silva:hunter2@proxy",
    f"https://host/?x={TOKEN}",
    f"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.{TOKEN}.{TOKEN}",
    "mail of ana.silva@acme.example",
    "/home/ana.silva/acme.pem is not there",
    "'/Users/ana.silva/acme.pem'",
    "C:\\Users\\ana.silva\\acme.pem",
    "c:\\\\Users\\\\ana.silva\\\\acme.pem",
    f"{Path.home()}/acme.pem",
]


@pytest.mark.parametrize("secret", SECRETS)
def test_no_password_token_or_name_gets_in(secret: str, log: logging.Logger, read: Read) -> None:
    log.error("refused: %s", secret)
    written = read()
    assert "refused: " in written
    for part in ("hunter2", "ter2", "ana.silva", TOKEN[:10], TOKEN[10:22], str(Path.home())):
        assert part not in written


def test_home_folders_are_not_in_the_trail_of_an_error(
    log: logging.Logger, read: Read, tmp_path: Path
) -> None:
    module = "/home/ana.silva/wizard/__main__.py"
    try:
        exec(compile("1 / 0", module, "exec"))  # noqa: S102  the only way to be somewhere else
    except ZeroDivisionError as error:
        log.error("a fault", exc_info=error)  # noqa: TRY400  as the program does it
    assert "ana.silva" not in read()
    assert "\nwizard/__main__.py:1 in " in read()


@pytest.mark.parametrize(
    "harmless",
    [
        "started: version 1.0.0, Python 3.11.7, Qt 6.11.3, Linux 6.1.0-18-amd64",
        "the list of roots of 2026-11-24 was read in 10 ms",
    ],
)
def test_what_is_harmless_stays(harmless: str, log: logging.Logger, read: Read) -> None:
    log.info(harmless)
    assert harmless in read()
