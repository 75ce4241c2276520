package org.kith.platform.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;
import org.kith.core.platform.io.Encodings;

/** Opens an XML file in the encoding that it names, without document types and anything from outside. Stateless. */
final class XmlFile {
    private static final int HEAD = 8192;
    private static final Pattern DECLARED = Pattern.compile(
            "^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final Pattern SUBSET = Pattern.compile("<!DOCTYPE[^>\\[]{0,2000}\\[", Pattern.CASE_INSENSITIVE);

    private XmlFile() {
    }

    /** The file as text, to be closed by the caller. */
    static Reader text(ArchiveEntry entry, Consumer<Problem> problems) throws IOException {
        Encodings.Encoding found = Encodings.detect(entry);
        Charset declared = found.mark() > 0 ? null : declared(entry);
        if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
            return Encodings.reader(entry, problems);
        }
        return new InputStreamReader(entry.open(), declared);
    }

    /** Whether the document declares entities of its own: then it is not read at all. */
    static boolean declaresEntities(ArchiveEntry entry) throws IOException {
        return SUBSET.matcher(head(entry)).find();
    }

    /** A parser over mended text. */
    static XMLStreamReader parser(Reader text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException(NLS.bind(Messages.outside, systemId));
        });
        return factory.createXMLStreamReader(text);
    }

    /** The beginning of a file, in about its encoding. */
    static String head(ArchiveEntry entry) throws IOException {
        try (InputStream in = entry.open()) {
            byte[] head = in.readNBytes(HEAD);
            Charset wide = head.length > 1 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe
                    ? StandardCharsets.UTF_16LE : head.length > 1 && (head[0] & 0xff) == 0xfe
                            && (head[1] & 0xff) == 0xff ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
            String text = new String(head, wide);
            return text.startsWith("\uFEFF") ? text.substring(1) : text.startsWith("ï»¿") ? text.substring(3) : text;
        }
    }

    private static Charset declared(ArchiveEntry entry) throws IOException {
        Matcher matcher = DECLARED.matcher(head(entry));
        try {
            Charset charset = matcher.find() ? Charset.forName(matcher.group(1)) : null;
            // what can be read byte by byte so far was not written in two bytes
            return charset == null || charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? null
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
