"""What providers, second looks and this computer tell makes the texts of a verdict better."""

from __future__ import annotations

import pytest

from core.report.english import render
from core.report.verdict_texts import advice, explanation, headline
from core.values.diagnosis import Code, Diagnosis
from tests.core.report.verdict_cases import BLOCKED, PROVEN, PROVIDER, SAID, SETTINGS, diagnosis, full

FRESH = {**PROVIDER, "provider_dated": ""}


def advised(verdict: Diagnosis) -> list[str]:
    return [render(sentence) for sentence in advice(verdict)]


def said(verdict: Diagnosis) -> str:
    return "\n".join([render(headline(verdict)), render(explanation(verdict)), *advised(verdict)])


@pytest.mark.parametrize("code", Code)
def test_nothing_but_a_code_is_enough(code: Code) -> None:
    assert all(part.strip() for part in said(Diagnosis(code)).split("\n"))


class TestProvider:
    def test_its_name_and_its_page_are_said(self) -> None:
        text = said(full(Code.AUTH_APP_PASSWORD_REQUIRED, **FRESH))
        assert "Example Mail does not accept the ordinary password from mail apps. It wants an app password" in text
        assert "Then create an app password at https://example.com/app-passwords." in text

    def test_the_secret_is_called_as_the_provider_calls_it(self) -> None:
        text = said(full(Code.AUTH_APP_PASSWORD_REQUIRED, **{**FRESH, "secret_kind": "authorization_code"}))
        assert text.startswith("You need an authorisation code\n")
        assert "app password" not in text

    def test_an_ordinary_password_may_need_a_second_kind(self) -> None:
        text = said(full(Code.AUTH_APP_PASSWORD_REQUIRED, **{**FRESH, "secret_kind": "password"}))
        assert "does not accept the ordinary password from mail apps" not in text
        assert "Then create an app password at https://example.com/app-passwords." in text

    def test_a_service_is_not_asked_for_an_app_password(self) -> None:
        text = said(full(Code.AUTH_BAD_CREDENTIALS, **{**FRESH, "secret_kind": "api_key"}))
        assert "As the password, Example Mail takes an API key; see https://example.com/app-passwords." in text
        assert "app password" not in text
        assert "Compare both with what Example Mail shows for SMTP on its website (console)." in text

    @pytest.mark.parametrize("kind", ["password", "oauth"])
    def test_what_no_text_can_ask_for_is_not_asked_for(self, kind: str) -> None:
        text = said(full(Code.AUTH_APP_PASSWORD_REQUIRED, **{**FRESH, "secret_kind": kind}))
        assert text.startswith("You need an app password\n")
        assert "takes" not in said(full(Code.AUTH_WRONG_LOGIN_KIND, **{**FRESH, "secret_kind": kind}))

    def test_old_knowledge_is_dated_even_where_advice_is_left_out_for_it(self) -> None:
        dated = "What is said here about Example Mail was last checked on 1 Mar 2026, so it may have changed."
        sentences = advised(full(Code.AUTH_APP_PASSWORD_REQUIRED, **PROVIDER))
        assert len(sentences) == 4
        assert sentences[-1] == dated
        assert dated not in said(full(Code.AUTH_APP_PASSWORD_REQUIRED, **FRESH))

    def test_only_what_is_said_is_dated(self) -> None:
        assert "last checked" not in said(full(Code.SERVER_BUSY, **PROVIDER))

    @pytest.mark.parametrize(
        ("form", "fixed", "username", "sentence"),
        [
            (
                "full_address",
                "",
                "sam",
                "As the user name, Example Mail wants your full e-mail address, and yours was “sam”.",
            ),
            (
                "local_part",
                "",
                "sam@example.com",
                "Example Mail wants only what stands before the @ of your address, and yours",
            ),
            ("fixed", "apikey", "sam", "Example Mail wants the word “apikey”, and yours was “sam”."),
            ("from_console", "", "sam", "As the user name, Example Mail wants the one that it shows for SMTP."),
            ("full_address", "", "sam@example.com", "it must be the name of the account itself, not an alias"),
            (
                "local_part",
                "",
                "sam",
                "Example Mail wants only what stands before the @ of your address.",
            ),
            ("fixed", "apikey", "apikey", "As the user name, Example Mail wants the word “apikey”."),
            ("fixed", "", "sam", "As the user name, most providers want the full e-mail address"),
        ],
    )
    def test_the_user_name_is_measured_by_its_form(self, form: str, fixed: str, username: str, sentence: str) -> None:
        known = {**FRESH, "username_form": form, "fixed_username": fixed, "username": username}
        assert sentence in said(full(Code.AUTH_WRONG_LOGIN_KIND, **known))

    @pytest.mark.parametrize(
        ("kind", "sentence"),
        [
            ("app_password", "takes an app password, which you get on its website after signing in."),
            (
                "bridge_password",
                "takes the password that its bridge program shows on your computer, not the password of the account.",
            ),
        ],
    )
    def test_a_password_is_to_be_found_where_it_is(self, kind: str, sentence: str) -> None:
        known = {**FRESH, "secret_kind": kind, "secret_page": ""}
        assert sentence in said(full(Code.AUTH_WRONG_LOGIN_KIND, **known))

    def test_its_server_is_named_unless_it_was_the_one_asked(self) -> None:
        other = {**FRESH, "provider_host": "mail.example.org"}
        assert "Example Mail names mail.example.org as its outgoing server." in said(full(Code.DNS_NOT_FOUND, **other))
        assert "names" not in said(full(Code.DNS_NOT_FOUND, **FRESH))

    def test_its_port_is_named_for_its_own_server_only(self) -> None:
        assert "Example Mail names 465 with TLS for this server" in said(full(Code.CONNECT_BLOCKED, **FRESH))
        assert "names" not in said(full(Code.CONNECT_BLOCKED, **{**FRESH, "port": "465"}))
        assert "names" not in said(full(Code.CONNECT_BLOCKED, **{**FRESH, "provider_host": "mail.example.org"}))


