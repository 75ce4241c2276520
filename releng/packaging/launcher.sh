#!/usr/bin/env bash
# Starts this Kith with the Java that came with it: the window without words, a command of the command line with them.
here=$(readlink -f "${BASH_SOURCE[0]}")
here=${here%/bin/*}
export KITH_JAVA_HOME=$here/lib/runtime
[ $# -gt 0 ] || set -- run
exec "$here/lib/app/bin/kith" "$@"
