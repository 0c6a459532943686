from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from core.values.settings import (
    DEFAULT_STEP_SECONDS,
    DEFAULT_TOTAL_SECONDS,
    USUAL_PORTS,
    AuthMethod,
    ConnectionSettings,
    Delivery,
    Encryption,
    IpVersion,
    default_port,
    effective_encryption,
)


@pytest.mark.parametrize(
    ("encryption", "port", "effective"),
    [
        (Encryption.AUTOMATIC, 465, Encryption.TLS),
        (Encryption.AUTOMATIC, 587, Encryption.STARTTLS),
        (Encryption.AUTOMATIC, 25, Encryption.STARTTLS),
        (Encryption.AUTOMATIC, 2525, Encryption.STARTTLS),
        (Encryption.AUTOMATIC, None, Encryption.STARTTLS),
        (Encryption.TLS, 587, Encryption.TLS),
        (Encryption.STARTTLS, 465, Encryption.STARTTLS),
        (Encryption.NONE, 465, Encryption.NONE),
        (Encryption.NONE, None, Encryption.NONE),
    ],
)
def test_what_automatic_stands_for(encryption: Encryption, port: int | None, effective: Encryption) -> None:
    assert effective_encryption(encryption, port) is effective


@pytest.mark.parametrize(
    ("encryption", "port"),
    [(Encryption.TLS, 465), (Encryption.STARTTLS, 587), (Encryption.AUTOMATIC, 587), (Encryption.NONE, 25)],
)
def test_the_port_that_goes_with_an_encryption(encryption: Encryption, port: int) -> None:
    assert default_port(encryption) == port
    assert port in USUAL_PORTS


@pytest.mark.parametrize("encryption", [Encryption.TLS, Encryption.STARTTLS])
def test_port_and_encryption_lead_to_each_other(encryption: Encryption) -> None:
    assert effective_encryption(Encryption.AUTOMATIC, default_port(encryption)) is encryption


def test_only_two_methods_take_a_token() -> None:
    assert {method for method in AuthMethod if method.takes_token} == {AuthMethod.XOAUTH2, AuthMethod.OAUTHBEARER}


def test_what_is_not_said_is_cautious() -> None:
    settings = ConnectionSettings("mx.example.test", 587, Encryption.STARTTLS)
    assert not settings.allow_unencrypted_password
    assert settings.delivery is Delivery.NOTHING
    assert settings.auth is AuthMethod.AUTOMATIC
    assert settings.ip_version is IpVersion.ANY
    assert (settings.step_seconds, settings.total_seconds) == (DEFAULT_STEP_SECONDS, DEFAULT_TOTAL_SECONDS) == (10, 60)
    assert settings.ca_file is None


def test_an_empty_host_never_reaches_tls() -> None:
    with pytest.raises(ValueError, match="host is empty"):
        ConnectionSettings("", 465, Encryption.TLS)


def test_the_encryption_is_decided_before_a_test() -> None:
    with pytest.raises(ValueError, match="encryption must be decided"):
        ConnectionSettings("mx.example.test", 465, Encryption.AUTOMATIC)


def test_settings_stay_as_they_are() -> None:
    settings = ConnectionSettings("mx.example.test", 465, Encryption.TLS)
    with pytest.raises(FrozenInstanceError):
        settings.host = "elsewhere.test"  # type: ignore[misc]  # that is the point
