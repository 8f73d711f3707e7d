# SPDX-License-Identifier: MIT
"""measure.py OUTPUT COMMAND...: runs a command with its stdout in a file, prints seconds, KiB, exit code and
seconds of the processor.

A process of its own, and with few imports: what Linux reports as a child's peak memory starts from
that of the process that started it.
"""
import os
import sys
import time


def main():
    output, command = sys.argv[1], sys.argv[2:]
    actions = [(os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)]
    began = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - began
    processor = usage.ru_utime + usage.ru_stime
    print(f"{seconds:.6f} {usage.ru_maxrss} {os.waitstatus_to_exitcode(status)} {processor:.6f}")


main()
