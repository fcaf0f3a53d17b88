"""Verdicts in words: the answer, why, what to do, who does it, and a text to send them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.trust import obstacle_words, trust_words
from wizard.trust.verdict import Code, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.trust.judged import Judged

_WORDS: Final[dict[Code, Callable[[Judged], Verdict]]] = {
    Code.PRIVATE_ROOT: trust_words.private_root,
    Code.SERVER_INCOMPLETE: trust_words.server_incomplete,
    Code.SELF_SIGNED_SERVER: trust_words.self_signed_server,
    Code.EXPIRES_SOON: trust_words.expires_soon,
    Code.TLS_INSPECTION: obstacle_words.tls_inspection,
    Code.ROOT_MISSING: trust_words.root_missing,
    Code.ONLY_INTERMEDIATE: trust_words.only_intermediate,
    Code.ONLY_SERVER: trust_words.only_server,
    Code.EXPIRES_BEFORE_DELIVERY: obstacle_words.expires_before_delivery,
    Code.NOT_YET_VALID: obstacle_words.not_yet_valid,
    Code.EXPIRED: obstacle_words.expired,
    Code.DATES_UNUSABLE: obstacle_words.dates_unusable,
    Code.HOST_MISMATCH: obstacle_words.host_mismatch,
    Code.OLD_TLS: obstacle_words.old_tls,
    Code.TOO_WEAK: obstacle_words.too_weak,
    Code.CHAIN_FAULTY: obstacle_words.chain_faulty,
    Code.DISTRUSTED: trust_words.distrusted,
    Code.PUBLIC_INCOMPLETE: trust_words.public_incomplete,
    Code.CLIENT_CERTIFICATE: obstacle_words.client_certificate,
    Code.UNDECIDED: trust_words.undecided,
    Code.PUBLIC: trust_words.public,
}


def put_into_words(code: Code, judged: Judged) -> Verdict:
    """Say a verdict; `judged.install` is what it asks for."""
    return _WORDS[code](judged)
