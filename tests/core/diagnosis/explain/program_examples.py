"""For each rule about what programs say a case that it decides."""

from __future__ import annotations

from typing import Final

from core.values.diagnosis import Code
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.diagnosis.explain.example import Example

EXAMPLES: Final = (
    Example(
        "interceptor_named",
        "certificate verify failed, issuer: Avast Web/Mail Shield Root",
        Code.CERT_INTERCEPTED,
        stage=Step.TLS,
    ),
    Example(
        "certificate_of_another_server",
        "Peer certificate CN=`*.web-space.test' did not match expected CN=`smtp.gmail.com'",
        Code.SERVER_NOT_THE_ONE,
        stage=Step.TLS,
    ),
    Example(
        "greeting_of_another_server",
        "220 web17.web-space.test ESMTP Exim 4.96\n535 Incorrect authentication data",
        Code.SERVER_NOT_THE_ONE,
        stage=Step.AUTH,
        host="smtp.gmail.com",
    ),
    Example(
        "other_protocol", "Invalid greeting: * OK IMAP4rev1 server ready", Code.SERVER_NOT_THE_ONE, stage=Step.GREETING
    ),
    Example(
        "program_cannot",
        "'ascii' codec can't encode character '\\xe4' in position 3",
        Code.CLIENT_LIMITATION,
        stage=Step.AUTH,
    ),
    Example(
        "stumbled_over_yes",
        'Unexpected greeting: "220-post.beispiel.test ESMTP"',
        Code.CLIENT_LIMITATION,
        stage=Step.GREETING,
    ),
    Example("signs_in_at_a_name_with_port", "notify: wrong host name", Code.CLIENT_LIMITATION, stage=Step.AUTH),
    Example(
        "resolver_named", "getaddrinfo EAI_AGAIN mail.beispiel.test", Code.DNS_RESOLVER_FAILURE, stage=Step.RESOLVE
    ),
    Example(
        "known_name_not_found",
        "getaddrinfo ENOTFOUND smtp.gmail.com",
        Code.DNS_RESOLVER_FAILURE,
        stage=Step.RESOLVE,
        host="smtp.gmail.com",
    ),
    Example(
        "name_below_known_domain",
        "getaddrinfo failed: Name or service not known",
        Code.DNS_NOT_FOUND,
        stage=Step.RESOLVE,
        host="smtp.google.com",
    ),
    Example(
        "name_not_found", "getaddrinfo ENOTFOUND smpt.beispiel.test", Code.DNS_NOT_FOUND, host="smpt.beispiel.test"
    ),
    Example("unnamed_not_found", "getaddrinfo failed, errno 11001", Code.DNS_NOT_FOUND, stage=Step.RESOLVE),
    Example(
        "server_could_not_read_hello",
        "TLS error on connection from 192.0.2.7: SSL routines:ssl3_get_client_hello:wrong version number",
        Code.TLS_OUTDATED,
    ),
    Example(
        "offered_but_program_cannot",
        "< 250-STARTTLS\nSTARTTLS is not supported",
        Code.CLIENT_LIMITATION,
        stage=Step.STARTTLS,
    ),
    Example("list_masked_by_firewall", "250-8BITMIME\n250 XXXXXXXA", Code.STARTTLS_NOT_OFFERED),
    Example(
        "starttls_not_offered",
        "STARTTLS extension not supported by server",
        Code.STARTTLS_NOT_OFFERED,
        stage=Step.STARTTLS,
    ),
    Example(
        "store_named", "error setting certificate verify locations: CAfile: none", Code.CERT_LOCAL_STORE, stage=Step.TLS
    ),
    Example("expired", "x509: certificate has expired", Code.CERT_EXPIRED, stage=Step.TLS),
    Example(
        "name_mismatch",
        "Hostname mismatch, certificate is not valid for 'mail.beispiel.test'",
        Code.CERT_NAME_MISMATCH,
        stage=Step.TLS,
    ),
    Example(
        "foreign_root_for_known_server",
        "self signed certificate in certificate chain",
        Code.CERT_INTERCEPTED,
        stage=Step.TLS,
        host="smtp.gmail.com",
    ),
    Example(
        "known_server_not_trusted",
        "certificate verify failed: unable to get local issuer certificate",
        Code.CERT_LOCAL_STORE,
        stage=Step.TLS,
        host="smtp.gmail.com",
    ),
    Example(
        "root_sent_but_unknown", "self signed certificate in certificate chain", Code.CERT_INTERCEPTED, stage=Step.TLS
    ),
    Example("issuer_unknown", "unable to get local issuer certificate", Code.CERT_LOCAL_STORE, stage=Step.TLS),
    Example("self_signed", "self-signed certificate", Code.CERT_UNTRUSTED, stage=Step.TLS, host="mail.beispiel.test"),
    Example(
        "not_trusted",
        "x509: certificate signed by unknown authority",
        Code.CERT_UNTRUSTED,
        stage=Step.TLS,
        host="mail.beispiel.test",
    ),
    Example("certificate_stage", "no", Code.CERT_UNTRUSTED, stage=Step.CERTIFICATE),
    Example("certificate_word", "Das Zertifikat gefiel dem Programm nicht", Code.CERT_UNTRUSTED),
    Example(
        "client_certificate_wanted",
        "tlsv13 alert certificate required",
        Code.TLS_CLIENT_CERTIFICATE_REQUIRED,
        stage=Step.TLS,
    ),
    Example("too_old", "tlsv1 alert protocol version", Code.TLS_OUTDATED, stage=Step.TLS),
    Example(
        "no_certificate_at_server",
        "sslv3 alert handshake failure\nno peer certificate available",
        Code.SERVER_FAULT,
        stage=Step.TLS,
    ),
    Example(
        "plain_answer_on_tls_port",
        "wrong version number",
        Code.ENCRYPTION_TLS_ON_STARTTLS_PORT,
        stage=Step.TLS,
        port=465,
        encryption=Encryption.TLS,
    ),
    Example("plain_answer", "wrong version number", Code.ENCRYPTION_TLS_ON_STARTTLS_PORT, stage=Step.TLS),
    Example("handshake_refused", "sslv3 alert handshake failure", Code.TLS_OUTDATED, stage=Step.TLS),
    Example(
        "tls_tried_on_starttls_port",
        "it failed",
        Code.ENCRYPTION_TLS_ON_STARTTLS_PORT,
        stage=Step.TLS,
        port=587,
        encryption=Encryption.TLS,
    ),
    Example(
        "starttls_tried_on_tls_port",
        "it failed",
        Code.ENCRYPTION_PLAIN_ON_TLS_PORT,
        stage=Step.TLS,
        port=465,
        encryption=Encryption.STARTTLS,
    ),
    Example("tls_failed", "the TLS handshake did not work", Code.TLS_HANDSHAKE_FAILED),
    Example("tls_stage", "it failed", Code.TLS_HANDSHAKE_FAILED, stage=Step.TLS),
    Example(
        "both_families_silent",
        "connect ETIMEDOUT 192.0.2.7:587, connect ENETUNREACH 2001:db8::7:587",
        Code.CONNECT_BLOCKED,
        stage=Step.CONNECT,
    ),
    Example(
        "no_route_to_ipv6",
        "connect to [2001:db8:1::25]:587: Network is unreachable",
        Code.CONNECT_IPV6_BROKEN,
        stage=Step.CONNECT,
    ),
    Example(
        "only_ipv6_silent",
        "2001:db8:0:1::25 timed out\nConnected to 192.0.2.25",
        Code.CONNECT_IPV6_BROKEN,
        stage=Step.CONNECT,
    ),
    Example("computer_offline", "0x800CCC13", Code.CONNECT_OFFLINE),
    Example(
        "forbidden_on_the_way",
        "An attempt was made to access a socket in a way forbidden by its access permissions",
        Code.CONNECT_BLOCKED,
        stage=Step.CONNECT,
    ),
    Example(
        "nothing_listens_here",
        "connect ECONNREFUSED 127.0.0.1:25",
        Code.CONNECT_REFUSED,
        stage=Step.CONNECT,
        client="PHPMailer",
    ),
    Example(
        "known_server_refused", "Connection refused", Code.CONNECT_BLOCKED, stage=Step.CONNECT, host="smtp.gmail.com"
    ),
    Example(
        "refused_on_web_host",
        "SMTP ERROR: Failed to connect to server: Connection refused (111)",
        Code.CONNECT_BLOCKED,
        stage=Step.CONNECT,
    ),
    Example("refused", "Connection refused", Code.CONNECT_REFUSED, stage=Step.CONNECT, host="mail.beispiel.test"),
    Example("no_route", "No route to host", Code.CONNECT_BLOCKED, stage=Step.CONNECT, host="mail.beispiel.test"),
    Example(
        "silent_until_tls",
        "timed out",
        Code.ENCRYPTION_PLAIN_ON_TLS_PORT,
        stage=Step.GREETING,
        port=465,
        encryption=Encryption.NONE,
    ),
    Example("no_greeting", "Greeting never received", Code.ENCRYPTION_PLAIN_ON_TLS_PORT, stage=Step.GREETING),
    Example("timed_out", "Connection timed out", Code.CONNECT_BLOCKED, stage=Step.GREETING),
    Example("cut_at_tls", "Connection reset by peer", Code.TLS_HANDSHAKE_FAILED, stage=Step.STARTTLS),
    Example("cut_at_once", "Connection reset by peer", Code.CONNECT_RESET, stage=Step.CONNECT),
    Example("unreached", "Could not connect to the server", Code.CONNECT_BLOCKED, stage=Step.GREETING),
    Example("silent_in_conversation", "timed out", Code.PROTOCOL_TIMEOUT, stage=Step.DATA),
    Example("cut_in_conversation", "Connection reset by peer", Code.PROTOCOL_DISCONNECTED, stage=Step.DATA),
    Example("sign_in_failed_words", "The password is incorrect", Code.AUTH_BAD_CREDENTIALS),
    Example("code_of_sender", "553 no", Code.SENDER_NOT_AUTHORIZED),
    Example("code_of_size", "552 no", Code.MESSAGE_TOO_LARGE),
    Example("code_of_recipient", "550 no", Code.RECIPIENT_REJECTED),
    Example("code_of_message", "554 no", Code.MESSAGE_REJECTED),
    Example("code_of_name", "501 no", Code.EHLO_NAME_REJECTED),
    Example("code_of_command", "502 no", Code.AUTH_NOT_OFFERED),
    Example("refusal_of_some_kind", "521 no", Code.SERVER_FAULT),
    Example("step_name", "no", Code.DNS_NOT_FOUND, stage=Step.RESOLVE),
    Example("step_connection", "no", Code.CONNECT_BLOCKED, stage=Step.CONNECT),
    Example("step_greeting", "no", Code.GREETING_TIMEOUT, stage=Step.GREETING),
    Example("step_ehlo", "no", Code.EHLO_NAME_REJECTED, stage=Step.EHLO),
    Example("step_starttls", "no", Code.STARTTLS_NOT_OFFERED, stage=Step.STARTTLS),
    Example("step_sign_in", "no", Code.AUTH_BAD_CREDENTIALS, stage=Step.AUTH),
    Example("step_sender", "no", Code.SENDER_NOT_AUTHORIZED, stage=Step.MAIL),
    Example("step_recipient", "no", Code.RECIPIENT_REJECTED, stage=Step.RCPT),
    Example("step_message", "no", Code.MESSAGE_REJECTED, stage=Step.DATA),
    Example("about_mail", "My mail is not sent", Code.CONNECT_BLOCKED),
)
