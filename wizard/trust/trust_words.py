"""Verdicts on where trust begins, and what it takes, in words."""

from __future__ import annotations

from typing import Final

from wizard.sentence import Sentence, joined, say
from wizard.trust import letters
from wizard.trust.judge import left_out_by_server
from wizard.trust.judged import Judged, last_day, listed_names
from wizard.trust.public_roots import Standing
from wizard.trust.titles import short_title
from wizard.trust.verdict import Code, Verdict, Who

#: A letter about more authorities than these is for nobody.
_MOST_ASKED_FOR: Final = 5
#: What a case is for and how it is opened is on the pages that follow this one.
_BY_CASE: Final = say("Go on, and open the case with the files that this wizard prepares.")

_WHOLE_CHAIN: Final = say("Ask whoever runs the server to send the whole chain.")
_PROGRAMME: Final = {
    Standing.NOT_FOR_SERVERS: say("Its programme lists {} for other purposes, not for servers."),
    Standing.CLOSED: say("Its programme trusts only certificates that {} issued earlier."),
    Standing.DISABLED: say("Its programme no longer trusts {}."),
    Standing.EXPIRED: say("Its programme lists {}, which has expired."),
    Standing.TRUSTED: say("Its programme lists {}."),
}


def nothing() -> Verdict:
    """Say that there is no certificate."""
    return Verdict(
        Code.NOTHING,
        say("No certificate yet"),
        say("Nothing was added."),
        say("Add one first."),
        Who.YOU,
    )


def private_root(judged: Judged) -> Verdict:
    """Say what trust in a private authority takes."""
    if len(judged.install) > 1:
        why = say(
            "They belong to private authorities, which Windows does not know. Once they are "
            "installed, everything that they have signed is trusted."
        )
    else:
        why = say(
            "It belongs to a private authority, which Windows does not know. Once it is "
            "installed, everything that it has signed is trusted."
        )
    return Verdict(
        Code.PRIVATE_ROOT,
        _needed(judged),
        why,
        _BY_CASE,
        Who.SUPPORT,
        install=judged.install,
    )


def self_signed_server(judged: Judged) -> Verdict:
    """Say what trust in a self-signed server takes."""
    if len(judged.install) > 1:
        why = say("They are signed with their own keys, so each renewal needs a new case.")
    else:
        why = say("It is signed with its own key, so each renewal of it needs a new case.")
    better = say("A certificate of a private authority would need one case for all.")
    return Verdict(
        Code.SELF_SIGNED_SERVER,
        _needed(judged),
        joined((why, better)),
        _BY_CASE,
        Who.SUPPORT,
        install=judged.install,
    )


def server_incomplete(judged: Judged) -> Verdict:
    """Say that an intermediate has to be installed too."""
    left_out = left_out_by_server(judged.path, judged.question)
    top = short_title(judged.path.top.title)
    if len(left_out) > 1:
        sentence = say(
            "{} needs to be trusted, and the server leaves out %n certificate(s)",
            "",
            len(left_out),
        ).format(top)
    else:
        sentence = say("{} needs to be trusted, and the server leaves out {}").format(
            top, short_title(left_out[0].title)
        )
    return Verdict(
        Code.SERVER_INCOMPLETE,
        sentence,
        say(
            "A server has to send its certificate with all intermediates; this one does not. "
            "Until it does, they have to be installed as well, as Intermediate Certification "
            "Authorities."
        ),
        joined((_BY_CASE, _WHOLE_CHAIN)),
        Who.SUPPORT,
        letters.send_intermediates(judged.path.start, left_out),
        install=judged.install,
    )


def expires_soon(judged: Judged) -> Verdict:
    """Say that the root should be renewed first."""
    top = judged.path.top
    return Verdict(
        Code.EXPIRES_SOON,
        say("{} expires on {}: ask for its successor").format(
            short_title(top.title), last_day(top)
        ),
        say(
            "Within 90 days there will be another one, and another case. It can be installed "
            "until then, and should be if calls fail today."
        ),
        joined((say("Ask for the successor first."), _BY_CASE)),
        Who.AUTHORITY,
        letters.successor(top),
        install=judged.install,
    )


def public(judged: Judged) -> Verdict:
    """Say that Windows trusts it already."""
    if judged.count > 1:
        sentence = say(
            "%n certificate(s) (is|are) trusted already: no case is needed", "", judged.count
        )
    else:
        sentence = say("{} is trusted already: no case is needed").format(judged.start)
    root = short_title(judged.root.title)
    if judged.published is None:
        why = say("Windows trusts {}: it is on Microsoft's list.").format(root)
    else:
        why = say("Windows trusts {}: it is on Microsoft's list of {}.").format(
            root, judged.published
        )
    return Verdict(
        Code.PUBLIC,
        sentence,
        why,
        say(
            "If calls fail all the same, look at the host name, the intermediates that the server "
            "sends and its TLS version: installing a certificate changes none of these."
        ),
        Who.NOBODY,
    )


