"""Verdicts on what no installation cures, in words."""

from __future__ import annotations

from typing import Final

from wizard.certificates.certificate import Validity
from wizard.sentence import joined, say
from wizard.trust import letters
from wizard.trust.fault import faults_of
from wizard.trust.inspection import inspecting_product
from wizard.trust.judge import untimely_certificate, weakness
from wizard.trust.judged import Judged, last_day
from wizard.trust.question import Platform
from wizard.trust.titles import short_title
from wizard.trust.verdict import Code, Verdict, Who

#: Requesting to install client-side certificates on OutSystems Cloud.
CLIENT_CERTIFICATES: Final = (
    "https://www.outsystems.com/tk/redirect?g=7c93c0ac-8de4-412f-8c80-37179170f1d8"
)
#: Add self-signed certificate to trusted root store on OutSystems (self-managed).
SELF_MANAGED: Final = (
    "https://www.outsystems.com/tk/redirect?g=7429b610-e2b7-4a76-8557-6516bfda19f3"
)
#: Consume REST APIs, OutSystems Developer Cloud.
DEVELOPER_CLOUD: Final = (
    "https://success.outsystems.com/documentation/outsystems_developer_cloud/"
    "integration_with_external_systems/consume_rest_apis/"
)


def other_platform(platform: Platform) -> Verdict:
    """Say that the service does not exist where the apps run."""
    if platform is Platform.SELF_MANAGED:
        return Verdict(
            Code.OTHER_PLATFORM,
            say("Self-managed servers are yours to set up: no case is needed"),
            say("OutSystems Support installs certificates in OutSystems 11 Cloud only."),
            say("Install the certificate on every front-end as OutSystems' own article shows."),
            Who.YOU,
            link=SELF_MANAGED,
        )
    return Verdict(
        Code.OTHER_PLATFORM,
        say("OutSystems Developer Cloud takes public certificates only"),
        say(
            "No certificate can be installed there: the system that is called must have one that "
            "a public authority signed."
        ),
        say("Ask whoever runs the server for a certificate of a public authority."),
        Who.SERVER_OWNER,
        link=DEVELOPER_CLOUD,
    )


def expired(judged: Judged) -> Verdict:
    """Say that it is over."""
    expired = untimely_certificate(judged.path, judged.question) or judged.root
    is_server = expired == judged.path.start and not expired.is_ca
    return Verdict(
        Code.EXPIRED,
        say("{} has expired").format(short_title(expired.title)),
        say("It ended on {}. An expired certificate is not trusted, whatever is installed.").format(
            last_day(expired)
        ),
        say("Ask whoever runs the server to renew its certificate.")
        if is_server
        else say("Ask for its successor before opening a case."),
        Who.SERVER_OWNER if is_server else Who.AUTHORITY,
        letters.renew(expired) if is_server else letters.successor(expired),
    )


def expires_before_delivery(judged: Judged) -> Verdict:
    """Say that it is over before the service delivers."""
    top = judged.path.top
    return Verdict(
        Code.EXPIRES_BEFORE_DELIVERY,
        say("{} expires on {}, before it could be installed").format(
            short_title(top.title), last_day(top)
        ),
        say(
            "The service's target is five business days. An expired certificate is not trusted "
            "even where it is installed."
        ),
        say("Ask for its successor, and open the case with that."),
        Who.AUTHORITY,
        letters.successor(top),
    )


def not_yet_valid(judged: Judged) -> Verdict:
    """Say that its time is to come."""
    early = untimely_certificate(judged.path, judged.question) or judged.path.start
    begins = "" if early.not_before is None else early.not_before.date()
    return Verdict(
        Code.NOT_YET_VALID,
        say("{} is not valid before {}").format(short_title(early.title), begins),
        say("Until then connections keep failing, whatever is installed."),
        say("Wait for that day, or ask for the certificate that is in use until then."),
        Who.SERVER_OWNER if early == judged.path.start else Who.AUTHORITY,
        letters.in_use_until(early),
    )


def dates_unusable(judged: Judged) -> Verdict:
    """Say that its dates mean nothing."""
    faulty = untimely_certificate(judged.path, judged.question) or judged.path.start
    if faulty.validity(judged.question.now) is Validity.IMPOSSIBLE:
        sentence = say("{} ends before it begins")
        fault = say("It ends before it begins.")
    else:
        sentence = say("{} has dates that cannot be read")
        fault = say("It has dates that cannot be read.")
    return Verdict(
        Code.DATES_UNUSABLE,
        sentence.format(short_title(faulty.title)),
        say("Windows does not trust such a certificate, whatever is installed."),
        say("Ask for a correct certificate."),
        Who.SERVER_OWNER if faulty == judged.path.start else Who.AUTHORITY,
        letters.faulty(faulty, fault),
    )


