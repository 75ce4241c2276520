# What is given to others: the update site, the program for those who have a Java, the program with its own Java as a
# folder and as a Debian package. Sourced by ./kith; uses its say and die.
runtime_modules=java.se,jdk.unsupported,jdk.crypto.ec,jdk.zipfs,jdk.localedata,jdk.charsets,jdk.xml.dom

# tool NAME: prints the path of a tool of the JDK in JAVA_HOME.
tool() {
    [ -x "$JAVA_HOME/bin/$1" ] || die 3 "The JDK in $JAVA_HOME has no $1; install a whole JDK of 21 or later."
    printf '%s\n' "$JAVA_HOME/bin/$1"
}

# packaged NAME LOG COMMAND…: runs a step and shows the end of its log when it fails.
packaged() {
    local what=$1
    shift
    "$@" > "$top/.kith/package.log" 2>&1 || {
        tail -n 20 "$top/.kith/package.log" >&2
        die 3 "$what could not be made; the whole log is .kith/package.log."
    }
}

# image: the program with its own Java, in $dist/image/kith. jpackage's own launcher knows neither restart nor command
# line, so the start script stands in its place.
image() {
    local scratch=$1 main
    main=$(cd "$scratch/kith" && printf '%s\n' plugins/org.eclipse.equinox.launcher_*.jar | tail -n 1)
    packaged "The Java runtime" "$jlink" --add-modules "$runtime_modules" --strip-debug --no-header-files \
        --no-man-pages --compress zip-6 --output "$scratch/runtime"
    packaged "The application image" "$jpackage" --type app-image --name kith --app-version "$version" \
        --input "$scratch/kith" --main-jar "$main" --runtime-image "$scratch/runtime" --icon "$icon" \
        --dest "$dist/image"
    rm -f "$dist"/image/kith/lib/app/*.cfg "$dist/image/kith/lib/libapplauncher.so"
    cp "$top/releng/packaging/launcher.sh" "$dist/image/kith/bin/kith"
    cp "$icon" "$dist/image/kith/lib/kith.png"
    chmod 755 "$dist/image/kith/bin/kith" "$dist/image/kith/lib/app/bin/kith"
}

# debian: the image as a Debian package with an entry in the desktop's menu.
debian() {
    local scratch=$1
    mkdir -p "$scratch/resources"
    cp "$top/releng/packaging/kith.desktop" "$scratch/resources/kith.desktop"
    packaged "The Debian package" "$jpackage" --type deb --name kith --app-version "$version" \
        --app-image "$dist/image/kith" --resource-dir "$scratch/resources" --linux-shortcut \
        --linux-package-name kith --linux-app-category misc --linux-menu-group Office \
        --linux-package-deps "libgtk-3-0" --description "Turns social-media acquaintance into real relationships" \
        --vendor Kith --license-file "$top/LICENSE" --dest "$dist"
}

package() {
    local dist=$top/.kith/dist scratch version icon jlink jpackage
    for word; do case $word in --quiet) ;; *) die 2 "package takes no $word.";; esac; done
    build
    find_java javac || { java_missing JDK; exit 3; }
    jlink=$(tool jlink) && jpackage=$(tool jpackage) || exit
    version=$(sed -n 's/^ *<version>\([0-9.]*\)-SNAPSHOT<.*/\1/p' "$top/pom.xml" | head -n 1)
    icon=$(ls "$top"/bundles/org.kith.workbench/icons/kith{256,128,64}.png 2> /dev/null | head -n 1)
    rm -rf "$dist"
    mkdir -p "$dist"
    scratch=$(mktemp -d)
    cp -a "$top/releng/product/target/products/kith/linux/gtk/x86_64" "$scratch/kith"
    tar -C "$scratch" -czf "$dist/kith-$version-linux-x86_64.tar.gz" kith
    cp -a "$top/releng/site/target/repository" "$dist/site"
    image "$scratch"
    tar -C "$dist/image" -czf "$dist/kith-$version-linux-x86_64-with-java.tar.gz" kith
    if command -v dpkg-deb > /dev/null && need_packages fakeroot; then
        debian "$scratch"
    else
        say "A Debian package is made only where dpkg-deb and fakeroot are; the rest stands in .kith/dist."
    fi
    rm -rf "$scratch"
    printf '%s\n' "$dist"/*.tar.gz "$dist"/*.deb "$dist/image/kith" "$dist/site"
}
