from __future__ import annotations

import pytest

from core.report.english import render
from core.report.step_texts import (
    StepEnd,
    caution_text,
    explanation,
    not_reached,
    result_line,
    running_headline,
    running_text,
    step_name,
    waiting,
)
from core.values import details as d
from core.values import failures as f
from core.values.ehlo import EhloKeyword, EhloKeywords
from core.values.events import Caution, SkipReason, StepCancelled, StepFailed, StepPassed, StepSkipped
from core.values.reply import Reply
from core.values.settings import AuthMethod, ConnectionSettings, Encryption, IpVersion
from core.values.steps import Step
from tests.core.report.every_value import CHAIN, READY, REFUSAL, TWO, tried


def passed(detail: d.StepDetail, *cautions: Caution) -> StepPassed:
    return StepPassed(Step.RESOLVE, 1.0, 0.5, detail, cautions)


def failed(failure: f.Failure) -> StepFailed:
    return StepFailed(Step.RESOLVE, 1.0, 0.5, failure)


def settings(encryption: Encryption, auth: AuthMethod = AuthMethod.AUTOMATIC) -> ConnectionSettings:
    return ConnectionSettings("smtp.example.com", 587, encryption, auth=auth)


def test_the_steps_have_their_names() -> None:
    assert [render(step_name(step)) for step in Step] == [
        "Look up server name",
        "Reach the server",
        "Secure the connection",
        "Check the certificate",
        "Server greeting",
        "Introduce ourselves",
        "Switch to encryption",
        "Introduce ourselves again",
        "Sign in",
        "Check the sender",
        "Check the recipient",
        "Send the message",
        "Say goodbye",
    ]


NINE = EhloKeywords(tuple(EhloKeyword(f"X{number}") for number in range(9)))
LINES: tuple[tuple[StepEnd, str], ...] = (
    (passed(d.Resolved(("203.0.113.25",))), "203.0.113.25"),
    (passed(d.Resolved(("203.0.113.25", "2001:db8::25"))), "203.0.113.25 and 2001:db8::25"),
    (passed(d.Resolved(("203.0.113.25", "203.0.113.26", "2001:db8::25"))), "203.0.113.25 and 2 more"),
    (passed(d.Connected("203.0.113.25", 587)), "Port 587 answered"),
    (passed(d.Greeted(READY)), "220 smtp.example.com ESMTP ready"),
    (passed(d.Introduced("[192.0.2.1]", NINE)), "9 features offered"),
    (passed(d.Introduced("[192.0.2.1]", EhloKeywords((EhloKeyword("SIZE"),)))), "1 feature offered"),
    (passed(d.Introduced("[192.0.2.1]", EhloKeywords())), "No features offered"),
    (passed(d.Introduced("[192.0.2.1]", EhloKeywords(), with_helo=True)), "Knows only the old greeting"),
    (passed(d.EncryptionAgreed(READY)), "STARTTLS accepted"),
    (passed(d.TlsAgreed("TLSv1.3", "TLS_AES_256_GCM_SHA384")), "TLS 1.3, strong cipher"),
    (passed(d.TlsAgreed("TLSv1.2", "AES256-SHA")), "TLS 1.2, AES256-SHA"),
    (passed(d.CertificateAccepted(CHAIN, 74)), "Name matches, valid for 74 days"),
    (passed(d.CertificateAccepted(CHAIN, 1)), "Name matches, valid for 1 day"),
    (passed(d.CertificateAccepted(CHAIN, 0)), "Name matches, valid for less than a day"),
    (
        passed(d.CertificateAccepted(CHAIN, 6), Caution.CERTIFICATE_EXPIRES_SOON),
        "Expires in 6 days (30 Nov 2026)",
    ),
    (passed(d.CertificateAccepted(CHAIN, 1), Caution.CERTIFICATE_EXPIRES_SOON), "Expires in 1 day (30 Nov 2026)"),
    (
        passed(d.CertificateAccepted(CHAIN, 0), Caution.CERTIFICATE_EXPIRES_SOON),
        "Expires in less than a day (30 Nov 2026)",
    ),
    (
        passed(d.CertificateAccepted(CHAIN, 74), Caution.NAME_ONLY_IN_COMMON_NAME),
        "Name matches, but in an outdated field",
    ),
    (passed(d.SignedIn("PLAIN", REFUSAL)), "Accepted (PLAIN)"),
    (passed(d.SignedIn("PLAIN", REFUSAL), Caution.NOT_ENCRYPTED), "Accepted (PLAIN), but not encrypted"),
    (passed(d.SenderAccepted("sam@example.com", READY)), "sam@example.com accepted"),
    (passed(d.RecipientAccepted("ann@example.com", READY, taken_back=True)), "ann@example.com accepted"),
    (passed(d.MessageAccepted("<1@example.com>", READY)), "The server took the message"),
    (passed(d.SaidGoodbye(d.Farewell.CLEAN)), "Closed cleanly"),
    (passed(d.SaidGoodbye(d.Farewell.CUT)), "Closed by the server"),
    (failed(f.ConnectTimedOut(TWO, 10.0)), "No answer on port 587 after 10 s"),
    (failed(f.ConnectTimedOut(TWO, 2.5)), "No answer on port 587 after 2.5 s"),
    (failed(f.NoAddressOfFamily("smtp.example.com", IpVersion.IPV6)), "smtp.example.com has no IPv6 address"),
    (failed(f.TlsOutdated("UNSUPPORTED_PROTOCOL", "TLSv1")), "The server offers only TLS 1.0"),
    (failed(f.CertificateNameMismatch(CHAIN, "a.example", ("b.example", "c.example"))), "For b.example, c.example"),
    (failed(f.AuthRefused("PLAIN", "sam", REFUSAL)), "Refused: 535 5.7.8 Error: authentication failed"),
    (failed(f.WrongProtocol(f.Protocol.IMAP, "* OK")), "This is IMAP, not SMTP"),
    (failed(f.WrongProtocol(f.Protocol.UNKNOWN, "?")), "This is not SMTP"),
    (failed(f.ReplyTooLong(65536)), "The answer is longer than 64 kB"),
    (StepSkipped(Step.AUTH, 1.0, SkipReason.NO_PASSWORD), "Skipped: no password"),
    (StepCancelled(Step.AUTH, 1.0, 0.5), "Stopped by you"),
)


