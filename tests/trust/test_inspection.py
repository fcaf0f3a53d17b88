import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from tests.authority import Authority, self_signed_server
from tests.trust.chains import read_all
from wizard.trust.inspection import inspecting_product


def _name(organisation: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.COMMON_NAME, "Root"),
        ]
    )


@pytest.mark.parametrize(
    ("organisation", "product"),
    [
        ("Zscaler Inc.", "Zscaler"),
        ("Fortinet Ltd.", "Fortinet"),
        ("DO_NOT_TRUST_FiddlerRoot", "Fiddler"),
        ("mitmproxy", "mitmproxy"),
        ("Acme Ltd", ""),
        ("Squidward Industries", ""),
    ],
)
def test_a_product_is_known_by_the_name_of_its_authority(organisation: str, product: str) -> None:
    authority = Authority.root(_name(organisation))
    assert inspecting_product(read_all(authority.server(["erp.acme.test"]), authority)) == product
    assert inspecting_product(read_all(authority.server(["erp.acme.test"]))) == product


def test_the_console_of_a_product_is_a_server_like_any_other() -> None:
    console = self_signed_server(["firewall.acme.test"], name=_name("Fortinet"))
    assert inspecting_product(read_all(console)) == ""
