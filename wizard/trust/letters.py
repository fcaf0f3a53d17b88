"""Texts to send to whoever has to act: short, plain, with all that they need to find the thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.english_dates import utc_moment
from wizard.trust.titles import short_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.certificates.certificate import Certificate

_REASON = (
    "Our OutSystems 11 apps fail with “Could not establish trust relationship for the SSL/TLS "
    "secure channel” when they call this server."
)


def root_wanted(certificates: Sequence[Certificate]) -> str:
    """Ask the authority for the root above a certificate, or above each of several."""
    if len(certificates) == 1:
        request = (
            "please send us the root certificate at the top of the chain of this certificate, "
            f"which “{short_title(certificates[0].issuer_title)}” issued:"
        )
    else:
        request = "please send us the root certificate at the top of each of these chains:"
    return _letter(
        request,
        certificates,
        "We need the certificate that is signed with its own key (subject and issuer are the "
        "same), as .cer or .pem, without any private key. OutSystems Support will install it as "
        "trusted root.",
    )


def successor(certificate: Certificate) -> str:
    """Ask for the certificate that follows one which ends."""
    return _letter(
        "this certificate ends, and we need its successor before OutSystems Support can "
        "install it:",
        [certificate],
        "Please send us the new one as .cer or .pem, without any private key, and tell us from "
        "when on it is in use.",
    )


def renew(certificate: Certificate) -> str:
    """Ask for a server's certificate to be renewed."""
    return _letter(
        "the certificate of your server has expired:",
        [certificate],
        "Please renew it. If another authority issues the new one, please send us its root "
        "certificate.",
    )


def in_use_until(certificate: Certificate) -> str:
    """Ask for the certificate that is in use until another one begins."""
    return _letter(
        "this certificate is not valid yet:",
        [certificate],
        "Please send us the one that is in use until then, or tell us when the server will "
        "present this one.",
    )


def faulty(certificate: Certificate, fault: str) -> str:
    """Ask for another certificate in place of a faulty one."""
    return _letter(
        "clients on Windows do not accept this certificate:",
        [certificate],
        f"{fault} Please replace it: RSA with 2048 bits or more, or EC P-256, signed with SHA-256.",
    )


def faulty_chain(certificates: Sequence[Certificate], fault: str) -> str:
    """Ask for a chain that clients accept."""
    return _letter(
        f"clients refuse this chain of certificates: {fault}",
        certificates,
        "Please issue certificates without this fault.",
    )


def newer_tls(certificate: Certificate, server: str, version: str) -> str:
    """Ask for a server that speaks a version of TLS that is in use."""
    return _letter(
        f"your server {short_title(server)} speaks {version} and nothing newer; this is its "
        "certificate:",
        [certificate],
        "Please enable TLS 1.2 or TLS 1.3: OutSystems 11 Cloud has permanently disabled older "
        "versions.",
    )


def add_name(certificate: Certificate, host: str) -> str:
    """Ask for a certificate that stands for a host name."""
    return _letter(
        f"we call your server as {host}, and its certificate does not stand for that name:",
        [certificate],
        f"Please issue one with {host} among its subject alternative names, or tell us the name "
        "by which we should call it.",
    )


def send_intermediates(server: Certificate, left_out: Sequence[Certificate]) -> str:
    """Ask for a server that sends its whole chain."""
    return _letter(
        "your server does not send all intermediate certificates with its own:",
        [server, *left_out],
        "Please configure it to send the second and any further one together with the first "
        "(RFC 8446, 4.4.2).",
    )


def another_authority(server: Certificate, root: Certificate) -> str:
    """Ask for a certificate of an authority that Microsoft trusts."""
    return _letter(
        f"Windows does not trust “{short_title(root.title)}” for servers, which is at the top of "
        "the chain of this certificate:",
        [server],
        "Please replace it by one of an authority in Microsoft's Trusted Root Program.",
    )


def real_certificate(certificate: Certificate) -> str:
    """Ask for the certificate that a server really has."""
    return _letter(
        "from our network we see this certificate, which our own inspection made:",
        [certificate],
        "Please send us the certificate that the server really presents, with its chain up to "
        "the root, without any private key.",
    )


def _letter(request: str, certificates: Sequence[Certificate], wish: str) -> str:
    facts = "\n\n".join("\n".join(_facts(certificate)) for certificate in certificates)
    return f"Hello,\n\n{request}\n\n{facts}\n\n{wish}\n\n{_REASON}\n\nThank you."


def _facts(certificate: Certificate) -> list[str]:
    end = certificate.not_after
    return [
        f"  Subject: {certificate.subject}",
        f"  Issuer: {certificate.issuer}",
        f"  Thumbprint (SHA-1): {certificate.sha1.upper()}",
        *([] if end is None else [f"  Valid until: {utc_moment(end)}"]),
    ]
