# SPDX-License-Identifier: MIT
# Tells how far a long command is. To be sourced by bash, under set -euo pipefail.
#
#   with_progress READER TITLE COMMAND...
#
# The output of the command is kept aside, and shown on stderr when the command fails. READER is called
# with each line of it. For a line that only tells how far the command is, READER sets progress_percent
# and, where there are any, progress_step and progress_steps, and returns 0; it may set progress_title.
# On a terminal one line is rewritten, elsewhere each 10 % is a line. The caller sets progress_began, the
# value of SECONDS from which the elapsed time counts.

# Lets the loop that reads the command run in this shell, where the caller can read what it has learned.
shopt -s lastpipe

# Words a time span in seconds: "45 s", "3 min 05 s", "1 h 02 min".
elapsed_text() {
    if [ "$1" -lt 60 ]; then
        printf '%d s' "$1"
    elif [ "$1" -lt 3600 ]; then
        printf '%d min %02d s' "$(($1 / 60))" "$(($1 % 60))"
    else
        printf '%d h %02d min' "$(($1 / 3600))" "$(($1 % 3600 / 60))"
    fi
}

progress_text() {
    printf '%s  %s%s%s' "$progress_title" "${progress_steps:+$progress_step of $progress_steps · }" \
        "${progress_percent:+$progress_percent % · }" "$(elapsed_text "$((SECONDS - progress_began))")"
}

# Succeeds if stderr is a terminal whose last line can be rewritten.
rewrites_line() {
    [ -t 2 ] && [ "${TERM:-dumb}" != dumb ]
}

# Replaces the terminal's last line, with a text that is cut where the terminal ends.
rewrite_line() {
    local LC_ALL=C.UTF-8 text="$1" columns # the locale makes ${#text} count characters, not bytes
    columns="$(stty size <&2 2>/dev/null)" || columns=""
    columns="${columns#* }"
    # A terminal that does not know its width says 0.
    if [ "${columns:-0}" -lt 2 ]; then columns=80; fi
    if [ "${#text}" -ge "$columns" ]; then text="${text:0:columns-2}…"; fi
    printf '\r%s\e[K' "$text" >&2
}

# Ends the rewriting: what comes next begins on an empty line.
erase_line() {
    if rewrites_line; then printf '\r\e[K' >&2; fi
}

# Shows how far the command is, if that is worth a line here; remembers what it showed in shown_*.
show_progress() {
    local tenth="${progress_percent:+$((progress_percent / 10))}"
    if rewrites_line; then
        rewrite_line "$(progress_text)"
    elif [ "$progress_title" != "$shown_title" ] || [ "${tenth:--1}" -gt "$shown_tenth" ]; then
        printf '%s\n' "$(progress_text)" >&2
        shown_title="$progress_title"
        shown_tenth="${tenth:--1}"
    fi
}

# Reads the output of a command on stdin, tells how far it is, and passes on what READER leaves.
follow() {
    local reader="$1" line rest="" ending heard=no shown_title="$progress_title" shown_tenth=-1
    while true; do
        ending=0
        IFS= read -r -t 1 line || ending=$?
        rest+="$line"
        if [ "$ending" -eq 0 ]; then
            heard=yes
            # Of a line that was rewritten by carriage returns, what a terminal would still show.
            rest="${rest%$'\r'}"
            rest="${rest##*$'\r'}"
            "$reader" "$rest" || printf '%s\n' "$rest"
            rest=""
        elif [ "$ending" -lt 128 ]; then
            break
        fi
        # Until an installation has said something, sudo may be asking for the password on this line.
        if [ "$heard" = yes ] || [ "$reader" = read_ninja ]; then show_progress; fi
    done
    if [ -n "$rest" ]; then printf '%s\n' "$rest"; fi
}

with_progress() {
    local reader="$1" log status=0 interrupted=no
    progress_title="$2" progress_step="" progress_steps="" progress_percent=""
    shift 2
    log="$(mktemp)"
    # Ctrl+C reaches the command as well; this shell goes on until the command has come to its end.
    trap 'interrupted=yes' INT
    "$@" 2>&1 </dev/null | follow "$reader" >"$log" || status=$?
    trap - INT
    erase_line
    if [ "$interrupted" = no ] && [ "$status" -ne 0 ]; then cat "$log" >&2; fi
    rm -f "$log"
    if [ "$interrupted" = yes ]; then exit 130; fi
    return "$status"
}

# A READER for commands that do not tell how far they are.
read_nothing() {
    return 1
}
