package org.kith.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What plugin.xml, schemas, components and manifests declare is there. */
class DeclarationsTest {
    private final SourceTree tree = SourceTree.here();

    @Test
    void everyClassInAPluginXmlExists() {
        List<String> missing = new ArrayList<>();
        Pattern named = Pattern.compile("\\b(?:class|reader|run class)=\"(?:bundleclass://[^/]+/)?(org\\.kith\\.[\\w.$]+)");
        tree.bundles().values().forEach(bundle -> {
            for (String file : List.of("plugin.xml", "fragment.e4xmi", "Application.e4xmi")) {
                if (Files.exists(bundle.file(file))) {
                    Matcher matcher = named.matcher(SourceTree.text(bundle.file(file)));
                    while (matcher.find()) {
                        if (!exists(bundle, matcher.group(1))) {
                            missing.add(bundle.name() + ": " + matcher.group(1));
                        }
                    }
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyComponentIsDelayedAndItsClassExists() throws Exception {
        for (SourceTree.Bundle bundle : tree.bundles().values()) {
            for (Path file : SourceTree.files(bundle.file("OSGI-INF"), each -> each.toString().endsWith(".xml"))) {
                Document document = parse(file);
                Element component = document.getDocumentElement();
                assertThat(component.getAttribute("immediate")).as(file.toString()).isNotEqualTo("true");
                Element implementation = (Element) component.getElementsByTagName("implementation").item(0);
                assertThat(exists(bundle, implementation.getAttribute("class"))).as(file.toString()).isTrue();
                assertThat(bundle.header("Service-Component")).as(bundle.name()).contains("OSGI-INF/");
            }
        }
    }

    @Test
    void nothingStartsEarly() {
        tree.bundles().values().stream().filter(bundle -> Files.exists(bundle.file("plugin.xml")))
                .forEach(bundle -> assertThat(SourceTree.text(bundle.file("plugin.xml"))).as(bundle.name())
                        .doesNotContain("org.eclipse.ui.startup"));
    }

    @Test
    void everyExtensionPointIsFullyWritten() throws Exception {
        List<Path> schemas = SourceTree.files(tree.root().resolve("bundles"),
                file -> file.toString().endsWith(".exsd") && !file.toString().contains("/target/"));
        assertThat(schemas).isNotEmpty();
        for (Path schema : schemas) {
            Document document = parse(schema);
            List<String> silent = new ArrayList<>();
            for (String tag : List.of("element", "attribute")) {
                NodeList nodes = document.getElementsByTagName(tag);
                for (int i = 0; i < nodes.getLength(); i++) {
                    Element node = (Element) nodes.item(i);
                    if (node.hasAttribute("name") && prose(node).length() < 20) {
                        silent.add(node.getAttribute("name"));
                    }
                }
            }
            assertThat(silent).as(schema.toString()).isEmpty();
            assertThat(SourceTree.text(schema)).as(schema.toString()).containsIgnoringCase("examples").containsIgnoringCase("apiinfo")
                    .doesNotContain("[Enter ");
        }
    }

    @Test
    void everyMessageKeyIsDeclaredAndUsed() throws IOException {
        for (SourceTree.Bundle bundle : tree.bundles().values()) {
            for (Path file : SourceTree.files(bundle.folder().resolve("src"), each -> each.endsWith("messages.properties"))) {
                Properties texts = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    texts.load(in);
                }
                Path holder = file.resolveSibling("Messages.java");
                assertThat(holder).exists();
                Set<String> fields = new HashSet<>();
                Matcher matcher = Pattern.compile("public static String (\\w+);").matcher(SourceTree.text(holder));
                while (matcher.find()) {
                    fields.add(matcher.group(1));
                }
                if (!fields.isEmpty()) {
                    assertThat(texts.stringPropertyNames()).as(file.toString()).containsExactlyInAnyOrderElementsOf(fields);
                }
            }
        }
    }

    @Test
    void everyBundleIsBuiltForTheSameJava() {
        Stream.concat(tree.bundles().values().stream(), tree.tests().values().stream()).forEach(bundle -> {
            assertThat(bundle.header("Bundle-RequiredExecutionEnvironment")).as(bundle.name()).isEqualTo("JavaSE-21");
            assertThat(bundle.header("Bundle-Name")).as(bundle.folder().toString()).isNotBlank();
        });
    }

    @Test
    void everyPlatformHasAFeatureAndTests() {
        tree.bundles().keySet().stream().filter(name -> name.startsWith("org.kith.platform.")).forEach(name -> {
            assertThat(tree.root().resolve("features/" + name + ".feature/feature.xml")).exists();
            assertThat(tree.tests()).containsKey(name + ".tests");
        });
    }

    private static boolean exists(SourceTree.Bundle bundle, String type) {
        String path = type.split("\\$")[0].replace('.', '/') + ".java";
        return Files.exists(bundle.file("src/" + path)) || Files.exists(bundle.file("src-gen/" + path));
    }

    private static String prose(Element node) {
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && child.getLocalName() == null
                    && child.getTagName().endsWith("annotation")) {
                return child.getTextContent().strip();
            }
            if (children.item(i) instanceof Element child && "annotation".equals(child.getLocalName())) {
                return child.getTextContent().strip();
            }
        }
        return "";
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(file.toFile());
    }
}
