from __future__ import annotations

import pytest

from core.diagnosis.control_evidence import MAX_CHARACTERS, evidence_of_controls
from core.values import details as d
from core.values import failures as f
from core.values.address_tried import AddressResult, AddressTried
from core.values.control_probe import ControlEnded, ControlPurpose
from core.values.diagnosis import Evidence
from core.values.printable import CUT_MARK, printable
from core.values.reply import Reply
from core.values.settings import Encryption, IpVersion
from core.values.steps import Step
from core.values.tls_facts import TlsFacts
from tests.core.diagnosis.outcomes import failed, greeted, look, outcome, passed

REFUSED = f.ConnectRefused((AddressTried("192.0.2.1", 2525, AddressResult.REFUSED, 0.0, 0.1),))


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (look(ControlPurpose.OTHER_PORT, port=465, encryption=Encryption.TLS), "mx.example.test 465 tls: TLSv1.3"),
        (look(ControlPurpose.OTHER_PORT, REFUSED, port=2525), "mx.example.test 2525 starttls: refused"),
        (
            look(ControlPurpose.OTHER_FAMILY, f.EhloRefused(Reply(550, ("no",)), "x"), ip_version=IpVersion.IPV4),
            "mx.example.test 587 starttls ipv4: 550 no",
        ),
        (
            look(ControlPurpose.PLAIN_TEXT_FIRST, f.WrongProtocol(f.Protocol.IMAP, "* OK hi")),
            "mx.example.test 587 starttls: * OK hi",
        ),
        (
            look(ControlPurpose.PLAIN_TEXT_FIRST, encryption=Encryption.NONE, greeting="mx.example.test ESMTP"),
            "mx.example.test 587 none: mx.example.test ESMTP",
        ),
        (
            look(ControlPurpose.OLDER_TLS, found={"tls": TlsFacts("TLSv1", "x")}),
            "mx.example.test 587 starttls: TLSv1",
        ),
        (
            look(ControlPurpose.TLS_FROM_THE_START, f.ReplyTimedOut(4.0), encryption=Encryption.TLS),
            "mx.example.test 587 tls: ReplyTimedOut",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_a_second_look_saw(one: ControlEnded, text: str) -> None:
    (evidence,) = evidence_of_controls(failed(f.ConnectRefused(()), controls=(one,)), "no_port_answers")
    assert (evidence.text, evidence.control) == (text, one.control.purpose)


def test_evidence_points_to_the_last_step_of_the_look() -> None:
    works = look(ControlPurpose.OTHER_PORT, events=(greeted("hi"), passed(Step.QUIT, d.SaidGoodbye(d.Farewell.CLEAN))))
    broken = look(ControlPurpose.OTHER_PORT, f.GreetingTimedOut(4.0))
    silent = look(ControlPurpose.OTHER_PORT)
    found = evidence_of_controls(outcome(controls=(works, silent, broken)), "no_port_answers")
    assert [one.step for one in found] == [Step.QUIT, Step.CONNECT, Step.GREETING]


def test_what_works_comes_first_and_what_was_stopped_not_at_all() -> None:
    works = look(ControlPurpose.OTHER_PORT, port=465, encryption=Encryption.TLS)
    stopped = look(ControlPurpose.OTHER_PORT, found={"cancelled": True})
    found = evidence_of_controls(
        outcome(controls=(stopped, look(ControlPurpose.OTHER_FAMILY, REFUSED), works)), "refused"
    )
    assert [one.control for one in found] == [ControlPurpose.OTHER_PORT, ControlPurpose.OTHER_FAMILY]


def test_evidence_is_bounded_and_harmless() -> None:
    evil = look(ControlPurpose.PLAIN_TEXT_FIRST, f.WrongProtocol(f.Protocol.UNKNOWN, "\x1b[31m\u202e" + "x" * 5000))
    (evidence,) = evidence_of_controls(outcome(controls=(evil,)), "handshake")
    assert isinstance(evidence, Evidence)
    assert evidence.text == printable(evidence.text)
    assert len(evidence.text) <= MAX_CHARACTERS + len("<U+10FFFF>") + len(CUT_MARK)


def test_where_nothing_works_either_it_is_evidence_only_for_what_is_about_that() -> None:
    port = look(ControlPurpose.OTHER_PORT, REFUSED, port=465)
    name = look(ControlPurpose.NAME_IN_CERTIFICATE, REFUSED, host="mail.example.test")
    same_port = look(ControlPurpose.PLAIN_TEXT_FIRST, REFUSED)
    found = outcome(controls=(port, name, same_port))
    assert [one.control for one in evidence_of_controls(found, "refused")] == [ControlPurpose.PLAIN_TEXT_FIRST]
    for rule in ("known_port_blocked", "another_port_answers", "no_port_answers", "stripped_from_port"):
        assert len(list(evidence_of_controls(found, rule))) == 3
