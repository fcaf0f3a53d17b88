"""Verdicts in words: the answer, why, what to do, who does it, and a text to send them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wizard.certificates.certificate import Validity
from wizard.english_dates import plain_day
from wizard.trust import letters
from wizard.trust.fault import faults_of
from wizard.trust.inspection import inspecting_product
from wizard.trust.judge import left_out_by_server, untimely_certificate, weakness
from wizard.trust.public_roots import Standing
from wizard.trust.question import Platform
from wizard.trust.titles import short_title
from wizard.trust.verdict import Code, Placement, Verdict, Who

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from wizard.certificates.certificate import Certificate
    from wizard.trust.paths import CertificationPath
    from wizard.trust.question import Question

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
#: What a case is for and how it is opened is on the pages that follow this one.
_BY_CASE: Final = "Go on, and open the case with the files that this wizard prepares."


@dataclass(frozen=True, slots=True)
class Judged:
    """What a verdict is about.

    Attributes:
        paths: The certification paths that are in the situation, at least one.
        question: What was asked.
        published: The day of Microsoft's list; None when there is no list.
        install: What has to be installed for all of the request.
    """

    paths: Sequence[CertificationPath]
    question: Question
    published: date | None
    install: tuple[Placement, ...] = ()

    @property
    def path(self) -> CertificationPath:
        """The first path."""
        return self.paths[0]

    @property
    def start(self) -> str:
        """What the first path is about, or how many there are."""
        return _named([path.start for path in self.paths])

    @property
    def installed(self) -> str:
        """What is to be installed in the trusted root store."""
        return _named([placement.certificate for placement in self.install])

    @property
    def missing_issuers(self) -> tuple[str, ...]:
        """The names of the authorities that are wanted."""
        issuers = dict.fromkeys(path.top.issuer_title for path in self.paths)
        return tuple(short_title(issuer) for issuer in issuers)


def put_into_words(code: Code, judged: Judged) -> Verdict:
    """Say a verdict; `judged.install` is what it asks for."""
    return _WORDS[code](judged)


def nothing() -> Verdict:
    """Say that there is no certificate."""
    return Verdict(
        Code.NOTHING, "No certificate yet", "Nothing was added.", "Add one first.", Who.YOU
    )


def other_platform(platform: Platform) -> Verdict:
    """Say that the service does not exist where the apps run."""
    if platform is Platform.SELF_MANAGED:
        return Verdict(
            Code.OTHER_PLATFORM,
            "Self-managed servers are yours to set up: no case is needed",
            "OutSystems Support installs certificates in OutSystems 11 Cloud only.",
            "Install the certificate on every front-end as OutSystems' own article shows.",
            Who.YOU,
            link=SELF_MANAGED,
        )
    return Verdict(
        Code.OTHER_PLATFORM,
        "OutSystems Developer Cloud takes public certificates only",
        "No certificate can be installed there: the system that is called must have one that a "
        "public authority signed.",
        "Ask whoever runs the server for a certificate of a public authority.",
        Who.SERVER_OWNER,
        link=DEVELOPER_CLOUD,
    )


def _private_root(judged: Judged) -> Verdict:
    several = len(judged.install) > 1
    needs = "need" if several else "needs"
    brings = "each of them" if several else "it"
    return Verdict(
        Code.PRIVATE_ROOT,
        f"{judged.installed} {needs} to be trusted",
        "A private authority signed the server's certificate, and Windows does not know it. "
        f"Once it is installed, everything that {brings} has signed is trusted."
        if not several
        else "Private authorities signed these, and Windows does not know them. "
        f"Once they are installed, everything that {brings} has signed is trusted.",
        _BY_CASE,
        Who.SUPPORT,
        install=judged.install,
    )


def _self_signed_server(judged: Judged) -> Verdict:
    several = len(judged.install) > 1
    return Verdict(
        Code.SELF_SIGNED_SERVER,
        f"{judged.installed} {'need' if several else 'needs'} to be trusted",
        "They are signed with their own keys, so each renewal needs a new case. A certificate of "
        "a private authority would need one case for all."
        if several
        else "It is signed with its own key, so each renewal of it needs a new case. A "
        "certificate of a private authority would need one case for all.",
        _BY_CASE,
        Who.SUPPORT,
        install=judged.install,
    )


def _server_incomplete(judged: Judged) -> Verdict:
    left_out = left_out_by_server(judged.path, judged.question)
    return Verdict(
        Code.SERVER_INCOMPLETE,
        f"{short_title(judged.path.top.title)} needs to be trusted, and the server leaves out "
        f"{_named(left_out)}",
        "A server has to send its certificate with all intermediates; this one does not. Until it "
        "does, they have to be installed as well, as Intermediate Certification Authorities.",
        f"{_BY_CASE} Ask whoever runs the server to send the whole chain.",
        Who.SUPPORT,
        letters.send_intermediates(judged.path.start, left_out),
        install=judged.install,
    )


def _expires_soon(judged: Judged) -> Verdict:
    top = judged.path.top
    return Verdict(
        Code.EXPIRES_SOON,
        f"{short_title(top.title)} expires on {_last_day(top)}: ask for its successor",
        "Within 90 days there will be another one, and another case. It can be installed until "
        "then, and should be if calls fail today.",
        f"Ask for the successor first. {_BY_CASE}",
        Who.AUTHORITY,
        letters.successor(top),
        install=judged.install,
    )


def _expires_before_delivery(judged: Judged) -> Verdict:
    top = judged.path.top
    return Verdict(
        Code.EXPIRES_BEFORE_DELIVERY,
        f"{short_title(top.title)} expires on {_last_day(top)}, before it could be installed",
        "The service's target is five business days. An expired certificate is not trusted even "
        "where it is installed.",
        "Ask for its successor, and open the case with that.",
        Who.AUTHORITY,
        letters.successor(top),
    )


def _expired(judged: Judged) -> Verdict:
    expired = untimely_certificate(judged.path, judged.question) or _listed(judged.path)
    is_server = expired == judged.path.start and not expired.is_ca
    return Verdict(
        Code.EXPIRED,
        f"{short_title(expired.title)} has expired",
        f"It ended on {_last_day(expired)}. An expired certificate is not trusted, whatever is "
        "installed.",
        "Ask whoever runs the server to renew its certificate."
        if is_server
        else "Ask for its successor before opening a case.",
        Who.SERVER_OWNER if is_server else Who.AUTHORITY,
        letters.renew(expired) if is_server else letters.successor(expired),
    )


def _not_yet_valid(judged: Judged) -> Verdict:
    early = untimely_certificate(judged.path, judged.question) or judged.path.start
    begins = "" if early.not_before is None else plain_day(early.not_before)
    return Verdict(
        Code.NOT_YET_VALID,
        f"{short_title(early.title)} is not valid before {begins}",
        "Until then connections keep failing, whatever is installed.",
        "Wait for that day, or ask for the certificate that is in use until then.",
        Who.SERVER_OWNER if early == judged.path.start else Who.AUTHORITY,
        letters.in_use_until(early),
    )


def _dates_unusable(judged: Judged) -> Verdict:
    faulty = untimely_certificate(judged.path, judged.question) or judged.path.start
    impossible = faulty.validity(judged.question.now) is Validity.IMPOSSIBLE
    fault = "ends before it begins" if impossible else "has dates that cannot be read"
    return Verdict(
        Code.DATES_UNUSABLE,
        f"{short_title(faulty.title)} {fault}",
        "Windows does not trust such a certificate, whatever is installed.",
        "Ask for a correct certificate.",
        Who.SERVER_OWNER if faulty == judged.path.start else Who.AUTHORITY,
        letters.faulty(faulty, f"It {fault}."),
    )


def _host_mismatch(judged: Judged) -> Verdict:
    start, host = judged.path.start, short_title(judged.question.host)
    names = start.alternative_names or (start.title,)
    shown = ", ".join(short_title(name) for name in names[:3]) + (" …" if len(names) > 3 else "")
    return Verdict(
        Code.HOST_MISMATCH,
        f"The certificate does not stand for {host}",
        f"It stands for {shown}. A client that asks for another name refuses it, whatever is "
        "installed.",
        "Call the server by a name in its certificate, or ask for a certificate with this name.",
        Who.SERVER_OWNER,
        letters.add_name(start, host),
    )


def _too_weak(judged: Judged) -> Verdict:
    weak = weakness(judged.path)
    return Verdict(
        Code.TOO_WEAK,
        "The certificate is too weak for Windows",
        f"Windows refuses it, whatever is installed: {weak}.",
        "Ask for a certificate with an RSA key of 2048 bits or more, signed with SHA-256.",
        Who.SERVER_OWNER,
        letters.faulty(judged.path.start, f"Windows refuses it: {weak}."),
    )


def _chain_faulty(judged: Judged) -> Verdict:
    fault = next(faults_of(judged.path)).sentence
    return Verdict(
        Code.CHAIN_FAULTY,
        f"Clients refuse the chain of {judged.start}, whatever is installed",
        fault,
        "Ask whoever runs the certificate authority for a chain without this fault.",
        Who.AUTHORITY,
        letters.faulty_chain(judged.path.certificates, fault),
    )


def _distrusted(judged: Judged) -> Verdict:
    root = _listed(judged.path)
    reasons = {
        Standing.NOT_FOR_SERVERS: "lists {} for other purposes, not for servers",
        Standing.CLOSED: "trusts only certificates that {} issued earlier",
        Standing.DISABLED: "no longer trusts {}",
        Standing.EXPIRED: "lists {}, which has expired",
        Standing.TRUSTED: "lists {}",
    }
    standing = judged.path.standing(judged.question.now) or Standing.DISABLED
    reason = reasons[standing].format(short_title(root.title))
    return Verdict(
        Code.DISTRUSTED,
        f"Microsoft does not trust {judged.start}",
        f"Its programme {reason}{_as_of(judged)}. Putting it into the trusted root store against "
        "that would weaken every app on these servers.",
        "Ask whoever runs the server for a certificate of another authority.",
        Who.SERVER_OWNER,
        letters.another_authority(judged.path.start, root),
    )


def _public(judged: Judged) -> Verdict:
    verb = "are" if len(judged.paths) > 1 else "is"
    root = short_title(_listed(judged.path).title)
    return Verdict(
        Code.PUBLIC,
        f"{judged.start} {verb} trusted already: no case is needed",
        f"Windows trusts {root}: it is on Microsoft's list{_as_of(judged)}.",
        "If calls fail all the same, look at the host name, the intermediates that the server "
        "sends and its TLS version: installing a certificate changes none of these.",
        Who.NOBODY,
    )


def _public_incomplete(judged: Judged) -> Verdict:
    left_out = left_out_by_server(judged.path, judged.question)
    return Verdict(
        Code.PUBLIC_INCOMPLETE,
        f"The server leaves out {_named(left_out)}: no case is needed, the server must send it",
        f"Its authority is public, on Microsoft's list{_as_of(judged)}, but without the "
        "intermediate the front-ends cannot see that.",
        "Ask whoever runs the server to send the whole chain.",
        Who.SERVER_OWNER,
        letters.send_intermediates(judged.path.start, left_out),
    )


def _root_missing(judged: Judged) -> Verdict:
    issuers = judged.missing_issuers
    several = len(issuers) > 1
    return Verdict(
        Code.ROOT_MISSING,
        f"The root certificate{'s are' if several else ' is'} missing",
        f"{judged.start} and the intermediate are here; {_listed_names(issuers)} at the top "
        f"{'are' if several else 'is'} not. Only a certificate that is signed with its own key "
        "can be installed as trusted root.",
        f"Ask whoever runs it for the certificate of {_listed_names(issuers)}.",
        Who.AUTHORITY,
        letters.root_wanted(judged.path.top),
    )


def _only_intermediate(judged: Judged) -> Verdict:
    issuers = judged.missing_issuers
    return Verdict(
        Code.ONLY_INTERMEDIATE,
        f"{judged.start} {'are' if len(judged.paths) > 1 else 'is'} not a root: its root "
        "certificate is missing",
        "An intermediate in the trusted root store does not help on Windows, and can break "
        "sign-in with client certificates on IIS (Microsoft KB 2802568).",
        f"Ask whoever runs it for the certificate of {_listed_names(issuers)}.",
        Who.AUTHORITY,
        letters.root_wanted(judged.path.top),
    )


def _only_server(judged: Judged) -> Verdict:
    issuers = judged.missing_issuers
    several = len(issuers) > 1
    return Verdict(
        Code.ONLY_SERVER,
        f"The root certificate{'s are' if several else ' is'} missing",
        f"{judged.start} was issued by {_listed_names(issuers)}, and a certificate that another "
        "one issued cannot be installed as trusted root (Microsoft KB 2802568).",
        f"Ask whoever runs it for the certificate of {_listed_names(issuers)}.",
        Who.AUTHORITY,
        letters.root_wanted(judged.path.top),
    )


def _tls_inspection(judged: Judged) -> Verdict:
    product = inspecting_product(judged.path.certificates)
    return Verdict(
        Code.TLS_INSPECTION,
        f"This is the certificate of your own network's inspection ({product}), not the server's",
        "It was made on the way to the server. OutSystems Cloud does not come that way, so "
        "installing it would help nothing.",
        "Get the certificate from the people who run the server, or fetch it from a network "
        "without inspection.",
        Who.SERVER_OWNER,
        letters.real_certificate(judged.path.start),
    )


def _client_certificate(judged: Judged) -> Verdict:
    return Verdict(
        Code.CLIENT_CERTIFICATE,
        f"{judged.start} is for signing in: another procedure applies",
        "It is a client certificate, with which an app proves who it is. It does not make a "
        "server trusted.",
        "Send it by OutSystems' procedure for client certificates: as .pfx with password and "
        "TripleDES-SHA1 encryption, since AES256-SHA256 is not supported there.",
        Who.YOU,
        link=CLIENT_CERTIFICATES,
    )


def _undecided(judged: Judged) -> Verdict:
    top = judged.path.top
    return Verdict(
        Code.UNDECIDED,
        f"What signed {short_title(top.title)} cannot be told here",
        "Its signature is of a kind that this computer cannot check, so nothing says that it "
        "could be a root.",
        "Ask whoever runs it which certificate is the root, and add that.",
        Who.AUTHORITY,
        letters.root_wanted(top),
    )


_WORDS: Final[dict[Code, Callable[[Judged], Verdict]]] = {
    Code.PRIVATE_ROOT: _private_root,
    Code.SERVER_INCOMPLETE: _server_incomplete,
    Code.SELF_SIGNED_SERVER: _self_signed_server,
    Code.EXPIRES_SOON: _expires_soon,
    Code.TLS_INSPECTION: _tls_inspection,
    Code.ROOT_MISSING: _root_missing,
    Code.ONLY_INTERMEDIATE: _only_intermediate,
    Code.ONLY_SERVER: _only_server,
    Code.EXPIRES_BEFORE_DELIVERY: _expires_before_delivery,
    Code.NOT_YET_VALID: _not_yet_valid,
    Code.EXPIRED: _expired,
    Code.DATES_UNUSABLE: _dates_unusable,
    Code.HOST_MISMATCH: _host_mismatch,
    Code.TOO_WEAK: _too_weak,
    Code.CHAIN_FAULTY: _chain_faulty,
    Code.DISTRUSTED: _distrusted,
    Code.PUBLIC_INCOMPLETE: _public_incomplete,
    Code.CLIENT_CERTIFICATE: _client_certificate,
    Code.UNDECIDED: _undecided,
    Code.PUBLIC: _public,
}


def _listed(path: CertificationPath) -> Certificate:
    return path.top if path.listed is None else path.listed.certificate


def _as_of(judged: Judged) -> str:
    return "" if judged.published is None else f" of {plain_day(judged.published)}"


def _last_day(certificate: Certificate) -> str:
    return "" if certificate.not_after is None else plain_day(certificate.not_after)


def _named(certificates: Sequence[Certificate]) -> str:
    if len(certificates) == 1:
        return short_title(certificates[0].title)
    return f"{len(certificates)} certificates"


def _listed_names(names: Sequence[str]) -> str:
    if len(names) > 3:
        return f"{len(names)} authorities"
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]
