package org.kith.core.imports;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A second Java program beside the test: a main class of this bundle, with the bundles of the built product. */
public final class AnotherJava {
    private AnotherJava() {
    }

    /** Ready to start: the main class with its arguments. */
    public static ProcessBuilder of(Class<?> main, Path argument) {
        return new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp", classPath(),
                main.getName(), argument.toString()));
    }

    /** Inside the platform the class path is its launcher alone; there the product's folders are the class path. */
    private static String classPath() {
        String own = System.getProperty("java.class.path");
        String product = System.getProperty("kith.product");
        if (product == null) {
            return own;
        }
        Path plugins = Path.of(product, "plugins");
        try (Stream<Path> wrapped = Files.list(plugins)) {
            Stream<String> libraries = wrapped.map(one -> one.resolve("lib")).filter(Files::isDirectory)
                    .map(one -> one + File.separator + "*");
            Path tests = Path.of(System.getProperty("kith.root"), "tests/org.kith.core.tests/target/classes");
            return Stream.concat(Stream.of(tests.toString(), plugins + File.separator + "*"), libraries)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
