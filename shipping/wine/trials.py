"""What the program for Windows must show under Wine, each a sentence that is so or is not."""

import json
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12

from shipping.wine.installation import PYTHON, ROOT
from shipping.wine.screen import Screen
from shipping.wine.session import Session, windows_path
from wizard.certificates.decode import decode_certificate
from wizard.sample import sample_chain
from wizard.storage.draft_files import open_draft

_NAME: Final = "Trusted Root Wizard"
_STEPS: Final = 7  # of the self-test, each with a picture in every look
#: Light and dark, and each of high contrast.
_LOOKS: Final = 4
_SECONDS: Final = 120.0
_PAUSE: Final = 0.2


class TrialError(Exception):
    """Something is not as it must be; the text says what, and what the program said."""


class Trials:
    """The trials of one build.

    Args:
        wine: Where the program runs.
        screen: Where its windows are.
        program: Its file.
        pictures: The folder of the pictures, which is made anew.
    """

    def __init__(self, wine: Session, screen: Screen, program: Path, pictures: Path) -> None:
        self._wine = wine
        self._screen = screen
        self._program = program
        self._pictures = pictures
        self._data = wine.local_data / _NAME

    def all(self) -> Iterator[str]:
        """Do all of them in turn, and tell what is so.

        Raises:
            TrialError: What is not.
        """
        shutil.rmtree(self._pictures, ignore_errors=True)
        self._pictures.mkdir(parents=True)
        shutil.rmtree(self._data, ignore_errors=True)
        yield self._self_test()
        yield self._keystore()
        yield self._token()
        yield from self._files()

    def _self_test(self) -> str:
        command = [str(self._program), "--self-test", windows_path(self._pictures)]
        self._run(command)
        made = list(self._pictures.glob("*.png"))
        self._expect(len(made) == _LOOKS * _STEPS, "all pictures are made")
        return f"--self-test passes; its pictures are in {self._pictures}"

    def _keystore(self) -> str:
        """A child opens it, which the program starts from its own file and talks to by pipes."""
        chain = x509.load_pem_x509_certificates(sample_chain(datetime.now(UTC)))
        content = pkcs12.serialize_key_and_certificates(None, None, None, chain, NoEncryption())
        sample = windows_path(self._sample("acme.p12", content))
        output = self._run([str(self._program), "--report", "--json", sample])
        (source,) = json.loads(output)["sources"]
        self._expect(len(source["certificates"]) == len(chain), "a keystore is opened")
        return "--report writes JSON, and a PKCS#12 file is opened in the child process"

    def _token(self) -> str:
        """Each step in a process of its own: what is found was kept outside of all of them."""
        script = windows_path(Path(__file__).with_name("tokens.py"))
        for step in ("miss", "keep", "find", "forget", "miss"):
            self._run([PYTHON, script, step], PYTHONPATH=windows_path(ROOT))
        return "a token is kept in the credential store, found, and forgotten"

    def _files(self) -> Iterator[str]:
        server, issuers = self._samples()
        first = self._wine.start([str(self._program), windows_path(server)])
        try:
            self._until(lambda: self._certificates_in_drafts() == [1], "the first file is opened")
            self._keep_picture("window-with-a-file")
            yield "a path on the command line is opened, and the draft is in %LOCALAPPDATA%"
            self._run([str(self._program), windows_path(issuers)])
            self._until(lambda: self._certificates_in_drafts() == [3], "the second file is opened")
            # It is away for a moment while it comes to the front.
            self._until(lambda: len(self._screen.windows(_NAME)) == 1, "there is one window")
            self._keep_picture("window-with-both-files")
            yield "a second start hands its path over to the first and ends"
            self._close(first)
            yield "the window closes when Windows asks it to"
        finally:
            first.kill()

    def _samples(self) -> tuple[Path, Path]:
        """Write a server's certificate, and those of its issuers."""
        end = b"-----END CERTIFICATE-----\n"
        server, rest = sample_chain(datetime.now(UTC)).split(end, 1)
        return (
            self._sample("erp.acme.internal.cer", server + end),
            self._sample("Ausgestellt für Zürich.pem", rest),
        )

    def _sample(self, name: str, content: bytes) -> Path:
        path = self._pictures.parent / "samples" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        return path

    def _certificates_in_drafts(self) -> list[int]:
        """Count the certificates in each draft, which this computer can read as well."""
        drafts = (self._data / "drafts").glob("*.trustdraft")
        opened = (open_draft(path, decode_certificate).request for path in drafts)
        return [len(request.certificates) for request in opened]

    def _close(self, program: subprocess.Popen[bytes]) -> None:
        self._run(["taskkill", "/IM", self._program.name])
        ended = self._wine.wait(program, _SECONDS)
        self._expect(ended.code == 0, f"the program ends by itself, and not so:\n{ended.output}")

    def _keep_picture(self, name: str) -> None:
        path = self._pictures / f"{name}.png"
        time.sleep(1)  # what has just been read is painted in a moment
        self._screen.keep_picture(path)
        self._expect(path.exists(), f"{path} is written")

    def _run(self, command: list[str], **variables: str) -> str:
        """Run something that must succeed, and tell what it said."""
        ended = self._wine.run(command, _SECONDS, variables)
        said = " ".join(command)
        self._expect(ended.code == 0, f"{said} ends with 0, but {ended.code}:\n{ended.output}")
        return ended.output

    def _until(self, condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + _SECONDS
        while not condition():
            self._expect(time.monotonic() < end, what)
            time.sleep(_PAUSE)

    def _expect(self, condition: bool, what: str) -> None:  # noqa: FBT001  reads as a sentence
        if not condition:
            raise TrialError(f"It is not so that {what}")
