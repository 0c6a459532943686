"""`make score CORPUS=cases.jsonl`: how often `explain` names the right cause."""

from __future__ import annotations

import sys
from pathlib import Path

from core.explanation import explain_case
from tests.score.corpus import read_corpus
from tests.score.report import report


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not arguments[0]:
        print("Say which corpus: make score CORPUS=cases.jsonl (JSON lines: raw, code, and what explain takes)")
        return 2
    try:
        cases = read_corpus(Path(arguments[0]))
    except (OSError, ValueError, KeyError) as error:
        print(f"{arguments[0]} cannot be used: {error}")
        return 2
    for line in report(cases, explain_case):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
