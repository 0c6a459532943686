"""A made-up test against smtp.northwind.example, event by event, that can end in different ways."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from core.values.address_tried import AddressResult, AddressTried
from core.values.details import (
    CertificateAccepted,
    Connected,
    EncryptionAgreed,
    Farewell,
    Greeted,
    Introduced,
    Resolved,
    SaidGoodbye,
    SignedIn,
    TlsAgreed,
)
from core.values.ehlo import EhloKeywords
from core.values.events import (
    Caution,
    Direction,
    LineExchanged,
    ProbeEvent,
    SkipReason,
    StepCancelled,
    StepFailed,
    StepPassed,
    StepSkipped,
    StepStarted,
)
from core.values.failures import AuthRefused, ConnectTimedOut
from core.values.outcome import ProbeOutcome
from core.values.reply import Reply
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from core.values.tls_facts import CertificateChain, CertificateFacts, TlsFacts

if TYPE_CHECKING:
    from core.values.details import StepDetail
    from core.values.failures import Failure

STARTED = datetime(2025, 11, 24, 3, 51, 7, 0, tzinfo=UTC)
HOST = "smtp.northwind.example"
ADDRESS = "203.0.113.25"
SETTINGS = ConnectionSettings(
    host=HOST, port=587, encryption=Encryption.STARTTLS, email="sam@northwind.example", username="sam@northwind.example"
)
BEFORE_TLS = Reply(250, (HOST, "PIPELINING", "SIZE 35882577", "STARTTLS", "8BITMIME", "VRFY"))
AFTER_TLS = Reply(
    250,
    (
        HOST,
        "PIPELINING",
        "SIZE 35882577",
        "8BITMIME",
        "AUTH PLAIN LOGIN XOAUTH2",
        "SMTPUTF8",
        "DSN",
        "VRFY",
        "X-NORTH 1",
    ),
)


def certificate(name: str, issuer: str, *, is_authority: bool = True, days: int = 74) -> CertificateFacts:
    """A certificate that is still valid for so many days when the test begins."""
    return CertificateFacts(
        subject=f"CN={name}",
        issuer=f"CN={issuer},O=Example Trust Ltd",
        common_name=name,
        issuer_name=issuer,
        names=() if is_authority else (name, "mail.northwind.example", "northwind.example"),
        not_before=STARTED - timedelta(days=77),
        not_after=STARTED + timedelta(days=days, hours=2),
        fingerprint_sha256=":".join(f"{(7 * n) % 256:02X}" for n in range(32)),
        key="RSA 2048",
        signature="SHA-256",
        is_authority=is_authority,
        is_self_signed=name == issuer,
        der=f"not really DER, but the bytes of {name}".encode(),
    )


LEAF = certificate(HOST, "Example Trust CA 3", is_authority=False)
MIDDLE = replace(
    certificate("Example Trust CA 3", "Example Trust Root R1"), subject="CN=Example Trust CA 3,O=Example Trust Ltd"
)
CHAIN = CertificateChain((LEAF, MIDDLE), verified=True)


@dataclass
class SampleRun:
    """Collects the events of one test; time goes on with each of them."""

    settings: ConnectionSettings = SETTINGS
    events: list[ProbeEvent] = field(default_factory=list)
    now: float = 0.0

    def start(self, step: Step) -> SampleRun:
        self.events.append(StepStarted(step, self.now))
        return self

    def wait(self, seconds: float) -> SampleRun:
        self.now += seconds
        return self

    def say(self, text: str, *, encrypted: bool = False, direction: Direction = Direction.RECEIVED) -> SampleRun:
        when = STARTED + timedelta(seconds=self.now)
        self.events.append(LineExchanged(direction, encrypted, text, self.now, when))
        return self

    def send(self, text: str, *, encrypted: bool = False) -> SampleRun:
        return self.say(text, encrypted=encrypted, direction=Direction.SENT)

    def try_address(self, address: str, result: AddressResult, seconds: float) -> SampleRun:
        self.events.append(AddressTried(address, self.settings.port, result, self.now, self.now + seconds))
        return self

    def pass_step(self, step: Step, seconds: float, detail: StepDetail, *cautions: Caution) -> SampleRun:
        self.now += seconds
        self.events.append(StepPassed(step, self.now, seconds, detail, cautions))
        return self

    def fail_step(self, step: Step, seconds: float, failure: Failure) -> SampleRun:
        self.now += seconds
        self.events.append(StepFailed(step, self.now, seconds, failure))
        return self

    def cancel_step(self, step: Step, seconds: float) -> SampleRun:
        self.now += seconds
        self.events.append(StepCancelled(step, self.now, seconds))
        return self

    def skip_sign_in(self) -> SampleRun:
        self.events.append(StepSkipped(Step.AUTH, self.now, SkipReason.NO_PASSWORD))
        return self

    # --- stretches of a test -----------------------------------------------------------------------------------------

    def reach(self) -> SampleRun:
        self.start(Step.RESOLVE).pass_step(Step.RESOLVE, 0.018, Resolved((ADDRESS, "2001:db8::25")))
        self.start(Step.CONNECT).try_address(ADDRESS, AddressResult.CONNECTED, 0.024)
        return self.pass_step(Step.CONNECT, 0.024, Connected(ADDRESS, self.settings.port))

    def greet(self) -> SampleRun:
        self.start(Step.GREETING).wait(0.031).say(f"220 {HOST} ESMTP ready")
        self.now -= 0.031
        self.pass_step(Step.GREETING, 0.031, Greeted(Reply(220, (f"{HOST} ESMTP ready",))))
        self.start(Step.EHLO).send("EHLO [192.0.2.7]").hear(BEFORE_TLS)
        return self.pass_step(Step.EHLO, 0.022, Introduced("[192.0.2.7]", EhloKeywords.from_reply(BEFORE_TLS)))

    def hear(self, reply: Reply, *, encrypted: bool = False) -> SampleRun:
        for line in reply.lines[:-1]:
            self.say(f"{reply.code}-{line}", encrypted=encrypted)
        return self.say(f"{reply.code} {reply.lines[-1]}", encrypted=encrypted)

    def encrypt(self, chain: CertificateChain = CHAIN, *cautions: Caution) -> SampleRun:
        self.start(Step.STARTTLS).send("STARTTLS").say("220 2.0.0 Ready to start TLS")
        self.pass_step(Step.STARTTLS, 0.02, EncryptionAgreed(Reply(220, ("2.0.0 Ready to start TLS",))))
        self.start(Step.TLS).pass_step(Step.TLS, 0.058, TlsAgreed("TLSv1.3", "TLS_AES_256_GCM_SHA384"))
        self.start(Step.CERTIFICATE)
        days = (chain.certificates[0].not_after - STARTED).days
        return self.pass_step(Step.CERTIFICATE, 0.001, CertificateAccepted(chain, days), *cautions)

    def introduce_again(self) -> SampleRun:
        self.start(Step.EHLO_TLS).send("EHLO [192.0.2.7]", encrypted=True).hear(AFTER_TLS, encrypted=True)
        return self.pass_step(Step.EHLO_TLS, 0.022, Introduced("[192.0.2.7]", EhloKeywords.from_reply(AFTER_TLS)))

    def ask_to_sign_in(self) -> SampleRun:
        return self.start(Step.AUTH).send("AUTH PLAIN •••••••• (hidden)", encrypted=True)

    def sign_in(self) -> SampleRun:
        reply = Reply(235, ("2.7.0 Authentication successful",))
        return self.ask_to_sign_in().hear(reply, encrypted=True).pass_step(Step.AUTH, 0.212, SignedIn("PLAIN", reply))

    def say_goodbye(self, *, encrypted: bool = True) -> SampleRun:
        self.start(Step.QUIT).send("QUIT", encrypted=encrypted).say("221 2.0.0 Bye", encrypted=encrypted)
        return self.pass_step(Step.QUIT, 0.019, SaidGoodbye(Farewell.CLEAN))

    # --- the end -----------------------------------------------------------------------------------------------------

    def outcome(self, **known: object) -> ProbeOutcome:
        """What the probe would return; `known` replaces what is derived from the events."""
        passed = {event.step: event.detail for event in self.events if isinstance(event, StepPassed)}
        failed = next((event for event in self.events if isinstance(event, StepFailed)), None)
        accepted = passed.get(Step.CERTIFICATE)
        before, after = passed.get(Step.EHLO), passed.get(Step.EHLO_TLS)
        derived: dict[str, object] = {
            "failure": failed.failure if failed else None,
            "failed_step": failed.step if failed else None,
            "cautions": tuple(c for event in self.events if isinstance(event, StepPassed) for c in event.cautions),
            "chain": accepted.chain if isinstance(accepted, CertificateAccepted) else None,
            "tls": TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", verified=True) if Step.TLS in passed else None,
            "ehlo_before_tls": before.keywords if isinstance(before, Introduced) else None,
            "ehlo_after_tls": after.keywords if isinstance(after, Introduced) else None,
            "signed_in": Step.AUTH in passed,
        }
        whole = ProbeOutcome(self.settings, STARTED, self.now, tuple(self.events))
        return replace(whole, **{**derived, **known})  # type: ignore[arg-type]  # the names are those of its fields


def success() -> SampleRun:
    return SampleRun().reach().greet().encrypt().introduce_again().sign_in().say_goodbye()


def expires_soon() -> SampleRun:
    chain = replace(CHAIN, certificates=(certificate(HOST, "Example Trust CA 3", is_authority=False, days=6), MIDDLE))
    run = SampleRun().reach().greet().encrypt(chain, Caution.CERTIFICATE_EXPIRES_SOON)
    return run.introduce_again().sign_in().say_goodbye()


def no_answer() -> SampleRun:
    run = SampleRun().start(Step.RESOLVE).pass_step(Step.RESOLVE, 0.018, Resolved((ADDRESS, "2001:db8::25")))
    run.start(Step.CONNECT)
    attempts = (
        AddressTried(ADDRESS, 587, AddressResult.TIMED_OUT, 0.018, 10.018),
        AddressTried("2001:db8::25", 587, AddressResult.UNREACHABLE, 0.268, 0.27),
    )
    run.events.extend(attempts)
    return run.fail_step(Step.CONNECT, 10.0, ConnectTimedOut(attempts, 10.0))


def wrong_password() -> SampleRun:
    reply = Reply(535, ("5.7.8 Error: authentication failed",))
    run = SampleRun().reach().greet().encrypt().introduce_again().ask_to_sign_in().hear(reply, encrypted=True)
    run.fail_step(Step.AUTH, 0.212, AuthRefused("PLAIN", "sam@northwind.example", reply))
    return run.say_goodbye()


def signing_in() -> SampleRun:
    return SampleRun().reach().greet().encrypt().introduce_again().ask_to_sign_in()


def stopped() -> SampleRun:
    return signing_in().cancel_step(Step.AUTH, 1.2)
