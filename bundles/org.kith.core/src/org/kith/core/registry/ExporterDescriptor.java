package org.kith.core.registry;

/**
 * A format as its plugin.xml declares it. Immutable.
 *
 * @param id        format id, what {@code export --format} takes
 * @param name      what it is called
 * @param extension ending of the file's name, without the dot
 * @param folder    whether it is a folder of files
 * @param reader    whether it can restore a whole workspace
 * @param bundle    symbolic name of the contributing bundle
 * @since 0.1
 */
public record ExporterDescriptor(String id, String name, String extension, boolean folder, boolean reader,
        String bundle) {
}
