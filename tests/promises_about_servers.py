"""Promises 1 to 24: what goes over the wire, how TLS is told, and how servers are read."""

from __future__ import annotations

from tests.promise import GUI, HOSTILE, PROBE, REPORT, RESULTS, SETTINGS, STORES, VALUES, WHOLE, WIRE, Promise, in_file

CREDENTIALS_ON_THE_WIRE = (
    Promise(
        1,
        "A password, or what gives it away, crosses an unencrypted line only after the user agreed in this run.",
        (
            *in_file(f"{PROBE}test_probe_sign_in.py", "a_password_stays_where_others_could_read_it"),
            *in_file(f"{PROBE}test_sign_in_choice.py", "a_password_stays_where_others_could_read_it"),
            *in_file(f"{GUI}test_probe_flow.py", "consent_to_send_the_password_in_clear_is_for_one_run"),
            *in_file(f"{SETTINGS}test_settings_pane.py", "consent_does_not_stay_in_the_form"),
        ),
    ),
    Promise(
        2,
        "STARTTLS chosen is STARTTLS required: without it the client says QUIT and nothing else.",
        (
            *in_file(f"{PROBE}test_probe_starttls.py", "starttls_is_required", "helo_is_no_way_around_starttls"),
            *in_file(f"{VALUES}test_ehlo.py", "a_look_alike_is_not_starttls"),
        ),
    ),
    Promise(
        3,
        "Nobody's name, address or password goes out before the certificate was verified; a bad one never ends well.",
        (
            *in_file(f"{PROBE}test_probe_with_real_servers.py", "defective_certificates"),
            *in_file(f"{VALUES}test_steps.py", "nothing_of_the_users_is_said_before_the_certificate_was_looked_at"),
            *in_file(f"{PROBE}test_findings_record.py", "tls_counts_only_with_a_good_certificate"),
            *in_file(f"{WHOLE}test_bad_settings.py", "defective_certificate"),
        ),
    ),
    Promise(
        4,
        "What arrives in clear behind the answer to STARTTLS is tampering, and no part of the session.",
        (
            *in_file(
                f"{PROBE}test_probe_starttls.py",
                "plain_text_behind_starttls_is_tampering",
                "plain_text_late_behind_starttls_is_tampering",
            ),
            *in_file(f"{WIRE}test_smtp_session.py", "what_comes_late_behind_starttls_is_found_before_tls"),
            *in_file(f"{WIRE}test_observed_protocol.py", "behind_starttls_the_rest_is_handed_over_once"),
        ),
    ),
    Promise(
        5,
        "Only what the server offers inside TLS counts.",
        in_file(f"{PROBE}test_probe_tls.py", "only_what_is_said_inside_tls_counts"),
    ),
    Promise(
        6,
        "One press of the button submits a password once at most; the window counts, and asks before it does harm.",
        (
            *in_file(f"{PROBE}test_probe_sign_in.py", "with_consent_it_goes_out_once"),
            *in_file(f"{PROBE}test_probe_sign_in.py", "a_chosen_mechanism_that_is_not_offered_is_not_tried"),
            *in_file(f"{WIRE}test_sign_in.py", "a_refusal_before_the_password_cost_no_attempt"),
            *in_file(f"{WIRE}test_sign_in.py", "a_password_that_went_out_was_submitted_whatever_follows"),
            *in_file("tests/core/test_terminal_process.py", "a_whole_test_as_json_lines"),
            *in_file("tests/core/test_sign_in_ledger.py", "after_three_failures_the_fourth_is_asked_about"),
            *in_file(
                f"{GUI}test_sign_in_care.py",
                "the_count_stands_below_the_steps",
                "after_three_failures_the_window_asks_before_it_sends_again",
                "enter_and_escape_send_nothing",
                "a_message_is_not_sent_unasked_either",
            ),
        ),
    ),
    Promise(
        7,
        "A sign-in has a fixed number of steps, and what does not fit is cancelled.",
        (
            *in_file(
                f"{WIRE}test_sign_in.py",
                "what_is_not_understood_is_cancelled_whatever_is_said_to_that",
                "plain_has_no_challenge_at_all",
                "cram_md5_needs_something_to_sign",
            ),
            *in_file(f"{WIRE}test_sasl.py", "every_method_has_a_dialogue_with_a_fixed_number_of_answers"),
            *in_file(f"{PROBE}test_probe_hostile_sign_in.py", "two_questions_at_once_are_one_too_many"),
        ),
    ),
    Promise(
        8,
        "Only a lone 235 behind the last credential is a success.",
        (
            *in_file(f"{WIRE}test_sign_in.py", "only_a_lone_235_in_its_place_is_success"),
            *in_file(f"{PROBE}test_probe_hostile_sign_in.py", "a_success_that_contradicts_itself_is_none"),
        ),
    ),
)

