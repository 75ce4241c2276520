package org.kith.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * The licences of all plug-ins that are here, those installed later too: from the product's own list, else from what a
 * plug-in says of itself. Any thread; reads small files.
 */
public final class Licences {
    private static final String FOLDER = "licences/";

    private final Bundle product;
    private final Properties index = new Properties();

    /**
     * A plug-in.
     *
     * @param name    in words
     * @param id      its symbolic name
     * @param version as a person writes it
     * @param licence its short name; "unknown" when nobody says
     */
    public record Part(String name, String id, String version, String licence) {
    }

    /** With the list and the texts of this product. */
    public Licences(Bundle product) {
        this.product = product;
        try (InputStream in = open("index.properties")) {
            if (in != null) {
                index.load(in);
            }
        } catch (IOException e) {
            ILog.of(Licences.class).warn("The list of licences could not be read", e);
        }
    }

    /** The plug-ins by name. */
    public List<Part> parts(Bundle... bundles) {
        return Arrays.stream(bundles).map(this::part)
                .sorted(Comparator.comparing(Part::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Part::id))
                .toList();
    }

    /** The text of a licence; where there is none here, an empty text. */
    public String text(String licence) {
        try (InputStream in = open(licence.replaceAll("[^A-Za-z0-9.-]", "") + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            ILog.of(Licences.class).warn("The text of a licence could not be read", e);
            return "";
        }
    }

    private Part part(Bundle bundle) {
        String name = bundle.getHeaders().get(Constants.BUNDLE_NAME);
        String id = bundle.getSymbolicName();
        Version version = bundle.getVersion();
        return new Part(name == null || name.startsWith("%") ? id : name, id,
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), licence(bundle));
    }

    private String licence(Bundle bundle) {
        String known = index.getProperty(bundle.getSymbolicName());
        String said = bundle.getHeaders().get("Bundle-License");
        if (known != null) {
            return known;
        }
        return said == null || said.isBlank() ? Messages.About_unknown : said.split("[;,]")[0].replace("\"", "");
    }

    private InputStream open(String file) throws IOException {
        URL url = product.getEntry(FOLDER + file);
        return url == null ? null : url.openStream();
    }
}
