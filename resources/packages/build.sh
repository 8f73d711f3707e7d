# SPDX-License-Identifier: MIT
# Configures and builds one preset, quietly. To be sourced by bash after install.sh.
#
#   build_preset PRESET [TARGET...]   everything, or only the targets named, into build/PRESET

repository="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

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
    echo "Building ($preset) …" >&2
    (
        cd "$repository"
        quietly cmake --preset "$preset" "${fresh[@]}" &&
            quietly cmake --build --preset "$preset" "${targets[@]}"
    ) || stop "The build failed; its output is above."
}
