package org.kith.platform.vcard;

import static org.kith.platform.vcard.CardContext.MAKE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.kith.core.platform.Problem.Code;
import org.kith.model.people.MediaRole;
import org.kith.model.people.Photo;

/**
 * Maps PHOTO, LOGO and SOUND: bytes of base64 and {@code data:} go to the store under their hash, an address is noted
 * and never loaded.
 */
final class PictureMapper {
    private static final String NOT_IN_TYPE = "[,;:\"\\s\\\\]";

    private final CardContext card;

    PictureMapper(CardContext card) {
        this.card = card;
    }

    boolean picture(ContentLine line) {
        if (line.emptyValue() || line.value().isBlank()) {
            return true;
        }
        Photo photo = MAKE.createPhoto();
        photo.setRole(switch (line.name()) {
            case "LOGO" -> MediaRole.LOGO;
            case "SOUND" -> MediaRole.SOUND;
            default -> MediaRole.PHOTO;
        });
        photo.setPref(Params.pref(line));
        String value = line.value().strip();
        boolean data = value.regionMatches(true, 0, "data:", 0, 5);
        boolean base64 = line.has("ENCODING", "b") || line.has("ENCODING", "BASE64");
        if (!data && !base64) {
            return address(line, photo, value);
        }
        byte[] bytes = data ? dataUri(value, photo) : decode(value, 0);
        if (bytes == null || bytes.length == 0) {
            card.problem(Code.INVALID_VALUE, line, Messages.photo);
            return false;
        }
        if (!data) {
            photo.setMediaType(mediaType(line, photo.getRole()));
        }
        if (photo.getMediaType() == null) {
            photo.setMediaType(sniff(bytes));
        }
        hold(photo, bytes);
        return true;
    }

    /** Adds a picture whose bytes are here. */
    void hold(Photo photo, byte[] bytes) {
        photo.setHash(Uids.sha256(bytes));
        photo.setSize(bytes.length);
        card.photos.putIfAbsent(photo.getHash(), bytes);
        card.person.getPhotos().add(photo);
    }

    /** The media type that the first bytes tell; null when they don't. */
    static String sniff(byte[] bytes) {
        if (bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8) {
            return "image/jpeg";
        }
        if (bytes.length > 8 && (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G') {
            return "image/png";
        }
        if (bytes.length > 6 && bytes[0] == 'G' && bytes[1] == 'I' && bytes[2] == 'F') {
            return "image/gif";
        }
        return null;
    }

    /** Whether a value begins as an address does, so that nothing need say that it is one. */
    static boolean scheme(String uri) {
        int colon = uri.indexOf(':');
        return colon > 1 && uri.substring(0, colon).chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
    }

    private boolean address(ContentLine line, Photo photo, String value) {
        String uri = Values.text(line).strip();
        if (!scheme(uri) && !line.has("VALUE", "uri") && !line.has("VALUE", "url")) {
            return false;
        }
        photo.setUri(uri);
        photo.setMediaType(mediaType(line, photo.getRole()));
        card.person.getPhotos().add(photo);
        return true;
    }

    private static String clean(String type) {
        String clean = type.toLowerCase(Locale.ROOT).replaceAll(NOT_IN_TYPE, "");
        return clean.isEmpty() ? null : clean;
    }

    private static byte[] dataUri(String value, Photo photo) {
        int comma = value.indexOf(',');
        if (comma < 0) {
            return null;
        }
        String head = value.substring(5, comma).replace("\\", "").toLowerCase(Locale.ROOT);
        if (!head.endsWith(";base64")) {
            return null;
        }
        int semicolon = head.indexOf(';');
        photo.setMediaType(semicolon > 0 ? clean(head.substring(0, semicolon)) : null);
        return decode(value, comma + 1);
    }

    private static byte[] decode(String value, int from) {
        byte[] text = value.substring(from).getBytes(StandardCharsets.ISO_8859_1);
        int length = 0;
        for (byte b : text) {
            if (b != ' ' && b != '\t') {
                text[length++] = b;
            }
        }
        byte[] bytes = length == text.length ? text : Arrays.copyOf(text, length);
        try {
            return Base64.getDecoder().decode(bytes);
        } catch (IllegalArgumentException damaged) {
            return partly(bytes);
        }
    }

    /** Up to where the letters are cut off or stop making sense, as every address book shows it; null when nowhere. */
    private static byte[] partly(byte[] text) {
        int end = 0;
        while (end < text.length && (text[end] > 0 && Character.isLetterOrDigit(text[end]) || text[end] == '+'
                || text[end] == '/')) {
            end++;
        }
        boolean rest = end < text.length && text[end] != '=';
        return rest || end < 4 ? null : Base64.getDecoder().decode(Arrays.copyOf(text, end / 4 * 4));
    }

    private static String mediaType(ContentLine line, MediaRole role) {
        String media = line.param("MEDIATYPE");
        if (media != null && !media.isBlank()) {
            return clean(media);
        }
        for (Param param : line.params()) {
            if (param.name().equals("TYPE") && !param.value().isBlank()) {
                String type = param.value().strip().toLowerCase(Locale.ROOT).replaceAll(NOT_IN_TYPE, "");
                switch (type) {
                    case "", "pref", "home", "work", "voice" -> {
                        continue;
                    }
                    case "jpg" -> {
                        return "image/jpeg";
                    }
                    default -> {
                        return type.indexOf('/') > 0 ? type
                                : (role == MediaRole.SOUND ? "audio/" : "image/") + type;
                    }
                }
            }
        }
        return null;
    }
}
