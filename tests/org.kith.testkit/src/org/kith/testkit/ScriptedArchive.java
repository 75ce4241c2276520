package org.kith.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;

/**
 * An archive in memory, written line by line in a test or copied from a folder of samples. Each change gives a new one.
 * Safe for any thread.
 */
public final class ScriptedArchive implements Archive {
    private final String name;
    private final SortedMap<String, byte[]> files;
    private final List<Problem> problems;

    private ScriptedArchive(String name, SortedMap<String, byte[]> files, List<Problem> problems) {
        this.name = name;
        this.files = files;
        this.problems = problems;
    }

    /** An empty archive of that name. */
    public static ScriptedArchive named(String name) {
        return new ScriptedArchive(name, new TreeMap<>(), List.of());
    }

    /** All files below a folder, by their paths relative to it. */
    public static ScriptedArchive ofFolder(Path folder) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new ScriptedArchive(folder.getFileName().toString(), files, List.of());
    }

    /** One file dropped by itself. */
    public static ScriptedArchive ofFile(Path file) {
        try {
            return named(file.getFileName().toString()).with(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A file beside a test class, found by {@link Class#getResourceAsStream}. */
    public static ScriptedArchive ofResource(Class<?> test, String resource) {
        try (InputStream in = test.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no such resource: " + resource);
            }
            String name = resource.substring(resource.lastIndexOf('/') + 1);
            return named(name).with(name, in.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** With a text file in UTF-8. */
    public ScriptedArchive with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With a text file in another encoding. */
    public ScriptedArchive with(String path, String text, Charset charset) {
        return with(path, text.getBytes(charset));
    }

    /** With a file; one of the same path is replaced. */
    public ScriptedArchive with(String path, byte[] bytes) {
        SortedMap<String, byte[]> more = new TreeMap<>(files);
        more.put(path, bytes);
        return new ScriptedArchive(name, more, problems);
    }

    /** Without that file. */
    public ScriptedArchive without(String path) {
        SortedMap<String, byte[]> fewer = new TreeMap<>(files);
        fewer.remove(path);
        return new ScriptedArchive(name, fewer, problems);
    }

    /** With every file's bytes changed. */
    public ScriptedArchive mapped(UnaryOperator<byte[]> change) {
        SortedMap<String, byte[]> changed = new TreeMap<>();
        files.forEach((path, bytes) -> changed.put(path, change.apply(bytes)));
        return new ScriptedArchive(name, changed, problems);
    }

    /** With every path changed, as when users unzip and zip again. */
    public ScriptedArchive moved(UnaryOperator<String> change) {
        SortedMap<String, byte[]> moved = new TreeMap<>();
        files.forEach((path, bytes) -> moved.put(change.apply(path), bytes));
        return new ScriptedArchive(name, moved, problems);
    }

    /** With every file cut after that share of its bytes. */
    public ScriptedArchive cut(double share) {
        return mapped(bytes -> Arrays.copyOf(bytes, (int) (bytes.length * share)));
    }

    /** With a problem that the opening of the archive is said to have found. */
    public ScriptedArchive with(Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return new ScriptedArchive(name, files, List.copyOf(more));
    }

    /** The bytes of a file. */
    public byte[] bytes(String path) {
        return files.get(path).clone();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<ArchiveEntry> entries() {
        return files.entrySet().stream().<ArchiveEntry>map(file -> new Entry(file.getKey(), file.getValue())).toList();
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    private record Entry(String path, byte[] bytes) implements ArchiveEntry {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
