"""Real servers and proxies from Debian's packages, each with as few settings as it can do with."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.real.daemon import HOST, Daemon, Place
from tests.real.programs import program


@dataclass(frozen=True)
class Server:
    """What presents certificates.

    Attributes:
        name: Of what listens; one daemon may have several.
        daemon: What runs it.
        starttls: What `openssl s_client -starttls` calls the protocol; None is TLS at once.
        tls_version: The newest it speaks.
        wants_client_certificate: Whether it asks for one.
    """

    name: str
    daemon: Daemon
    starttls: str | None = None
    tls_version: str = "TLS 1.3"
    wants_client_certificate: bool = False


@dataclass(frozen=True)
class Proxy:
    """What connects to others.

    Attributes:
        name: Of what listens.
        daemon: What runs it.
        scheme: As in a proxy's URL.
        login: User and password, with a colon between them; None when nobody has to log in.
    """

    name: str
    daemon: Daemon
    scheme: str
    login: str | None = None


def nginx(place: Place) -> list[str]:
    """HTTPS three times: as usual, with mutual TLS, and not newer than TLS 1.2."""
    ports = place.ports
    temporary = "".join(
        f"{kind}_temp_path {place.folder}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    settings = f"""
        daemon off;
        pid {place.folder}/pid;
        events {{}}
        http {{
            {temporary}
            access_log off;
            ssl_certificate {place.chain};
            ssl_certificate_key {place.key};
            ssl_protocols TLSv1.2 TLSv1.3;
            server {{ listen {HOST}:{ports["https"]} ssl; return 204; }}
            server {{
                listen {HOST}:{ports["https-mutual"]} ssl;
                ssl_client_certificate {place.root};
                ssl_verify_client on;
                return 204;
            }}
            server {{
                listen {HOST}:{ports["https-tls1.2"]} ssl;
                ssl_protocols TLSv1.2;
                return 204;
            }}
        }}
    """
    return [program("nginx"), "-e", "stderr", "-c", place.write("nginx.conf", settings)]


def slapd(place: Place) -> list[str]:
    """LDAP with StartTLS, and LDAPS."""
    settings = f"""
TLSCertificateFile {place.chain}
TLSCertificateKeyFile {place.key}
"""
    urls = f"ldap://{HOST}:{place.ports['ldap']}/ ldaps://{HOST}:{place.ports['ldaps']}/"
    return [program("slapd"), "-d", "0", "-f", place.write("slapd.conf", settings), "-h", urls]


def postgresql(place: Place) -> list[str]:
    """PostgreSQL with an empty cluster."""
    postgres = program("postgres")
    cluster = place.folder / "cluster"
    initdb = str(Path(postgres).with_name("initdb"))
    made = place.start([initdb, "--no-sync", "--auth=reject", "--username=walter", str(cluster)])
    assert made.wait() == 0, place.log
    settings = {
        "listen_addresses": HOST,
        "port": place.port,
        "unix_socket_directories": "",
        "dynamic_shared_memory_type": "mmap",  # in the cluster, and so gone with it
        "fsync": "off",
        "ssl": "on",
        "ssl_cert_file": place.chain,
        "ssl_key_file": place.key,
    }
    options = [f"--{name}={value}" for name, value in settings.items()]
    return [postgres, "-D", str(cluster), *options]


def mariadb(place: Place) -> list[str]:
    """MariaDB without any tables, and so without any users."""
    return [
        program("mariadbd"),
        "--no-defaults",
        f"--datadir={place.make_folder('data')}",
        f"--socket={place.folder}/socket",
        f"--bind-address={HOST}",
        f"--port={place.port}",
        "--skip-grant-tables",
        "--skip-innodb",
        "--default-storage-engine=MyISAM",  # takes no time to set up
        f"--ssl-cert={place.chain}",
        f"--ssl-key={place.key}",
    ]


def exim(place: Place) -> list[str]:
    """SMTP that offers STARTTLS and accepts no mail."""
    settings = f"""