class TestSecondLooks:
    def test_what_works_on_another_port_is_no_proof_for_this_one(self) -> None:
        assert "seen to work" not in render(explanation(full(Code.ENCRYPTION_PLAIN_ON_TLS_PORT, **PROVEN)))
        nothing_entered = said(diagnosis(Code.ENCRYPTION_PLAIN_ON_TLS_PORT, {"proven_encryption": "tls"}))
        assert "seen to work" not in nothing_entered

    def test_a_port_that_was_seen_to_work_is_advised(self) -> None:
        text = said(full(Code.CONNECT_TIMEOUT, **PROVEN))
        assert "Use port 465 with TLS, which was seen to work up to signing in." in text

    def test_the_same_port_is_not_another_one(self) -> None:
        text = said(full(Code.GREETING_TIMEOUT, **{**PROVEN, "proven_port": "587"}))
        assert "seen to work" not in text

    def test_the_same_port_with_the_right_encryption_is_proof(self) -> None:
        text = said(full(Code.ENCRYPTION_PLAIN_ON_TLS_PORT, **{**PROVEN, "port": "465"}))
        assert text.startswith("Port 465 expects TLS from the start\n")
        assert "With TLS from the start it was seen to work, up to signing in." in text
        starttls = {**PROVEN, "proven_port": "587", "proven_encryption": "starttls"}
        assert "With STARTTLS it was seen to work" in said(full(Code.ENCRYPTION_TLS_ON_STARTTLS_PORT, **starttls))

    def test_a_name_that_cannot_be_entered_is_not_advised(self) -> None:
        text = said(full(Code.CERT_NAME_MISMATCH, names="*.example.net, mail.example.net"))
        assert "if you know it as your provider’s: mail.example.net." in text
        assert "as your provider’s: *" not in said(full(Code.CERT_NAME_MISMATCH, names="*.example.net"))

    def test_a_name_that_fits_the_certificate_is_advised(self) -> None:
        text = said(full(Code.CERT_NAME_MISMATCH, **{**PROVEN, "proven_host": "mail.example.net"}))
        assert "Use mail.example.net as the server: the name leads to the same server" in text
        assert "the name leads to the same server" not in said(full(Code.CERT_NAME_MISMATCH, **PROVEN))

    def test_the_family_that_works_is_advised(self) -> None:
        assert "A second look over IPv4 worked" in said(full(Code.CONNECT_IPV6_BROKEN, other_works="ipv4"))
        assert "Choose IPv6 only" in said(full(Code.CONNECT_BLOCKED, other_works="ipv6"))
        assert "IPv6" not in said(full(Code.CONNECT_BLOCKED, other_works="ipv4"))

    def test_tls_that_was_met_is_no_guess(self) -> None:
        assert "probably expects TLS" in said(full(Code.ENCRYPTION_PLAIN_ON_TLS_PORT, beginning=""))
        met = said(full(Code.ENCRYPTION_PLAIN_ON_TLS_PORT, beginning="", speaks_tls="yes"))
        assert "expects TLS from the start" in met
        assert "probably" not in met

    def test_an_older_version_is_named(self) -> None:
        assert "smtp.example.com speaks only TLS 1.0." in said(full(Code.TLS_OUTDATED, spoken_version="TLSv1"))


