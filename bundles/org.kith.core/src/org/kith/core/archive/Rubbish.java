package org.kith.core.archive;

/** Files that operating systems leave behind; they are in no export and are passed over without a word. */
final class Rubbish {
    private Rubbish() {
    }

    static boolean is(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/") || path.contains("/__MACOSX/") || name.startsWith("._")
                || name.equals(".DS_Store") || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }
}
