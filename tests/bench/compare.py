# SPDX-License-Identifier: MIT
"""compare.py FILE...: the same rows in every file, the same characters in every value; order is free.

A process of its own, so that what it reads does not weigh on the measurements.
"""
import json
import sys


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        rows = json.load(file)
    for row in rows:
        if sorted(row) != ["begin", "end", "id", "name"]:
            sys.exit(f"{path}: a row has the keys {sorted(row)}")
    return sorted((row["id"], row["name"], row["begin"], row["end"]) for row in rows)


first, *others = sys.argv[1:]
expected = rows_of(first)
if not expected:
    sys.exit(f"{first}: no rows, so there is nothing to compare")
for other in others:
    rows = rows_of(other)
    if rows != expected:
        sys.exit(f"{other} ({len(rows)} rows) differs from {first} ({len(expected)} rows)")
