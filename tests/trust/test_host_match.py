import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from tests.authority import Authority, self_signed_server
from wizard.certificates.decode import decode_certificate
from wizard.trust.host_match import stands_for

CERTIFICATE = decode_certificate(
    self_signed_server(
        ["erp.acme.test", "*.apps.acme.test", "xn--bcher-kva.acme.test", "10.1.2.3", "fd00::1"],
        name="other.acme.test",
    ).der
)


@pytest.mark.parametrize(
    "host",
    [
        "erp.acme.test",
        "ERP.Acme.Test",
        "erp.acme.test.",
        "crm.apps.acme.test",
        "bücher.acme.test",
        "bu\u0308cher.acme.test",  # as a Mac writes it
        "10.1.2.3",
        "fd00::1",
        "[fd00:0:0::1]",
    ],
)
def test_it_stands_for_its_names(host: str) -> None:
    assert stands_for(CERTIFICATE, host)


@pytest.mark.parametrize(
    "host",
    [
        "acme.test",
        "x.erp.acme.test",
        "apps.acme.test",
        "a.b.apps.acme.test",
        "other.acme.test",  # the common name does not count beside alternative names
        "10.1.2.4",
        "fd00::2",
        "",
    ],
)
def test_it_stands_for_no_other(host: str) -> None:
    assert not stands_for(CERTIFICATE, host)


def test_without_alternative_names_the_common_name_counts() -> None:
    certificate = decode_certificate(Authority.root("old.acme.test").der)
    assert stands_for(certificate, "OLD.acme.test")
    assert not stands_for(certificate, "new.acme.test")


def test_a_wildcard_for_a_whole_top_level_stands_for_nothing() -> None:
    certificate = decode_certificate(self_signed_server(["*.test"]).der)
    assert not stands_for(certificate, "acme.test")


def test_an_organisation_is_no_host_name() -> None:
    name = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Acme")])
    assert not stands_for(decode_certificate(Authority.root(name).der), "erp.acme.test")
