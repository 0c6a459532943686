from __future__ import annotations

import pytest

from core.diagnosis.explain.answered_by_rules import greeting_name, name_wanted, names_in_certificate
from core.diagnosis.explain.explain import explain
from core.diagnosis.explain.pasted_error import PastedError
from core.values.diagnosis import Code
from tests.core.diagnosis.outcomes import STARTED

PHP = "peer certificate cn=`*.web.test' did not match expected cn=`smtp.beispiel.test'"
NODE = "host: smtp.beispiel.test. is not in the cert's altnames: dns:*.web.test, dns:web.test"
GO = "x509: certificate is valid for web.test, www.web.test, not smtp.beispiel.test"
PYTHON = "hostname 'smtp.beispiel.test' doesn't match either of 'web.test', 'www.web.test'"


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (PHP, ("*.web.test",)),
        (NODE, ("*.web.test", "web.test")),
        (GO, ("web.test", "www.web.test")),
        (PYTHON, ("web.test",)),
        ("certificate has expired", ()),
    ],
)
def test_the_names_that_the_certificate_has(words: str, names: tuple[str, ...]) -> None:
    assert names_in_certificate(words) == names


@pytest.mark.parametrize("words", [PHP, NODE, GO, PYTHON])
def test_the_name_that_it_should_have(words: str) -> None:
    assert name_wanted(words) == "smtp.beispiel.test"
    assert name_wanted("no") == ""


def test_the_name_that_greets() -> None:
    assert greeting_name("s: 220-web17.web.test esmtp exim") == "web17.web.test"
    assert greeting_name("220 ************") == ""


@pytest.mark.parametrize(
    ("raw", "host", "code"),
    [
        (PHP.replace("smtp.beispiel.test", "smtp.gmail.com"), "", Code.SERVER_NOT_THE_ONE),
        (PHP, "", Code.CERT_NAME_MISMATCH),
        ("certificate is valid for mx.google.com, not smtp.gmail.com", "", Code.CERT_NAME_MISMATCH),
        ("220 web17.web.test ESMTP\n535 no", "smtp.office365.com", Code.SERVER_NOT_THE_ONE),
        ("220 mx.zohomail.com ESMTP\n535 no", "smtp.zoho.com", Code.AUTH_APP_PASSWORD_REQUIRED),
        ("220 mail.beispiel.test ESMTP\n535 no", "mail.beispiel.test", Code.AUTH_BAD_CREDENTIALS),
        ("Invalid greeting: HTTP/1.1 400 Bad Request", "", Code.SERVER_NOT_THE_ONE),
    ],
)
def test_another_server_answers_only_where_a_known_one_was_meant(raw: str, host: str, code: Code) -> None:
    assert explain(PastedError(raw, host), None, STARTED.date()).code is code
