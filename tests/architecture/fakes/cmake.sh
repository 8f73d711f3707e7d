#!/bin/bash
# SPDX-License-Identifier: MIT
# Stands in for CMake: notes every call, says what a file has for it to say, and fails if another is there.
here="${0%/*}"
case "$*" in *--build*) job=build ;; *) job=configure ;; esac
echo "$job in $PWD: $* NINJA_STATUS=${NINJA_STATUS:-}" >>"$here/calls"
if [ -e "$here/$job" ]; then cat "$here/$job"; fi
[ ! -e "$here/$job-fails" ]
