package org.kith.workbench.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.core.runtime.ILog;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The layout of the window as the platform stored it in the workspace. One of another version of ours, or one that was
 * cut off by a crash, is put aside before the window opens, so that it opens as new. Main thread, before the workbench.
 */
public final class StoredLayout {
    /** Counts up when perspectives or views change in a way that older layouts hide. */
    static final String VERSION = "3";

    private final Path layout;
    private final Path version;

    /** The layout of that workspace. */
    public StoredLayout(Path workspace) {
        Path plugins = workspace.resolve(".metadata").resolve(".plugins");
        layout = plugins.resolve("org.eclipse.e4.workbench").resolve("workbench.xmi");
        version = plugins.resolve("org.kith.workbench").resolve("layout.version");
    }

    /** Puts the stored layout aside when it cannot be used; answers whether it did. */
    public boolean check() {
        try {
            boolean unusable = Files.exists(layout) && (!isOurs() || !isWhole());
            if (unusable) {
                Files.move(layout, layout.resolveSibling("workbench.old.xmi"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createDirectories(version.getParent());
            Files.writeString(version, VERSION);
            return unusable;
        } catch (IOException e) {
            ILog.of(StoredLayout.class).warn("The stored layout of the window could not be checked", e);
            return false;
        }
    }

    private boolean isOurs() throws IOException {
        return Files.exists(version) && Files.readString(version).strip().equals(VERSION);
    }

    private boolean isWhole() throws IOException {
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.newSAXParser().parse(layout.toFile(), new DefaultHandler());
            return true;
        } catch (SAXException e) {
            return false;
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }
}
