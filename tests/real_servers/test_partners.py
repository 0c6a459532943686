"""Each real server does what its fixture promises, seen by the standard library: so a failure elsewhere is ours."""

from __future__ import annotations

import base64
import hmac
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import make_msgid
from typing import TYPE_CHECKING

import pytest

from tests.real_servers.accounts import PASSWORD, USER, WRONG_PASSWORD
from tests.real_servers.certificate_authority import Defect
from tests.real_servers.free_ports import has_ipv6_loopback

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.real_servers.certificate_authority import CertificateAuthority
    from tests.real_servers.dovecot import DovecotSubmission
    from tests.real_servers.exim import Exim
    from tests.real_servers.postfix import Postfix

    Mechanism = Callable[[smtplib.SMTP, str], int]

PATIENCE = 10
VERIFY_CODES = {
    Defect.EXPIRED: 10,
    Defect.NOT_YET_VALID: 9,
    Defect.WRONG_NAME: 62,
    Defect.SELF_SIGNED: 18,
    Defect.INCOMPLETE_CHAIN: 20,
    Defect.UNKNOWN_CA: 20,
}


@pytest.fixture
def trust(certificate_authority: CertificateAuthority) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certificate_authority.root_file)


def plain(client: smtplib.SMTP, password: str) -> int:
    return client.docmd("AUTH", "PLAIN " + encoded(f"\0{USER}\0{password}"))[0]


def login(client: smtplib.SMTP, password: str) -> int:
    assert client.docmd("AUTH", "LOGIN") == (334, encoded("Username:").encode())
    assert client.docmd(encoded(USER)) == (334, encoded("Password:").encode())
    return client.docmd(encoded(password))[0]


def cram_md5(client: smtplib.SMTP, password: str) -> int:
    code, challenge = client.docmd("AUTH", "CRAM-MD5")
    assert code == 334
    digest = hmac.new(password.encode(), base64.b64decode(challenge), "md5").hexdigest()
    return client.docmd(encoded(f"{USER} {digest}"))[0]


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def starttls(host: str, port: int, trust: ssl.SSLContext) -> smtplib.SMTP:
    client = smtplib.SMTP(host, port, timeout=PATIENCE)
    try:
        client.ehlo()
        assert "auth" not in client.esmtp_features or client.esmtp_features["auth"] == ""
        client.starttls(context=trust)
        client.ehlo()
    except BaseException:
        client.close()
        raise
    return client


def tls(host: str, port: int, trust: ssl.SSLContext) -> smtplib.SMTP:
    client = smtplib.SMTP_SSL(host, port, timeout=PATIENCE, context=trust)
    client.ehlo()
    return client


@pytest.mark.parametrize("mechanism", [plain, login])
def test_postfix_takes_the_right_password_and_no_other(
    postfix: Postfix, trust: ssl.SSLContext, mechanism: Mechanism
) -> None:
    for client in (starttls("localhost", postfix.submission, trust), tls("localhost", postfix.submissions, trust)):
        with client:
            assert client.esmtp_features["auth"].split() == ["PLAIN", "LOGIN"]
            assert mechanism(client, WRONG_PASSWORD) == 535
            assert mechanism(client, PASSWORD) == 235


def test_certificates_hold_for_addresses_too(postfix: Postfix, exim: Exim, trust: ssl.SSLContext) -> None:
    for port in (postfix.submissions, exim.tls):
        with tls("127.0.0.1", port, trust) as client:
            assert plain(client, PASSWORD) == 235


def test_postfix_listens_on_ipv6_where_there_is_one(postfix: Postfix, trust: ssl.SSLContext) -> None:
    assert (postfix.submission_ipv6 is not None) == has_ipv6_loopback()
    if postfix.submission_ipv6:
        with starttls("::1", postfix.submission_ipv6, trust) as client:
            assert plain(client, PASSWORD) == 235


def test_postfix_wants_starttls_before_anything_else(postfix: Postfix) -> None:
    with smtplib.SMTP("localhost", postfix.submission, timeout=PATIENCE) as client:
        client.ehlo()
        assert client.has_extn("starttls")
        assert plain(client, PASSWORD) == 530
        assert client.mail(USER)[0] == 530


def test_postfix_relays_for_its_domain_without_tls_and_without_login(postfix: Postfix) -> None:
    with smtplib.SMTP("localhost", postfix.relay, timeout=PATIENCE) as client:
        client.ehlo()
        assert not client.has_extn("starttls")
        assert not client.has_extn("auth")
        assert client.mail("anybody@elsewhere.test")[0] == 250
        assert client.rcpt(USER)[0] == 250
        assert client.rcpt("other@elsewhere.test")[0] == 554