def public_incomplete(judged: Judged) -> Verdict:
    """Say that the server has to send its intermediates."""
    left_out = left_out_by_server(judged.path, judged.question)
    if len(left_out) > 1:
        sentence = say(
            "The server leaves out %n certificate(s): no case is needed, the server must send "
            "(it|them)",
            "",
            len(left_out),
        )
    else:
        sentence = say(
            "The server leaves out {}: no case is needed, the server must send it"
        ).format(short_title(left_out[0].title))
    if judged.published is None:
        why = say(
            "Its authority is public, on Microsoft's list, but without the intermediate the "
            "front-ends cannot see that."
        )
    else:
        why = say(
            "Its authority is public, on Microsoft's list of {}, but without the intermediate the "
            "front-ends cannot see that."
        ).format(judged.published)
    return Verdict(
        Code.PUBLIC_INCOMPLETE,
        sentence,
        why,
        _WHOLE_CHAIN,
        Who.SERVER_OWNER,
        letters.send_intermediates(judged.path.start, left_out),
    )


def distrusted(judged: Judged) -> Verdict:
    """Say that Microsoft does not trust it."""
    root = judged.root
    standing = judged.path.standing(judged.question.now) or Standing.DISABLED
    reasons = [_PROGRAMME[standing].format(short_title(root.title))]
    if judged.published is not None:
        reasons.append(say("Its list is of {}.").format(judged.published))
    if judged.count > 1:
        sentence = say("Microsoft does not trust %n certificate(s)", "", judged.count)
    else:
        sentence = say("Microsoft does not trust {}").format(judged.start)
    useless = say(
        "Putting it into the trusted root store against that would weaken every app on these "
        "servers."
    )
    return Verdict(
        Code.DISTRUSTED,
        sentence,
        joined((*reasons, useless)),
        say("Ask whoever runs the server for a certificate of another authority."),
        Who.SERVER_OWNER,
        letters.another_authority(judged.path.start, root),
    )


def root_missing(judged: Judged) -> Verdict:
    """Say that the root above an intermediate is wanted."""
    issuers = listed_names(judged.missing_issuers)
    if len(judged.missing_issuers) > 1:
        here = say(
            "%n certificate(s) and the intermediate are here; {} at the top are not.",
            "",
            judged.count,
        ).format(issuers)
    elif judged.count > 1:
        here = say(
            "%n certificate(s) and the intermediate are here; {} at the top is not.",
            "",
            judged.count,
        ).format(issuers)
    else:
        here = say("{} and the intermediate are here; {} at the top is not.").format(
            judged.start, issuers
        )
    only = say(
        "Only a certificate that is signed with its own key can be installed as trusted root."
    )
    return _root_wanted(judged, Code.ROOT_MISSING, _missing(judged), joined((here, only)))


def only_intermediate(judged: Judged) -> Verdict:
    """Say that an intermediate is no root."""
    if judged.count > 1:
        sentence = say(
            "%n certificate(s) (is|are) no root(s): the root is missing", "", judged.count
        )
    else:
        sentence = say("{} is not a root: the root is missing").format(judged.start)
    return _root_wanted(
        judged,
        Code.ONLY_INTERMEDIATE,
        sentence,
        say(
            "An intermediate in the trusted root store does not help on Windows, and can break "
            "sign-in with client certificates on IIS (Microsoft KB 2802568)."
        ),
    )


def only_server(judged: Judged) -> Verdict:
    """Say that a server's certificate is no root."""
    issuers = listed_names(judged.missing_issuers)
    if judged.count > 1:
        why = say(
            "%n certificate(s) (was|were) issued by {}, and a certificate that another one issued "
            "cannot be installed as trusted root (Microsoft KB 2802568).",
            "",
            judged.count,
        ).format(issuers)
    else:
        why = say(
            "{} was issued by {}, and a certificate that another one issued cannot be installed "
            "as trusted root (Microsoft KB 2802568)."
        ).format(judged.start, issuers)
    return _root_wanted(judged, Code.ONLY_SERVER, _missing(judged), why)


def _needed(judged: Judged) -> Sentence:
    # Where the service does not exist it installs nothing, and the roots are named all the same.
    wanted = [placement.certificate for placement in judged.install]
    wanted = wanted or list(dict.fromkeys(path.top for path in judged.paths))
    if len(wanted) > 1:
        return say("%n certificate(s) (needs|need) to be trusted", "", len(wanted))
    return say("{} needs to be trusted").format(short_title(wanted[0].title))


def _missing(judged: Judged) -> Sentence:
    if len(judged.missing_issuers) > 1:
        return say("The root certificates are missing")
    return say("The root certificate is missing")


def _root_wanted(judged: Judged, code: Code, sentence: str, why: str) -> Verdict:
    tops = {path.top.canonical_issuer: path.top for path in judged.paths}
    return Verdict(
        code,
        sentence,
        why,
        say("Ask for the certificate of {}.").format(listed_names(judged.missing_issuers)),
        Who.AUTHORITY,
        letters.root_wanted(tuple(tops.values())[:_MOST_ASKED_FOR]),
    )


def undecided(judged: Judged) -> Verdict:
    """Say that a signature cannot be checked here."""
    top = judged.path.top
    return Verdict(
        Code.UNDECIDED,
        say("What signed {} cannot be told here").format(short_title(top.title)),
        say(
            "Its signature is of a kind that this computer cannot check, so nothing says that it "
            "could be a root."
        ),
        say("Ask whoever runs it which certificate is the root, and add that."),
        Who.AUTHORITY,
        letters.root_wanted([top]),
    )
