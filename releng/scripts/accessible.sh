#!/usr/bin/env bash
# What a screen reader is told of each view: accessible.sh PRODUCT WORKSPACE NOW, inside a D-Bus session and on a display.
# Exit 1 when something that one can act on has no name.
set -u
top=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
say() { printf 'kith: %s\n' "$*" >&2; }
die() { local code=$1; shift; say "$@"; exit "$code"; }
. "$top/releng/scripts/window.sh"
python=/usr/bin/python3
[ -x "$python" ] || python=python3
unset NO_AT_BRIDGE GTK_A11Y
gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.freedesktop.DBus.Properties.Set \
    org.a11y.Status IsEnabled '<true>' > /dev/null || die 3 "There is no accessibility bus; is at-spi2-core installed?"
open_window "$1" "$2" "$3" -Dkith.pictures=x
code=0
for keys in ctrl+1 ctrl+2 ctrl+3 ctrl+4 ctrl+5 ctrl+6 alt+1 alt+2 alt+3 alt+4 alt+6 alt+7; do
    press "$keys"
    words=$("$python" "$top/releng/scripts/names.py")
    [ $? = 0 ] || code=1
    printf 'after %s: %s\n' "$keys" "$(printf '%s' "$words" | tail -n 1)"
    printf '%s\n' "$words" | sed '$d' | sed 's/^/    /'
done
close_window
exit "$code"
