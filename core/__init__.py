"""Theory of operation of the core: a library that talks SMTP and explains what it saw.

The window (`gui`) and the terminal (`core.terminal`) are two faces of this package. It runs under plain asyncio,
imports no Qt, and says everything through typed, frozen values:

* *settings* and *credentials* go in (`core.values.settings`, `core.values.credentials`),
* *events* come out while it happens (`core.values.events`),
* one *outcome* comes out at the end (`core.values.outcome`),
* a pure function turns the outcome, and what is known of the provider, into a *diagnosis*
  (`core.diagnosis.rules.diagnose`; both faces ask it through `core.judgement.judge`).

The layers, lowest first; each imports only those above it in this list, and `daemon_thread.py`, `sign_in_ledger.py`:

1. `values/` - frozen, slotted data and the pure functions on it. Imports nothing but itself.
2. `lint/` - what is wrong with a form before anything is sent. Pure.
3. `wire/` - the only place that touches the network: names, sockets, TLS, SMTP replies, SASL.
4. `probe/` - the only place that knows the order of the steps, and where to look again when the cause is open.
5. `diagnosis/` - pure rules from outcome, or from an error that somebody pasted, to diagnosis. `report/` - a diagnosis
   in words.
6. `stores/` - what rests on this computer: accounts in a file, passwords in the keyring. `settings_files/` - the
   servers that settings files of other programs name.
7. `providers/` - what is known of mail providers, and the user's own list of them.
8. `terminal.py` - the command line.

Invariants that every change must keep:

* A password lives in `values.credentials.Secret` and leaves it only in `wire/`, for the socket.
* Nothing that could sign somebody in is sent before the certificate was verified, or found to be exactly the one that
  the user trusts for this host and port, unless the user agreed in this run. Such trust is named in every verdict.
* One run is at most one sign-in attempt. Second looks and comparisons of ports never have credentials.
* What a server says is hostile: it is bounded and made printable in `wire/` before it enters any value.
* Every wait has a limit, and every socket is closed in a `finally`.

Start reading at `probe/probe.py`, then at `probe/investigation.py`, which looks again after a failure.
"""

from __future__ import annotations

__version__ = "0.1.0"
