"""Addresses as they go into MAIL FROM and RCPT TO."""

from __future__ import annotations


def envelope_address(address: str) -> str:
    """Return an address with its domain in ASCII form, so that only a non-ASCII local part needs SMTPUTF8 (RFC 6531).

    The lint has already found the domain to be valid.
    """
    local_part, _, domain = address.rpartition("@")
    if domain.isascii():
        return address
    import idna

    return f"{local_part}@{idna.encode(domain, uts46=True).decode()}"
