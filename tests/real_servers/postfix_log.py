"""What Postfix's log tells: which messages it took, and what each client asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AcceptedMessage:
    """A message that Postfix took responsibility for, and then threw away."""

    queue_id: str
    message_id: str
    subject: str
    sender: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CommandCount:
    """How often a client gave a command, and how often the server agreed to it."""

    succeeded: int
    tried: int


@dataclass(frozen=True, slots=True)
class ClientSession:
    """One connection that has ended: the commands in it by lower-case name ("ehlo", "starttls", "auth", "mail")."""

    commands: dict[str, CommandCount]

    def tried(self, command: str) -> int:
        """How often the client gave this command."""
        return self.commands[command].tried if command in self.commands else 0


@dataclass(slots=True)
class _Draft:
    fields: dict[str, str] = field(default_factory=dict)
    recipients: list[str] = field(default_factory=list)
    done: bool = False


_QUEUED = re.compile(r"postfix/(?:[\w-]+/)?(?:cleanup|qmgr|discard)\[\d+\]: (?P<queue_id>[0-9A-F]{6,}): (?P<rest>.*)")
_FIELDS = {
    "message_id": re.compile(r"message-id=<(.*)>$"),
    "subject": re.compile(r"info: header Subject: (.*) from \S+\[[\d.:a-fA-F]+\]; from="),
    "sender": re.compile(r"from=<(.*)>, size="),
}
_DISCARDED = re.compile(r"to=<(.*?)>, .*status=sent")
_SESSION_END = re.compile(r"postfix/(?P<listener>\w+)/smtpd\[\d+\]: disconnect from \S+ (?P<counts>.*)")


def read_messages(log: str) -> tuple[AcceptedMessage, ...]:
    """The messages that have gone all the way through, oldest first."""
    drafts: dict[str, _Draft] = {}
    for line in log.splitlines():
        if found := _QUEUED.search(line):
            _note(drafts.setdefault(found["queue_id"], _Draft()), found["rest"])
    return tuple(
        AcceptedMessage(
            queue_id,
            draft.fields.get("message_id", ""),
            draft.fields.get("subject", ""),
            draft.fields.get("sender", ""),
            tuple(draft.recipients),
        )
        for queue_id, draft in drafts.items()
        if draft.done
    )


def _note(draft: _Draft, said: str) -> None:
    for name, pattern in _FIELDS.items():
        if found := pattern.search(said):
            draft.fields[name] = found[1]
    if found := _DISCARDED.match(said):
        draft.recipients.append(found[1])
    draft.done = draft.done or said == "removed"


def read_sessions(log: str, listener: str) -> tuple[ClientSession, ...]:
    """The connections to one listener that have ended, oldest first."""
    return tuple(
        ClientSession(_counts(found["counts"]))
        for found in map(_SESSION_END.search, log.splitlines())
        if found and found["listener"] == listener
    )


def _counts(said: str) -> dict[str, CommandCount]:
    counts = {}
    # "ehlo=2 auth=0/1 commands=2/3": succeeded, and tried where that is another number.
    for name, succeeded, tried in re.findall(r"(\w+)=(\d+)(?:/(\d+))?", said):
        counts[name] = CommandCount(int(succeeded), int(tried or succeeded))
    return counts
