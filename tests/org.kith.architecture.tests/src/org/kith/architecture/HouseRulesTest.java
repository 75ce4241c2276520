package org.kith.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no hand-written file of the product may contain. */
class HouseRulesTest {
    private static final int LONGEST_FILE = 500;
    private static final List<String> APPLICATIONS = List.of("org.kith.headless", "org.kith.bench");

    private final SourceTree tree = SourceTree.here();

    @ParameterizedTest
    @ValueSource(strings = {"\\.printStackTrace\\(", "Thread\\.sleep\\(", "new Thread\\(", "\\.interrupt\\(\\)",
        "\\bgetInstance\\(\\)\\s*\\{", "Display\\.getDefault\\(\\)", "\\b(TODO|FIXME)\\b", "@Disabled",
        "UnsupportedOperationException"})
    void isNotWritten(String forbidden) {
        Pattern pattern = Pattern.compile(forbidden);
        assertThat(sources().filter(file -> pattern.matcher(SourceTree.text(file)).find()).map(this::shown)).isEmpty();
    }

    @Test
    void onlyApplicationsPrint() {
        Pattern print = Pattern.compile("System\\.(out|err)\\b");
        assertThat(tree.bundles().values().stream().filter(bundle -> !APPLICATIONS.contains(bundle.name()))
                .flatMap(bundle -> bundle.sources().stream())
                .filter(file -> print.matcher(SourceTree.text(file)).find()).map(this::shown)).isEmpty();
    }

    @Test
    void nothingIsKeptInStaticFields() {
        Pattern mutable = Pattern.compile("(?m)^\\s+(?:public |private |protected )?static (?!final|class|record"
                + "|interface|enum|sealed|<|void|synchronized)[\\w.<>\\[\\], ?]+ \\w+\\s*(=|;)");
        assertThat(sources().filter(file -> !file.getFileName().toString().equals("Messages.java"))
                .filter(file -> mutable.matcher(SourceTree.text(file)).find()).map(this::shown)).isEmpty();
    }

    @Test
    void filesStayReadable() {
        List<String> tooLong = new ArrayList<>();
        Stream.concat(tree.bundles().values().stream(), tree.tests().values().stream()).forEach(bundle -> {
            List<Path> files = new ArrayList<>(bundle.sources());
            files.addAll(SourceTree.files(bundle.folder().resolve("model"), file -> true));
            for (Path file : files) {
                long lines = SourceTree.text(file).lines().count();
                // the people package of the model is one file by rule: one Xcore file a package
                if (lines > LONGEST_FILE && !file.endsWith("people.xcore")) {
                    tooLong.add(shown(file) + ": " + lines);
                }
            }
        });
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(sources().map(Path::getParent).distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).map(this::shown)).isEmpty();
    }

    @Test
    void everyExportedTypeSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        Pattern documented = Pattern.compile("\\*/\\s*(?:@[^\\n]+\\s+)*public (?:abstract |final |sealed |non-sealed )*"
                + "(?:class|interface|record|enum|@interface)", Pattern.DOTALL);
        Pattern exported = Pattern.compile("(?m)^public (?:abstract |final |sealed |non-sealed )*"
                + "(?:class|interface|record|enum|@interface)");
        sources().forEach(file -> {
            String text = SourceTree.text(file);
            if (exported.matcher(text).find() && !documented.matcher(text).find()) {
                silent.add(shown(file));
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void noFileNamesARegistryOrThisMachine() {
        Pattern address = Pattern.compile("https?://(repo|repo1|registry|deb|central)[a-z0-9.-]*\\.(org|com)[:/]"
                + "|(^|[^a-zA-Z0-9_.])/(" + "work|" + "root|home/[a-z]+)/[a-z.]");
        List<String> wrong = new ArrayList<>();
        SourceTree.files(tree.root(), this::tracked).forEach(file -> {
            if (address.matcher(SourceTree.text(file)).find()) {
                wrong.add(shown(file));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private boolean tracked(Path file) {
        String path = shown(file);
        return !path.matches("(.*/)?(target|src-gen|bin|lib|\\.git|\\.kith|fixtures|archives)/.*")
                && path.matches(".*(\\.(java|xcore|xml|md|properties|target|product|MF|sh|exsd)|(^|/)(kith|run))");
    }

    private Stream<Path> sources() {
        return tree.bundles().values().stream().flatMap(bundle -> bundle.sources().stream());
    }

    private String shown(Path file) {
        return tree.root().relativize(file).toString();
    }
}
