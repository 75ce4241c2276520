package org.kith.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares a text with a file that lies beside the test. Where they differ, what was found is written to a temporary
 * file that the failure names, so that one look and one copy settle it.
 */
public final class GoldenFile {
    private GoldenFile() {
    }

    /** Fails when these lines are not those of the resource beside the test class. */
    public static void assertLines(Class<?> test, String resource, List<String> found) {
        assertText(test, resource, String.join("\n", found) + "\n");
    }

    /** Fails when this text is not that of the resource beside the test class; line ends don't matter. */
    public static void assertText(Class<?> test, String resource, String found) {
        String expected = read(test, resource);
        String actual = found.replace("\r\n", "\n");
        if (!actual.equals(expected)) {
            throw new AssertionError(resource + (expected == null ? " does not exist" : " differs" + where(expected,
                    actual)) + "; what was found is in " + keep(resource, actual));
        }
    }

    private static String read(Class<?> test, String resource) {
        try (InputStream in = test.getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String where(String expected, String actual) {
        String[] wanted = expected.split("\n", -1);
        String[] got = actual.split("\n", -1);
        int line = 0;
        while (line < wanted.length && line < got.length && wanted[line].equals(got[line])) {
            line++;
        }
        return " at line " + (line + 1) + ": expected <" + (line < wanted.length ? wanted[line] : "end")
                + "> but found <" + (line < got.length ? got[line] : "end") + ">";
    }

    private static Path keep(String resource, String actual) {
        try {
            Path file = Files.createTempFile("found-", "-" + resource.substring(resource.lastIndexOf('/') + 1));
            return Files.writeString(file, actual);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
