package org.kith.core.brief;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.kith.store.Blob;
import org.kith.store.Store;

/** The photos of a brief, each read once. Blocks; one thread. */
public final class Faces {
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp",
            "image/bmp");
    private static final int LARGEST = 2 << 20;

    private final Store store;
    private final Map<String, Optional<Blob>> known = new HashMap<>();

    /** Of a store. */
    public Faces(Store store) {
        this.store = store;
    }

    /** The picture; empty for null, for what is no picture that browsers show, and beyond 2 MB. */
    public Optional<Blob> of(String hash) throws CoreException {
        if (hash == null) {
            return Optional.empty();
        }
        Optional<Blob> found = known.get(hash);
        if (found == null) {
            found = store.blob(hash).filter(blob -> blob.bytes().length <= LARGEST && blob.mediaType() != null
                    && PICTURES.contains(blob.mediaType()));
            known.put(hash, found);
        }
        return found;
    }

    /** As a data: address; null without a picture. */
    String data(String hash) throws CoreException {
        return of(hash).map(blob -> "data:" + blob.mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(blob.bytes())).orElse(null);
    }

    /** What stands in the place of a face: the first letters of the first and the last word. */
    static String initials(String name) {
        String[] words = Stream.of(name.strip().split("\\s+")).filter(word -> !word.isEmpty()
                && Character.isLetter(word.codePointAt(0))).toArray(String[]::new);
        return words.length == 0 ? "?" : Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
                .filter(word -> !word.isEmpty()).map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining()).toUpperCase(java.util.Locale.ROOT);
    }
}
