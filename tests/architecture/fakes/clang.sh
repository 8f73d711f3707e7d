#!/bin/bash
# SPDX-License-Identifier: MIT
# Stands in for clang-tidy and clang-format: notes the sources that it is called with, and finds fault with "bad".
status=0
for word; do
    if [ ! -f "$word" ]; then continue; fi
    echo "$word" >>"${0%/*}/looked-at"
    if grep -q bad "$word"; then
        echo "$word:1:1: error: bad"
        status=1
    fi
done
echo "2 warnings generated." >&2
exit "$status"
