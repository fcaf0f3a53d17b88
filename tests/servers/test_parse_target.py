import string
import time
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wizard.mendable import MendableError
from wizard.servers.parse_target import (
    MOST_TARGETS,
    PastedLine,
    parse_server_name,
    parse_target,
    parse_targets,
)
from wizard.servers.protocol import Protocol
from wizard.servers.target import Target

Make = Callable[[str, str, str], str]
TLS, LDAP, PG, MYSQL = Protocol.TLS, Protocol.LDAP, Protocol.POSTGRESQL, Protocol.MYSQL
SQL, STRICT = Protocol.SQL_SERVER, Protocol.SQL_SERVER_STRICT
ERP = "erp.acme.internal"
ORACLE = (
    "(DESCRIPTION=(ADDRESS=(PROTOCOL=tcps)(HOST=ora.acme.internal)(PORT=2485))(CONNECT_DATA=x))"
)


def refusal(text: str, protocol: Protocol | None = None) -> str:
    with pytest.raises(MendableError) as refused:
        parse_target(text, protocol)
    return str(refused.value)


@pytest.mark.parametrize(
    ("text", "host", "port", "protocol"),
    [
        # hosts
        (ERP, ERP, 443, TLS),
        ("ERP.Acme.Internal.", ERP, 443, TLS),
        (" “erp.acme.internal”, ", ERP, 443, TLS),
        ("erp\u200b.acme.internal\u202c", ERP, 443, TLS),
        ("erp", "erp", 443, TLS),
        ("sql_01.acme", "sql_01.acme", 443, TLS),
        ("10.20.0.7", "10.20.0.7", 443, TLS),
        ("fd00::7", "fd00::7", 443, TLS),
        ("[FD00:0::7]:636", "fd00::7", 636, TLS),
        ("fe80::1%eth0", "fe80::1%eth0", 443, TLS),
        ("https://[fe80::1%25eth0]/", "fe80::1%eth0", 443, TLS),
        ("bücher.example", "xn--bcher-kva.example", 443, TLS),
        ("ＥＲＰ．acme。internal", ERP, 443, TLS),
        ("faß.example", "xn--fa-hia.example", 443, TLS),
        # ports
        ("erp.acme.internal:8443", ERP, 8443, TLS),
        ("erp.acme.internal:", ERP, 443, TLS),
        ("erp.acme.internal 8443", ERP, 8443, TLS),
        ("erp.acme.internal:8443/health", ERP, 8443, TLS),
        ("dc1:389", "dc1", 389, LDAP),
        ("dc1:3268", "dc1", 3268, LDAP),
        ("pg:5432", "pg", 5432, PG),
        ("db:3306", "db", 3306, MYSQL),
        ("mail:587", "mail", 587, Protocol.SMTP),
        ("admin:443", "admin", 443, TLS),
        # URLs
        ("https://erp.acme.internal/api?x=1#top", ERP, 443, TLS),
        ("HTTPS://erp.acme.internal:8443", ERP, 8443, TLS),
        ("wss://erp.acme.internal/socket", ERP, 443, TLS),
        ("https://erp.acme.internal/users/ana@acme.example", ERP, 443, TLS),
        ("ldap://dc1.acme.internal", "dc1.acme.internal", 389, LDAP),
        ("ldap://dc1:10389", "dc1", 10389, LDAP),
        ("ldap://dc1:636", "dc1", 636, TLS),
        ("ldaps://dc1/dc=acme?mail?sub?(mail=*@x)", "dc1", 636, TLS),
        ("ftp://files", "files", 21, Protocol.FTP),
        ("ftps://files", "files", 990, TLS),
        ("smtp://mail", "mail", 25, Protocol.SMTP),
        ("smtps://mail", "mail", 465, TLS),
        ("imap://mail", "mail", 143, Protocol.IMAP),
        ("imaps://mail", "mail", 993, TLS),
        ("pop3://mail", "mail", 110, Protocol.POP3),
        ("pop3s://mail", "mail", 995, TLS),
        ("postgresql://pg/db", "pg", 5432, PG),
        ("postgres://pg:6000/db", "pg", 6000, PG),
        ("mysql://db", "db", 3306, MYSQL),
        ("mariadb://db", "db", 3306, MYSQL),
        ("mssql://sql", "sql", 1433, SQL),
        ("sqlserver://sql:1444", "sql", 1444, SQL),
        ("tcps://ora", "ora", 2484, TLS),
        ("amqps://mq:5671", "mq", 5671, TLS),
        # JDBC
        ("jdbc:sqlserver://sql:1444;databaseName=x", "sql", 1444, SQL),
        (r"jdbc:sqlserver://sql\PROD:1444;encrypt=true", "sql", 1444, SQL),
        ("jdbc:sqlserver://sql;encrypt=strict", "sql", 1433, STRICT),
        ("jdbc:sqlserver://;serverName=sql;portNumber=1444", "sql", 1444, SQL),
        ("jdbc:jtds:sqlserver://sql:1444/db", "sql", 1444, SQL),
        ("jdbc:postgresql://pg/db?sslmode=require", "pg", 5432, PG),
        ("jdbc:mysql://db:3307/x", "db", 3307, MYSQL),
        ("jdbc:mariadb:replication://db/x", "db", 3306, MYSQL),
        ("jdbc:mysql://address=(host=db)(port=3307)/x", "db", 3307, MYSQL),
        ("jdbc:oracle:thin:@tcps://ora:2485/svc", "ora", 2485, TLS),
        (f"jdbc:oracle:thin:@{ORACLE}", "ora.acme.internal", 2485, TLS),
        (ORACLE, "ora.acme.internal", 2485, TLS),
        # connection strings
        ("Data Source=tcp:sql,1444;Initial Catalog=x", "sql", 1444, SQL),
        ("Data Source=tcp:[fd00::7],1444;Initial Catalog=x", "fd00::7", 1444, SQL),
        ("Server=sql;Database=x;Encrypt=strict", "sql", 1433, STRICT),
        (r"Server=sql\PROD,1444;Database=x", "sql", 1444, SQL),
        ("Server=db;Port=3307;Database=x", "db", 3307, MYSQL),
        ("Server=db;SslMode=Required;Database=x", "db", 3306, MYSQL),
        ("Host=pg;Database=x", "pg", 5432, PG),
        ("Host=pg;Port=6432;Database=x", "pg", 6432, PG),
        ("Driver={MySQL ODBC 9.0};Server=db;Database=x", "db", 3306, MYSQL),
        ("Driver={PostgreSQL Unicode};Server=pg;Database=x", "pg", 5432, PG),
        ("Driver={ODBC Driver 18 for SQL Server};Server=sql,1444", "sql", 1444, SQL),
        (f"Data Source={ORACLE};Pooling=true", "ora.acme.internal", 2485, TLS),
        ("Data Source=tcps://ora:2485/svc;Pooling=true", "ora", 2485, TLS),
        ('<add name="a" connectionString="Data Source=sql;Pooling=true" />', "sql", 1433, SQL),
        (r"sql\PROD,1444", "sql", 1444, SQL),
        (r"\\sql\PROD,1444", "sql", 1444, SQL),
        # words around
        ("The server is erp.acme.internal, port 8443.", ERP, 8443, TLS),
        ("See https://erp.acme.internal/api, please", ERP, 443, TLS),
        ("openssl s_client -connect erp.acme.internal:8443 -servername x.y", ERP, 8443, TLS),
    ],
)
def test_what_is_understood(text: str, host: str, port: int, protocol: Protocol) -> None:
    assert parse_target(text) == Target(host, port, protocol)


