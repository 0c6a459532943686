"""At least one of every value that has a text, and more where the text depends on what is inside."""

from __future__ import annotations

from datetime import UTC, datetime

from core.values import details as d
from core.values import failures as f
from core.values.address_tried import AddressResult, AddressStarted, AddressTried
from core.values.credentials import StoreProblem
from core.values.ehlo import EhloKeyword, EhloKeywords
from core.values.events import Caution
from core.values.form import Field, Problem, ProblemKind
from core.values.reply import Reply
from core.values.settings import IpVersion
from core.values.tls_facts import CertificateChain, CertificateFacts

NOW = datetime(2026, 11, 24, 3, 51, tzinfo=UTC)
EXPIRY = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
START = datetime(2026, 9, 1, tzinfo=UTC)
REFUSAL = Reply(535, ("5.7.8 Error: authentication failed",))
READY = Reply(220, ("smtp.example.com ESMTP ready",))
OK = Reply(250, ("2.1.0 Ok",))


def certificate(**changes: object) -> CertificateFacts:
    values: dict[str, object] = {
        "subject": "CN=smtp.example.com",
        "issuer": "CN=Example Trust CA 3,O=Example Trust Ltd",
        "common_name": "smtp.example.com",
        "issuer_name": "Example Trust CA 3",
        "names": ("smtp.example.com", "mail.example.com"),
        "not_before": START,
        "not_after": EXPIRY,
        "fingerprint_sha256": "AA:BB",
        "key": "RSA 2048",
        "signature": "SHA-256",
        "is_authority": False,
        "is_self_signed": False,
        **changes,
    }
    return CertificateFacts(**values)  # type: ignore[arg-type]  # the defaults above, with what the test changes


CHAIN = CertificateChain((certificate(),), verified=True)
BAD_CHAIN = CertificateChain((certificate(),), verified=False, verify_code=10, verify_message="expired")
EMPTY_CHAIN = CertificateChain((), verified=False)


def begun(address: str = "203.0.113.25") -> AddressStarted:
    return AddressStarted(address, 587, at=0.0)


def tried(address: str = "203.0.113.25", result: AddressResult = AddressResult.TIMED_OUT) -> AddressTried:
    return AddressTried(address, 587, result, began=0.0, at=10.0)


ONE, TWO, THREE = (tried(),), (tried(), tried("2001:db8::25")), (tried(), tried("2001:db8::25"), tried("203.0.113.26"))
KEYWORDS = EhloKeywords((EhloKeyword("PIPELINING"), EhloKeyword("STARTTLS")))

DETAILS: tuple[tuple[d.StepDetail, tuple[Caution, ...]], ...] = (
    (d.Resolved(("203.0.113.25",)), ()),
    (d.Resolved(("203.0.113.25", "2001:db8::25")), ()),
    (d.Resolved(("203.0.113.25", "2001:db8::25", "203.0.113.26")), ()),
    (d.Connected("2001:db8::25", 587), ()),
    (d.Greeted(READY), (Caution.BARE_LINE_FEED,)),
    (d.Introduced("[192.0.2.1]", KEYWORDS), ()),
    (d.Introduced("[192.0.2.1]", EhloKeywords((EhloKeyword("SIZE"),))), ()),
    (d.Introduced("[192.0.2.1]", EhloKeywords()), ()),
    (d.Introduced("[192.0.2.1]", EhloKeywords(), with_helo=True), (Caution.HELO_ONLY,)),
    (d.EncryptionAgreed(READY), ()),
    (d.TlsAgreed("TLSv1.3", "TLS_AES_256_GCM_SHA384"), ()),
    (d.TlsAgreed("TLSv1.2", "AES256-SHA"), ()),
    (d.CertificateAccepted(CHAIN, 74), ()),
    (d.CertificateAccepted(CHAIN, 1), ()),
    (d.CertificateAccepted(CHAIN, 0), ()),
    (d.CertificateAccepted(CHAIN, 6), (Caution.CERTIFICATE_EXPIRES_SOON,)),
    (d.CertificateAccepted(CHAIN, 1), (Caution.CERTIFICATE_EXPIRES_SOON,)),
    (d.CertificateAccepted(CHAIN, 0), (Caution.CERTIFICATE_EXPIRES_SOON,)),
    (d.CertificateAccepted(EMPTY_CHAIN, 0), (Caution.CERTIFICATE_EXPIRES_SOON,)),
    (d.CertificateAccepted(CertificateChain((certificate(names=()),), True), 74), (Caution.NAME_ONLY_IN_COMMON_NAME,)),
    (d.CertificateExcepted(BAD_CHAIN), (Caution.CERTIFICATE_EXCEPTION,)),
    (d.SignedIn("PLAIN", Reply(235, ("2.7.0 ok",))), ()),
    (d.SignedIn("PLAIN", Reply(235, ("2.7.0 ok",))), (Caution.NOT_ENCRYPTED,)),
    (d.SignedIn("XOAUTH2", Reply(235, ("2.7.0 ok",))), ()),
    (d.SenderAccepted("sam@example.com", OK), ()),
    (d.RecipientAccepted("ann@example.com", OK, taken_back=False), ()),
    (d.RecipientAccepted("ann@example.com", OK, taken_back=True), ()),
    (d.MessageAccepted("<1@example.com>", OK), ()),
    *((d.SaidGoodbye(farewell), ()) for farewell in d.Farewell),
)

