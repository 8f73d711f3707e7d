# SPDX-License-Identifier: MIT
# Configures and builds one preset, and tells how far that is. To be sourced by bash after install.sh.
#
#   configure_preset PRESET           into build/PRESET
#   build_preset PRESET [TARGET...]   the same, then builds everything, or only the targets named

repository="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

# Reads ninja's "[120/160] Building CXX object …".
read_ninja() {
    [[ "$1" =~ ^\[([0-9]+)/([1-9][0-9]*)\]\  ]] || return 1
    progress_step="${BASH_REMATCH[1]}" progress_steps="${BASH_REMATCH[2]}"
    progress_percent="$((100 * progress_step / progress_steps))"
}

configure_preset() {
    local preset="$1" fresh=() cache="$repository/build/$1/CMakeCache.txt"
    # CMake refuses a cache that was made elsewhere: the checkout was moved or copied.
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$repository" "$cache"; then
        fresh=(--fresh)
    fi
    # Configuring once more takes a second or two, which is not worth a line of its own.
    if { [ ! -f "$cache" ] || [ -n "${fresh[*]}" ]; } && ! rewrites_line; then
        echo "Configuring ($preset) …" >&2
    fi
    progress_began="$SECONDS"
    with_progress read_nothing "Configuring ($preset)" \
        env -C "$repository" cmake --preset "$preset" "${fresh[@]}" ||
        stop "CMake could not configure the build; its output is above."
}

build_preset() {
    local preset="$1" targets=()
    shift
    if [ "$#" -gt 0 ]; then
        targets=(--target "$@")
    fi
    configure_preset "$preset"
    with_progress read_ninja "Building ($preset)" env -C "$repository" NINJA_STATUS="[%f/%t] " \
        cmake --build --preset "$preset" "${targets[@]}" ||
        stop "The build failed; its output is above."
    # Without a step there was nothing to build.
    if [ -n "$progress_steps" ]; then
        echo "Built in $(elapsed_text "$((SECONDS - progress_began))")." >&2
    fi
}
