"""Promises 25 to 42: input, output, what rests on a disk, what is shown, and what the program is made of."""

from __future__ import annotations

from tests.promise import (
    GUI,
    HOSTILE,
    LINT,
    PACKAGING,
    PROBE,
    REPORT,
    RESULTS,
    SETTINGS,
    STORES,
    VALUES,
    WHOLE,
    WIRE,
    Promise,
    in_file,
)

INPUT = (
    Promise(
        25,
        "Control characters, inner blanks and angle brackets are refused with a message before anything is connected.",
        (
            *in_file(f"{LINT}test_settings_lint.py", "no_text_crashes_it_and_nothing_harmful_gets_through"),
            *in_file(f"{LINT}test_sign_in_lint.py", "a_user_name_that_libraries_would_bend_is_refused"),
            *in_file(f"{LINT}test_address_lint.py", "what_is_no_address_is_refused_with_the_reason"),
            *in_file(f"{LINT}test_ehlo_name_lint.py", "nothing_else_may_be_said"),
        ),
    ),
    Promise(
        26,
        "Letters beyond ASCII, international names, IPv6 literals and trailing dots work or are explained.",
        (
            *in_file(f"{LINT}test_host_name.py", "an_international_name_is_encoded_by_idna_2008"),
            *in_file(f"{LINT}test_host_name.py", "a_host_comes_in_its_ascii_form"),
            *in_file(f"{WIRE}test_sasl.py", "plain_beyond_ascii_is_utf8"),
            *in_file(f"{PROBE}test_probe_delivery.py", "international_addresses_need_smtputf8"),
        ),
    ),
)

OUTPUT_AND_REST = (
    Promise(
        27,
        "No form of a password is in a transcript, log, error, copy or picture.",
        (
            *in_file("tests/test_no_secret_escapes.py", "in_the_clear", "no_line_of_a_conversation_shows_it"),
            *in_file("tests/test_no_secret_in_words.py", "no_output_of_the_terminal_shows_it"),
            *in_file("tests/test_no_secret_in_reports.py", "no_report_and_no_history_shows_it"),
            *in_file(f"{WHOLE}test_no_secret_in_the_window.py", "a_server_that_says_it_in_every_place"),
            *in_file(f"{GUI}test_settings_card_in_the_window.py", "it_shows_what_was_tested_and_no_password"),
            *in_file(f"{WIRE}test_secret_scrubber.py", "no_answer_that_signs_somebody_in_survives"),
        ),
    ),
    Promise(
        28,
        "What is meant to be shared hides names and addresses; the server hears this computer's address, not its name.",
        (
            *in_file(f"{WIRE}test_smtp_session.py", "what_this_computer_calls_itself"),
            *in_file(f"{GUI}test_crash_watch.py", "details_tell_no_folders"),
            *in_file("tests/test_no_secret_in_reports.py", "a_report_tells_by_default_neither_who_nor_where"),
            *in_file(f"{REPORT}test_masking.py", "no_form_of_a_name_is_left_anywhere", "the_server_can_be_hidden_too"),
            *in_file(f"{REPORT}test_provider_message.py", "it_hides_what_the_report_hides"),
            *in_file(f"{GUI}test_report_desk.py", "a_copied_report_is_masked_and_the_window_says_so"),
        ),
    ),
    Promise(
        29,
        "No password is in arguments, environment, logs, reprs or crash reports.",
        (
            *in_file("tests/test_no_secret_in_the_process.py", "it_is_in_none_of_them_while_the_password_is_in_use"),
            *in_file(
                "tests/core/test_terminal_arguments.py", "a_password_on_the_command_line_is_refused_and_not_repeated"
            ),
            *in_file(f"{VALUES}test_credentials.py", "however_it_is_printed_it_shows_a_mask", "it_is_not_logged"),
            *in_file("tests/test_no_secret_in_words.py", "no_crash_report_shows_it"),
            *in_file(
                "tests/test_no_secret_escapes.py",
                "a_trace_of_a_fault_in_the_middle_of_a_sign_in_shows_no_values",
                "a_fault_of_ours_tells_its_kind_and_place_only",
            ),
        ),
    ),
    Promise(
        30,
        "Passwords rest in a keyring that the program knows, and in no other place.",
        (
            *in_file(
                f"{STORES}test_keyring_store_trust.py",
                "only_these_keyrings_are_trusted",
                "the_environment_sets_no_attribute_of_a_keyring",
                "without_a_usable_keyring_there_is_none",
            ),
            *in_file(f"{STORES}test_keyring_store.py", "what_is_not_kept_is_reported_and_removed"),
            *in_file("tests/real_keyring/test_hostile_configuration.py", "none_is_better_than_another"),
            *in_file(f"{WHOLE}test_keyring.py", "no_keyring_is_said_and_the_test_works"),
        ),
    ),
    Promise(
        31,
        "Account files hold no password, are private, written in one piece, and set aside when damaged.",
        (
            *in_file(f"{STORES}test_account_passwords.py", "the_file_never_holds_a_password"),
            *in_file(f"{STORES}test_account_store.py", "what_is_saved_is_loaded_and_private"),
            *in_file(f"{STORES}test_account_store.py", "a_damaged_file_is_set_aside_and_nothing_of_it_lost"),
            *in_file(f"{STORES}test_private_file.py", "a_failure_leaves_the_old_file_and_nothing_else"),
            *in_file(f"{STORES}test_folders.py", "a_new_folder_is_private"),
        ),
    ),
    Promise(
        32,
        "Deleting an account deletes its password, renaming keeps it, and no keyring holds the program up.",
        (
            *in_file(
                f"{STORES}test_account_passwords.py",
                "removing_deletes_the_password",
                "renaming_keeps_the_password",
                "changing_what_the_password_is_bound_to_deletes_it",
            ),
            *in_file(f"{STORES}test_keyring_store_time.py", "a_keyring_that_hangs_is_a_message_by_the_limit"),
            *in_file(f"{WHOLE}test_keyring.py", "a_hanging_keyring_holds_nothing_up"),
        ),
    ),
    Promise(
        33,
        "The password field hides, shows for a moment only, and gives nothing to the clipboard.",
        in_file(
            f"{SETTINGS}test_password_edit.py",
            "it_hides_at_first",
            "it_hides_again_after_ten_seconds",
            "no_way_leads_into_the_clipboard",
            "it_cannot_be_dragged_out",
        ),
    ),
    Promise(
        34,
        "A saved password is used for the server, port, encryption and user that it was saved for, and nothing else.",
        (
            *in_file(f"{STORES}test_account_passwords.py", "a_changed_host_asks_again"),
            *in_file(f"{STORES}test_account_keys.py", "each_of_them_matters"),
            *in_file(
                f"{GUI}test_password_keeper.py",
                "another_server_or_user_takes_the_saved_password_out",
                "another_port_or_encryption_takes_it_out",
            ),
            *in_file("tests/core/test_terminal_check.py", "a_password_saved_for_other_settings_is_not_used"),
        ),
    ),
)

