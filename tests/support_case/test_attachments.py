from tests.request.samples import a_certificate, a_request, trust_in
from wizard.certificates.cer_format import CerFormat
from wizard.support_case.attachments import attachments

ROOT, OTHER = a_certificate("Acme Root CA"), a_certificate("acme root ca")


def test_one_file_for_each_certificate_under_a_name_of_its_own() -> None:
    files = attachments(a_request(ROOT, OTHER), trust_in(ROOT, OTHER))
    assert [file.certificate for file in files] == [ROOT, OTHER]
    assert [file.content for file in files] == [ROOT.der, OTHER.der]
    assert len({file.file_name.casefold() for file in files}) == 2


def test_what_was_unticked_is_not_attached() -> None:
    request = a_request(ROOT, OTHER, left_out=frozenset({ROOT.sha256}))
    assert [f.certificate for f in attachments(request, trust_in(ROOT, OTHER))] == [OTHER]


def test_the_encoding_is_the_chosen_one() -> None:
    request = a_request(ROOT, cer_format=CerFormat.BASE64)
    (file,) = attachments(request, trust_in(ROOT))
    assert file.content.startswith(b"-----BEGIN CERTIFICATE-----")
