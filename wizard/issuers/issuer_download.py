"""Missing issuers fetched from where certificates say that they are (RFC 5280, 4.2.2.1).

The caller asks the customer first: whoever runs the address learns that somebody looks at that
certificate. Only plain http is asked. What comes is believed for its signature alone, whoever
sent it, so https would add nothing, and would need the very trust that is being set up; ldap and
file would reach into the customer's own network and disk at a stranger's word.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Final

from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.certificates.constraints import constraints_of
from wizard.certificates.names import visible
from wizard.certificates.read import read
from wizard.certificates.read_report import Kind, ReadReport, Rejected
from wizard.issuers.above import issuers_above, open_no_keystore
from wizard.issuers.issuer_addresses import MOST_DOWNLOADS, addresses_to_ask, http_urls
from wizard.issuers.plain_http import SECONDS, fetch, http_url, system_proxy
from wizard.sentence import joined, say
from wizard.trust.issuers import find_issuers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from urllib3.util import Url

    from wizard.issuers.plain_http import ProxyFor

#: What the report of addresses that are never asked is called.
NOT_ASKED: Final = say("Addresses of issuers")

# A bundle of more is a list of authorities, not the issuer of a certificate.
_MOST_IN_ONE: Final = 100
_LONGEST_HOST: Final = 100
_LONGEST_ADDRESS: Final = 300

_REASONS: Final = {
    Kind.REFUSED_ADDRESS: say(
        "{} is not asked, since it is no plain http address: ask whoever runs the authority for "
        "its certificate."
    ),
    Kind.REFUSED_REDIRECT: say(
        "{} leads to no plain http address, or on and on: ask whoever runs the authority for its "
        "certificate."
    ),
    Kind.UNREACHABLE: say(
        "{} cannot be reached from this computer: ask whoever runs the authority for its "
        "certificate."
    ),
    Kind.TIMED_OUT: say(
        "{} did not answer in full in time: ask whoever runs the authority for its certificate."
    ),
    Kind.NOT_FOUND: say(
        "{} has no file to give: ask whoever runs the authority for its certificate."
    ),
    Kind.TOO_LARGE: say(
        "{} gives more than 1 MB, which is no issuer's certificate: ask whoever runs the authority "
        "for its certificate."
    ),
    Kind.NOT_THE_ISSUER: say(
        "{} gives certificates of which none is proven to be the issuer: ask whoever runs the "
        "authority for its certificate."
    ),
}


def download_issuers(
    certificates: Sequence[Certificate],
    cancelled: Callable[[], bool],
    asking: Callable[[str], None],
    *,
    has_issuer: Callable[[Certificate], bool] = lambda _: False,
    seconds: float = SECONDS,
    proxy_for: ProxyFor = system_proxy,
) -> tuple[ReadReport, ...]:
    """Fetch the issuers of certificates, and theirs, up to one that is signed with its own key.

    Blocks for up to `MOST_DOWNLOADS` times `seconds`; never raises for what a server does. What
    the functions raise that it is given stops it.

    Args:
        certificates: Those whose issuer is missing.
        cancelled: Whether to give up, asked often; what was fetched by then is returned.
        asking: Is told each address before it is asked.
        has_issuer: Whether the issuer of a certificate that was fetched is at hand elsewhere, so
            that there is nothing to ask for.
        seconds: How long each address may take, from looking up its name to the last byte.
        proxy_for: Tells the proxy for a host.

    Returns:
        A report for each address that was asked, with the issuers that it gave or the reason why
        it gave none. When an issuer stays missing whose certificate names other than http
        addresses too, one more report tells why these were not asked.
    """
    download = _Download(certificates, cancelled, asking, has_issuer, seconds, proxy_for)
    return tuple(download.run())


class _Download:
    """What is known while it goes on."""

    def __init__(
        self,
        certificates: Sequence[Certificate],
        cancelled: Callable[[], bool],
        asking: Callable[[str], None],
        has_issuer: Callable[[Certificate], bool],
        seconds: float,
        proxy_for: ProxyFor,
    ) -> None:
        self._given = tuple(dict.fromkeys(certificates))
        self._shown = addresses_to_ask(self._given)
        self._found: dict[Certificate, None] = {}
        self._asked: set[str] = set()
        self._cancelled = cancelled
        self._asking = asking
        self._has_issuer = has_issuer
        self._fetch = partial(fetch, cancelled=cancelled, seconds=seconds, proxy_for=proxy_for)

    def run(self) -> Iterator[ReadReport]:
        waiting = deque(self._given)
        while waiting:
            for report in self._reports_for(waiting.popleft()):
                yield report
                waiting.extend(report.certificates)
        refused = self._refused_addresses()
        if refused and not self._cancelled():
            reasons = (_rejected(Kind.REFUSED_ADDRESS, *named) for named in enumerate(refused, 1))
            yield ReadReport(NOT_ASKED, rejected=tuple(reasons))

    def _reports_for(self, child: Certificate) -> Iterator[ReadReport]:
        """Ask one address after the other until one gives the issuer."""
        for address, url in http_urls(child).items():
            if self._is_answered(child) or len(self._asked) == MOST_DOWNLOADS:
                return
            if address in self._asked or (child in self._given and address not in self._shown):
                continue
            if self._cancelled():
                return
            self._asked.add(address)
            report = self._ask(address, url)
            if report is not None:
                yield report

    def _ask(self, address: str, url: Url) -> ReadReport | None:
        self._asking(address)
        source = say("Fetched from {}").format(visible((url.host or "")[:_LONGEST_HOST]))
        answer = self._fetch(url, partial(read, source=source, open_keystore=open_no_keystore))
        if answer is None:
            return None
        if isinstance(answer, Kind):
            return ReadReport(source, rejected=(_rejected(answer, 1, address),))
        return self._kept(answer, address)

    def _kept(self, answer: ReadReport, address: str) -> ReadReport:
        """Keep of what came the issuers of what misses one, and nothing else."""
        known = [*self._given, *self._found]
        kept = issuers_above(known, answer.certificates[:_MOST_IN_ONE])
        self._found.update(dict.fromkeys(kept))
        if kept:
            return replace(answer, certificates=kept, rejected=())
        if answer.certificates or not answer.rejected:
            why = _rejected(Kind.NOT_THE_ISSUER, 1, address)
        else:
            first = answer.rejected[0]
            why = Rejected(1, first.kind, joined((_shown(address), first.reason), by=": "))
        return replace(answer, certificates=(), rejected=(why,))

    def _is_answered(self, child: Certificate) -> bool:
        return (
            child.self_signed is SelfSigned.YES
            or bool(find_issuers([child, *self._found])[child].certificates)
            or (child in self._found and self._has_issuer(child))
        )

    def _refused_addresses(self) -> list[str]:
        unanswered = (c for c in (*self._given, *self._found) if not self._is_answered(c))
        named = chain.from_iterable(constraints_of(c).issuer_addresses for c in unanswered)
        refused = dict.fromkeys(address for address in named if http_url(address) is None)
        return list(refused)[:MOST_DOWNLOADS]


def _rejected(kind: Kind, position: int, address: str) -> Rejected:
    return Rejected(position, kind, _REASONS[kind].format(_shown(address)))


def _shown(address: str) -> str:
    if len(address) <= _LONGEST_ADDRESS:
        return address
    return address[: _LONGEST_ADDRESS - 1] + "…"
