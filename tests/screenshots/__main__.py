"""Takes pictures of the window in all its states, and puts them side by side on a page.

    python -m tests.screenshots FOLDER --states failure,ports --languages en,ar --scales 1,2

What is tested in them is made up and played, no clock goes on, and the screen is one that nobody sees: the same program
gives the same pictures, wherever the same fonts are. Lists are written with commas.
"""

from __future__ import annotations

import sys
from time import monotonic

from tests.screenshots.index_page import write_index
from tests.screenshots.pictures import parse
from tests.screenshots.rounds import RoundFailedError, take


def main() -> int:
    """Read the arguments and take the pictures."""
    folder, choice = parse(sys.argv[1:], "python -m tests.screenshots", __doc__)
    folder.mkdir(parents=True, exist_ok=True)
    began = monotonic()
    try:
        take(folder, choice)
    except RoundFailedError as error:
        print(f"Not all pictures could be taken: {error}", file=sys.stderr)
        return 1
    finally:
        page = write_index(folder, choice)
    print(f"{len(choice.there(folder))} pictures in {monotonic() - began:.0f} s: {page}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
