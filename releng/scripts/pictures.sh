# Pictures of the window on the demo's data, driven by keys, so that what the documents show is always true. Sourced by
# ./kith; uses window.sh.

# tour FOLDER SUFFIX: each view once, as FOLDER/NAME SUFFIX.png.
tour() {
    local folder=$1 suffix=$2
    open_window "$product" "$demo" "$now" -Dkith.pictures=yes
    picture "$folder/window$suffix.png"
    press alt+2
    picture "$folder/events$suffix.png"
    press alt+3
    picture "$folder/imports$suffix.png"
    press ctrl+6
    picture "$folder/platforms$suffix.png"
    press alt+1 ctrl+k
    xdotool type --delay 40 "mei"
    sleep 1
    picture "$folder/quick-access$suffix.png"
    press Escape ctrl+shift+m
    picture "$folder/entry$suffix.png"
    press Escape ctrl+shift+l
    picture "$folder/keys$suffix.png"
    press Escape
    close_window
}

# darken WORKSPACE: the preference for the dark theme, as the window would write it.
darken() {
    local settings=$1/.metadata/.plugins/org.eclipse.core.runtime/.settings
    mkdir -p "$settings"
    printf 'eclipse.preferences.version=1\nlook=DARK\n' > "$settings/org.kith.ui.prefs"
}

# first_evening FOLDER: an empty workspace that asks who I am and says what to do.
first_evening() {
    local folder=$1 empty
    empty=$(mktemp -d)
    open_window "$product" "$empty" "$now"
    picture "$folder/welcome.png"
    close_window
    rm -rf "$empty"
}

# take_pictures: what the demo leaves where there is no display.
take_pictures() {
    mkdir -p "$top/.kith/pictures"
    rm -f "$top"/.kith/pictures/*.png
    tour "$top/.kith/pictures" ""
    ls "$top"/.kith/pictures/*.png
}

# screenshots: the pictures of README and user guide.
screenshots() {
    for word; do case $word in --quiet) ;; *) die 2 "screenshots takes no $word.";; esac; done
    unset DISPLAY WAYLAND_DISPLAY
    build
    demo_workspace
    need_packages $picture_packages || exit 3
    open_display || exit 3
    mkdir -p "$top/docs/pictures"
    tour "$top/docs/pictures" ""
    demo_workspace
    darken "$demo"
    tour "$top/docs/pictures" "-dark"
    first_evening "$top/docs/pictures"
    ls "$top"/docs/pictures/*.png
}
