#!/bin/bash
# SPDX-License-Identifier: MIT
# Stands in for outage-desk-cli: notes every call; as a demo server it lives on until it is stopped.
here="${0%/*}"
echo "cli $* key=${OUTAGE_DESK_API_KEY:-none} data=$XDG_DATA_HOME" >>"$here/calls"
if [ "$1" = demo-server ]; then
    echo $$ >"$here/server"
    if [ -e "$here/dumb" ]; then exit 1; fi
    echo http://127.0.0.1:9/v1
    exec tail -f /dev/null
fi
mkdir -p "$XDG_DATA_HOME" && touch "$XDG_DATA_HOME/journal"
if [ "$1" = submit ] && [ -e "$here/refuses" ]; then exit 2; fi
echo "did $1"
