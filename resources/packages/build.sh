# SPDX-License-Identifier: MIT
# Configures and builds one preset, and tells how far that is. To be sourced by bash after install.sh.
#
#   build_preset PRESET [TARGET...]   everything, or only the targets named, into build/PRESET

repository="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

# Reads ninja's "[120/160] Building CXX object …".
read_ninja() {
    [[ "$1" =~ ^\[([0-9]+)/([1-9][0-9]*)\]\  ]] || return 1
    progress_step="${BASH_REMATCH[1]}" progress_steps="${BASH_REMATCH[2]}"
    progress_percent="$((100 * progress_step / progress_steps))"
}

build_preset() {
    local preset="$1" targets=() fresh=()
    shift
    if [ "$#" -gt 0 ]; then
        targets=(--target "$@")
    fi
    # CMake refuses a cache that was made elsewhere: the checkout was moved or copied.
    local cache="$repository/build/$preset/CMakeCache.txt"
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$repository" "$cache"; then
        fresh=(--fresh)
    fi
    progress_began="$SECONDS"
    # Configuring once more takes a second or two, which is not worth a line of its own.
    if { [ ! -f "$cache" ] || [ -n "${fresh[*]}" ]; } && ! rewrites_line; then
        echo "Configuring ($preset) …" >&2
    fi
    with_progress read_nothing "Configuring ($preset)" \
        env -C "$repository" cmake --preset "$preset" "${fresh[@]}" &&
        with_progress read_ninja "Building ($preset)" \
            env -C "$repository" NINJA_STATUS="[%f/%t] " cmake --build --preset "$preset" "${targets[@]}" ||
        stop "The build failed; its output is above."
    # Without a step there was nothing to build.
    if [ -n "$progress_steps" ]; then
        echo "Built in $(elapsed_text "$((SECONDS - progress_began))")." >&2
    fi
}