exim_user = {place.folder.owner()}
exim_group = {place.folder.group()}
primary_hostname = localhost
local_interfaces = {HOST}
daemon_smtp_ports = {place.port}
spool_directory = {place.folder}
log_file_path = {place.folder}/exim-%s
pid_file_path = {place.folder}/pid
keep_environment =
host_lookup =
tls_advertise_hosts = *
tls_certificate = {place.chain}
tls_privatekey = {place.key}
"""
    return [program("exim4"), "-C", place.write("exim.conf", settings), "-bdf"]


def dovecot(place: Place) -> list[str]:
    """IMAP and POP3, both with STARTTLS and with TLS at once."""
    program("imap-login")
    program("pop3-login")
    settings = f"""
base_dir = {place.folder}/run
state_dir = {place.folder}
log_path = /dev/stderr
listen = {HOST}
protocols = imap pop3
ssl_cert = <{place.chain}
ssl_key = <{place.key}
# Nobody logs in, but without this Dovecot says BYE in place of a greeting.
passdb {{
  driver = static
  args = password=s3same
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {place.ports["imap"]}
  }}
  inet_listener imaps {{
    port = {place.ports["imaps"]}
  }}
}}
service pop3-login {{
  chroot =
  inet_listener pop3 {{
    port = {place.ports["pop3"]}
  }}
  inet_listener pop3s {{
    port = {place.ports["pop3s"]}
  }}
}}
service anvil {{
  chroot =
}}
default_internal_user = {place.folder.owner()}
default_internal_group = {place.folder.group()}
default_login_user = {place.folder.owner()}
"""
    return [program("dovecot"), "-F", "-c", place.write("dovecot.conf", settings)]


def vsftpd(place: Place) -> list[str]:
    """FTP with AUTH TLS."""
    settings = f"""
listen=YES
listen_ipv6=NO
listen_address={HOST}
listen_port={place.port}
background=NO
run_as_launching_user=YES
secure_chroot_dir={place.make_folder("empty")}
ssl_enable=YES
rsa_cert_file={place.chain}
rsa_private_key_file={place.key}
"""
    return [program("vsftpd"), place.write("vsftpd.conf", settings)]


def tinyproxy(place: Place, login: str = "") -> list[str]:
    """A proxy for HTTP CONNECT to any port, for everybody or those who log in."""
    settings = f"Listen {HOST}\nPort {place.port}\n"
    if login:
        settings += f"BasicAuth {login.replace(':', ' ')}\n"
    return [program("tinyproxy"), "-d", "-c", place.write("tinyproxy.conf", settings)]


def microsocks(place: Place, login: str = "") -> list[str]:
    """A SOCKS5 proxy, for everybody or those who log in."""
    user, _, password = login.partition(":")
    options = ["-u", user, "-P", password] if login else []
    return [program("microsocks"), "-i", HOST, "-p", str(place.port), *options]


_LOGIN = "walter:s3same"

SERVERS = (
    Server("https", nginx),
    Server("https-mutual", nginx, wants_client_certificate=True),
    Server("https-tls1.2", nginx, tls_version="TLS 1.2"),
    Server("ldap", slapd, "ldap"),
    Server("ldaps", slapd),
    Server("postgresql", postgresql, "postgres"),
    Server("mysql", mariadb, "mysql"),
    Server("smtp", exim, "smtp"),
    Server("imap", dovecot, "imap"),
    Server("imaps", dovecot),
    Server("pop3", dovecot, "pop3"),
    Server("pop3s", dovecot),
    Server("ftp", vsftpd, "ftp"),
)
PROXIES = (
    Proxy("http-proxy", tinyproxy, "http"),
    Proxy("http-proxy-login", partial(tinyproxy, login=_LOGIN), "http", _LOGIN),
    Proxy("socks", microsocks, "socks5"),
    Proxy("socks-login", partial(microsocks, login=_LOGIN), "socks5", _LOGIN),
)