class TestInterference:
    @pytest.mark.parametrize(
        "host", ["imap.example.com", "secureimap.example.com", "pop.example.com", "pop3.example.com"]
    )
    def test_a_name_for_reading_mail_is_no_redirection(self, host: str) -> None:
        text = said(diagnosis(Code.SERVER_NOT_THE_ONE, {"host": host}))
        assert f"“{host}” is for reading mail" in text
        assert "hosting" not in text

    @pytest.mark.parametrize("host", ["smtp.example.com", "mail.popular.example", "popular.example"])
    def test_other_names_are(self, host: str) -> None:
        assert "hosting company" in said(diagnosis(Code.SERVER_NOT_THE_ONE, {"host": host}))

    def test_a_portal_explains_whatever_failed(self) -> None:
        for code in (Code.SERVER_NOT_THE_ONE, Code.CERT_NAME_MISMATCH):
            verdict = full(code, portal="yes", protocol="HTTP")
            assert "sign in on a web page first" in render(explanation(verdict))
            assert advised(verdict)[0].startswith("Open any website in a browser")
        assert render(headline(full(Code.SERVER_NOT_THE_ONE, portal="yes", protocol="HTTP"))) == (
            "Another server answers in place of smtp.example.com"
        )

    def test_a_firewall_that_changes_answers_is_named(self) -> None:
        verdict = full(Code.STARTTLS_NOT_OFFERED, fixup="yes")
        assert "A firewall in between changes what the server says" in render(explanation(verdict))
        assert "“fixup”" in advised(verdict)[0]

    def test_an_offer_that_is_removed_on_the_way_is_told_from_none(self) -> None:
        text = said(full(Code.STARTTLS_NOT_OFFERED, behind="yes"))
        assert text.startswith("Somebody on the way hides the encryption\n")
        assert "smtp.example.com does offer STARTTLS, but not on this path" in text

    def test_who_looks_into_the_mail_is_named(self) -> None:
        text = said(full(Code.CERT_INTERCEPTED, interceptor="Example Shield"))
        assert text.startswith("Example Shield stands between you and the server\n")
        assert "If Example Shield runs on this computer, switch off its scanning" in text
        greeted = said(diagnosis(Code.CERT_INTERCEPTED, {**SETTINGS, "interceptor": "Example Shield"}))
        assert "Example Shield answers in place of the server" in greeted

    @pytest.mark.parametrize("code", [Code.CERT_EXPIRED, Code.CERT_NOT_YET_VALID])
    def test_a_wrong_clock_is_the_news_then(self, code: Code) -> None:
        text = said(full(code, clock_off="40 days"))
        assert text.startswith("The clock of this computer is wrong\nIt is off by 40 days")

    @pytest.mark.parametrize("code", [Code.CONNECT_BLOCKED, Code.CONNECT_TIMEOUT, Code.CONNECT_RESET])
    def test_what_is_active_on_this_computer_is_said(self, code: Code) -> None:
        assert "A VPN is active on this computer (tun0)" in said(full(code, tunnel="tun0"))
        assert "A proxy is set on this computer (http, https)" in said(full(code, proxy="http, https"))
        assert "proxy" not in said(full(code))


class TestNumbers:
    def test_how_long_to_wait_is_said(self) -> None:
        for code in (Code.SERVER_BUSY, Code.AUTH_TOO_MANY_ATTEMPTS, Code.ACCOUNT_LIMIT_EXCEEDED):
            assert "10 minutes" in said(full(code, wait_for="10 minutes"))

    @pytest.mark.parametrize(
        ("named", "shown"),
        [
            ("20 mb", "20 MB"),
            ("9.5KiB", "9.5 kB"),
            ("10485760 bytes", "10 MB"),
            ("10485760", "10 MB"),
            ("9" * 25, "9" * 25),
        ],
    )
    def test_the_size_that_a_reply_names_is_shown(self, named: str, shown: str) -> None:
        assert f"at most {shown};" in said(diagnosis(Code.MESSAGE_TOO_LARGE, {"size_limit": named}))

    def test_the_address_and_the_list_are_shown(self) -> None:
        text = said(full(Code.CLIENT_IP_BLOCKED, **BLOCKED))
        assert "The server takes nothing from 203.0.113.7, because the list list.example.org names it." in text
        assert "port 25 is for mail between servers" in said(full(Code.CLIENT_IP_BLOCKED, port="25"))


