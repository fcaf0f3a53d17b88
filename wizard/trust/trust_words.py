"""Verdicts on where trust begins, and what it takes, in words."""

from __future__ import annotations

from typing import Final

from wizard.trust import letters
from wizard.trust.judge import left_out_by_server
from wizard.trust.judged import Judged, last_day, listed_names, named
from wizard.trust.public_roots import Standing
from wizard.trust.titles import short_title
from wizard.trust.verdict import Code, Verdict, Who

#: A letter about more authorities than these is for nobody.
_MOST_ASKED_FOR: Final = 5
#: What a case is for and how it is opened is on the pages that follow this one.
_BY_CASE: Final = "Go on, and open the case with the files that this wizard prepares."


def nothing() -> Verdict:
    """Say that there is no certificate."""
    return Verdict(
        Code.NOTHING, "No certificate yet", "Nothing was added.", "Add one first.", Who.YOU
    )


def private_root(judged: Judged) -> Verdict:
    """Say what trust in a private authority takes."""
    if len(judged.install) > 1:
        sentence = f"{judged.installed} need to be trusted"
        why = (
            "They belong to private authorities, which Windows does not know. Once they are "
            "installed, everything that they have signed is trusted."
        )
    else:
        sentence = f"{judged.installed} needs to be trusted"
        why = (
            "It belongs to a private authority, which Windows does not know. Once it is "
            "installed, everything that it has signed is trusted."
        )
    return Verdict(Code.PRIVATE_ROOT, sentence, why, _BY_CASE, Who.SUPPORT, install=judged.install)


def self_signed_server(judged: Judged) -> Verdict:
    """Say what trust in a self-signed server takes."""
    if len(judged.install) > 1:
        sentence = f"{judged.installed} need to be trusted"
        why = "They are signed with their own keys, so each renewal needs a new case."
    else:
        sentence = f"{judged.installed} needs to be trusted"
        why = "It is signed with its own key, so each renewal of it needs a new case."
    return Verdict(
        Code.SELF_SIGNED_SERVER,
        sentence,
        f"{why} A certificate of a private authority would need one case for all.",
        _BY_CASE,
        Who.SUPPORT,
        install=judged.install,
    )


def server_incomplete(judged: Judged) -> Verdict:
    """Say that an intermediate has to be installed too."""
    left_out = left_out_by_server(judged.path, judged.question)
    return Verdict(
        Code.SERVER_INCOMPLETE,
        f"{short_title(judged.path.top.title)} needs to be trusted, and the server leaves out "
        f"{named(left_out)}",
        "A server has to send its certificate with all intermediates; this one does not. Until it "
        "does, they have to be installed as well, as Intermediate Certification Authorities.",
        f"{_BY_CASE} Ask whoever runs the server to send the whole chain.",
        Who.SUPPORT,
        letters.send_intermediates(judged.path.start, left_out),
        install=judged.install,
    )


def expires_soon(judged: Judged) -> Verdict:
    """Say that the root should be renewed first."""
    top = judged.path.top
    return Verdict(
        Code.EXPIRES_SOON,
        f"{short_title(top.title)} expires on {last_day(top)}: ask for its successor",
        "Within 90 days there will be another one, and another case. It can be installed until "
        "then, and should be if calls fail today.",
        f"Ask for the successor first. {_BY_CASE}",
        Who.AUTHORITY,
        letters.successor(top),
        install=judged.install,
    )


def public(judged: Judged) -> Verdict:
    """Say that Windows trusts it already."""
    verb = "are" if len(judged.paths) > 1 else "is"
    root = short_title(judged.root.title)
    return Verdict(
        Code.PUBLIC,
        f"{judged.start} {verb} trusted already: no case is needed",
        f"Windows trusts {root}: it is on Microsoft's list{judged.as_of}.",
        "If calls fail all the same, look at the host name, the intermediates that the server "
        "sends and its TLS version: installing a certificate changes none of these.",
        Who.NOBODY,
    )


def public_incomplete(judged: Judged) -> Verdict:
    """Say that the server has to send its intermediates."""
    left_out = left_out_by_server(judged.path, judged.question)
    return Verdict(
        Code.PUBLIC_INCOMPLETE,
        f"The server leaves out {named(left_out)}: no case is needed, the server must send it",
        f"Its authority is public, on Microsoft's list{judged.as_of}, but without the "
        "intermediate the front-ends cannot see that.",
        "Ask whoever runs the server to send the whole chain.",
        Who.SERVER_OWNER,
        letters.send_intermediates(judged.path.start, left_out),
    )


def distrusted(judged: Judged) -> Verdict:
    """Say that Microsoft does not trust it."""
    root = judged.root
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
        f"Its programme {reason}{judged.as_of}. Putting it into the trusted root store against "
        "that would weaken every app on these servers.",
        "Ask whoever runs the server for a certificate of another authority.",
        Who.SERVER_OWNER,
        letters.another_authority(judged.path.start, root),
    )


def root_missing(judged: Judged) -> Verdict:
    """Say that the root above an intermediate is wanted."""
    several = len(judged.missing_issuers) > 1
    return _root_wanted(
        judged,
        Code.ROOT_MISSING,
        f"The root certificate{'s are' if several else ' is'} missing",
        f"{judged.start} and the intermediate are here; {listed_names(judged.missing_issuers)} at "
        f"the top {'are' if several else 'is'} not. Only a certificate that is signed with its "
        "own key can be installed as trusted root.",
    )


def only_intermediate(judged: Judged) -> Verdict:
    """Say that an intermediate is no root."""
    several = len(judged.paths) > 1
    return _root_wanted(
        judged,
        Code.ONLY_INTERMEDIATE,
        f"{judged.start} {'are no roots' if several else 'is not a root'}: the root is missing",
        "An intermediate in the trusted root store does not help on Windows, and can break "
        "sign-in with client certificates on IIS (Microsoft KB 2802568).",
    )


def only_server(judged: Judged) -> Verdict:
    """Say that a server's certificate is no root."""
    several = len(judged.missing_issuers) > 1
    return _root_wanted(
        judged,
        Code.ONLY_SERVER,
        f"The root certificate{'s are' if several else ' is'} missing",
        f"{judged.start} {'were' if len(judged.paths) > 1 else 'was'} issued by "
        f"{listed_names(judged.missing_issuers)}, and a certificate that another one issued "
        "cannot be installed as trusted root (Microsoft KB 2802568).",
    )


def _root_wanted(judged: Judged, code: Code, sentence: str, why: str) -> Verdict:
    tops = {path.top.canonical_issuer: path.top for path in judged.paths}
    return Verdict(
        code,
        sentence,
        why,
        f"Ask for the certificate of {listed_names(judged.missing_issuers)}.",
        Who.AUTHORITY,
        letters.root_wanted(tuple(tops.values())[:_MOST_ASKED_FOR]),
    )


def undecided(judged: Judged) -> Verdict:
    """Say that a signature cannot be checked here."""
    top = judged.path.top
    return Verdict(
        Code.UNDECIDED,
        f"What signed {short_title(top.title)} cannot be told here",
        "Its signature is of a kind that this computer cannot check, so nothing says that it "
        "could be a root.",
        "Ask whoever runs it which certificate is the root, and add that.",
        Who.AUTHORITY,
        letters.root_wanted([top]),
    )
