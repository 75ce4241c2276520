package org.kith.platform.vcard;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kith.model.people.MediaRole;
import org.kith.model.people.Person;
import org.kith.model.people.Photo;
import org.kith.store.Blob;

/**
 * Writes PHOTO, LOGO and SOUND: bytes as {@code data:}, else the address.
 *
 * @param bytes finds the bytes of a hash
 * @param lost  told of a picture whose bytes are not to be found
 */
record PictureLines(Function<String, Optional<Blob>> bytes, Runnable lost) {

    /** For lines of which only the words are compared. */
    static PictureLines none() {
        return new PictureLines(hash -> Optional.empty(), () -> { });
    }

    void add(Person person, LineBuilder line, List<String> lines) {
        for (Photo photo : person.getPhotos()) {
            Optional<Blob> blob = photo.getHash() == null ? Optional.empty() : bytes.apply(photo.getHash());
            String name = photo.getRole() == MediaRole.LOGO ? "LOGO"
                    : photo.getRole() == MediaRole.SOUND ? "SOUND" : "PHOTO";
            if (blob.isPresent()) {
                String type = photo.getMediaType() == null ? "" : photo.getMediaType().replaceAll("[,;:\"\\s\\\\]", "");
                lines.add(line.start(null, name).pref(photo.getPref()).plain("data:" + type + ";base64,"
                        + Base64.getEncoder().encodeToString(blob.get().bytes())));
            } else if (photo.getUri() != null) {
                lines.add(line.start(null, name).pref(photo.getPref()).param("MEDIATYPE", photo.getMediaType())
                        .param("VALUE", PictureMapper.scheme(photo.getUri()) ? null : "uri").uri(photo.getUri()));
            } else {
                lost.run();
            }
        }
    }
}