class TestPastedErrors:
    def test_what_another_program_did_is_not_said_of_this_test(self) -> None:
        for code in (Code.AUTH_MISSING, Code.MESSAGE_TOO_LARGE, Code.CLIENT_LIMITATION):
            text = said(diagnosis(code, SAID))
            assert "this test" not in text.lower()
            assert "Outbox Check" not in text

    def test_the_name_that_a_program_wanted_is_no_certificate_that_was_trusted(self) -> None:
        assert said(diagnosis(Code.CERT_UNTRUSTED, {"expected": "smtp.example.com"})).startswith(
            "The certificate is not trusted\n"
        )

    def test_the_program_is_named(self) -> None:
        assert said(diagnosis(Code.CLIENT_LIMITATION, {"client": "Example Mailer"})).startswith("Example Mailer cannot")

    def test_which_side_is_too_old_is_left_open(self) -> None:
        assert said(Diagnosis(Code.TLS_OUTDATED)).startswith("The encryption of one side is too old\n")


class TestRefusals:
    """Each sentence that would be untrue elsewhere is said only where it is true."""

    def test_nobody_who_signed_in_is_told_to_sign_in(self) -> None:
        text = said(full(Code.RELAY_DENIED, reply_code="550"))
        assert "It accepted the sign-in, but does not send mail to other domains for this account (550)." in text
        assert "if nobody signed in" not in text
        assert "Enter user name and password if nobody signed in" in said(full(Code.RELAY_DENIED, signed_in=""))

    def test_this_computer_is_named_whatever_else_is_known(self) -> None:
        assert "“localhost” is this computer itself" in said(
            full(Code.CONNECT_REFUSED, host="localhost", other_works="ipv6")
        )
        assert "over IPv4" in said(full(Code.CONNECT_REFUSED, other_works="ipv6"))

    def test_a_refused_address_in_brackets_is_not_advised_again(self) -> None:
        assert "An empty name does not help here" in said(full(Code.EHLO_NAME_REJECTED, ehlo_name="[192.0.2.1]"))
        assert "Or leave that name empty" in said(full(Code.EHLO_NAME_REJECTED, ehlo_name="pc"))

    def test_an_account_that_could_not_sign_in_did_not_sign_in(self) -> None:
        refused = said(full(Code.ACCOUNT_RESTRICTED, step="auth", signed_in=""))
        assert "The sign-in was refused because of the account itself" in refused
        for signed_in in (full(Code.ACCOUNT_RESTRICTED, step="mail"), full(Code.ACCOUNT_RESTRICTED, step="auth")):
            assert "The sign-in works" in said(signed_in)

    def test_a_password_that_is_wanted_in_another_form_does_not_come_by_waiting(self) -> None:
        wanted = {"reply_code": "432", "reply": "432 4.7.12 A password transition is needed"}
        assert advised(full(Code.AUTH_TEMPORARY, **wanted))[0].startswith("Choose PLAIN as the sign-in method")
        assert "PLAIN" not in said(full(Code.AUTH_TEMPORARY, reply_code="432", reply="432 4.3.2 Try again"))
        assert "PLAIN" not in said(full(Code.AUTH_TEMPORARY, **{**wanted, "reply_code": "454"}))

    def test_a_sign_in_that_encryption_takes_away(self) -> None:
        text = said(full(Code.AUTH_NOT_OFFERED, hidden_mechanisms="PLAIN"))
        assert text.startswith("This server offers no sign-in after encryption\n")
        assert "only before encryption" in text

    def test_too_many_connections_are_no_mails_that_were_sent(self) -> None:
        text = said(full(Code.ACCOUNT_LIMIT_EXCEEDED, reply="421 4.7.0 Too many connections"))
        assert text.startswith("The limit for connections is reached\nToo many connections are open")
        assert "has sent as much" in said(full(Code.ACCOUNT_LIMIT_EXCEEDED, reply="452 4.5.3 Too many mails"))

    def test_a_server_that_contradicts_itself_is_quoted(self) -> None:
        assert "what the server said: 530 5.7.0 no" in said(full(Code.AUTH_PROTOCOL_ERROR, reply="530 5.7.0 no"))

    @pytest.mark.parametrize(("port", "offers"), [("587", False), ("25", True)])
    def test_a_port_without_starttls_is_not_named_for_starttls(self, port: str, offers: bool) -> None:
        assert ("port 587 with STARTTLS" in said(full(Code.OK_UNENCRYPTED, port=port))) is offers
        assert "the server offers it on port 587" in said(full(Code.OK_UNENCRYPTED, starttls_offered="yes"))
