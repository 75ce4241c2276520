package org.kith.core.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which of the paths that were dropped together belong together: archives whose names differ only in the number of the
 * part ({@code export-part1.zip}, {@code export (2).zip}, {@code export-1-of-3.zip}, {@code export.zip.001}) are parts
 * of one split export, in the order of their numbers. Looks at the disk only to tell files from folders.
 */
final class Parts {
    private static final String PART = "(?i)([-_ .(]*(part)?[-_ .]*\\d{1,3}([-_ ]*of[-_ ]*\\d{1,3})?\\)?)$";
    private static final String CONTAINER = "(?i)\\.(zip|tgz|tar\\.gz|tar)(\\.\\d{3})?$";

    private Parts() {
    }

    /** Groups in the order in which they were dropped. */
    static List<List<Path>> group(List<Path> paths) {
        Map<String, List<Path>> groups = new LinkedHashMap<>();
        for (Path path : paths) {
            groups.computeIfAbsent(key(path), unused -> new ArrayList<>()).add(path);
        }
        groups.values().forEach(group -> group.sort(
                java.util.Comparator.comparing((Path path) -> path.toString().length())
                        .thenComparing(Path::toString)));
        return List.copyOf(groups.values());
    }

    private static String key(Path path) {
        String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        boolean container = name.matches("(?is).*" + CONTAINER);
        if (Files.isDirectory(path) || !container) {
            return path.toAbsolutePath().normalize().toString();
        }
        String stem = name.replaceFirst(CONTAINER, "");
        String whole = stem.replaceFirst(PART, "");
        Path parent = path.toAbsolutePath().normalize().getParent();
        // a date or an account number at the end is no part number
        boolean part = !whole.equals(stem) && !stem.matches(".*\\d{4}-\\d{2}-\\d{2}$|.*\\d{2}-\\d{2}-\\d{4}$");
        return (parent + "/" + (part ? whole + " parts" : stem)).toLowerCase(Locale.ROOT);
    }
}