@pytest.mark.parametrize(
    ("text", "protocol", "port"),
    [
        ("dc1", LDAP, 389),
        ("dc1:443", LDAP, 443),
        ("https://dc1", LDAP, 389),
        ("ldaps://dc1", TLS, 636),
        ("Server=dc1;Database=x", STRICT, 1433),
    ],
)
def test_a_chosen_protocol_counts(text: str, protocol: Protocol, port: int) -> None:
    assert parse_target(text, protocol) == Target("dc1", port, protocol)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "No server is named"),
        (":443", "No server is named"),
        ("http://erp.acme.internal", "http:// has no certificate"),
        ("erp:0", "The port must be a number from 1 to 65,535"),
        ("erp:65536", "The port must be a number"),
        ("erp:x", "The port must be a number"),
        ("erp:٤٤٣", "The port must be a number"),
        ("a" * 64, "not the address of a server"),
        (".".join(["a" * 60] * 5), "more than 253 characters"),
        ("erp..internal", "a dot too many"),
        ("-erp.internal", "not the address of a server"),
        ("10.20.0.256", "not a whole IP address"),
        ("10.20.0", "not a whole IP address"),
        ("fd00::7::1", "neither an IPv6 address"),
        ("bü\u2603cher.example", "characters that no server's name has"),
        (r"sql\PROD", "The port of this SQL Server instance is needed"),
        (r"\\sql\PROD", "The port of this SQL Server instance is needed"),
        ("jdbc:sqlserver://sql;instanceName=PROD", "The port of this SQL Server instance"),
        (r"np:\\sql\pipe\sql\query", "named pipe"),
        (r"Server=.\SQLEXPRESS;Database=x", "the very computer"),
        ("Data Source=(local);Database=x", "the very computer"),
        ("User ID=sa;Password=x", "No server is named in this connection string"),
        (ORACLE.replace("tcps", "tcp"), "says tcps"),
        ("jdbc:oracle:thin:scott/tiger@//ora:1521/svc", "says tcps"),
        ("Data Source=ora:1521/svc;User Id=scott", "says tcps"),
        ("jdbc:db2://x", "no server that is known"),
        ("odd://erp", "This kind of address is not known"),
        ("Where is the server?", "No address of a server stands here"),
        ("either a.internal or b.internal", "Several addresses"),
        ("postgres://a,b/db", "several servers"),
        ("sa:1234/5@sql", "two ways"),
        ("-----BEGIN CERTIFICATE-----", "use Paste"),
        ("x" * 9_000, "too long"),
    ],
)
def test_what_cannot_be_asked_is_said_in_a_sentence(text: str, says: str) -> None:
    said = refusal(text)
    assert says in said
    assert said.endswith(".")


