"""What the openssl program makes is read in full, and it reads what is written of it."""

import subprocess
from pathlib import Path

import pytest

from tests.certificates.openssl_tool import openssl
from wizard.certificates.cer import cer_bytes
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.certificates.pkcs12 import open_pkcs12
from wizard.certificates.read import read
from wizard.certificates.read_report import ReadReport

KEYS = {
    "RSA 2048 bits": ("RSA", "rsa_keygen_bits:2048"),
    "RSA-PSS 2048 bits": ("RSA-PSS", "rsa_keygen_bits:2048"),
    "EC P-256": ("EC", "ec_paramgen_curve:P-256"),
    "EC P-521": ("EC", "ec_paramgen_curve:P-521"),
    "Ed25519": ("ED25519",),
    "Ed448": ("ED448",),
}


class Workshop:
    """Makes certificates with the program, in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def run(self, *command: str) -> None:
        subprocess.run([openssl(), *command], cwd=self._folder, check=True, capture_output=True)

    def read(self, name: str, password: str | None = None) -> ReadReport:
        return read((self._folder / name).read_bytes(), name, open_pkcs12, password)

    def key(self, name: str, kind: str = "EC P-256") -> str:
        algorithm, *options = KEYS[kind]
        chosen = [part for option in options for part in ("-pkeyopt", option)]
        self.run("genpkey", "-algorithm", algorithm, *chosen, "-out", f"{name}.key")
        return f"{name}.key"

    def self_signed(self, name: str, kind: str = "EC P-256") -> str:
        subject = f"/C=PT/O=Acme/CN={name}"
        made = ("-key", self.key(name, kind), "-out", f"{name}.pem", "-days", "90")
        self.run("req", "-x509", "-new", "-subj", subject, *made)
        return f"{name}.pem"

    def signed_by(self, issuer: str, name: str) -> str:
        request = ("-key", self.key(name), "-out", f"{name}.csr")
        self.run("req", "-new", "-subj", f"/O=Acme/CN={name}", *request)
        signing = ("-CA", f"{issuer}.pem", "-CAkey", f"{issuer}.key", "-CAcreateserial")
        self.run("x509", "-req", "-in", f"{name}.csr", *signing, "-out", f"{name}.pem")
        return f"{name}.pem"

    def chain(self) -> None:
        """A root, what it signed, and both in one file."""
        self.self_signed("root")
        self.signed_by("root", "server")
        both = [(self._folder / f"{name}.pem").read_bytes() for name in ("server", "root")]
        (self._folder / "chain.pem").write_bytes(b"".join(both))

    def fingerprint(self, certificate: Certificate, cer_format: CerFormat) -> str:
        """What the program takes for the SHA-256 of the `.cer` that is written."""
        path = self._folder / "written.cer"
        path.write_bytes(cer_bytes(certificate, cer_format))
        form = "DER" if cer_format is CerFormat.DER else "PEM"
        command = [openssl(), "x509", "-noout", "-fingerprint", "-sha256", "-inform", form]
        done = subprocess.run([*command, "-in", path], check=True, capture_output=True, text=True)
        return done.stdout.rpartition("=")[2].strip().replace(":", "").lower()


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


def test_every_kind_of_key_is_read_and_its_signature_checked(workshop: Workshop) -> None:
    for number, kind in enumerate(KEYS):
        (certificate,) = workshop.read(workshop.self_signed(f"ca{number}", kind)).certificates
        assert certificate.key == kind
        assert certificate.subject == f"CN=ca{number},O=Acme,C=PT"
        assert certificate.self_signed is SelfSigned.YES
        assert certificate.is_ca
        for cer_format in CerFormat:
            assert workshop.fingerprint(certificate, cer_format) == certificate.sha256


@pytest.mark.parametrize("form", ["PEM", "DER"])
def test_a_chain_in_pkcs7_is_read(workshop: Workshop, form: str) -> None:
    workshop.chain()
    made = ("-certfile", "chain.pem", "-outform", form, "-out", "chain.p7b")
    workshop.run("crl2pkcs7", "-nocrl", *made)
    assert verdicts(workshop.read("chain.p7b")) == {"server": "no", "root": "yes"}


@pytest.mark.parametrize("options", [(), ("-nomac",), ("-keypbe", "PBE-SHA1-3DES")])
def test_a_chain_in_pkcs12_is_read_without_its_key(
    workshop: Workshop, options: tuple[str, ...]
) -> None:
    workshop.chain()
    made = ("-in", "server.pem", "-inkey", "server.key", "-certfile", "root.pem")
    workshop.run("pkcs12", "-export", *made, "-out", "c.pfx", "-passout", "pass:secret", *options)
    report = workshop.read("c.pfx", "secret")
    assert verdicts(report) == {"server": "no", "root": "yes"}
    assert report.private_keys_ignored == 1


def test_a_request_and_a_key_are_named_for_what_they_are(workshop: Workshop) -> None:
    workshop.chain()
    for name, word in (("server.csr", "request"), ("server.key", "private key")):
        report = workshop.read(name)
        assert not report.certificates
        assert word in report.rejected[0].reason


def verdicts(report: ReadReport) -> dict[str, str]:
    return {c.title: str(c.self_signed) for c in report.certificates}
