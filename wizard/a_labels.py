"""Host names beyond ASCII, in the form that certificates and the DNS hold them in."""

from __future__ import annotations


def to_a_labels(name: str) -> str:
    """Turn an internationalised name into A-labels (RFC 5891, mapped by UTS 46).

    A name that is ASCII already stays as it is.

    Raises:
        UnicodeError: It has characters that no host name has.
    """
    if name.isascii():
        return name
    import idna  # noqa: PLC0415  its tables are large, and names beyond ASCII are few

    return idna.encode(name, uts46=True).decode("ascii")