def test_several_addresses_are_told_apart() -> None:
    text = f"a.internal, b.internal:8443;sql,1433\n\n{ERP}\nhttps://c/x;https://d\r\na.internal"
    assert [target.name for target in parse_targets(text).targets] == [
        "a.internal:443",
        "b.internal:8443",
        "sql:1433",
        f"{ERP}:443",
        "c:443",
        "d:443",
    ]


def test_all_servers_of_one_address_are_asked() -> None:
    text = "jdbc:postgresql://u:p@a:5433,b/db\nHost=c,d;Username=u"
    names = [target.name for target in parse_targets(text).targets]
    assert names == ["a:5433", "b:5432", "c:5432", "d:5432"]


def test_each_bad_line_has_its_sentence_and_the_good_ones_stand() -> None:
    lines = parse_targets("a.internal\n\nerp:0\nsql\\X\nb.internal").lines
    assert [(line.first, bool(line.targets)) for line in lines] == [
        (1, True),
        (3, False),
        (4, False),
        (5, True),
    ]
    assert "The port must be" in lines[1].refusal
    assert "instance" in lines[2].refusal


def test_a_descriptor_over_several_lines_is_one_address() -> None:
    text = "a.internal\nORCL =\n (DESCRIPTION =\n  (ADDRESS = (PROTOCOL = TCPS)(HOST = ora)))\nb"
    ora = Target("ora", 2484, TLS)
    assert parse_targets(text).lines[1] == PastedLine(2, 4, (ora,))
    assert len(parse_targets(text).targets) == 3


def test_a_parenthesis_that_is_never_closed_hides_no_other_line() -> None:
    assert len(parse_targets("a.internal\n(oh\nb.internal").targets) == 2


def test_no_more_than_a_hundred_are_asked_and_the_rest_is_said() -> None:
    pasted = parse_targets("\n".join(f"h{number}.internal" for number in range(130)))
    assert len(pasted.targets) == MOST_TARGETS
    last = pasted.lines[-1]
    assert (last.first, last.last) == (101, 130)
    assert "More than 100" in last.refusal


def test_a_server_name_goes_with_every_server() -> None:
    found = parse_targets("10.0.0.1\n10.0.0.2", server_name=" Bücher.example. ").targets
    assert {target.server_name for target in found} == {"xn--bcher-kva.example"}


@pytest.mark.parametrize("text", ["10.0.0.1", "fd00::1", "a..b", "x y"])
def test_what_is_no_server_name_is_refused(text: str) -> None:
    with pytest.raises(MendableError):
        parse_server_name(text)


