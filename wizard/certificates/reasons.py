"""The sentence for each kind of thing that is not a certificate: what it is, and what to do."""

from __future__ import annotations

from typing import Final

from wizard.certificates.read_report import Kind
from wizard.sentence import say

REASONS: Final = {
    Kind.EMPTY: say("This is empty: choose the file that holds the certificate."),
    Kind.NOT_A_CERTIFICATE: say(
        "There is no certificate in this: choose a .cer, .crt, .pem, .der, .p7b or .pfx file."
    ),
    Kind.DAMAGED: say("This is damaged or incomplete: export or copy it again, in full."),
    Kind.UNSUPPORTED: say(
        "This is protected in a way that cannot be opened here: export the certificate alone, "
        "without its private key, as .cer."
    ),
    Kind.TOO_LARGE: say("This is larger than 32 MB: choose a file that holds certificates only."),
    Kind.TOO_MANY: say(
        "There are more than 100,000 certificates in this: choose those that matter."
    ),
    Kind.PRIVATE_KEY: say(
        "This is a private key, which is neither needed nor kept: never send it to anyone."
    ),
    Kind.ENCRYPTED_PRIVATE_KEY: say(
        "This is an encrypted private key, which is neither needed nor kept: never send it to "
        "anyone."
    ),
    Kind.PUBLIC_KEY: say(
        "This is a public key without a certificate: ask for the certificate that holds it."
    ),
    Kind.CERTIFICATE_REQUEST: say(
        "This is a certificate request (CSR), not a certificate: ask the authority that signs it "
        "for the certificate."
    ),
    Kind.REVOCATION_LIST: say(
        "This is a revocation list (CRL), not a certificate: ask its authority for the "
        "authority's certificate."
    ),
    Kind.SSH_KEY: say(
        "This is an SSH key, which has no part in TLS: ask for the certificate of the server."
    ),
    Kind.PGP: say(
        "This is an OpenPGP file, not a certificate for TLS: ask for the X.509 certificate."
    ),
    Kind.WEB_PAGE: say(
        "This is a web page, not a certificate: the download may have needed a sign-in, so "
        "download it again in the browser."
    ),
    Kind.NO_PASSWORD: say("This is protected by a password: enter it to read the certificates."),
    Kind.WRONG_PASSWORD: say(
        "The password does not open this: enter the one it was exported with."
    ),
    Kind.ONLY_A_KEY: say(
        "This holds a private key and no certificate: export the certificate itself as .cer."
    ),
    Kind.COSTLY: say(
        "Opening this would take longer than usual, so it was not opened: open it in the window, "
        "or export the certificate alone, without its private key, as .cer."
    ),
    Kind.TOO_COSTLY: say(
        "Opening this would take unreasonably long: export the certificate alone, without its "
        "private key, as .cer."
    ),
    Kind.UNREADABLE_FILE: say(
        "This cannot be read: check that it exists and that you may open it."
    ),
}
