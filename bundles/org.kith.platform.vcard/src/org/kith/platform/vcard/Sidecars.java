package org.kith.platform.vcard;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.model.people.MediaRole;
import org.kith.model.people.Photo;

/**
 * Pictures beside the cards: Google Takeout puts {@code Ada Lovelace.jpg} into the folder of the .vcf that holds the
 * card of Ada Lovelace. Not thread-safe.
 */
final class Sidecars {
    private static final int LARGEST = 8 << 20;

    private final Map<String, ArchiveEntry> byPath = new HashMap<>();

    Sidecars(Archive archive) {
        for (ArchiveEntry entry : archive.entries()) {
            if (picture(entry)) {
                byPath.putIfAbsent(withoutEnd(entry.path()), entry);
            }
        }
    }

    /** Whether a file may be such a picture. */
    static boolean picture(ArchiveEntry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".png");
    }

    /** Gives a card without embedded picture the one beside it. */
    void addTo(CardContext card, ArchiveEntry file) throws IOException {
        if (byPath.isEmpty() || !card.photos.isEmpty() || card.person.getFormattedName() == null) {
            return;
        }
        String folder = file.path().substring(0, file.path().length() - file.name().length());
        ArchiveEntry entry = byPath.get((folder + card.person.getFormattedName()).toLowerCase(Locale.ROOT));
        if (entry == null || entry.size() > LARGEST) {
            return;
        }
        byte[] bytes;
        try (InputStream in = entry.open()) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        String type = PictureMapper.sniff(bytes);
        if (bytes.length <= LARGEST && type != null) {
            Photo photo = CardContext.MAKE.createPhoto();
            photo.setRole(MediaRole.PHOTO);
            photo.setMediaType(type);
            new PictureMapper(card).hold(photo, bytes);
        }
    }

    private static String withoutEnd(String path) {
        return path.substring(0, path.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }
}
