package org.kith.platform.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.kith.core.registry.CoverageDeclaration;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Looks into a plug-in's plugin.xml. */
final class PluginXml {
    private PluginXml() {
    }

    /** The plugin.xml that declares this platform, from the class path of that class. */
    static String find(Class<?> source, String platform) {
        try {
            for (URL url : Collections.list(source.getClassLoader().getResources("plugin.xml"))) {
                try (InputStream in = url.openStream()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    if (text.contains("org.kith.core.platforms") && text.contains("id=\"" + platform + "\"")) {
                        return text;
                    }
                }
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        throw new AssertionError("no plugin.xml that declares platform " + platform
                + " on the class path: put the bundle's root there, or override pluginXml()");
    }

    /** Fails unless each signal is declared in both directions, and what can't be seen says why. */
    static void assertCoverageComplete(String xml, String platform) {
        Map<String, CoverageDeclaration> all = new HashMap<>();
        for (Element element : elements(xml, platform)) {
            List<CoverageDeclaration> declared = CoverageDeclaration.parse(element.getAttribute("signal"),
                    element.getAttribute("direction"), element.getAttribute("state"), element.getAttribute("because"));
            declared.forEach(one -> all.put(one.kind() + " " + one.direction(), one));
        }
        for (SignalKind kind : SignalKind.values()) {
            for (Direction direction : List.of(Direction.IN, Direction.OUT)) {
                CoverageDeclaration one = all.get(kind + " " + direction);
                assertThat(one).as("coverage of %s %s in plugin.xml", kind.getName().toLowerCase(Locale.ROOT),
                        direction).isNotNull();
                assertThat(one.complete()).as("coverage of %s %s says why", kind, direction).isTrue();
            }
        }
    }

    private static List<Element> elements(String xml, String platform) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList all = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getElementsByTagName("coverage");
            List<Element> found = new ArrayList<>();
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                if (((Element) element.getParentNode()).getAttribute("id").equals(platform)) {
                    found.add(element);
                }
            }
            return found;
        } catch (Exception unreadable) {
            throw new AssertionError("plugin.xml can't be read", unreadable);
        }
    }
}
