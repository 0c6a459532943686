"""The usual ports, of which only a mail server of the system may listen: stood for by ports that tests can have."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gui.ports_controller import PortsController, load_comparison

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.probe.port_comparison import PortComparison
    from core.values.port_result import PortResult
    from core.values.settings import ConnectionSettings


def nominal_ports(real: Mapping[int, int]) -> PortsController:
    """Return a controller that compares the real ports and tells each result under its usual number.

    `real` has the real port of each usual one.
    """
    usual = {port: number for number, port in real.items()}

    async def load() -> Callable[..., PortComparison]:
        comparison = await load_comparison()

        def make(
            settings: ConnectionSettings, on_result: Callable[[PortResult], None], ports: Sequence[int]
        ) -> PortComparison:
            def tell(result: PortResult) -> None:
                on_result(replace(result, port=usual[result.port]))

            return comparison(settings, tell, [real[port] for port in ports])

        return make

    return PortsController(load, tuple(real))
