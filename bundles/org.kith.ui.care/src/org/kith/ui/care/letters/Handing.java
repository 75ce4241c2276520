package org.kith.ui.care.letters;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The ways out of this program; only at the user's wish. UI thread.
 *
 * @param browser   opens an address: of a web page, or a mailto: one in the mail program
 * @param file      opens a file with what the system has for it
 * @param clipboard takes a text
 */
public record Handing(Consumer<URI> browser, Consumer<Path> file, Consumer<String> clipboard) {
}
