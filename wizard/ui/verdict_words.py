"""The verdict as the Review page says it: title, explanation, and the banner below them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.request.renewal import compared
from wizard.sentence import joined
from wizard.trust.finding import Finding, Weight
from wizard.trust.titles import short_title
from wizard.trust.verdict import Code, Verdict, Who
from wizard.ui.language import shown, tr
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from wizard.trust.rehearsal import Rehearsal
    from wizard.ui.situation import Situation


class BannerText(NamedTuple):
    """What a banner says, and the words on its button; empty for no button."""

    heading: str
    text: str
    tone: Tone
    action: str = ""


def title_of(situation: Situation) -> str:
    """The answer in one sentence."""
    verdict = situation.trust.verdict
    if verdict is None:
        return tr("Looking at the certificates…")
    if verdict.install and not situation.to_install:
        return tr("Nothing is chosen to be installed")
    return verdict.sentence


def explanation_of(situation: Situation) -> str:
    """Why that is the answer."""
    verdict = situation.trust.verdict
    return "" if verdict is None else verdict.why


def remarks_of(situation: Situation) -> list[Finding]:
    """What is worth a remark, without what the explanation says already."""
    said = explanation_of(situation)
    remarks = [f for f in situation.trust.findings if f.sentence != said]
    if situation.known_here:
        titles = ", ".join(short_title(c.title) for c in situation.known_here[:3])
        text = tr(
            "This computer trusts {} already, so a browser here proves nothing for the Cloud."
        )
        remarks.append(Finding("trusted_here", Weight.NOTE, text.format(titles)))
    chosen = [placement.certificate for placement in situation.to_install]
    for is_wrong, sentence in compared(situation.request.renews, chosen):
        weight = Weight.CAREFUL if is_wrong else Weight.NOTE
        remarks.insert(0, Finding("renewal", weight, sentence))
    return remarks


def banner_of(situation: Situation) -> BannerText:
    """What has to be done, or what a connection makes of what was chosen."""
    verdict, rehearsal = situation.trust.verdict, situation.trust.rehearsal
    if verdict is None or verdict.code is Code.NOTHING:
        return BannerText("", "", Tone.PLAIN)
    if verdict.who is not Who.SUPPORT:
        return _to_do(situation, verdict, rehearsal)
    if not situation.to_install:
        text = tr("Tick at least one certificate, so that there is something to ask Support for.")
        return BannerText("", text, Tone.CAREFUL)
    if rehearsal is None:
        return BannerText(
            tr("Add the server's certificate too, if you have it"),
            tr("With it, the wizard rehearses whether the connection will be trusted."),
            Tone.PLAIN,
        )
    action = tr("Copy text to send") if verdict.message else ""
    return _rehearsed(situation, rehearsal)._replace(action=action)


def _to_do(situation: Situation, verdict: Verdict, rehearsal: Rehearsal | None) -> BannerText:
    if verdict.who is Who.NOBODY:
        return BannerText("", verdict.what_to_do, Tone.GOOD)
    who = {
        Who.SERVER_OWNER: tr("This is for whoever runs the server."),
        Who.AUTHORITY: tr("This is for whoever runs the certificate authority."),
    }.get(verdict.who, "")
    text = who
    if situation.to_install and rehearsal is not None:
        text = shown(joined((who, _rehearsed(situation, rehearsal).text)))
    action = tr("Copy text to send") if verdict.message else ""
    if verdict.link:
        action = tr("Open the article")
    return BannerText(verdict.what_to_do, text, Tone.CAREFUL, action)


def _rehearsed(situation: Situation, rehearsal: Rehearsal) -> BannerText:
    today = tr("trusted") if rehearsal.before.trusted else rehearsal.before.words
    text = tr("Today: {}. Then: {}. A rehearsal with OpenSSL; the real client is Windows.")
    tone = Tone.GOOD if rehearsal.connects else Tone.STOP
    said = text.format(today, _judged(rehearsal))
    if situation.request.opened is not None:
        there = tr("Whether the environments trust it cannot be seen from here: try it there.")
        said = shown(joined((said, there)))
    return BannerText(_outcome(situation, rehearsal), said, tone)


def _outcome(situation: Situation, rehearsal: Rehearsal) -> str:
    titles = [short_title(placement.certificate.title) for placement in situation.to_install]
    if len(titles) == 1:
        outcome = (
            tr("Rehearsed: the connection is trusted once {} is installed")
            if rehearsal.connects
            else tr("Rehearsed: the connection still fails once {} is installed")
        )
        return outcome.format(titles[0])
    if rehearsal.connects:
        return tr(
            "Rehearsed: the connection is trusted once %n certificate(s) (is|are) installed",
            "",
            len(titles),
        )
    return tr(
        "Rehearsed: the connection still fails once %n certificate(s) (is|are) installed",
        "",
        len(titles),
    )


def _judged(rehearsal: Rehearsal) -> str:
    chain = tr("chain complete") if rehearsal.after.trusted else rehearsal.after.words
    host = {
        None: tr("name not checked yet"),
        True: tr("name matches"),
        False: tr("name does not match"),
    }[rehearsal.host_matches]
    dates = tr("dates in force") if rehearsal.in_time else tr("dates not in force")
    return tr("{}, {}, {}", "chain, name and dates").format(chain, host, dates)
