package org.kith.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A bundle may depend only downwards; what is special to one layer stays in it. */
class LayersTest {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+)");
    private static final List<String> SQL_BUNDLES = List.of("org.kith.store.sql", "org.kith.store.derby",
            // the bare baseline that imports are measured against (docs/decisions)
            "org.kith.bench");

    private final Map<String, SourceTree.Bundle> bundles = SourceTree.here().bundles();

    @Test
    void everyBundleHasALayer() {
        assertThat(bundles.keySet()).allSatisfy(name -> assertThat(layer(name)).isNotNegative());
    }

    @Test
    void bundlesDependOnlyDownwards() {
        List<String> wrong = new ArrayList<>();
        bundles.values().forEach(bundle -> bundle.names("Require-Bundle").stream().filter(bundles::containsKey)
                .filter(required -> !below(required, bundle.name()))
                .forEach(required -> wrong.add(bundle.name() + " requires " + required)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingDependsOnAPlatform() {
        List<String> wrong = new ArrayList<>();
        bundles.values().forEach(bundle -> bundle.names("Require-Bundle").stream()
                .filter(required -> required.startsWith("org.kith.platform."))
                .forEach(required -> wrong.add(bundle.name() + " requires " + required)));
        bundles.values().forEach(bundle -> imports(bundle).forEach((file, name) -> {
            if (name.startsWith("org.kith.platform.") && !bundle.name().startsWith("org.kith.platform.")) {
                wrong.add(file + " imports " + name);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void widgetsStayInTheUserInterface() {
        assertThat(importers(name -> name.startsWith("org.eclipse.swt") || name.startsWith("org.eclipse.jface")
                || name.startsWith("org.eclipse.ui") || name.startsWith("org.eclipse.e4.ui")))
                .allMatch(bundle -> bundle.startsWith("org.kith.ui") || bundle.equals("org.kith.workbench"));
        bundles.values().stream().filter(bundle -> layer(bundle.name()) < 40 || headless(bundle.name()))
                .forEach(bundle -> assertThat(bundle.names("Require-Bundle")).as(bundle.name())
                        .noneMatch(required -> required.startsWith("org.eclipse.swt")
                                || required.startsWith("org.eclipse.jface") || required.startsWith("org.eclipse.ui")
                                || required.startsWith("org.kith.ui") || required.equals("org.kith.workbench")));
    }

    @Test
    void sqlStaysInTheSqlStore() {
        assertThat(importers(name -> name.startsWith("java.sql") || name.startsWith("javax.sql")))
                .isSubsetOf(SQL_BUNDLES);
    }

    @Test
    void onlyOneBundleNamesDerby() {
        assertThat(importers(name -> name.startsWith("org.apache.derby"))).isSubsetOf("org.kith.store.derby");
        assertThat(bundles.values().stream().filter(bundle -> bundle.names("Require-Bundle")
                .contains("org.kith.lib.derby")).map(SourceTree.Bundle::name)).isSubsetOf("org.kith.store.derby");
    }

    @Test
    void onlyTheWorkbenchAndItsBenchmarkReachForThePlatform() {
        assertThat(importers(name -> name.equals("org.eclipse.ui.PlatformUI"))).isSubsetOf("org.kith.workbench",
                "org.kith.ui.bench");
    }

    @Test
    void theStoreApiKnowsNoEngine() {
        assertThat(bundles.get("org.kith.store").names("Require-Bundle"))
                .noneMatch(required -> required.startsWith("org.kith.store."));
    }

    private static boolean headless(String bundle) {
        return bundle.equals("org.kith.headless") || bundle.equals("org.kith.bench");
    }

    private static boolean below(String required, String user) {
        return layer(required) < layer(user);
    }

    /** Tens are the layers of docs/decisions; units order bundles inside a layer that build on each other. */
    static int layer(String bundle) {
        return switch (bundle) {
            case "org.kith.model" -> 0;
            case "org.kith.store", "org.kith.insight", "org.kith.net" -> 10;
            case "org.kith.core" -> 20;
            case "org.kith.lib.derby" -> 28;
            case "org.kith.store.sql" -> 29;
            case "org.kith.store.derby", "org.kith.export", "org.kith.samples" -> 30;
            case "org.kith.ui" -> 40;
            case "org.kith.ui.people", "org.kith.ui.events", "org.kith.ui.care" -> 41;
            case "org.kith.ui.insight" -> 42;
            case "org.kith.headless" -> 50;
            case "org.kith.bench" -> 51;
            case "org.kith.workbench" -> 52;
            case "org.kith.ui.bench" -> 53;
            default -> bundle.startsWith("org.kith.platform.") ? 30 : -1;
        };
    }

    private List<String> importers(java.util.function.Predicate<String> of) {
        return bundles.values().stream().filter(bundle -> imports(bundle).values().stream().anyMatch(of))
                .map(SourceTree.Bundle::name).toList();
    }

    /** Imports by "file import" so that each appears. */
    private static Map<String, String> imports(SourceTree.Bundle bundle) {
        Map<String, String> found = new java.util.TreeMap<>();
        for (Path file : bundle.sources()) {
            Matcher matcher = IMPORT.matcher(SourceTree.text(file));
            while (matcher.find()) {
                found.put(bundle.folder().relativize(file) + " " + matcher.group(1), matcher.group(1));
            }
        }
        return found;
    }
}
