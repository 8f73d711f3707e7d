# SPDX-License-Identifier: MIT
# Installs what a command needs from Debian, and only what is missing. To be sourced by bash.
#
#   ensure_packages SECTION...   sections of debian.txt; silent and offline when nothing is missing

packages_folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
packages_list="$packages_folder/debian.txt"
os_release=/etc/os-release
. "$packages_folder/progress.sh"

# Says why we stop, on stderr, and stops.
stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

# Runs a command with its output kept aside; shows the output only when the command fails.
quietly() {
    local log status=0
    log="$(mktemp)"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then
        cat "$log" >&2
    fi
    rm -f "$log"
    return "$status"
}

# Names the packages of one section, a line each.
packages_of() {
    awk -v wanted="[$1]" '
        { sub(/#.*/, "") }
        /^\[/ { inside = ($1 == wanted); next }
        inside && NF { print $1 }' "$packages_list"
}

# Names those of the packages given that are not fully installed.
missing_packages() {
    local installed
    # dpkg-query exits 1 when it has never heard of one of them, which is an answer, not an error.
    installed="$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p')" || true
    printf '%s\n' "$@" | grep -vxF -e "$installed" || true
}

# Stops unless this is a system whose packages we know by name.
require_known_system() {
    local name="a system that does not say its name" id="" like="" version="" known=no
    if [ -r "$os_release" ]; then
        name="$(. "$os_release" && echo "${PRETTY_NAME:-$ID}")"
        id="$(. "$os_release" && echo "${ID:-}")"
        like="$(. "$os_release" && echo "${ID_LIKE:-}")"
        # Debian testing and unstable have no number: newer than all that have one.
        version="$(unset VERSION_ID && . "$os_release" && echo "${VERSION_ID:-99}")"
    fi
    case " $id $like " in *" debian "*) known=yes ;; esac
    if [ "$id" = debian ] && [ "${version%%.*}" -lt 12 ]; then known=no; fi
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then known=no; fi
    if [ "$known" = no ]; then
        stop "This command can install what it needs on Debian 12 or newer and its kin; this is $name." \
            "Install by hand what is listed in $packages_list, then build with CMake:" \
            "  cmake -S . -B build/own -G Ninja -DCMAKE_BUILD_TYPE=Release && cmake --build build/own"
    fi
}

# Runs a command as root: directly, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

ensure_packages() {
    require_known_system
    local section wanted=() missing=()
    for section in "$@"; do
        mapfile -t -O "${#wanted[@]}" wanted < <(packages_of "$section")
    done
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if [ "${#missing[@]}" -eq 0 ]; then
        return
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        stop "These packages are missing: ${missing[*]}" \
            "Installing them needs root, and there is no sudo here. As root, run:" \
            "  apt-get install --no-install-recommends ${missing[*]}"
    fi
    local count="${#missing[@]} packages"
    if [ "${#missing[@]}" -eq 1 ]; then count="1 package"; fi
    echo "Installing $count: ${missing[*]}" >&2
    install_packages "${missing[@]}"
    echo "Installed $count in $(elapsed_text "$((SECONDS - progress_began))")." >&2
}

# Reads a line of apt's Status-Fd, such as "dlstatus:2:82.9614:Retrieving file 2 of 3".
read_apt_status() {
    [[ "$1" =~ ^$2:[^:]*:([0-9]+) ]] || return 1
    progress_title="$4" progress_step="$3" progress_steps=3 progress_percent="${BASH_REMATCH[1]}"
}

read_apt_update() {
    read_apt_status "$1" dlstatus 1 "Refreshing the package lists"
}

read_apt_install() {
    if [[ "$1" == "Waiting for cache lock: "* ]]; then
        progress_title="Waiting for another package manager" progress_steps="" progress_percent=""
        return
    fi
    read_apt_status "$1" dlstatus 2 "Downloading packages" ||
        read_apt_status "$1" pmstatus 3 "Installing packages"
}

install_packages() {
    # sudo closes every descriptor but the first three, so apt tells how far it is among its output.
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300
        -o APT::Status-Fd=1)
    if [ "$(id -u)" -ne 0 ]; then
        # Asked for here, before anything is shown that could hide the question.
        sudo -v || stop "Without sudo the packages above cannot be installed."
    fi
    progress_began="$SECONDS"
    # A package list that cannot be refreshed may still be good enough, so only a failed install stops.
    with_progress read_apt_update "Refreshing the package lists" as_root "${apt[@]}" update ||
        echo "The package lists could not be refreshed; trying with those on this machine." >&2
    with_progress read_apt_install "Installing packages" \
        as_root "${apt[@]}" install --no-install-recommends "$@" ||
        stop "The packages could not be installed; apt says why above." \
            "Check the network and /etc/apt/sources.list, then run this command again."
}