TLS_TOLD_TRUTHFULLY = (
    Promise(
        9,
        "TLS 1.2 is the least, by our own setting, and an older server is called old.",
        (
            *in_file(f"{WIRE}test_tls.py", "the_context_is_strict_whatever_the_library_thinks"),
            *in_file(f"{WIRE}test_tls.py", "what_an_old_server_speaks_is_seen"),
            *in_file(f"{PROBE}test_investigation.py", "an_older_tls_is_seen_and_nothing_is_said_over_it"),
            *in_file(f"{PROBE}test_probe_tls.py", "a_server_that_only_speaks_old_tls_is_named_as_such"),
        ),
    ),
    Promise(
        10,
        "Each fault of a certificate is told from the others and has advice of its own.",
        (
            *in_file(f"{PROBE}test_probe_with_real_servers.py", "defective_certificates"),
            *in_file(f"{PROBE}test_probe_tls.py", "a_small_key_is_weak", "a_client_certificate_is_demanded"),
            *in_file(f"{WIRE}test_chain_judgement.py", "a_missing_link_is_told_from_an_unknown_authority"),
            *in_file(f"{WIRE}test_chain_judgement.py", "who_is_out_of_date", "who_is_from_the_future"),
        ),
    ),
    Promise(
        11,
        "The name checked is the one that was typed, and without a name there is no handshake.",
        (
            *in_file(f"{WIRE}test_tls.py", "the_name_is_that_of_the_host", "without_a_host_there_is_no_handshake"),
            *in_file(f"{PROBE}test_probe_tls.py", "an_address_must_be_in_the_certificate"),
            *in_file(f"{VALUES}test_settings.py", "an_empty_host_never_reaches_tls"),
        ),
    ),
    Promise(
        12,
        "No switch turns the certificate check off; trust in one certificate is for one host and port, and visible.",
        (
            *in_file(f"{REPORT}test_verdict_promises.py", "no_verdict_advises_to_switch_off_what_protects"),
            *in_file(
                f"{PROBE}test_probe_certificate_exception.py",
                "without_the_fingerprint_nothing_has_changed",
                "another_certificate_is_told_as_changed_and_hears_nothing",
                "without_encryption_it_gives_nobody_the_password",
            ),
            *in_file(f"{STORES}test_certificate_exceptions.py", "one_is_for_exactly_one_host_and_port"),
            *in_file(
                f"{GUI}test_certificate_trust.py",
                "nothing_is_trusted_unless_it_was_chosen",
                "for_one_test_means_for_one_test",
            ),
            *in_file(
                f"{WHOLE}test_certificate_trust.py",
                "another_port_and_another_name_are_not_trusted",
                "a_changed_certificate_is_said_to_be_another_one",
                "remember_restart_and_revoke",
            ),
        ),
    ),
    Promise(
        13,
        "What is said of the encryption is what was negotiated.",
        (
            *in_file(
                f"{PROBE}test_probe_negotiated.py",
                "it_is_what_the_server_saw",
                "nothing_is_said_where_nothing_was_agreed",
            ),
            *in_file(f"{PROBE}test_probe_tls.py", "version_and_cipher_are_known_when_the_certificate_is_bad"),
        ),
    ),
)

