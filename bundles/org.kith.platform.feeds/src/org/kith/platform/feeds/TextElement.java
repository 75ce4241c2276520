package org.kith.platform.feeds;

import javax.xml.stream.XMLStreamException;

/** A title or a summary, which Atom may write as text, as HTML or as XHTML, and RSS writes as HTML. Stateless. */
final class TextElement {
    private TextElement() {
    }

    /** Plain text; null for none, and for what is somewhere else or no text. */
    static String read(Element in) throws XMLStreamException {
        String type = in.attribute("type");
        boolean elsewhere = in.attribute("src") != null
                || type != null && type.contains("/") && !type.startsWith("text/") && !type.contains("xhtml");
        String content = in.content();
        if (elsewhere) {
            return null;
        }
        return "text".equals(type) || "text/plain".equals(type) ? Words.ofText(content) : Words.ofHtml(content);
    }
}
