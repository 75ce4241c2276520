package org.kith.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads our own pages of help, which are well-formed, into text with marks. Knows no more HTML than they use. */
final class HelpReader {
    private final HelpText.Builder out = new HelpText.Builder();
    private int number;

    private HelpReader() {
    }

    static HelpText read(InputStream page) throws IOException {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Document document = parsers.newDocumentBuilder().parse(page);
            HelpReader reader = new HelpReader();
            reader.children(document.getDocumentElement());
            return reader.out.build();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element);
            } else if (child.getNodeType() == Node.TEXT_NODE && isText(parent)) {
                out.words(child.getNodeValue());
            }
        }
    }

    private static boolean isText(Node parent) {
        return switch (parent.getNodeName()) {
            case "html", "head", "body", "ul", "ol" -> false;
            default -> true;
        };
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "title" -> out.title(element.getTextContent());
            case "h1" -> block(element, HelpText.Look.HEADING);
            case "h2" -> block(element, HelpText.Look.SUBHEADING);
            case "p" -> block(element, null);
            case "ul" -> list(element, false);
            case "ol" -> list(element, true);
            case "li" -> item(element);
            case "b" -> inline(element, HelpText.Look.BOLD, null);
            case "i" -> inline(element, HelpText.Look.ITALIC, null);
            case "kbd" -> inline(element, HelpText.Look.KEY, null);
            case "code" -> inline(element, HelpText.Look.CODE, null);
            case "a" -> inline(element, HelpText.Look.LINK, element.getAttribute("href"));
            default -> children(element);
        }
    }

    private void block(Element element, HelpText.Look look) {
        int start = out.position();
        children(element);
        if (look != null) {
            out.mark(start, look, null);
        }
        out.end(2);
    }

    private void inline(Element element, HelpText.Look look, String target) {
        int start = out.position();
        children(element);
        out.mark(start, look, target);
    }

    private void list(Element element, boolean numbered) {
        int before = number;
        number = numbered ? 1 : 0;
        children(element);
        number = before;
        out.end(2);
    }

    private void item(Element element) {
        out.start(number > 0 ? number++ + ".  " : "\u2022  ");
        children(element);
        out.end(1);
    }
}
