"""Texts to send to whoever has to act: short, plain, with all that they need to find the thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.english_dates import utc_moment
from wizard.sentence import joined, say
from wizard.trust.titles import short_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.certificates.certificate import Certificate

_REASON = say(
    "Our OutSystems 11 apps fail with “Could not establish trust relationship for the SSL/TLS "
    "secure channel” when they call this server."
)


def root_wanted(certificates: Sequence[Certificate]) -> str:
    """Ask the authority for the root above a certificate, or above each of several."""
    if len(certificates) == 1:
        request = say(
            "please send us the root certificate at the top of the chain of this certificate, "
            "which “{}” issued:"
        ).format(short_title(certificates[0].issuer_title))
    else:
        request = say("please send us the root certificate at the top of each of these chains:")
    return _letter(
        request,
        certificates,
        say(
            "We need the certificate that is signed with its own key (subject and issuer are the "
            "same), as .cer or .pem, without any private key. OutSystems Support will install it "
            "as trusted root."
        ),
    )


def successor(certificate: Certificate) -> str:
    """Ask for the certificate that follows one which ends."""
    return _letter(
        say(
            "this certificate ends, and we need its successor before OutSystems Support can "
            "install it:"
        ),
        [certificate],
        say(
            "Please send us the new one as .cer or .pem, without any private key, and tell us "
            "from when on it is in use."
        ),
    )


def renew(certificate: Certificate) -> str:
    """Ask for a server's certificate to be renewed."""
    return _letter(
        say("the certificate of your server has expired:"),
        [certificate],
        say(
            "Please renew it. If another authority issues the new one, please send us its root "
            "certificate."
        ),
    )


def in_use_until(certificate: Certificate) -> str:
    """Ask for the certificate that is in use until another one begins."""
    return _letter(
        say("this certificate is not valid yet:"),
        [certificate],
        say(
            "Please send us the one that is in use until then, or tell us when the server will "
            "present this one."
        ),
    )


def faulty(certificate: Certificate, fault: str) -> str:
    """Ask for another certificate in place of a faulty one."""
    return _letter(
        say("clients on Windows do not accept this certificate:"),
        [certificate],
        joined(
            (
                fault,
                say(
                    "Please replace it: RSA with 2048 bits or more, or EC P-256, signed with "
                    "SHA-256."
                ),
            )
        ),
    )


def faulty_chain(certificates: Sequence[Certificate], fault: str) -> str:
    """Ask for a chain that clients accept."""
    return _letter(
        say("clients refuse this chain of certificates: {}").format(fault),
        certificates,
        say("Please issue certificates without this fault."),
    )


def newer_tls(certificate: Certificate, server: str, version: str) -> str:
    """Ask for a server that speaks a version of TLS that is in use."""
    return _letter(
        say("your server {} speaks {} and nothing newer; this is its certificate:").format(
            short_title(server), version
        ),
        [certificate],
        say(
            "Please enable TLS 1.2 or TLS 1.3: OutSystems 11 Cloud has permanently disabled older "
            "versions."
        ),
    )


def add_name(certificate: Certificate, host: str) -> str:
    """Ask for a certificate that stands for a host name."""
    return _letter(
        say("we call your server as {}, and its certificate does not stand for that name:").format(
            host
        ),
        [certificate],
        say(
            "Please issue one with {} among its subject alternative names, or tell us the name by "
            "which we should call it."
        ).format(host),
    )


def send_intermediates(server: Certificate, left_out: Sequence[Certificate]) -> str:
    """Ask for a server that sends its whole chain."""
    return _letter(
        say("your server does not send all intermediate certificates with its own:"),
        [server, *left_out],
        say(
            "Please configure it to send the second and any further one together with the first "
            "(RFC 8446, 4.4.2)."
        ),
    )


def another_authority(server: Certificate, root: Certificate) -> str:
    """Ask for a certificate of an authority that Microsoft trusts."""
    return _letter(
        say(
            "Windows does not trust “{}” for servers, which is at the top of the chain of this "
            "certificate:"
        ).format(short_title(root.title)),
        [server],
        say("Please replace it by one of an authority in Microsoft's Trusted Root Program."),
    )


def real_certificate(certificate: Certificate) -> str:
    """Ask for the certificate that a server really has."""
    return _letter(
        say("from our network we see this certificate, which our own inspection made:"),
        [certificate],
        say(
            "Please send us the certificate that the server really presents, with its chain up to "
            "the root, without any private key."
        ),
    )


def _letter(request: str, certificates: Sequence[Certificate], wish: str) -> str:
    facts = (joined(_facts(certificate), "\n") for certificate in certificates)
    hello, goodbye = say("Hello,"), say("Thank you.")
    return joined((hello, request, *facts, wish, _REASON, goodbye), "\n\n")


def _facts(certificate: Certificate) -> Iterator[str]:
    yield say("  Subject: {}").format(certificate.subject)
    yield say("  Issuer: {}").format(certificate.issuer)
    yield say("  Thumbprint (SHA-1): {}").format(certificate.sha1.upper())
    if certificate.not_after is not None:
        yield say("  Valid until: {}").format(utc_moment(certificate.not_after))
