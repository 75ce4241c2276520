# Building the product: the right Maven, the right Java, only when needed. Sourced by ./kith; uses its say and die.
maven_needed=3.9.16

# find_maven: sets mvn to a Maven of 3.9 or later; fetches one into .kith/maven with the installed one when that is older.
find_maven() {
    local installed version minor scratch
    mvn=$top/.kith/maven/apache-maven-$maven_needed/bin/mvn
    [ ! -x "$mvn" ] || return 0
    installed=$(command -v mvn) || {
        need_packages maven || die 3 "Maven is missing: any version of 3.6 or later does, it fetches the one that is needed."
        installed=$(command -v mvn) || die 3 "Maven was installed but is not on the PATH."
    }
    version=$("$installed" -v 2> /dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    minor=${version#3.}
    minor=${minor%%.*}
    case $version in
        3.*) if [ "$minor" -ge 9 ]; then mvn=$installed; return 0; fi;;
    esac
    say "The installed Maven is ${version:-unknown}; fetching $maven_needed, which the build needs, into .kith/maven."
    # In an empty folder, since the extensions of this project are not for the old one.
    scratch=$(mktemp -d)
    (cd "$scratch" && MAVEN_BASEDIR=$scratch "$installed" -B -q ${MAVEN_ARGS:-} "${repository[@]}" \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact=org.apache.maven:apache-maven:$maven_needed:zip:bin -DoutputDirectory="$scratch/maven") \
        < /dev/null > "$top/.kith/maven.log" 2>&1 || {
        tail -n 20 "$top/.kith/maven.log" >&2
        rm -rf "$scratch"
        die 3 "Maven $maven_needed could not be fetched; the whole log is .kith/maven.log."
    }
    mkdir -p "$top/.kith/maven"
    rm -rf "$top/.kith/maven/apache-maven-$maven_needed"
    mv "$scratch/maven/apache-maven-$maven_needed" "$top/.kith/maven/" && chmod +x "$mvn"
    rm -rf "$scratch"
}

# prepare: Java and Maven stand ready.
prepare() {
    mkdir -p "$top/.kith"
    find_java javac || { java_missing JDK; exit 3; }
    repository=()
    [ -z "${KITH_MAVEN_REPO:-}" ] || repository=(-Dmaven.repo.local="$KITH_MAVEN_REPO")
    find_maven
    export MAVEN_OPTS="-Xmx2g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
    [ "$(java_major "$JAVA_HOME")" -ge 23 ] || MAVEN_OPTS=${MAVEN_OPTS/--sun-misc-unsafe-memory-access=allow /}
}

# maven ARGS…: runs the build at the root.
maven() {
    (cd "$top" && exec "$mvn" -B -ntp "${repository[@]}" "$@" < /dev/null)
}

# sources: lists the files that the product is made of.
sources() {
    (cd "$top" && find pom.xml .mvn bundles features releng tests/pom.xml tests/org.kith.testkit tests/org.kith.platform.tck \
        \( -name target -o -name bin -path 'bundles/*' -o -name src-gen -o -path bundles/org.kith.lib.derby/lib -o -name '.*.xml' \) \
        -prune -o -type f "$@" -print 2> /dev/null)
}

# fresh: whether the built product is no older than its sources and made of the same files.
fresh() {
    [ -f "$top/.kith/stamp" ] && [ -x "$top/.kith/product/bin/kith" ] || return 1
    [ -z "$(sources -newer "$top/.kith/stamp" | head -n 1)" ] || return 1
    [ "$(sources | sort | cksum)" = "$(cat "$top/.kith/stamp")" ]
}

# build: makes .kith/product anew when it is missing or older than the sources. Says so only when it takes long.
build() {
    local goals=(package) pid waited=0 code
    fresh && return 0
    mkdir -p "$top/.kith"
    exec {build_lock}> "$top/.kith/lock"
    flock "$build_lock"
    fresh && { exec {build_lock}>&-; return 0; }
    prepare
    sources | sort | cksum > "$top/.kith/stamp.new"
    # What was deleted must not live on in the output folders.
    [ ! -f "$top/.kith/stamp" ] || cmp -s "$top/.kith/stamp" "$top/.kith/stamp.new" || goals=(clean package)
    maven -pl releng/product,releng/site -am -DskipTests "${goals[@]}" > "$top/.kith/build.log" 2>&1 &
    pid=$!
    while kill -0 "$pid" 2> /dev/null; do
        sleep 0.5
        waited=$((waited + 1))
        [ "$waited" != 10 ] || say "Building Kith; with an empty Maven repository this takes some minutes (log: .kith/build.log)."
    done
    wait "$pid"
    code=$?
    if [ "$code" != 0 ]; then
        grep -E '^\[ERROR\]' "$top/.kith/build.log" | cut -c1-400 | head -n 30 >&2
        die 3 "The build failed; the whole log is .kith/build.log."
    fi
    adopt_product
    mv "$top/.kith/stamp.new" "$top/.kith/stamp"
    exec {build_lock}>&-
}

# adopt_product: copies the built product to .kith/product and installs again what was installed into the old copy.
adopt_product() {
    local site feature
    rm -rf "$top/.kith/product.new" "$top/.kith/product.old"
    cp -a "$top/releng/product/target/products/kith/linux/gtk/x86_64" "$top/.kith/product.new"
    [ ! -d "$top/.kith/product" ] || mv "$top/.kith/product" "$top/.kith/product.old"
    mv "$top/.kith/product.new" "$top/.kith/product"
    rm -rf "$top/.kith/product.old"
    [ -f "$top/.kith/installed" ] || return 0
    while IFS=$'\t' read -r site feature; do
        "$top/.kith/product/bin/kith" install "$site" "$feature" --quiet < /dev/null > /dev/null ||
            say "$feature could not be installed again from $site; \`./kith remove $feature\` forgets it."
    done < "$top/.kith/installed"
}
