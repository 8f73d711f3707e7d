#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Types a line into a shell on a terminal, and waits for what it shows: type.py EXPECTED LINE SHELL..."""
import os
import pty
import select
import sys
import time

LONGEST_WAIT = 30  # seconds


def wait_for(terminal, expected):
    """Reads what the shell shows until it has shown expected; what was shown if it never does."""
    shown = b""
    end = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < end:
        readable, _, _ = select.select([terminal], [], [], 0.2)
        if readable:
            try:
                shown += os.read(terminal, 4096)
            except OSError:
                break
        if expected.encode() in shown:
            return None
    return shown.decode(errors="replace")


def main(expected, line, *shell):
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(shell[0], shell)
    # The quotes keep the echo of what is typed apart from what the shell answers.
    for typed, answer in (("echo rea''dy\n", "ready"), (line + "\n", expected)):
        os.write(terminal, typed.encode())
        missed = wait_for(terminal, answer)
        if missed is not None:
            sys.exit(f"{answer!r} was not shown, but:\n{missed}")
    os.write(terminal, b"exit\n")
    os.close(terminal)
    os.waitpid(child, 0)


main(*sys.argv[1:])
