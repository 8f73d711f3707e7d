#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plants one fault after the other in a copy of the tree and shows that a test notices each.

    tests/submission/mutations.py [--build COMMAND] [--copy FOLDER] [--check] [NAME…]

Builds the few targets that it needs, unoptimised, in a folder of its own; with ccache, if that is
there. COMMAND gets a build folder and targets behind it (`cmake --build FOLDER --target TARGET`
otherwise). FOLDER is where the copy goes and stays, so that a second run is fast; a temporary
one otherwise. With NAMEs only those are planted; with --check none, it only looks whether each
has its place in the code. Ends with 1 if a fault was not noticed.
"""

import argparse
import dataclasses
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading

TREE = pathlib.Path(__file__).resolve().parents[2]


@dataclasses.dataclass(frozen=True)
class Mutation:
    name: str
    file: str
    old: str
    new: str
    test: str


MUTATIONS = [
    Mutation(
        "an attempt is not recorded before it leaves",
        "core/submission/submitter.cpp",
        "    return error ? std::optional(reasonOf(*error)) : std::nullopt;\n}\n\n"
        "void Submitter::recordAttempt",
        "    return std::nullopt;\n}\n\nvoid Submitter::recordAttempt",
        "tst_faults",
    ),
    Mutation(
        "a list is sent again after its answer was cut",
        "core/net/attemptverdict.cpp",
        "return {brokenError(request, exchange), NextStep::Stop, Delivery::Unknown};",
        "return {brokenError(request, exchange), NextStep::Retry, Delivery::Unknown};",
        "tst_faults",
    ),
    Mutation(
        "any page counts as an acceptance",
        "core/net/acceptance.cpp",
        "hasProvenEnd(exchange) && isEmptyOrJson(exchange.body);",
        "hasProvenEnd(exchange);",
        "tst_faults",
    ),
    Mutation(
        "a gateway's word is taken for the server's",
        "core/net/attemptverdict.cpp",
        "    if (isOriginStatus(status) && hasProvenEnd(exchange))",
        "    if (isRetryableStatus(status) && hasProvenEnd(exchange))",
        "tst_faults",
    ),
    Mutation(
        "a crash while sending counts as not sent",
        "core/submission/recovery.cpp",
        "    if (hasOpenAttempt)\n        return SubmissionState::Unknown;",
        "    if (hasOpenAttempt)\n        return SubmissionState::NotSent;",
        "tst_faults",
    ),
    Mutation(
        "an open question holds nothing back",
        "core/submission/submissionholds.cpp",
        "return each.isOpenQuestion() || (each.isAccepted() && each.sha256 == sha256);",
        "return each.isAccepted() && each.sha256 == sha256;",
        "tst_faults",
    ),
    Mutation(
        "cancelling does not end a pause",
        "core/net/httpoperation.cpp",
        "    concludeWith(ErrorKind::Cancelled, StoppedBy::Cancel, cancelledDetail());\n}\n\n"
        "void HttpOperation::retryNow",
        "    if (m_state != State::Waiting)\n"
        "        concludeWith(ErrorKind::Cancelled, StoppedBy::Cancel, cancelledDetail());\n}\n\n"
        "void HttpOperation::retryNow",
        "tst_faults",
    ),
    Mutation(
        "the body can be rewound, so Qt sends it again by itself",
        "core/net/oneshotbody.h",
        "bool isSequential() const override { return true; }",
        "bool isSequential() const override { return false; }",
        "tst_submitter",
    ),
    Mutation(
        "a redirect is followed",
        "core/net/requestheaders.cpp",
        "QNetworkRequest::ManualRedirectPolicy",
        "QNetworkRequest::NoLessSafeRedirectPolicy",
        "tst_postfaults",
    ),
    Mutation(
        "half a 500 is enough to send again",
        "core/net/attemptverdict.cpp",
        "    if (isOriginStatus(status) && hasProvenEnd(exchange))",
        "    if (isOriginStatus(status))",
        "tst_postfaults",
    ),
    Mutation(
        "Retry-After is not waited for",
        "core/net/retrypolicy.cpp",
        "return std::max({policy.floor, jittered, retryAfter.value_or(policy.floor)});",
        "return std::max({policy.floor, jittered, retryAfter ? policy.floor : policy.floor});",
        "tst_postfaults",
    ),
    Mutation(
        "a 204 is read as an empty list",
        "core/net/attemptverdict.cpp",
        "    if (exchange.status != 200)\n",
        "    if (exchange.status != 200 && exchange.status != 204)\n",
        "tst_getfaults",
    ),
    Mutation(
        "a list that was marked as arrived is sent again",
        "core/submission/submissionholds.cpp",
        "(each.isAccepted() && each.sha256 == sha256);",
        "(each.state == SubmissionState::Accepted && each.sha256 == sha256);",
        "tst_soak",
    ),
    Mutation(
        "the record's file is opened beside SQLite",
        "core/submission/database.cpp",
        "    Database database(path);\n",
        "    Database database(path);\n"
        "    QFile beside(path);\n"
        "    static_cast<void>(beside.open(QIODevice::ReadOnly));\n",
        "tst_journallocks",
    ),
    Mutation(
        "two send for one site",
        "core/system/filelock.h",
        "take(path, FileDescriptor::Lock::Exclusive, patience, isStopped)",
        "take(path, FileDescriptor::Lock::Shared, patience, isStopped)",
        "tst_submitterholds",
    ),
    Mutation(
        "a new record that was not noted holds nothing back",
        "core/submission/journalfile.cpp",
        "const auto aside = *highest == 0 ? journalAside(m_folder) : std::nullopt;",
        "const auto aside = *highest < 0 ? journalAside(m_folder) : std::nullopt;",
        "tst_journalloss",
    ),
    Mutation(
        "another record than the one asked about is kept aside",
        "core/submission/journalfile.cpp",
        "return m_asked && (!found || !found->isSameFileAs(*m_asked));",
        "return m_asked && !found;",
        "tst_journalloss",
    ),
    Mutation(
        "a wait for the record cannot be stopped",
        "core/submission/database.cpp",
        "if (!saysBusy(query.lastError()) || limit.hasExpired() || isStopped())",
        "if (!saysBusy(query.lastError()) || limit.hasExpired())",
        "tst_submitterstops",
    ),
    Mutation(
        "a connection that was changed meanwhile is sent over",
        "core/submission/submitter.cpp",
        "m_request.connectionLook ? m_request.connectionLook() : std::nullopt;",
        "false ? m_request.connectionLook() : std::nullopt;",
        "tst_submitterstops",
    ),
    Mutation(
        "a lock whose file was deleted still counts",
        "core/system/filelock.cpp",
        "    return held && found && held->isSameFileAs(*found);",
        "    return held.has_value() == found.has_value() || true;",
        "tst_submitterstops",
    ),
    Mutation(
        "a mark is believed whatever became of the files",
        "core/submission/journalmark.cpp",
        "mark->state == state && ",
        "(mark->state == state || true) && ",
        "tst_journalloss",
    ),
    Mutation(
        "a change made while the record is open is taken for an own one",
        "core/submission/journaltrust.cpp",
        "    m_isKept = m_isKept && m_commits && commits() == m_commits &&\n"
        "               JournalState::of(m_database.path()) == m_state;\n",
        "",
        "tst_journalmark",
    ),
    Mutation(
        "a question is taken for settled",
        "core/submission/submissionholds.cpp",
        "return hasNoOutcome(submission) || submission.isOpenQuestion();",
        "return hasNoOutcome(submission);",
        "tst_journalmark",
    ),
    Mutation(
        "what was settled is never looked at again",
        "core/submission/submissionholds.cpp",
        "FROM record WHERE number >= ?",
        "FROM record WHERE event = 'prepared' AND number >= ?",
        "tst_journalmark",
    ),
    Mutation(
        "a list of another kind is guarded, Production is not",
        "core/submission/sendingguard.cpp",
        "if (kind != ConnectionKind::Production)",
        "if (kind == ConnectionKind::Production)",
        "tst_sendingguard",
    ),
    Mutation(
        "a refused list counts as the first one",
        "core/submission/submissionreader.cpp",
        "                                               &Submission::isAccepted);",
        "                                               {});",
        "tst_sendingguard",
    ),
    Mutation(
        "two addresses that begin alike are one connection",
        "core/submission/sendingprecedent.cpp",
        "const QString to = baseUrl + QChar(u'\\n' + 1);",
        "const QString to = baseUrl + QChar(u'~');",
        "tst_sendingguard",
    ),
]


def run(command, **options):
    return subprocess.run(command, capture_output=True, text=True, **options)


def copy_tree(target):
    """Only what has changed, so that a second build has little to do."""
    listed = run(["git", "ls-files", "-co", "--exclude-standard"], cwd=TREE, check=True).stdout
    for name in listed.splitlines():
        source, copied = TREE / name, target / name
        if source.is_file() and not (
            copied.is_file() and copied.read_bytes() == source.read_bytes()
        ):
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, copied)


def configure(copy):
    """No debug information and no warnings as errors: a planted fault may leave a name unused."""
    command = ["cmake", "-S", str(copy), "-B", str(copy / "build"), "-G", "Ninja"]
    command += ["-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0"]
    if shutil.which("ccache"):
        command += ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"]
        # The copy may lie elsewhere each time.
        os.environ |= {"CCACHE_BASEDIR": str(copy), "CCACHE_NOHASHDIR": "1"}
    configured = run(command)
    if configured.returncode != 0:
        sys.exit(configured.stderr)


def build(arguments, copy, target):
    folder = str(copy / "build")
    command = [*shlex.split(arguments.build), folder]
    command += [target] if arguments.build != DEFAULT_BUILD else ["--target", target]
    return run(command)


def run_test(copy, test):
    program = next((copy / "build" / "tests").rglob(test))
    environment = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    process = subprocess.Popen([program], env=environment, stdout=subprocess.PIPE, text=True)
    limit = threading.Timer(300, process.kill)
    limit.start()
    for line in process.stdout:
        if line.startswith("FAIL!"):
            process.kill()  # the rest would say no more
    limit.cancel()
    return process.wait() == 0


def check_places(tree, mutations):
    """Each fault has its one place: the code has not moved away from under it."""
    for mutation in mutations:
        if (tree / mutation.file).read_text().count(mutation.old) != 1:
            sys.exit(f"{mutation.name}: the place is not there once in {mutation.file}")


def plant(arguments, copy, mutation):
    """Whether the test notices it."""
    path = copy / mutation.file
    original = path.read_text()
    path.write_text(original.replace(mutation.old, mutation.new))
    built = build(arguments, copy, mutation.test)
    passed = built.returncode == 0 and run_test(copy, mutation.test)
    path.write_text(original)
    if built.returncode != 0:
        sys.exit(f"{mutation.name}: it does not build\n{built.stdout[-2000:]}")
    print(f"{'MISSED ' if passed else 'noticed'}  {mutation.test:20} {mutation.name}", flush=True)
    return not passed


def check_sound(arguments, copy, tests):
    """Without a fault every test must pass, or noticing one means nothing."""
    for test in tests:
        if build(arguments, copy, test).returncode != 0 or not run_test(copy, test):
            sys.exit(f"{test} fails without any fault")
        print(f"passes   {test}", flush=True)


DEFAULT_BUILD = "cmake --build"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=DEFAULT_BUILD)
    parser.add_argument("--copy", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    chosen = [m for m in MUTATIONS if not arguments.names or m.name in arguments.names]
    check_places(TREE, chosen)
    if arguments.check:
        sys.exit(0 if chosen else 1)
    with tempfile.TemporaryDirectory() as temporary:
        copy = arguments.copy or pathlib.Path(temporary) / "tree"
        copy_tree(copy)
        configure(copy)
        check_sound(arguments, copy, sorted({m.test for m in chosen}))
        noticed = [plant(arguments, copy, mutation) for mutation in chosen]
    print(f"{sum(noticed)} of {len(noticed)} noticed")
    sys.exit(0 if noticed and all(noticed) else 1)


if __name__ == "__main__":
    main()
