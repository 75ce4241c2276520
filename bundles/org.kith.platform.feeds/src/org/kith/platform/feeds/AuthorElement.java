package org.kith.platform.feeds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** An author: a person of Atom with parts, or the text of RSS, {@code mail@example.org (Name)}. Stateless. */
final class AuthorElement {
    private static final Pattern MAIL = Pattern.compile("[^\\s<>()@,;]+@[^\\s<>()@,;]+\\.[^\\s<>()@,;]+");

    private AuthorElement() {
    }

    /** The author whose element begins here. */
    static Author read(Element in, String base) throws XMLStreamException {
        return read(in, base, new StringBuilder());
    }

    private static Author read(Element in, String base, StringBuilder text) throws XMLStreamException {
        String name = null;
        String uri = null;
        String email = null;
        while (in.nextChildOrText(text)) {
            switch (in.name()) {
                case "name" -> name = Words.ofHtml(in.content());
                case "uri", "url" -> uri = Addresses.absolute(base, in.content());
                case "email" -> email = mail(in.content());
                default -> in.skip();
            }
        }
        return name == null && uri == null && email == null ? ofText(text.toString()) : new Author(name, uri, email);
    }

    /** The author that a text names. */
    static Author ofText(String raw) {
        String text = Words.ofHtml(raw);
        if (text == null || text.length() > 300) {
            return Author.NOBODY;
        }
        String email = mail(text);
        String name = email == null ? text : text.replace(email, "").replaceAll("mailto:|[<>()\\[\\]\"]", " ").strip();
        return new Author(name.isBlank() ? null : name, null, email);
    }

    private static String mail(String text) {
        Matcher matcher = MAIL.matcher(text);
        return text.length() <= 400 && matcher.find() ? matcher.group() : null;
    }
}
