import subprocess
import sys
import time
from pathlib import Path

from tests.authority import Authority
from tests.certificates import keystores
from wizard.certificates.keystore import KeystoreContents, KeystoreRefusal
from wizard.certificates.read_report import Kind
from wizard.keystore_child import open_in_child

ROOT = Authority.root()


def test_a_keystore_is_opened(tmp_path: Path) -> None:
    data = keystores.pkcs12(tmp_path, ROOT, "sécret\n{}")
    assert open_in_child(data, "sécret\n{}") == KeystoreContents((ROOT.der,), 1)


def test_refusals_come_back_by_kind(tmp_path: Path) -> None:
    data = keystores.pkcs12(tmp_path, ROOT, "secret")
    assert open_in_child(data, None) == KeystoreRefusal(Kind.NO_PASSWORD)
    assert open_in_child(data, "wrong") == KeystoreRefusal(Kind.WRONG_PASSWORD)
    assert open_in_child(data[:-9], "secret") == KeystoreRefusal(Kind.DAMAGED)


def test_a_password_that_is_no_text_is_no_crash(tmp_path: Path) -> None:
    data = keystores.pkcs12(tmp_path, ROOT, "secret")
    assert open_in_child(data, "\ud800") == KeystoreRefusal(Kind.WRONG_PASSWORD)


def test_a_child_that_takes_too_long_is_stopped() -> None:
    begin = time.monotonic()
    answer = open_in_child(
        b"", None, command=[sys.executable, "-c", "import time; time.sleep(60)"], time_limit=0.2
    )
    assert answer == KeystoreRefusal(Kind.TOO_COSTLY)
    assert time.monotonic() - begin < 10


def test_a_child_that_dies_is_no_crash() -> None:
    answer = open_in_child(b"", None, command=[sys.executable, "-c", "raise SystemExit(9)"])
    assert answer == KeystoreRefusal(Kind.TOO_COSTLY)


def test_a_child_that_cannot_start_is_no_crash(tmp_path: Path) -> None:
    answer = open_in_child(b"", None, command=[str(tmp_path / "missing")])
    assert answer == KeystoreRefusal(Kind.UNSUPPORTED)


def test_a_child_that_talks_nonsense_is_no_crash() -> None:
    answer = open_in_child(b"", None, command=[sys.executable, "-c", "print('{')"])
    assert answer == KeystoreRefusal(Kind.UNSUPPORTED)


def test_the_parent_side_costs_no_cryptography() -> None:
    program = "import sys, wizard.keystore_child; sys.exit('cryptography' in sys.modules)"
    values = "import wizard.certificates.cer, wizard.certificates.read_report;"
    subprocess.run([sys.executable, "-c", values + program], check=True)
