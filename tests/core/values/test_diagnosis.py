from __future__ import annotations

import pytest

from core.values.diagnosis import (
    Code,
    Confidence,
    Diagnosis,
    Evidence,
    Fix,
    FixId,
    Owner,
    Severity,
    owner_of,
    severity_of,
)
from core.values.settings import Encryption
from core.values.steps import Step

# The contract: what each verdict is worth, and who has to act. Scripts rely on it.
CONTRACT = """
dns.not_found                       failure  you
dns.resolver_failure                failure  network
connect.blocked                     failure  network
connect.refused                     failure  you
connect.timeout                     failure  network
connect.reset                       failure  network
connect.offline                     failure  computer
connect.unreachable                 failure  network
connect.ipv6_broken                 failure  network
greeting.timeout                    failure  server
greeting.rejected                   failure  server
server.wrong_protocol               failure  you
server.not_the_one                  failure  network
server.fault                        failure  server
server.busy                         warning  server
ehlo.rejected                       failure  server
ehlo.name_rejected                  failure  you
encryption.tls_on_starttls_port     failure  you
encryption.plain_on_tls_port        failure  you
encryption.required                 failure  you
starttls.not_offered                failure  you
starttls.refused                    failure  server
starttls.injected                   failure  network
tls.handshake_failed                failure  server
tls.outdated                        failure  server
tls.weak                            failure  server
tls.client_certificate_required     failure  you
cert.expired                        failure  server
cert.not_yet_valid                  failure  computer
cert.name_mismatch                  failure  you
cert.self_signed                    failure  server
cert.incomplete_chain               failure  server
cert.untrusted                      failure  server
cert.intercepted                    failure  computer
cert.local_store                    failure  computer
auth.withheld                       warning  you
auth.not_offered                    failure  you
auth.missing                        failure  you
auth.mechanism_unsupported          failure  you
auth.bad_credentials                failure  you
auth.wrong_login_kind               failure  you
auth.app_password_required          failure  you
auth.oauth_required                 failure  provider
auth.smtp_disabled                  failure  provider
auth.web_login_required             failure  you
auth.oauth_token                    failure  you
auth.too_many_attempts              warning  you
auth.temporary                      warning  server
auth.protocol_error                 failure  server
client.limitation                   failure  computer
client.ip_blocked                   failure  network
account.limit_exceeded              failure  provider
account.restricted                  failure  provider
sender.not_authorized               failure  you
sender.not_verified                 failure  you
relay.denied                        failure  you
recipient.rejected                  failure  you
message.too_large                   failure  you
message.rejected                    failure  provider
delivery.unknown                    warning  server
protocol.timeout                    failure  server
protocol.disconnected               failure  server
protocol.malformed                  failure  server
protocol.desync                     failure  server
protocol.too_long                   failure  server
ok                                  ok       none
ok.no_login                         ok       none
ok.unencrypted                      warning  you
ok.certificate_expires_soon         warning  server
ok.certificate_exception            warning  you
sent                                ok       none
cancelled                           neutral  none
internal                            failure  none
form.invalid                        failure  you
"""
ROWS = [tuple(line.split()) for line in CONTRACT.split("\n") if line]


def test_every_code_stands_in_the_contract_once() -> None:
    assert [code for code, _, _ in ROWS] == [code.value for code in Code]


@pytest.mark.parametrize(("code", "severity", "owner"), ROWS)
def test_severity_and_owner(code: str, severity: str, owner: str) -> None:
    assert severity_of(Code(code)) is Severity(severity)
    assert owner_of(Code(code)) is Owner(owner)
    diagnosis = Diagnosis(Code(code))
    assert (diagnosis.severity, diagnosis.owner) == (Severity(severity), Owner(owner))


def test_a_diagnosis_is_sure_and_empty_unless_more_is_said() -> None:
    diagnosis = Diagnosis(Code.OK)
    assert diagnosis.confidence is Confidence.SURE
    assert (dict(diagnosis.facts), diagnosis.evidence, diagnosis.fixes) == ({}, (), ())
    assert Diagnosis(Code.OK).facts is not diagnosis.facts


def test_what_speaks_for_it_and_what_helps_are_values() -> None:
    fix = Fix(FixId.USE_TLS, "mx.example.test", 465, Encryption.TLS)
    diagnosis = Diagnosis(Code.OK, Confidence.LIKELY, {"host": "x"}, (Evidence(Step.EHLO, "250 ok"),), (fix,))
    assert diagnosis == Diagnosis(Code.OK, Confidence.LIKELY, {"host": "x"}, (Evidence(Step.EHLO, "250 ok"),), (fix,))
    assert diagnosis != Diagnosis(Code.OK)