def host_mismatch(judged: Judged) -> Verdict:
    """Say that it is for another host."""
    start = judged.path.start
    host = short_title(judged.question.host_of(start))
    names = start.alternative_names or (start.title,)
    shown = ", ".join(short_title(name) for name in names[:3]) + (" …" if len(names) > 3 else "")
    return Verdict(
        Code.HOST_MISMATCH,
        say("The certificate does not stand for {}").format(host),
        say(
            "It stands for {}. A client that asks for another name refuses it, whatever is "
            "installed."
        ).format(shown),
        say(
            "Call the server by a name in its certificate, or ask for a certificate with this name."
        ),
        Who.SERVER_OWNER,
        letters.add_name(start, host),
    )


def old_tls(judged: Judged) -> Verdict:
    """Say that the server speaks no TLS that the Cloud speaks."""
    presented = judged.question.presented_with(judged.path.start)
    version, server = ("", "") if presented is None else (presented.tls_version, presented.server)
    return Verdict(
        Code.OLD_TLS,
        say("{} speaks {} only, which OutSystems 11 Cloud refuses").format(
            short_title(server), version
        ),
        say(
            "Its front-ends speak TLS 1.2 and 1.3. Calls fail whatever is installed, with “Could "
            "not create SSL/TLS secure channel”."
        ),
        say(
            "Ask whoever runs the server to enable TLS 1.2 or 1.3; a certificate may be needed "
            "after that."
        ),
        Who.SERVER_OWNER,
        letters.newer_tls(judged.path.start, server, version),
    )


def too_weak(judged: Judged) -> Verdict:
    """Say that Windows refuses its key or signature."""
    weak = weakness(judged.path)
    return Verdict(
        Code.TOO_WEAK,
        say("The certificate is too weak for Windows"),
        say("Windows refuses it, whatever is installed: {}.").format(weak),
        say("Ask for a certificate with an RSA key of 2048 bits or more, signed with SHA-256."),
        Who.SERVER_OWNER,
        letters.faulty(judged.path.start, say("Windows refuses it: {}.").format(weak)),
    )


def chain_faulty(judged: Judged) -> Verdict:
    """Say that clients refuse its chain."""
    fault = next(faults_of(judged.path)).sentence
    if judged.count > 1:
        sentence = say(
            "Clients refuse the chains of %n certificate(s), whatever is installed",
            "",
            judged.count,
        )
    else:
        sentence = say("Clients refuse the chain of {}, whatever is installed").format(judged.start)
    return Verdict(
        Code.CHAIN_FAULTY,
        sentence,
        fault,
        say("Ask whoever runs the certificate authority for a chain without this fault."),
        Who.AUTHORITY,
        letters.faulty_chain(judged.path.certificates, fault),
    )


def tls_inspection(judged: Judged) -> Verdict:
    """Say that it was made on the way to the server."""
    product = inspecting_product(judged.path.certificates)
    made = say("It was made on the way to the server.")
    useless = say("OutSystems Cloud does not come that way, so installing it would help nothing.")
    if product:
        sentence = say(
            "This is the certificate of your own network's inspection ({}), not the server's"
        ).format(product)
        why = joined((made, useless))
    else:
        sentence = say("This is the certificate of your own network's inspection, not the server's")
        seen = say("{} also signs what public sites present to this computer.")
        why = joined((made, seen.format(short_title(judged.path.start.issuer_title)), useless))
    return Verdict(
        Code.TLS_INSPECTION,
        sentence,
        why,
        say(
            "Get the certificate from the people who run the server, or fetch it from a network "
            "without inspection."
        ),
        Who.SERVER_OWNER,
        letters.real_certificate(judged.path.start),
    )


def client_certificate(judged: Judged) -> Verdict:
    """Say that it is for signing in."""
    if judged.count > 1:
        sentence = say(
            "%n certificate(s) (is|are) for signing in: another procedure applies",
            "",
            judged.count,
        )
    else:
        sentence = say("{} is for signing in: another procedure applies").format(judged.start)
    return Verdict(
        Code.CLIENT_CERTIFICATE,
        sentence,
        say(
            "It is a client certificate, with which an app proves who it is. It does not make a "
            "server trusted."
        ),
        say(
            "Send it by OutSystems' procedure for client certificates: as .pfx with password and "
            "TripleDES-SHA1 encryption, since AES256-SHA256 is not supported there."
        ),
        Who.YOU,
        link=CLIENT_CERTIFICATES,
    )