@pytest.mark.parametrize("defect", Defect)
def test_postfix_shows_each_defective_certificate(postfix: Postfix, trust: ssl.SSLContext, defect: Defect) -> None:
    with pytest.raises(ssl.SSLCertVerificationError) as over_starttls:
        starttls("localhost", postfix.starttls_with[defect], trust)
    with pytest.raises(ssl.SSLCertVerificationError) as over_tls:
        tls("localhost", postfix.tls_with[defect], trust)
    for refused in (over_starttls.value, over_tls.value):
        assert refused.verify_code == VERIFY_CODES[defect], refused.verify_message


@pytest.mark.parametrize("defect", Defect)
def test_only_the_certificate_is_wrong_there(postfix: Postfix, defect: Defect) -> None:
    careless = ssl.create_default_context()
    careless.check_hostname = False
    careless.verify_mode = ssl.CERT_NONE
    for client in (
        starttls("localhost", postfix.starttls_with[defect], careless),
        tls("localhost", postfix.tls_with[defect], careless),
    ):
        with client:
            assert plain(client, PASSWORD) == 235


def test_postfix_tells_of_a_message_and_of_the_connection(postfix: Postfix, trust: ssl.SSLContext) -> None:
    already = len(postfix.sessions("submission"))
    message = message_to("someone@elsewhere.test")
    with starttls("localhost", postfix.submission, trust) as client:
        assert plain(client, PASSWORD) == 235
        client.send_message(message)
    accepted = postfix.wait_for_message(message["Message-ID"].strip("<>"))
    assert accepted in postfix.accepted_messages()
    assert accepted.subject == "Is anybody there?"
    assert accepted.sender == USER
    assert accepted.recipients == ("someone@elsewhere.test",)
    session = postfix.wait_for_session("submission", already)
    assert {name: session.tried(name) for name in ("ehlo", "starttls", "auth", "data", "rset")} == {
        "ehlo": 2,
        "starttls": 1,
        "auth": 1,
        "data": 1,
        "rset": 0,
    }


def message_to(recipient: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = USER
    message["To"] = recipient
    message["Subject"] = "Is anybody there?"
    message["Message-ID"] = make_msgid(domain="example.test")
    message.set_content("No reply needed.")
    return message


def test_postfix_tells_of_a_refused_login(postfix: Postfix, trust: ssl.SSLContext) -> None:
    already = len(postfix.sessions("submissions"))
    with tls("localhost", postfix.submissions, trust) as client:
        assert plain(client, WRONG_PASSWORD) == 535
    session = postfix.wait_for_session("submissions", already)
    assert (session.commands["auth"].succeeded, session.commands["auth"].tried) == (0, 1)


@pytest.mark.parametrize("mechanism", [plain, login, cram_md5])
def test_exim_takes_the_right_password_and_no_other(exim: Exim, trust: ssl.SSLContext, mechanism: Mechanism) -> None:
    for client in (starttls("localhost", exim.starttls, trust), tls("localhost", exim.tls, trust)):
        with client:
            assert client.esmtp_features["auth"].split() == ["PLAIN", "LOGIN", "CRAM-MD5"]
            assert mechanism(client, WRONG_PASSWORD) == 535
            assert mechanism(client, PASSWORD) == 235


def test_exim_takes_a_message(exim: Exim, trust: ssl.SSLContext) -> None:
    with tls("localhost", exim.tls, trust) as client:
        assert plain(client, PASSWORD) == 235
        assert client.send_message(message_to("someone@elsewhere.test")) == {}


def test_dovecot_wants_starttls_and_then_the_right_password(
    dovecot_submission: DovecotSubmission, trust: ssl.SSLContext
) -> None:
    with smtplib.SMTP(dovecot_submission.address, dovecot_submission.port, timeout=PATIENCE) as client:
        client.ehlo()
        assert plain(client, PASSWORD) == 530
    with starttls(dovecot_submission.address, dovecot_submission.port, trust) as client:
        assert client.esmtp_features["auth"].split() == ["PLAIN", "LOGIN"]
        assert plain(client, WRONG_PASSWORD) == 535
        assert login(client, PASSWORD) == 235


def test_dovecot_passes_mail_on_to_postfix(
    dovecot_submission: DovecotSubmission, postfix: Postfix, trust: ssl.SSLContext
) -> None:
    message = message_to(USER)
    with starttls(dovecot_submission.address, dovecot_submission.port, trust) as client:
        assert plain(client, PASSWORD) == 235
        client.send_message(message)
    assert postfix.wait_for_message(message["Message-ID"].strip("<>")).recipients == (USER,)
