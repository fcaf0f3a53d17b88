"""Requests of every shape, for tests that look for the one that does not survive."""

import string
from datetime import UTC

from hypothesis import strategies as st

from wizard.certificates.cer_format import CerFormat
from wizard.certificates.certificate import Certificate
from wizard.certificates.names import visible
from wizard.certificates.read_report import Kind, ReadReport, Rejected
from wizard.certificates.sender import Sender
from wizard.environments.environment import Environment, Origin, Purpose
from wizard.request.request import Connection, ConnectionKind, Contact, Request, Severity
from wizard.request.steps import Step

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
VISIBLE = TEXTS.map(visible)
COUNTS = st.integers(0, 10**9)
MOMENTS = st.datetimes(timezones=st.just(UTC))


def reports(certificates: tuple[Certificate, ...]) -> st.SearchStrategy[ReadReport]:
    rejected = st.builds(Rejected, position=COUNTS, kind=st.sampled_from(Kind), reason=VISIBLE)
    return st.builds(
        ReadReport,
        source=VISIBLE,
        certificates=st.lists(st.sampled_from(certificates), unique=True).map(tuple),
        rejected=st.lists(rejected, max_size=3).map(tuple),
        private_keys_ignored=COUNTS,
        repairs=st.lists(VISIBLE, max_size=3).map(tuple),
        sender=st.none() | st.builds(Sender, VISIBLE, VISIBLE, VISIBLE, VISIBLE, st.booleans()),
    )


def requests(certificates: tuple[Certificate, ...]) -> st.SearchStrategy[Request]:
    environment = st.builds(
        Environment,
        name=TEXTS,
        address=TEXTS,
        purpose=st.sampled_from(Purpose),
        ticked=st.booleans(),
        front_ends=COUNTS,
        is_cloud=st.none() | st.booleans(),
        origin=st.sampled_from(Origin),
    )
    connection = st.builds(
        Connection, kind=st.sampled_from(ConnectionKind), address=TEXTS, error=TEXTS
    )
    return st.builds(
        Request,
        identity=st.text(string.hexdigits[:16], min_size=32, max_size=32),
        created=MOMENTS,
        changed=MOMENTS,
        step=st.sampled_from(Step),
        sources=st.lists(reports(certificates), max_size=3).map(tuple),
        left_out=st.frozensets(TEXTS, max_size=3),
        environments=st.lists(environment, max_size=3).map(tuple),
        lifetime=TEXTS,
        connection=connection,
        needed_by=st.none() | st.dates(),
        severity=st.sampled_from(Severity),
        contact=st.builds(Contact, name=TEXTS, mail=TEXTS, phone=TEXTS, cc=TEXTS),
        infrastructure=TEXTS,
        note=TEXTS,
        edited_subject=st.none() | TEXTS,
        edited_description=st.none() | TEXTS,
        edited_from=TEXTS,
        cer_format=st.sampled_from(CerFormat),
        opened=st.none() | MOMENTS,
        sent=st.frozensets(TEXTS, max_size=3),
        files_attached=st.booleans(),
        case_number=TEXTS,
        delivered=st.booleans(),
        title=TEXTS,
    )
