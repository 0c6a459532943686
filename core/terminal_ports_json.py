"""The comparison of ports for scripts: one JSON object a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.json_lines import json_line, milliseconds, tls_entry
from core.judgement import judge
from core.providers.known_providers import known_providers
from core.report.english import render
from core.report.port_texts import choice_explanation, choice_headline, stopped_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.terminal_output import TerminalOutput
    from core.values.message import Message
    from core.values.port_result import PortResult
    from core.values.settings import ConnectionSettings


class PortsJsonFace:
    """Writes one object a line; the last one is the best choice, with nulls for none."""

    def __init__(self, output: TerminalOutput) -> None:
        self._output = output

    def begin(self, _settings: ConnectionSettings) -> None:
        """Write nothing: a script knows what it asked for."""
        # Read now what judging needs: later the reading would be measured as the server's time.
        known_providers()

    def show(self, result: PortResult) -> None:
        """Write a result."""
        seconds, failure = result.seconds_to_connect, result.outcome.failure
        self._output.line(
            json_line(
                {
                    "event": "port",
                    "port": result.port,
                    "encryption": result.encryption.value,
                    "reachable": result.reachable,
                    "ms": None if seconds is None else milliseconds(seconds),
                    "works": result.works,
                    "tls": tls_entry(result.tls) if result.tls else None,
                    "auth": list(result.mechanisms),
                    "code": judge(result.outcome).code.value,
                    "failure": type(failure).__name__ if failure else None,
                }
            )
        )

    def end(self, best: PortResult | None, results: Sequence[PortResult]) -> None:
        """Write the best choice."""
        self._write_best(best, choice_headline(best), choice_explanation(best, results))

    def stop(self) -> None:
        """Write that there is no choice, for the comparison was stopped."""
        self._write_best(None, stopped_text(), None, cancelled=True)

    def _write_best(
        self, best: PortResult | None, headline: Message, explanation: Message | None, *, cancelled: bool = False
    ) -> None:
        self._output.line(
            json_line(
                {
                    "event": "best",
                    "port": best.port if best else None,
                    "encryption": best.encryption.value if best else None,
                    "headline": render(headline),
                    "explanation": render(explanation) if explanation else "",
                    "cancelled": cancelled,
                }
            )
        )
