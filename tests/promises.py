"""What the program promises against any server, network and input, and which tests fail when it does not keep it.

`python -m tests.promises` prints the table; `tests/test_promises.py` checks that each test exists.
"""

from __future__ import annotations

from tests.promises_about_servers import BOUNDED_EXACT_FAIR, CREDENTIALS_ON_THE_WIRE, TLS_TOLD_TRUTHFULLY
from tests.promises_about_this_computer import INPUT, OUTPUT_AND_REST, SHOWN_INERTLY, SUPPLY_CHAIN

PROMISES = (
    *CREDENTIALS_ON_THE_WIRE,
    *TLS_TOLD_TRUTHFULLY,
    *BOUNDED_EXACT_FAIR,
    *INPUT,
    *OUTPUT_AND_REST,
    *SHOWN_INERTLY,
    *SUPPLY_CHAIN,
)

if __name__ == "__main__":
    for promise in PROMISES:
        print(f"{promise.number:2}  {promise.text}")
        if promise.missing:
            print(f"    missing: {promise.missing}")
        for test in promise.tests:
            print(f"    {test}")
