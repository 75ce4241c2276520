# Pictures of the window on the demo's data, driven by keys, so that what the documents show is always true. Sourced by
# ./kith; uses window.sh.

# tour FOLDER SUFFIX: each view once, as FOLDER/NAME SUFFIX.png.
tour() {
    open_window "$product" "$demo" "$now" -Dkith.pictures=yes
    views "$1" "$2"
    close_window
}

# views FOLDER SUFFIX: goes through the open window by its keys.
views() {
    local folder=$1 suffix=$2
    press Home
    sleep 2
    picture "$folder/today$suffix.png"
    press alt+2
    sleep 1
    picture "$folder/one-on-one$suffix.png"
    press alt+3
    sleep 1
    picture "$folder/supporters$suffix.png"
    press alt+7
    sleep 1
    picture "$folder/review$suffix.png"
    press alt+8 Down Down Down Down
    sleep 1
    picture "$folder/window$suffix.png"
    press alt+5
    picture "$folder/events$suffix.png"
    press ctrl+k
    xdotool type --delay 40 "mixer"
    sleep 1
    press Return ctrl+shift+b
    sleep 2
    picture "$folder/brief$suffix.png"
    press ctrl+shift+f
    sleep 4
    picture "$folder/faces$suffix.png"
    press alt+9
    picture "$folder/imports$suffix.png"
    press ctrl+6
    picture "$folder/platforms$suffix.png"
    press alt+8 ctrl+k
    xdotool type --delay 40 "mei"
    sleep 1
    picture "$folder/quick-access$suffix.png"
    press Escape ctrl+shift+m
    picture "$folder/entry$suffix.png"
    press Escape ctrl+shift+l
    picture "$folder/keys$suffix.png"
    press Escape alt+2 Home w
    sleep 1
    press Return
    xdotool type --delay 10 "Dear Dorothy, you wrote that the repair evening sounds like what our institute has been \
looking for: we asked in the harbour, one by one. And most half-built things wait for a person, not for a part, as you say. \
Would you come on Thursday? Mia"
    sleep 2
    picture "$folder/letter$suffix.png"
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
