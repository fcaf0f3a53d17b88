"""The rehearsal: what a client makes of a server's certificate, before and after the installation.

OpenSSL verifies as a client that trusts Microsoft's list does, without partial chains and without
its strict mode, which come closest to Windows. It is a rehearsal all the same: the real client is
Windows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from OpenSSL import crypto

from wizard.certificates.certificate import SelfSigned, Validity
from wizard.sentence import say
from wizard.trust.host_match import stands_for
from wizard.trust.public_roots import Standing
from wizard.trust.rehearsal import Outcome, Rehearsal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from wizard.certificates.certificate import Certificate
    from wizard.trust.paths import CertificationPath
    from wizard.trust.public_roots import PublicRoots
    from wizard.trust.question import Question
    from wizard.trust.verdict import Placement

#: X509_V_FLAG_NO_CHECK_TIME of OpenSSL: dates are judged apart.
_NO_CHECK_TIME: Final = 0x200000

#: OpenSSL's X509_V_ERR_ codes in the words of this program.
_WORDS: Final = {
    2: say("the certificate of the issuer is missing"),
    18: say("self-signed, and not trusted"),
    19: say("untrusted root"),
    20: say("the certificate of the issuer is missing"),
    21: say("the certificate of the issuer is missing"),
    24: say("an issuer in the chain is not an authority"),
    25: say("an authority may not have others below it"),
    47: say("the authority may not issue for this name"),
    48: say("the authority may not issue for this name"),
    66: say("a key is too weak"),
    67: say("the key of an authority is too weak"),
    68: say("a signature is too weak"),
    79: say("an issuer in the chain is not an authority"),
}
#: This program's own, where OpenSSL has none.
UNREADABLE: Final = -1
NOT_TRUSTED_BY_MICROSOFT: Final = -2


def rehearse(
    path: CertificationPath,
    question: Question,
    roots: PublicRoots,
    chosen: Sequence[Placement],
) -> Rehearsal:
    """Rehearse a connection to the server whose certificate is at the start of a path.

    Args:
        path: Its best way up.
        question: What was asked; the server sends what it was seen to send, else all
            certificates of the path.
        roots: Microsoft's list.
        chosen: What is to be installed.
    """
    server = path.start
    # Windows tries every way up, OpenSSL one: it is given the best.
    presented, host = question.presented_with(server), question.host_of(server)
    given = path.certificates if presented is None else presented.certificates
    sent = [c for c in path.certificates if c in given]
    listed = [root for c in path.certificates for root in roots.above(c)]
    public = [
        root.der
        for root in dict.fromkeys(listed)
        if root.standing(server.not_before, question.now) is Standing.TRUSTED
    ]
    refused = path.standing(question.now) not in {None, Standing.TRUSTED}
    installed = [placement.certificate for placement in chosen]
    before = _verify(server, sent, public, refused=refused)
    after = (
        _verify(server, (*sent, *installed), [*public, *_anchors(installed)], refused=refused)
        if installed
        else before
    )
    return Rehearsal(
        server,
        before,
        after,
        stands_for(server, host) if host else None,
        _in_time(path, question.now),
    )


def _verify(
    server: Certificate,
    untrusted: Iterable[Certificate],
    anchors: Sequence[bytes],
    *,
    refused: bool,
) -> Outcome:
    store = crypto.X509Store()
    store.set_flags(_NO_CHECK_TIME)
    try:
        for anchor in anchors:
            store.add_cert(_load(anchor))
        chain = [_load(c.der) for c in untrusted if c != server]
        crypto.X509StoreContext(store, _load(server.der), chain).verify_certificate()
    except crypto.X509StoreContextError as error:
        code = error.errors[0]
        if refused and not anchors:
            return Outcome(
                trusted=False, code=NOT_TRUSTED_BY_MICROSOFT, words=say("not trusted by Microsoft")
            )
        return Outcome(trusted=False, code=code, words=_WORDS.get(code, str(error)))
    except crypto.Error:
        return Outcome(
            trusted=False,
            code=UNREADABLE,
            words=say("OpenSSL cannot read a certificate in the chain"),
        )
    return Outcome(trusted=True)


def _load(encoded: bytes) -> crypto.X509:
    return crypto.load_certificate(crypto.FILETYPE_ASN1, encoded)


def _anchors(installed: Iterable[Certificate]) -> list[bytes]:
    """Windows takes nothing else as an anchor, whatever lies in the store."""
    return [c.der for c in installed if c.self_signed is SelfSigned.YES]


def _in_time(path: CertificationPath, now: datetime) -> bool:
    if path.standing(now) is Standing.EXPIRED:
        return False
    return all(c.validity(now) is Validity.VALID for c in path.certificates)
