# A window on a display, driven from outside by keys. Sourced; uses say and die of the caller.

# open_window PRODUCT WORKSPACE NOW [FLAG…]: opens the window in the background and waits until it shows its first rows.
open_window() {
    local program=$1 workspace=$2 now=$3 waited=0
    shift 3
    window_ready=$(mktemp -u)
    KITH_JAVA_OPTS="-Dkith.ready=$window_ready $* ${KITH_JAVA_OPTS:-}" \
        "$program" run --workspace "$workspace" --now "$now" > "$top/.kith/window.log" 2>&1 &
    window_pid=$!
    while [ ! -e "$window_ready" ]; do
        sleep 0.5
        waited=$((waited + 1))
        kill -0 "$window_pid" 2> /dev/null || {
            tail -n 20 "$top/.kith/window.log" >&2
            die 3 "The window closed before it showed anything; the whole log is .kith/window.log."
        }
        [ "$waited" -lt 240 ] || { close_window; die 3 "The window did not show its first rows within two minutes."; }
    done
    rm -f "$window_ready"
    sleep 1
}

# press KEY…: presses keys, such as ctrl+2, one after the other, and lets the window settle.
press() {
    local key
    for key; do
        xdotool key --clearmodifiers "$key"
        sleep 0.4
    done
    sleep 0.8
}

# picture FILE: what the screen shows.
picture() {
    # no tooltip of whatever is under the mouse
    xdotool mousemove 1439 899
    sleep 0.3
    import -window root -trim +repage "$1"
}

# close_window: ends the program, then the script around it.
close_window() {
    local child
    for child in $(ps -o pid= --ppid "$window_pid"); do kill "$child" 2> /dev/null; done
    wait "$window_pid" 2> /dev/null
}
