"""Real certificates for the tests of this room."""

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import NameOID

from tests.authority import END, START, Authority, Issued
from wizard.certificates.certificate import Certificate
from wizard.certificates.decode import decode_certificate


def read_all(*issued: Issued) -> list[Certificate]:
    """The certificates as the wizard reads them."""
    return [decode_certificate(one.der) for one in issued]


def cross_signed(subject: Authority, issuer: Authority) -> Authority:
    """A second certificate for the key and name of `subject`, signed by `issuer`."""
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject.certificate.subject)
        .issuer_name(issuer.certificate.subject)
        .public_key(subject.key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(START)
        .not_valid_after(END)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(issuer.key, hashes.SHA256())
    )
    return Authority(certificate, subject.key)


def nameless_root() -> Authority:
    """A root whose subject and issuer are empty."""
    return Authority.root(x509.Name([]))


def named(common_name: str, organisation: str) -> x509.Name:
    """A name of two parts."""
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )
