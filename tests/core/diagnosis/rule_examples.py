"""For each rule a case that only it decides: take the rule away, and another one does, or none."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from core.diagnosis.case import Case
from core.values import failures as f
from core.values.address_tried import AddressResult, AddressTried
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, Confidence
from core.values.events import Caution
from core.values.provider import UsernameForm
from core.values.reply import Reply
from core.values.settings import Encryption, IpVersion
from core.values.steps import Step
from core.values.tls_facts import CertificateChain, TlsFacts
from tests.core.diagnosis.outcomes import (
    STARTED,
    connected,
    failed,
    greeted,
    look,
    offering,
    outcome,
    provider,
    settings,
)
from tests.core.report.every_value import certificate

if TYPE_CHECKING:
    from core.values.tls_facts import CertificateFacts

PLAIN = settings(encryption=Encryption.NONE)
TLS_465 = settings(port=465, encryption=Encryption.TLS)
NO = Reply(535, ("5.7.8 no",))


def chain(*certificates: CertificateFacts) -> CertificateChain:
    return CertificateChain(certificates, verified=False)


OTHERS = certificate(names=("router.test",), common_name="router.test")
OWN = certificate(names=("mx.example.test",), common_name="mx.example.test")
AVAST = certificate(issuer="CN=avast! Web/Mail Shield Root,O=avast! Web/Mail Shield")
INTERMEDIATE = certificate(
    subject="CN=R12,O=Let's Encrypt,C=US",
    issuer="CN=ISRG Root X1,O=Internet Security Research Group,C=US",
    is_authority=True,
)
EXPIRED = certificate(not_after=STARTED - timedelta(days=3))
AHEAD = f"mx.example.test ESMTP {STARTED - timedelta(days=40):%a, %d %b %Y %H:%M:%S} +0000"

OFFERED: dict[str, Any] = {"ehlo_before_tls": offering("STARTTLS")}
TO_IPV6: dict[str, Any] = {"settings": settings(ip_version=IpVersion.IPV6)}
CHAIN = chain(OTHERS)
SILENT = AddressTried("192.0.2.1", 587, AddressResult.TIMED_OUT, 0.0, 10.0)
PRIVATE = AddressTried("10.1.1.1", 587, AddressResult.REFUSED, 0.0, 0.1)

TLS_LOOK = look(ControlPurpose.TLS_FROM_THE_START, encryption=Encryption.TLS)
TLS_LOOK_IN_VAIN = look(ControlPurpose.TLS_FROM_THE_START, f.ReplyTimedOut(4.0), encryption=Encryption.TLS)
PORT_465 = look(ControlPurpose.OTHER_PORT, port=465, encryption=Encryption.TLS, events=(connected("192.0.2.1"),))
SILENT_465 = look(ControlPurpose.OTHER_PORT, f.ConnectTimedOut((SILENT,), 4.0), port=465, encryption=Encryption.TLS)
REFUSED_465 = look(ControlPurpose.OTHER_PORT, f.ConnectRefused(()), port=465, encryption=Encryption.TLS)
IPV4 = look(ControlPurpose.OTHER_FAMILY, ip_version=IpVersion.IPV4)
IPV6 = look(ControlPurpose.OTHER_FAMILY, ip_version=IpVersion.IPV6)
IMAP = look(ControlPurpose.PLAIN_TEXT_FIRST, f.WrongProtocol(f.Protocol.IMAP, "* OK"))
GREETS = look(ControlPurpose.PLAIN_TEXT_FIRST, greeting="mx.example.test ESMTP")
ANONYMOUS = look(ControlPurpose.OLDER_TLS, found={"tls": TlsFacts("TLSv1.2", "ADH-AES256-GCM-SHA384")})
STARTTLS_ON_25 = look(ControlPurpose.OTHER_PORT, port=25, found=OFFERED)
STARTTLS_ON_IPV4 = look(ControlPurpose.OTHER_FAMILY, ip_version=IpVersion.IPV4, found=OFFERED)

Example = tuple[Case, Code, Confidence]


def sure(found: object, code: Code) -> Example:
    return _example(found, code, Confidence.SURE)


def likely(found: object, code: Code) -> Example:
    return _example(found, code, Confidence.LIKELY)


def guess(found: object, code: Code) -> Example:
    return _example(found, code, Confidence.GUESS)


def _example(found: object, code: Code, confidence: Confidence) -> Example:
    return found if isinstance(found, Case) else Case(found), code, confidence  # type: ignore[arg-type]  # an outcome


def at_provider(failure: f.Failure, step: Step = Step.EHLO, **changes: object) -> Case:
    return Case(failed(failure, step, **changes), provider())


ENDINGS: dict[str, Example] = {
    "stopped": sure(outcome(cancelled=True), Code.CANCELLED),
    "exception": sure(
        outcome(cautions=(Caution.CERTIFICATE_EXCEPTION,), message_accepted=True), Code.OK_CERTIFICATE_EXCEPTION
    ),
    "sent": sure(outcome(signed_in=True, message_accepted=True), Code.SENT),
    "unencrypted": sure(outcome(settings=PLAIN, signed_in=True), Code.OK_UNENCRYPTED),
    "expires_soon": sure(outcome(cautions=(Caution.CERTIFICATE_EXPIRES_SOON,)), Code.OK_CERTIFICATE_EXPIRES_SOON),
    "signed_in": sure(outcome(signed_in=True), Code.OK),
    "not_signed_in": sure(outcome(), Code.OK_NO_LOGIN),
}
INTERFERENCE: dict[str, Example] = {
    "intercepting_issuer": sure(failed(f.CertificateUntrusted(chain(AVAST), "x")), Code.CERT_INTERCEPTED),
    "intercepting_greeting": likely(
        failed(f.AuthNotOffered(()), events=(greeted("localhost AVG ESMTP Proxy Server 9.0"),)), Code.CERT_INTERCEPTED
    ),
    "expired_in_store": sure(failed(f.CertificateExpired(chain(OWN), "", None)), Code.CERT_LOCAL_STORE),
    "public_authority_unknown": likely(
        failed(f.CertificateUntrusted(chain(OWN, INTERMEDIATE), "ISRG Root X1")), Code.CERT_LOCAL_STORE
    ),
    "provider_by_stranger": likely(at_provider(f.CertificateUntrusted(chain(OWN), "x")), Code.CERT_INTERCEPTED),
    "web_answer": likely(at_provider(f.WrongProtocol(f.Protocol.HTTP, "HTTP/1.1")), Code.SERVER_NOT_THE_ONE),
    "private_address": likely(at_provider(f.ConnectRefused((PRIVATE,)), Step.CONNECT), Code.SERVER_NOT_THE_ONE),
    "foreign_certificate": likely(
        at_provider(f.CertificateNameMismatch(CHAIN, "mx.example.test", ("router.test",))), Code.SERVER_NOT_THE_ONE
    ),
    "foreign_greeting": likely(
        at_provider(
            f.AuthRefused("PLAIN", "sam", NO), Step.AUTH, settings=PLAIN, events=(greeted("srv1.host.test hi"),)
        ),
        Code.SERVER_NOT_THE_ONE,
    ),
    "masked_keyword": sure(
        failed(f.AuthNotOffered(()), ehlo_before_tls=offering("SIZE 1", "XXXXXXXA")), Code.STARTTLS_NOT_OFFERED
    ),
    "masked_greeting": likely(failed(f.StartTlsNotOffered(()), events=(greeted("*" * 30),)), Code.STARTTLS_NOT_OFFERED),
    "stripped_from_family": sure(
        at_provider(f.StartTlsNotOffered(()), controls=(STARTTLS_ON_IPV4,)), Code.STARTTLS_NOT_OFFERED
    ),
    "stripped_from_provider": likely(at_provider(f.StartTlsNotOffered(())), Code.STARTTLS_NOT_OFFERED),
    "stripped_from_port": likely(
        failed(f.StartTlsNotOffered(()), controls=(STARTTLS_ON_25,)), Code.STARTTLS_NOT_OFFERED
    ),
    "clock_is_fast": likely(
        failed(f.CertificateExpired(chain(EXPIRED), "x", None), events=(greeted(AHEAD),)), Code.CERT_EXPIRED
    ),
}
CONTROLS: dict[str, Example] = {
    "waits_for_tls": sure(failed(f.GreetingTimedOut(10.0), controls=(TLS_LOOK,)), Code.ENCRYPTION_PLAIN_ON_TLS_PORT),
    "greets_in_plain_text": sure(
        failed(f.TlsHandshakeFailed("x"), Step.TLS, settings=TLS_465, controls=(GREETS,)),
        Code.ENCRYPTION_TLS_ON_STARTTLS_PORT,
    ),
    "speaks_something_else": sure(
        failed(f.TlsHandshakeFailed("x"), Step.TLS, settings=TLS_465, controls=(IMAP,)), Code.SERVER_WRONG_PROTOCOL
    ),
    "only_ipv4_connects": likely(
        failed(f.ConnectTimedOut((), 10.0), Step.CONNECT, **TO_IPV6, controls=(IPV4,)), Code.CONNECT_IPV6_BROKEN
    ),
    "only_ipv4_accepts": likely(
        failed(f.ConnectRefused(()), Step.CONNECT, **TO_IPV6, controls=(IPV4,)), Code.CONNECT_IPV6_BROKEN
    ),
    "only_ipv4_speaks": likely(
        failed(f.GreetingTimedOut(10.0), Step.GREETING, **TO_IPV6, controls=(IPV4,)), Code.CONNECT_IPV6_BROKEN
    ),
    "only_ipv6_connects": likely(
        failed(f.ConnectTimedOut((), 10.0), Step.CONNECT, controls=(IPV6,)), Code.CONNECT_BLOCKED
    ),
    "known_port_blocked": sure(
        at_provider(f.ConnectTimedOut((), 10.0), Step.CONNECT, controls=(PORT_465,)), Code.CONNECT_BLOCKED
    ),
    "another_port_answers": likely(
        failed(f.ConnectTimedOut((), 10.0), Step.CONNECT, controls=(REFUSED_465,)), Code.CONNECT_BLOCKED
    ),
    "no_port_answers": sure(
        failed(f.ConnectTimedOut((), 10.0), Step.CONNECT, controls=(SILENT_465,)), Code.CONNECT_TIMEOUT
    ),
    "only_anonymous": sure(failed(f.TlsOutdated("HANDSHAKE_FAILURE"), Step.TLS, controls=(ANONYMOUS,)), Code.TLS_WEAK),
}
FAILURES: dict[str, Example] = {
    "name_hardly_awaited": guess(failed(f.NameLookupTimedOut("x", 1.0)), Code.DNS_RESOLVER_FAILURE),
    "greeting_hardly_awaited": guess(failed(f.GreetingTimedOut(1.0)), Code.GREETING_TIMEOUT),
    "reply_hardly_awaited": guess(failed(f.ReplyTimedOut(1.0)), Code.PROTOCOL_TIMEOUT),
    "no_such_name": sure(failed(f.NameNotFound("x")), Code.DNS_NOT_FOUND),
    "no_name_service": sure(failed(f.NameLookupFailed("x", "later")), Code.DNS_RESOLVER_FAILURE),
    "leads_elsewhere": sure(failed(f.NameLeadsElsewhere("x")), Code.SERVER_NOT_THE_ONE),
    "known_port_refused": likely(at_provider(f.ConnectRefused(()), Step.CONNECT), Code.CONNECT_BLOCKED),
    "refused": sure(failed(f.ConnectRefused(())), Code.CONNECT_REFUSED),
    "relay_port_silent": likely(failed(f.ConnectTimedOut((), 10.0), settings=settings(port=25)), Code.CONNECT_BLOCKED),
    "silent": likely(failed(f.ConnectTimedOut((), 10.0)), Code.CONNECT_TIMEOUT),
    "prohibited": sure(failed(f.ConnectProhibited(())), Code.CONNECT_BLOCKED),
    "no_ipv6": sure(failed(f.Ipv6Unreachable(())), Code.CONNECT_IPV6_BROKEN),
    "offline": sure(failed(f.ComputerOffline(())), Code.CONNECT_OFFLINE),
    "unreachable": sure(failed(f.ConnectUnreachable(())), Code.CONNECT_UNREACHABLE),
    "plain_text_on_465": likely(
        failed(f.ClosedBeforeGreeting(reset=True), settings=settings(port=465)), Code.ENCRYPTION_PLAIN_ON_TLS_PORT
    ),
    "cut": sure(failed(f.ConnectReset(())), Code.CONNECT_RESET),
    "greeting_missing": likely(failed(f.GreetingTimedOut(10.0)), Code.GREETING_TIMEOUT),
    "greeting_silent": sure(failed(f.GreetingTimedOut(10.0), controls=(TLS_LOOK_IN_VAIN,)), Code.GREETING_TIMEOUT),
    "tls_expected": sure(failed(f.TlsExpectedFirst(3.0)), Code.ENCRYPTION_PLAIN_ON_TLS_PORT),
    "tls_spoken": sure(failed(f.WrongProtocol(f.Protocol.TLS, "x")), Code.ENCRYPTION_PLAIN_ON_TLS_PORT),
    "unknown_protocol": sure(failed(f.WrongProtocol(f.Protocol.UNKNOWN, "x")), Code.SERVER_WRONG_PROTOCOL),
    "plain_text_spoken": sure(failed(f.PlaintextOnTlsPort("220")), Code.ENCRYPTION_TLS_ON_STARTTLS_PORT),
    "tls_outdated": sure(failed(f.TlsOutdated("UNSUPPORTED_PROTOCOL")), Code.TLS_OUTDATED),
    "tls_weak": sure(failed(f.TlsWeak("DH_KEY_TOO_SMALL")), Code.TLS_WEAK),
    "client_certificate": sure(failed(f.ClientCertificateRequired("")), Code.TLS_CLIENT_CERTIFICATE_REQUIRED),
    "handshake": sure(failed(f.TlsHandshakeFailed("DECODE_ERROR")), Code.TLS_HANDSHAKE_FAILED),
    "certificate_expired": sure(failed(f.CertificateExpired(chain(EXPIRED), "x", None)), Code.CERT_EXPIRED),
    "certificate_early": sure(failed(f.CertificateNotYetValid(CHAIN, "x", None)), Code.CERT_NOT_YET_VALID),
    "certificate_name": sure(failed(f.CertificateNameMismatch(CHAIN, "x", ("y",))), Code.CERT_NAME_MISMATCH),
    "self_signed": sure(failed(f.CertificateSelfSigned(CHAIN)), Code.CERT_SELF_SIGNED),
    "incomplete_chain": sure(failed(f.CertificateChainIncomplete(CHAIN, "x")), Code.CERT_INCOMPLETE_CHAIN),
    "untrusted": sure(failed(f.CertificateUntrusted(CHAIN, "x")), Code.CERT_UNTRUSTED),
    "no_starttls": sure(failed(f.StartTlsNotOffered(())), Code.STARTTLS_NOT_OFFERED),
    "starttls_refused": sure(failed(f.StartTlsRefused(Reply(454, ("TLS not available",)))), Code.STARTTLS_REFUSED),
    "injected": sure(failed(f.StartTlsInjected("250")), Code.STARTTLS_INJECTED),
    "withheld": sure(failed(f.PasswordWithheld(f.Exposure.NOT_ENCRYPTED, starttls_offered=False)), Code.AUTH_WITHHELD),
    "sign_in_hidden": sure(failed(f.AuthNotOffered(()), settings=PLAIN, **OFFERED), Code.ENCRYPTION_REQUIRED),
    "no_sign_in": sure(failed(f.AuthNotOffered(())), Code.AUTH_NOT_OFFERED),
    "no_mechanism": sure(failed(f.NoCommonMechanism(("NTLM",), ("PLAIN",))), Code.AUTH_MECHANISM_UNSUPPORTED),
    "sign_in_rules": sure(failed(f.AuthRulesBroken("PLAIN", "wrong_success_code", "250")), Code.AUTH_PROTOCOL_ERROR),
    "cannot_say_it": sure(failed(f.MechanismUnusable("PLAIN", "NUL")), Code.CLIENT_LIMITATION),
    "unconfirmed": sure(failed(f.DeliveryUnconfirmed("ReplyTimedOut")), Code.DELIVERY_UNKNOWN),
    "reply_missing": sure(failed(f.ReplyTimedOut(10.0)), Code.PROTOCOL_TIMEOUT),
    "hung_up": sure(failed(f.Disconnected(reset=False)), Code.PROTOCOL_DISCONNECTED),
    "sign_in_contradicted": sure(failed(f.ReplyMalformed("x", "codes_differ"), Step.AUTH), Code.AUTH_PROTOCOL_ERROR),
    "malformed": sure(failed(f.ReplyMalformed("x", "not_a_reply")), Code.PROTOCOL_MALFORMED),
    "unsolicited": sure(failed(f.ReplyUnsolicited("250")), Code.PROTOCOL_DESYNC),
    "too_long": sure(failed(f.ReplyTooLong(65536)), Code.PROTOCOL_TOO_LONG),
    "own_fault": sure(failed(f.InternalFault("ValueError", "x")), Code.INTERNAL),
}


def refused(username: str = "sam", form: UsernameForm | None = None, **changes: object) -> Case:
    """A sign-in that was refused without a reason, at a provider that wants this form of user name."""
    found = failed(f.AuthRefused("PLAIN", username, NO), Step.AUTH, settings=settings(username=username, **changes))
    return Case(found, None if form is None else provider(username=form, fixed_username="apikey"))


LOGINS: dict[str, Example] = {
    "full_address_wanted": likely(refused(form=UsernameForm.FULL_ADDRESS), Code.AUTH_WRONG_LOGIN_KIND),
    "local_part_wanted": likely(refused("sam@example.test", form=UsernameForm.LOCAL_PART), Code.AUTH_WRONG_LOGIN_KIND),
    "console_name_wanted": likely(
        refused("sam@example.test", form=UsernameForm.FROM_CONSOLE), Code.AUTH_WRONG_LOGIN_KIND
    ),
    "other_name_wanted": likely(refused(form=UsernameForm.FIXED), Code.AUTH_WRONG_LOGIN_KIND),
    "bare_name": guess(refused(), Code.AUTH_WRONG_LOGIN_KIND),
}
LATER = Reply(450, ("no",))
REFUSALS: dict[str, Example] = {
    "greeting_unexplained": sure(failed(f.GreetingRejected(LATER), Step.GREETING), Code.GREETING_REJECTED),
    "ehlo_unexplained": sure(failed(f.EhloRefused(LATER, "x")), Code.EHLO_REJECTED),
    "closing_unexplained": sure(failed(f.ServerClosing(Reply(421, ("bye",))), Step.AUTH), Code.SERVER_BUSY),
}
EXAMPLES: dict[str, Example] = {**REFUSALS, **ENDINGS, **INTERFERENCE, **CONTROLS, **FAILURES, **LOGINS}
"""By the name of the rule."""
