# Finds a Java of at least the version Kith needs. Sourced by the start scripts; sets JAVA_HOME.
KITH_JAVA_NEEDED=21

# java_major HOME: prints the major version of the Java that stands in HOME, nothing when there is none.
java_major() {
    local line version=
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case $line in JAVA_VERSION=*) version=${line#*\"}; version=${version%%\"*};; esac
        done < "$1/release"
    else
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
    fi
    version=${version%%[.+-]*}
    case $version in ''|*[!0-9]*) ;; *) printf '%s\n' "$version";; esac
}

# find_java [javac]: sets JAVA_HOME to a fitting Java, one with a compiler when asked; false when there is none.
find_java() {
    local home path major
    path=$(command -v java) && path=$(readlink -f "$path") && path=${path%/bin/java} || path=
    for home in "${KITH_JAVA_HOME:-}" "${JAVA_HOME:-}" "$path" /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/*java* \
            /opt/*/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
            "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$home" ] && [ -x "$home/bin/java" ] || continue
        [ "${1:-}" != javac ] || [ -x "$home/bin/javac" ] || continue
        major=$(java_major "$home")
        [ -n "$major" ] && [ "$major" -ge "$KITH_JAVA_NEEDED" ] || continue
        export JAVA_HOME=$home
        return 0
    done
    return 1
}

# java_missing WHAT: says in words what to do; WHAT is JDK or "Java runtime".
java_missing() {
    cat >&2 <<EOF
kith: no $1 of version $KITH_JAVA_NEEDED or later was found. Looked in KITH_JAVA_HOME, JAVA_HOME, the PATH, /usr/lib/jvm,
/usr/java, /opt, ~/.sdkman, ~/.jdks, ~/.asdf and mise. Install one (for instance Eclipse Temurin 21 or 25), or set
KITH_JAVA_HOME to the folder in which its bin/java stands.
EOF
}