FAILURES: tuple[f.Failure, ...] = (
    f.NameNotFound("smtp.example.com"),
    *(f.NoAddressOfFamily("smtp.example.com", version) for version in IpVersion),
    f.NameLeadsElsewhere("mx1.example.net"),
    f.NameLookupFailed("smtp.example.com", "EAI_AGAIN"),
    f.NameLookupTimedOut("smtp.example.com", 10.0),
    f.ConnectRefused((tried(result=AddressResult.REFUSED),)),
    f.ConnectTimedOut(ONE, 10.0),
    f.ConnectTimedOut(TWO, 10.0),
    f.ConnectTimedOut(THREE, 2.5),
    f.ConnectUnreachable(TWO),
    f.ConnectProhibited(ONE),
    f.Ipv6Unreachable(ONE),
    f.ComputerOffline(()),
    f.ConnectReset(ONE),
    f.PlaintextOnTlsPort("220 smtp.example.com"),
    f.TlsExpectedFirst(3.04),
    f.TlsOutdated("UNSUPPORTED_PROTOCOL", "TLSv1"),
    f.TlsOutdated("NO_SHARED_CIPHER"),
    f.TlsWeak("DH_KEY_TOO_SMALL"),
    f.ClientCertificateRequired("TLSV13_ALERT_CERTIFICATE_REQUIRED"),
    f.TlsHandshakeFailed("DECODE_ERROR"),
    f.CertificateExpired(BAD_CHAIN, "smtp.example.com", EXPIRY),
    f.CertificateExpired(EMPTY_CHAIN, "", None),
    f.CertificateNotYetValid(BAD_CHAIN, "smtp.example.com", START),
    f.CertificateNotYetValid(EMPTY_CHAIN, "", None),
    f.CertificateNameMismatch(BAD_CHAIN, "smtp.example.org", ("smtp.example.com", "mail.example.com")),
    f.CertificateNameMismatch(BAD_CHAIN, "smtp.example.org", ("",)),
    f.CertificateSelfSigned(BAD_CHAIN),
    f.CertificateChainIncomplete(BAD_CHAIN, "Example Trust CA 3"),
    f.CertificateUntrusted(BAD_CHAIN, "Example Trust CA 3"),
    f.CertificateUntrusted(BAD_CHAIN, ""),
    f.CertificateChanged(BAD_CHAIN, "AA:BB", "CC:DD"),
    f.CertificateChanged(EMPTY_CHAIN, "AA:BB", ""),
    f.CertificateInvalid(BAD_CHAIN, "invalid CA certificate"),
    f.ClosedBeforeGreeting(reset=True),
    f.ClosedBeforeGreeting(reset=False),
    f.GreetingTimedOut(10.0),
    f.GreetingRejected(Reply(554, ("No SMTP service here",))),
    *(f.WrongProtocol(protocol, "HTTP/1.1 400 Bad Request") for protocol in f.Protocol),
    f.EhloRefused(Reply(501, ("Bad name",)), "[192.0.2.1]"),
    f.StartTlsNotOffered(("PIPELINING", "SIZE 1000")),
    f.StartTlsRefused(Reply(454, ("TLS not available",))),
    f.StartTlsInjected("250 injected"),
    *(f.PasswordWithheld(exposure, offered) for exposure in f.Exposure for offered in (True, False)),
    f.AuthNotOffered(("PIPELINING",)),
    f.NoCommonMechanism(("NTLM", "GSSAPI"), ("PLAIN", "LOGIN")),
    f.AuthRefused("PLAIN", "sam", REFUSAL),
    f.AuthRefused("XOAUTH2", "sam", REFUSAL, "status: 401"),
    f.AuthRulesBroken("LOGIN", "one_challenge_too_many", "334 again"),
    f.MechanismUnusable("PLAIN", "NUL"),
    f.InternationalAddressUnsupported("jörg@example.com"),
    f.SenderRefused("sam@example.com", Reply(553, ("5.7.1 not owned",))),
    f.RecipientRefused("ann@example.com", Reply(550, ("5.1.1 unknown",))),
    f.MessageRefused(Reply(554, ("5.7.1 spam",))),
    f.DeliveryUnconfirmed("ReplyTimedOut"),
    f.ReplyTimedOut(10.0),
    f.ReplyTimedOut(60.0, of_total=True),
    f.Disconnected(reset=True),
    f.Disconnected(reset=False),
    f.ServerClosing(Reply(421, ("4.3.2 closing",))),
    f.ReplyMalformed("hello", "not_a_reply"),
    f.ReplyUnexpected(Reply(354, ("go ahead",))),
    f.ReplyUnsolicited("250 what else"),
    f.ReplyTooLong(65536),
    f.InternalFault("ValueError", "core/probe/probe.py:1"),
)

PROBLEMS = (
    *(Problem(Field.HOST, kind, "smtp.example.com ") for kind in ProblemKind if kind is not ProblemKind.KEYRING_FAILED),
    *(Problem(field, ProblemKind.MISSING) for field in Field),
    *(Problem(Field.PASSWORD, ProblemKind.KEYRING_FAILED, problem) for problem in StoreProblem),
    Problem(Field.PASSWORD, ProblemKind.CONTROL_CHARACTER),
    Problem(Field.CA_FILE, ProblemKind.FILE_UNREADABLE),
)
REPAIRS: tuple[tuple[tuple[Field, str], ...], ...] = (
    ((Field.HOST, "smtp.example.com"),),
    ((Field.HOST, "smtp.example.com"), (Field.PORT, "587")),
    ((Field.HOST, ""), (Field.EMAIL, "sam@example.com")),
    ((Field.HOST, ""),),
    ((Field.ENCRYPTION, "tls"),),
    ((Field.USERNAME, "sam"),),
    ((Field.PASSWORD, "hunter2"),),
)