PIECES = st.sampled_from(
    [
        *"()[]{}=;,:@/\\\"' \n.%-#?",
        "//",
        "jdbc:",
        "https://",
        "postgres://",
        "Server=",
        "Password=",
        "(ADDRESS=",
        "(HOST=",
        "tcp:",
        "erp.acme",
        "fd00::1",
        "1433",
        "ü",
        "\u200b",
        "ß",
        "。",
        "\ud83d",
    ]
)
TEXTS = st.text(max_size=80) | st.lists(PIECES, max_size=30).map("".join)


@given(TEXTS, st.none() | st.sampled_from(Protocol))
@example("\u0300.x", None)
@example("-A://", None)
@example("::%\x80", None)
@example("jdbc", None)
@settings(deadline=None, max_examples=500)
def test_any_text_is_a_server_or_a_sentence(text: str, protocol: Protocol | None) -> None:
    pasted = parse_targets(text, protocol)
    for line in pasted.lines:
        assert bool(line.refusal) != bool(line.targets)
        assert not line.refusal or line.refusal.endswith(".")
    for target in pasted.targets:
        assert target.host
        assert target.host.isascii()
        assert target.host == target.host.lower() or "%" in target.host
        assert 0 < target.port < 65_536
        assert parse_target(target.name, target.protocol) == target


HOSTS = st.sampled_from(["sql.acme.internal", "10.20.0.7", "[fd00::7]"])
SECRETS = st.text(
    string.ascii_letters + string.digits + string.punctuation + " ü", min_size=6, max_size=20
).map(lambda text: f"s3c{text}r3t")


def escaped(secret: str) -> str:
    return quote(secret, safe="")


def quoted(secret: str) -> str:
    return '"' + secret.replace('"', '""') + '"'


def braced(secret: str) -> str:
    return "{" + secret.replace("}", "}}") + "}"


STRINGS = [
    lambda host, user, key: f"https://{escaped(user)}:{escaped(key)}@{host}/",
    lambda host, user, key: f"postgres://{escaped(user)}:{escaped(key)}@{host}:5432/db",
    lambda host, user, key: f"{escaped(user)}:{escaped(key)}@{host}",
    lambda host, user, key: f"Server={host};User ID={quoted(user)};Password={quoted(key)}",
    lambda host, user, key: f"Password={quoted(key)};User ID={quoted(user)};Server={host}",
    lambda host, user, key: f"Uid={braced(user)};Pwd={braced(key)};Server={host};Port=1433",
    # The quote is not closed, as when only a part was copied.
    lambda host, user, key: f"Server={host};User ID={quoted(user)};Password={quoted(key)[:-1]}",
    lambda host, user, key: f"jdbc:sqlserver://{host};user={braced(user)};password={braced(key)}",
    lambda host, user, key: (
        f"jdbc:postgresql://{host}/db?user={escaped(user)}&password={escaped(key)}"
    ),
    lambda host, user, key: f"jdbc:oracle:thin:{escaped(user)}/{escaped(key)}@tcps://{host}/svc",
    # Without a server, or with one that is refused.
    lambda _host, user, key: f"User ID={quoted(user)};Password={quoted(key)}",
    lambda _host, user, key: f"https://{escaped(user)}:{escaped(key)}@a..b:70000/",
    lambda _host, user, key: rf"Server=sql\X;User ID={quoted(user)};Password={quoted(key)}",
]


@given(st.sampled_from(STRINGS), HOSTS, SECRETS, SECRETS)
@settings(deadline=None, max_examples=500)
def test_no_secret_is_kept_or_said(make: Make, host: str, user: str, secret: str) -> None:
    text = make(host, user, secret)
    told = repr(parse_targets(text))
    try:
        told += repr(parse_target(text))
    except MendableError as error:
        told += str(error)
    for piece in (secret, user, escaped(secret), escaped(user), secret[:9], secret[-9:]):
        assert piece not in told


# An expression that backtracks without end would take minutes; this is no matter of milliseconds.
@pytest.mark.parametrize(
    "piece",
    [
        *("(", "[", "@", "=", "%", '"', "\\", "(host=", "(address\n", "a.", "a ", "x,"),
        *("://", "jdbc:", ";a=", "ü.", "ü\n"),
    ],
)
def test_no_text_takes_long(piece: str) -> None:
    begun = time.process_time()
    for length in (8_000, 99_000):
        parse_targets(piece * (length // len(piece)))
    assert time.process_time() - begun < 5
