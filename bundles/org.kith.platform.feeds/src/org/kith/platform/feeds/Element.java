package org.kith.platform.feeds;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The element at which a parser stands: its name in the few vocabularies that feeds use, and its content as text.
 * Reading the content moves the parser to the element's end. Not thread-safe.
 */
final class Element {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int LONGEST = 200_000;

    private final XMLStreamReader in;

    Element(XMLStreamReader in) {
        this.in = in;
    }

    /** {@code dc:date}, {@code content:encoded}, {@code itunes:author}; empty for a vocabulary that is not read. */
    String name() {
        String space = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
        String local = in.getLocalName();
        String prefix = in.getPrefix() == null ? "" : in.getPrefix();
        if (space.equals("http://purl.org/dc/elements/1.1/") || space.isEmpty() && prefix.equals("dc")) {
            return "dc:" + local;
        }
        if (space.equals("http://purl.org/rss/1.0/modules/content/")) {
            return "content:" + local;
        }
        if (space.startsWith("http://www.itunes.com/dtds/")) {
            return "itunes:" + local;
        }
        boolean plain = space.isEmpty() || space.contains("/Atom") || space.startsWith("http://purl.org/atom/")
                || space.startsWith("http://purl.org/rss/") || space.startsWith("http://my.netscape.com/rdf/")
                || space.startsWith("http://backend.userland.com/")
                || space.startsWith("http://www.w3.org/1999/02/22-rdf");
        return plain ? local : "";
    }

    /** An attribute without namespace; null when it is missing. */
    String attribute(String name) {
        return in.getAttributeValue(null, name);
    }

    /** The base of addresses inside of it. */
    String base(String outer) {
        String own = in.getAttributeValue(XML, "base");
        String absolute = own == null ? null : Addresses.absolute(outer, own);
        return absolute == null ? outer : absolute;
    }

    long line() {
        return Math.max(1, in.getLocation().getLineNumber());
    }

    /** All text in it; elements of XHTML leave their breaks. */
    String content() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (text.length() < LONGEST && in.getLocalName().matches("(?i)p|br|div|li|h\\d|tr")) {
                        text.append("<br/>");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int room = Math.max(0, LONGEST - text.length());
                    text.append(in.getTextCharacters(), in.getTextStart(), Math.min(room, in.getTextLength()));
                }
                default -> {
                }
            }
        }
        return text.toString();
    }

    /** Passes over it. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Moves to the next child of the element that was entered; false at its end. */
    boolean nextChild() throws XMLStreamException {
        return nextChildOrText(null);
    }

    /** The same; what is written beside the children is added to a text. */
    boolean nextChildOrText(StringBuilder text) throws XMLStreamException {
        while (in.hasNext()) {
            int event = in.next();
            if (text != null && text.length() < LONGEST && (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA)) {
                text.append(in.getText());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }
}
