"""The package for Debian, on a computer that has neither Python nor Qt."""

import subprocess
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12

from tests.authority import Authority
from tests.real.debian_root import CUSTOMER, HOME, DebianRoot, debian_root
from tests.real.packages import NAME, package
from tests.real.programs import program
from tests.real.screens import running_screen

PATIENCE = 60  # seconds
PAUSE = 0.2  # seconds
TITLE = "^Trusted Root Wizard$"
ENTRY = f"{NAME}.desktop"
KINDS = ("application/pkix-cert", "application/x-trustdraft+json")


@pytest.fixture(scope="module")
def clean() -> Iterator[DebianRoot]:
    """A computer that has the package and what it depends on, and no more."""
    deb = package(".deb")
    with debian_root(deb.parent / "debian-with-the-wizard") as root:
        root.run("apt-get", "update")
        (root.folder / deb.name).write_bytes(deb.read_bytes())
        root.install(f"/{deb.name}")
        yield root


@pytest.fixture(scope="module")
def desktop(clean: DebianRoot) -> DebianRoot:
    """The same with what desktops have to open files by their kind."""
    clean.install("desktop-file-utils", "libglib2.0-bin", "shared-mime-info", "xdg-utils")
    return clean


@pytest.fixture
def display() -> Iterator[str]:
    """A screen on which every user may show windows."""
    program("xdotool")
    with running_screen("-ac") as name:
        yield name


@contextmanager
def opened(desktop: DebianRoot, display: str, *command: str) -> Iterator[None]:
    """Let the customer open something, and end whatever came of it afterwards."""
    variables = {"DISPLAY": display, "XDG_CURRENT_DESKTOP": "GNOME"}
    script = ["sh", "-c", f'"$@"; sleep {PATIENCE}', "sh", *command]
    with subprocess.Popen(desktop.command(*script, user=CUSTOMER, variables=variables)) as running:
        try:
            yield
        finally:
            running.terminate()


def until(happens: Callable[[], bool]) -> bool:
    """Wait for something that another program does."""
    end = time.monotonic() + PATIENCE
    while not (happened := happens()) and time.monotonic() < end:
        time.sleep(PAUSE)
    return happened


def has_window(display: str) -> bool:
    command = [program("xdotool"), "search", "--onlyvisible", "--name", TITLE]
    return (
        subprocess.run(
            command, env={"DISPLAY": display}, check=False, stdout=subprocess.DEVNULL
        ).returncode
        == 0
    )


def drafts(root: DebianRoot) -> list[str]:
    """Read what the program keeps for the customer."""
    home = root.folder / HOME.relative_to("/")
    return [each.read_text(encoding="utf-8") for each in home.rglob("*.trustdraft")]


def test_there_is_neither_python_nor_qt(clean: DebianRoot) -> None:
    packages = clean.run("dpkg-query", "--show", "--showformat=${Package}\n").stdout.split()
    assert NAME in packages
    assert [each for each in packages if each.startswith(("python", "libpython", "libqt"))] == []


def test_the_self_test_passes(clean: DebianRoot) -> None:
    done = clean.run(NAME, "--self-test", user=CUSTOMER)
    assert (done.returncode, done.stdout) == (0, "self-test passed\n"), done.stderr


def test_a_keystore_is_opened(clean: DebianRoot) -> None:
    certificates = [Authority.root("Acme Root CA").certificate]
    store = pkcs12.serialize_key_and_certificates(None, None, None, certificates, NoEncryption())
    (clean.folder / "srv" / "store.p12").write_bytes(store)
    done = clean.run(NAME, "--report", "/srv/store.p12", user=CUSTOMER)
    assert "Acme Root CA" in done.stdout, done.stderr


def test_the_menu_entry_opens_the_window(desktop: DebianRoot, display: str) -> None:
    entry = f"/usr/share/applications/{ENTRY}"
    with opened(desktop, display, "gio", "launch", entry):
        assert until(lambda: has_window(display))


def test_a_certificate_that_is_opened_is_read(desktop: DebianRoot, display: str) -> None:
    path = HOME / "acme root.cer"
    certificate = Authority.root("Opened Root CA")
    (desktop.folder / path.relative_to("/")).write_bytes(certificate.pem)
    written = b64encode(certificate.der).decode()
    with opened(desktop, display, "xdg-open", str(path)):
        assert until(lambda: any(written in each for each in drafts(desktop)))
        assert has_window(display)


@pytest.mark.parametrize("kind", KINDS)
def test_desktops_know_what_opens_a_kind_of_file(desktop: DebianRoot, kind: str) -> None:
    done = desktop.run("gio", "mime", kind, user=CUSTOMER)
    assert ENTRY in done.stdout


def test_desktops_know_a_draft_by_its_name(desktop: DebianRoot) -> None:
    (desktop.folder / "srv" / "some.trustdraft").write_text("{}")
    done = desktop.run("gio", "info", "/srv/some.trustdraft", user=CUSTOMER)
    assert "standard::content-type: application/x-trustdraft+json" in done.stdout


def test_removing_it_leaves_the_drafts_and_nothing_else(desktop: DebianRoot) -> None:
    home = HOME / ".local/share/Trusted Root Wizard"
    script = f'mkdir -p "{home}" && touch "{home}/mine.trustdraft"'
    desktop.run("sh", "-c", script, user=CUSTOMER)
    kept = desktop.files_of(HOME)
    listed = desktop.run("dpkg-query", "--listfiles", NAME).stdout.split("\n")
    places = [desktop.folder / each.lstrip("/") for each in listed if each not in {"", "/."}]
    assert desktop.folder / "usr/bin" / NAME in places
    try:
        done = desktop.run("apt-get", "purge", "--yes", NAME)
        assert done.returncode == 0, done.stderr
        left = [each for each in places if each.exists() or each.is_symlink()]
        assert all(each.is_dir() for each in left)
        folders = [f"/{each.relative_to(desktop.folder)}" for each in left]
        owned = desktop.run("dpkg-query", "--search", *folders)
        assert owned.returncode == 0, owned.stderr
        cache = desktop.folder / "usr/share/applications/mimeinfo.cache"
        assert NAME not in (cache.read_text() if cache.exists() else "")
        # What is the customer's stays: drafts, settings, the log.
        assert desktop.files_of(HOME) == kept
    finally:
        desktop.install(f"/{package('.deb').name}")
