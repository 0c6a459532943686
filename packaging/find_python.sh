#!/usr/bin/env bash
# Prints the name of the first Python on the PATH that is new enough, or says that there is none.
set -euo pipefail

for name in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$name"
        exit
    fi
done
echo "Python 3.11 or newer is needed, and none of python3, python3.14 to python3.11 on the PATH is." >&2
exit 1
