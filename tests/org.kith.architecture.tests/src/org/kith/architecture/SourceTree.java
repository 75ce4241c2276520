package org.kith.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The checkout that the tests run in: its bundles, their manifests and hand-written files. */
final class SourceTree {
    private final Path root;

    private SourceTree(Path root) {
        this.root = root;
    }

    /** The tree around the working folder. */
    static SourceTree here() {
        Path folder = Path.of(System.getProperty("basedir", System.getProperty("user.dir"))).toAbsolutePath();
        while (folder != null && !(Files.isDirectory(folder.resolve("bundles"))
                && Files.isDirectory(folder.resolve("releng")))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the tests do not run inside the source tree");
        }
        return new SourceTree(folder);
    }

    Path root() {
        return root;
    }

    /** Product bundles by symbolic name. */
    Map<String, Bundle> bundles() {
        return folder("bundles");
    }

    /** Test bundles by symbolic name. */
    Map<String, Bundle> tests() {
        return folder("tests");
    }

    private Map<String, Bundle> folder(String name) {
        Map<String, Bundle> found = new TreeMap<>();
        try (Stream<Path> folders = Files.list(root.resolve(name))) {
            folders.filter(each -> Files.isRegularFile(each.resolve("META-INF/MANIFEST.MF"))).map(Bundle::new)
                    .forEach(bundle -> found.put(bundle.name(), bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static List<Path> files(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** One bundle's folder. */
    record Bundle(Path folder) {
        /** Symbolic name without directives. */
        String name() {
            return header("Bundle-SymbolicName").split(";")[0].strip();
        }

        /** A manifest header, empty when absent. */
        String header(String name) {
            try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
                String value = new Manifest(in).getMainAttributes().getValue(name);
                return value == null ? "" : value;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Names in a manifest header that lists bundles or packages, without versions and directives. */
        List<String> names(String header) {
            return Stream.of(header(header).replaceAll("\"[^\"]*\"", "").split(","))
                    .map(each -> each.split(";")[0].strip()).filter(each -> !each.isEmpty()).toList();
        }

        /** Hand-written Java files. */
        List<Path> sources() {
            return files(folder.resolve("src"), file -> file.toString().endsWith(".java"));
        }

        Path file(String path) {
            return folder.resolve(path);
        }
    }
}