SHOWN_INERTLY = (
    Promise(
        35,
        "Everything from outside is plain text, on one line, visible and cut to a length.",
        (
            *in_file(f"{VALUES}test_printable.py", "no_text_comes_out_invisible_or_long"),
            *in_file(f"{VALUES}test_printable.py", "two_marks_are_writing_and_more_are_a_flood"),
            *in_file("tests/core/test_terminal_process.py", "hostile_text_reaches_the_terminal_as_plain_letters"),
            *in_file(f"{RESULTS}test_verdict_card.py", "text_from_outside_is_no_markup_and_breaks_however_long"),
            *in_file(f"{RESULTS}test_transcript_view.py", "markup_from_a_server_stays_text"),
            *in_file(f"{RESULTS}test_certificate_tab.py", "names_from_outside_are_no_markup"),
            *in_file(f"{WIRE}test_certificates.py", "hostile_names_are_made_harmless_and_short"),
            *in_file(f"{HOSTILE}window/test_nothing_is_rendered.py", "a_reply", "the_names_of_a_certificate"),
        ),
    ),
    Promise(
        36,
        "The program talks to the server that it was told to test, and to nobody else.",
        (
            *in_file(
                f"{WHOLE}test_talks_to_nobody_else.py",
                "one_test_reaches_one_server",
                "nothing_in_the_program_fetches_or_follows_a_link",
            ),
            *in_file(f"{PROBE}test_investigation.py", "a_name_in_the_certificate_that_leads_here_is_looked_at"),
        ),
    ),
    Promise(
        37,
        "Nothing that can be clicked leads to an address that came from outside.",
        (
            *in_file(
                f"{WHOLE}test_talks_to_nobody_else.py",
                "nothing_in_the_program_fetches_or_follows_a_link",
                "what_would_do_so_is_found",
            ),
            *in_file("tests/core/providers/test_shipped_providers.py", "every_page_is_the_providers_own"),
            *in_file("tests/core/providers/test_provider_file.py", "only_a_plain_https_page_can_be_opened"),
            *in_file(f"{RESULTS}test_provider_page.py", "no_other_page_does"),
        ),
    ),
)

SUPPLY_CHAIN = (
    Promise(
        38,
        "Dependencies are locked with hashes, and nothing is installed without them.",
        (
            *in_file("tests/test_packaging.py", "a_lock_names_exact_versions_with_hashes_and_nothing_else"),
            *in_file(
                f"{PACKAGING}test_installation.py", "everything_is_installed_by_hash", "ci_installs_in_no_other_way"
            ),
        ),
    ),
    Promise(
        39,
        "Versions known to be bad are excluded.",
        (
            *in_file(
                "tests/test_packaging.py",
                "the_pyside_that_aborts_old_pythons_is_excluded_for_them",
                "aiosmtplib_with_known_holes_is_excluded",
            ),
            *in_file("tests/core/test_start_up_check.py", "the_pyside_that_aborts_the_interpreter_is_refused"),
        ),
    ),
    Promise(
        40,
        "Known vulnerabilities fail the build unless a dated reason excuses them; each bundle has a bill of materials.",
        (
            *in_file(f"{PACKAGING}test_audit_dependencies.py", "a_finding_fails_unless_an_exception_still_holds"),
            *in_file(f"{PACKAGING}test_audit_dependencies.py", "ci_audits"),
            *in_file(f"{PACKAGING}test_write_sbom.py", "it_is_valid_cyclonedx"),
            *in_file(f"{PACKAGING}test_write_sbom.py", "it_lists_all_that_is_locked_with_version_and_hashes"),
            *in_file(f"{PACKAGING}test_installation.py", "a_bundle_comes_with_its_bill"),
        ),
    ),
    Promise(
        41,
        "SECURITY.md says how to report a hole, and what is mended stays mended.",
        (
            *in_file("tests/test_promises.py", "security_md_says_what_it_must_and_names_tests_that_exist"),
            *in_file("tests/fuzz/test_fuzz.py", "what_broke_once_holds_now"),
        ),
    ),
    Promise(
        42,
        "Every change runs all of this and every misbehaving server, without a network.",
        (
            *in_file(f"{PACKAGING}test_installation.py", "ci_runs_all_that_must_hold"),
            *in_file(f"{HOSTILE}test_engine.py", "there_are_enough_of_each_kind", "the_table_ends_with_the_sum"),
        ),
    ),
)