BOUNDED_EXACT_FAIR = (
    Promise(
        14,
        "Every step and every test ends by its limit, the window keeps answering, and Stop works at once.",
        (
            *in_file(
                f"{PROBE}test_probe_limits.py",
                "the_step_limit_ends_every_step",
                "the_total_limit_ends_every_step",
                "drips_do_not_extend_a_limit",
                "stop_works_in_every_step",
            ),
            *in_file(
                f"{PROBE}test_investigation.py",
                "all_looks_together_have_an_end",
                "the_limit_of_the_whole_test_holds_for_looks_too",
                "stop_during_second_looks_ends_and_closes_them",
            ),
            *in_file(f"{WHOLE}test_interruptions.py", "stop_while_the_server_is_silent", "stop_while_connecting"),
            *in_file(f"{RESULTS}test_transcript_view.py", "many_lines_come_in_portions_and_none_is_lost"),
            *in_file(f"{HOSTILE}window/test_scenarios.py", "the_window_withstands_it", "stop_ends_the_wait"),
        ),
    ),
    Promise(
        15,
        "Memory is bounded against any peer.",
        (
            *in_file(f"{WIRE}test_reply_reader.py", "memory_is_bounded_whatever_comes", "a_reply_has_a_greatest_size"),
            *in_file(f"{WIRE}test_observed_protocol.py", "a_flood_ends_the_connection_and_what_waits_for_it"),
            *in_file(f"{PROBE}test_findings_record.py", "so_many_lines_are_kept_and_every_other_event"),
            *in_file(f"{PROBE}test_investigation.py", "what_looks_say_is_in_their_outcomes_and_bounded"),
            *in_file(f"{RESULTS}test_transcript_model.py", "a_hundred_thousand_lines_stay_within_the_bounds"),
            *in_file("tests/fuzz/test_fuzz.py", "a_target_holds_on_changed_seeds"),
            *in_file(f"{HOSTILE}test_engine.py", "one_of_each_group", "memory_that_grows_is_seen"),
        ),
    ),
    Promise(
        16,
        "Replies are read by the letter of the grammar.",
        (
            *in_file(
                f"{WIRE}test_reply_reader.py",
                "what_is_no_reply_is_reported_as_such",
                "a_reply_must_not_contradict_itself",
                "a_bare_line_feed_is_tolerated_and_noted",
                "no_bytes_in_any_pieces_do_anything_else_than_make_replies_or_a_failure",
            ),
            *in_file("tests/fuzz/test_fuzz.py", "a_target_notices_a_fault"),
        ),
    ),
    Promise(
        17,
        "A reply that nobody asked for is noticed and never taken for the answer to something else.",
        (
            *in_file(
                f"{WIRE}test_observed_protocol.py",
                "what_nobody_asked_for_stops_the_next_command",
                "what_came_in_the_segment_of_a_reply_is_not_the_next_reply",
            ),
            *in_file(f"{PROBE}test_probe_early_words.py", "two_replies_in_that_segment_are_one_too_many"),
        ),
    ),
    Promise(
        18,
        "Another protocol, and TLS or plain text where the other belongs, is recognised.",
        (
            *in_file(f"{PROBE}test_probe_before_encryption.py", "other_protocols_are_named"),
            *in_file(f"{WIRE}test_protocol_guess.py", "what_the_first_bytes_give_away"),
            *in_file(
                f"{PROBE}test_probe_with_real_servers.py",
                "tls_on_a_port_that_begins_in_plain_text",
                "plain_text_on_a_tls_port",
            ),
            *in_file(f"{PROBE}test_investigation.py", "what_answers_in_plain_text_is_named"),
            *in_file(
                f"{PROBE}test_second_looks_at_real_servers.py",
                "plain_text_on_a_tls_port_of_postfix",
                "tls_on_a_plain_port_of_each",
            ),
        ),
    ),
    Promise(
        19,
        "Honest servers pass, however slow, terse or old-fashioned they are.",
        (
            *in_file(
                f"{PROBE}test_probe_conversation.py",
                "one_byte_a_packet_and_bare_line_feeds_are_no_fault",
                "a_server_without_ehlo_works_with_helo",
            ),
            *in_file(f"{PROBE}test_silent_greeting.py", "a_late_greeting_is_still_waited_for"),
            *in_file(f"{PROBE}test_probe_sign_in.py", "old_ways_to_offer_sign_in"),
            *in_file(f"{PROBE}test_probe_with_real_servers.py", "every_mechanism_of_exim", "dovecot_submission"),
            *in_file(f"{WIRE}test_smtp_session.py", "an_announced_end_is_no_reason_to_doubt_what_was_said"),
        ),
    ),
    Promise(
        20,
        "The cause that is named is the true one, and nothing is called good that is not.",
        (
            *in_file(
                "tests/core/diagnosis/test_rules.py", "each_rule_decides_its_example", "every_failure_has_a_meaning"
            ),
            *in_file(f"{REPORT}test_verdict_promises.py", "it_is_never_said"),
            *in_file("tests/core/test_terminal_check.py", "a_stop_at_any_moment_never_passes_for_a_success"),
            *in_file(f"{HOSTILE}test_engine.py", "one_of_each_group", "what_is_broken_is_found"),
        ),
    ),
    Promise(
        21,
        "After a success, trouble at QUIT changes nothing.",
        (
            *in_file(f"{PROBE}test_probe_conversation.py", "trouble_at_quit_changes_nothing"),
            *in_file(f"{PROBE}test_probe_limits.py", "a_server_that_ignores_quit_is_left_alone"),
        ),
    ),
    Promise(
        22,
        "A message is sent on request only, once, and called sent only when the server confirmed it.",
        (
            *in_file(f"{PROBE}test_probe_delivery.py", "an_unconfirmed_message_is_never_called_sent"),
            *in_file(f"{PROBE}test_probe_with_real_servers.py", "asking_for_sender_and_recipient_sends_no_message"),
            *in_file(f"{PROBE}test_probe_wrong_codes.py", "only_250_confirms_a_message"),
        ),
    ),
    Promise(
        23,
        "What passes by itself is told from what somebody has to change.",
        in_file(
            "tests/core/diagnosis/test_reply_rules.py",
            "an_example_is_recognised_by_its_rule_first",
            "without_a_rule_its_example_would_be_something_else",
        ),
    ),
    Promise(
        24,
        "A test has one connection, second looks have few and never sign in, and all are closed whatever happens.",
        (
            *in_file(
                f"{PROBE}test_investigation.py",
                "with_second_looks_off_there_is_one_connection",
                "looks_ask_for_no_message_and_never_sign_in",
                "a_refused_sign_in_is_not_looked_at_again",
            ),
            *in_file(f"{PROBE}test_control_plan.py", "there_are_never_more_than_a_few"),
            *in_file(
                f"{WIRE}test_dialer.py",
                "many_addresses_leave_one_socket",
                "the_loser_of_a_draw_is_closed",
                "a_cancelled_dialer_leaves_nothing_behind",
            ),
            *in_file(f"{WIRE}test_smtp_session.py", "however_it_ends_it_is_over"),
            *in_file(
                f"{PROBE}test_port_comparison.py",
                "no_more_connections_than_promised_and_no_credential_on_any",
                "stopping_closes_every_connection",
            ),
            *in_file(f"{GUI}test_probe_controller.py", "one_test_at_a_time"),
            *in_file(f"{WHOLE}test_interruptions.py", "closing_during_a_test_closes_the_connection"),
        ),
    ),
)