@pytest.mark.parametrize(("event", "line"), LINES)
def test_a_row_says_how_its_step_ended(event: StepEnd, line: str) -> None:
    assert render(result_line(event)) == line


def test_rows_without_an_end_have_a_line_too() -> None:
    assert render(waiting()) == "Waiting for the server…"
    assert render(not_reached()) == "Not reached"


@pytest.mark.parametrize(
    ("encryption", "auth", "text"),
    [
        (Encryption.STARTTLS, AuthMethod.AUTOMATIC, "is encrypted. Waiting for the server to accept the password."),
        (Encryption.TLS, AuthMethod.XOAUTH2, "is encrypted. Waiting for the server to accept the access token."),
        (Encryption.NONE, AuthMethod.PLAIN, "is not encrypted. Waiting for the server to accept the password."),
        (
            Encryption.NONE,
            AuthMethod.OAUTHBEARER,
            "is not encrypted. Waiting for the server to accept the access token.",
        ),
    ],
)
def test_signing_in_claims_encryption_only_where_it_is(encryption: Encryption, auth: AuthMethod, text: str) -> None:
    assert render(running_headline(Step.AUTH)) == "Signing in…"
    assert render(running_text(Step.AUTH, settings(encryption, auth))) == f"The connection {text}"


def test_only_tls_from_the_start_encrypts_the_greeting() -> None:
    assert "encrypted" in render(running_text(Step.GREETING, settings(Encryption.TLS)))
    assert "encrypted" not in render(running_text(Step.GREETING, settings(Encryption.STARTTLS)))


def test_a_timeout_counts_the_addresses_once_each() -> None:
    text = explanation(failed(f.ConnectTimedOut((*TWO, tried("203.0.113.26"), tried("203.0.113.26")), 10.0)))
    assert text is not None
    assert render(text).startswith("All 3 addresses were tried.")


def test_a_clean_goodbye_needs_no_explanation() -> None:
    assert explanation(passed(d.SaidGoodbye(d.Farewell.CLEAN))) is None
    assert explanation(passed(d.SaidGoodbye(d.Farewell.NO_REPLY))) is not None


def test_what_a_server_says_is_no_template() -> None:
    reply = Reply(220, ("{host} {reply} {} {0} {step} %n %1 &amp; \\1",))
    assert render(result_line(passed(d.Greeted(reply)))) == "220 {host} {reply} {} {0} {step} %n %1 &amp; \\1"


def test_a_long_reply_is_cut_in_a_row() -> None:
    line = render(result_line(passed(d.Greeted(Reply(220, ("x" * 5000,))))))
    assert len(line) <= 301
    assert line.endswith("…")


def test_a_caution_says_what_it_means() -> None:
    assert "Anyone on the network" in render(caution_text(Caution.NOT_ENCRYPTED))
