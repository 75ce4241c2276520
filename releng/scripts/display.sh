# A virtual display for tests and pictures, where there is none. Sourced by ./kith; uses its say and die.

# missing_packages PACKAGE…: prints those Debian packages whose files are not there.
missing_packages() {
    local p
    for p; do
        case $p in
            xvfb) command -v Xvfb;;
            openbox|xdotool|fakeroot) command -v "$p";;
            dbus-x11) command -v dbus-launch;;
            at-spi2-core) ls /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher | grep .;;
            python3-gi) /usr/bin/python3 -c 'from gi.repository import Gio';;
            libglib2.0-bin) command -v gdbus;;
            dbus) command -v dbus-run-session;;
            imagemagick) command -v import;;
            libgtk-3-0) { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep -F 'libgtk-3.so.0';;
            fonts-noto-core) ls /usr/share/fonts/*/noto/NotoSans-Regular.* /usr/share/fonts/noto/NotoSans-Regular.*;;
            fonts-noto-cjk) ls /usr/share/fonts/*/noto*/NotoSansCJK-Regular.* /usr/share/fonts/noto*/NotoSansCJK-Regular.*;;
            fonts-noto-color-emoji) ls /usr/share/fonts/*/noto*/NotoColorEmoji.* /usr/share/fonts/noto*/NotoColorEmoji.*;;
            *) false;;
        esac > /dev/null 2>&1 && continue
        # ls fails when one of its patterns has no file; ask it for any.
        case $p in fonts-*) dpkg -s "$p" > /dev/null 2>&1 && continue;; esac
        printf '%s\n' "$p"
    done
}

# need_packages PACKAGE…: installs what is missing when that is possible, and says what to install when not.
need_packages() {
    local missing
    missing=$(missing_packages "$@" | tr '\n' ' ')
    missing=${missing% }
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
        say "Installing the Debian packages $missing."
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing; } \
            < /dev/null > "$top/.kith/apt.log" 2>&1 && return 0
        tail -n 8 "$top/.kith/apt.log" >&2
    fi
    say "These are missing: $missing (names of Debian packages). Install them and start again."
    return 1
}

# open_display: starts Xvfb on a free display, with a window manager; sets DISPLAY. close_display ends both.
open_display() {
    local number tries=0
    exec {display_out}<> <(:)
    Xvfb -displayfd "$display_out" -screen 0 1440x900x24 -nolisten tcp > /dev/null 2>&1 &
    display_pid=$!
    IFS= read -r -t 30 -u "$display_out" number || { say "The virtual display (Xvfb) did not start."; return 1; }
    exec {display_out}>&-
    export DISPLAY=:$number GDK_BACKEND=x11 GTK_A11Y=none NO_AT_BRIDGE=1 LIBGL_ALWAYS_SOFTWARE=1
    unset WAYLAND_DISPLAY
    openbox > /dev/null 2>&1 &
    manager_pid=$!
    trap close_display EXIT
}

close_display() {
    kill "$manager_pid" "$display_pid" 2> /dev/null
    wait "$manager_pid" "$display_pid" 2> /dev/null
}
