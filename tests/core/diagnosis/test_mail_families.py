from __future__ import annotations

import pytest

from core.diagnosis.mail_families import SENDING_SERVICES, family_of, is_brand_of, usual_host_of


@pytest.mark.parametrize(
    ("host", "family"),
    [
        ("smtp.gmail.com", "google"),
        ("SMTP.Gmail.com.", "google"),
        ("gmail.com", "google"),
        ("smtp.gmail.com.web-space.test", ""),
        ("notgmail.com", ""),
        ("smtp.office365.com", "microsoft365"),
        ("x-test.mail.protection.outlook.com", "microsoft365"),
        ("smtp-mail.outlook.com", "outlook_com"),
        ("email-smtp.eu-west-1.amazonaws.com", "ses"),
        ("bucket.s3.amazonaws.com", ""),
        ("", ""),
    ],
)
def test_a_server_belongs_to_a_family_by_its_name(host: str, family: str) -> None:
    assert family_of(host) == family


@pytest.mark.parametrize(
    ("words", "family"),
    [
        ("535 5.7.8 no x9.1 - gsmtp", "google"),
        ("no [abc.prod.outlook.com 2026]", "microsoft365"),
        ("535 5.7.0 (#auth005) no", "yahoo"),
        ("see https://help.mail.ru/x", "mail_ru"),
        ("535 mailgun is not loving that", "mailgun"),
        ("nothing", ""),
    ],
)
def test_without_a_name_what_it_says_tells(words: str, family: str) -> None:
    assert family_of("", words) == family
    assert family_of("mail.beispiel.test", words) == ""


def test_a_family_is_recognised_by_other_names_of_its_servers() -> None:
    assert is_brand_of("zoho", "mx.zohomail.com")
    assert is_brand_of("google", "mx.google.com")
    assert not is_brand_of("zoho", "web17.web-space.test")
    assert not is_brand_of("icloud", "mail.beispiel.test")


def test_a_family_that_is_told_by_what_it_says_has_a_known_server() -> None:
    assert family_of(usual_host_of("qq")) == "qq"
    assert usual_host_of("sparkpost") == ""


def test_sending_services_are_families() -> None:
    assert family_of("smtp.postmarkapp.com") in SENDING_SERVICES
    assert family_of("smtp.gmail.com") not in SENDING_SERVICES
