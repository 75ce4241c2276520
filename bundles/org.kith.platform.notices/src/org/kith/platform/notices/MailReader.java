package org.kith.platform.notices;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a mail by Jakarta Mail, as far as notices need it; attachments are never opened. Stateless. */
final class MailReader {
    private static final int DEPTH = 6;
    private static final int PARTS = 40;
    private static final int BODY = 600_000;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{4,2000}");

    private MailReader() {
    }

    /** The mail; fields that can't be understood are as if they were missing. */
    static Mail read(RawMail raw) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage((Session) null, new ByteArrayInputStream(raw.bytes()));
        Map<String, String> headers = new HashMap<>();
        for (Header one : Collections.list(message.getAllHeaders())) {
            headers.putIfAbsent(one.getName().toLowerCase(Locale.ROOT), utf8(MimeUtility.unfold(one.getValue())));
        }
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        collect(message, plain, html, 0, new int[1]);
        List<Link> links = new ArrayList<>();
        Html.links(html.toString(), links);
        links(plain.toString(), links);
        String text = plain.toString().isBlank() ? Html.words(html.toString())
                : plain.toString().replace("\r\n", "\n").strip();
        String subject = headers.getOrDefault("subject", "");
        return new Mail(from(headers), clean(decoded(subject)), date(message), recipients(headers),
                headers.get("message-id"), headers, text, links, raw.line());
    }

    private static void collect(Part part, StringBuilder plain, StringBuilder html, int depth, int[] parts)
            throws MessagingException, IOException {
        if (depth > DEPTH || parts[0]++ > PARTS || Part.ATTACHMENT.equalsIgnoreCase(disposition(part))) {
            return;
        }
        String type = part.getContentType() == null ? "text/plain" : part.getContentType().toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            // not getContent(): it asks for handlers that OSGi hides
            MimeMultipart all = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < all.getCount(); i++) {
                BodyPart one = all.getBodyPart(i);
                collect(one, plain, html, depth + 1, parts);
            }
        } else if (type.startsWith("text/html")) {
            html.append(text(part)).append('\n');
        } else if (type.startsWith("text/plain")) {
            plain.append(text(part)).append('\n');
        }
    }

    private static String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException odd) {
            return null;
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getDataHandler().getInputStream()) {
            return new String(in.readNBytes(BODY), charset(part.getContentType()));
        }
    }

    private static Charset charset(String type) {
        try {
            String name = new ContentType(type).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static void links(String text, List<Link> links) {
        String before = "";
        for (String line : text.split("\\r?\\n")) {
            Matcher address = ADDRESS.matcher(line);
            while (address.find() && links.size() < 500) {
                String label = line.substring(0, address.start()).strip().replaceAll("[:(<]+$", "").strip();
                links.add(new Link(address.group(), label.isEmpty() ? before : label));
            }
            before = line.isBlank() ? before : line.strip();
        }
    }

    private static String from(Map<String, String> headers) {
        List<String> found = addresses(headers.get("from"));
        return found.size() == 1 ? found.getFirst() : "";
    }

    private static List<String> recipients(Map<String, String> headers) {
        List<String> found = new ArrayList<>();
        for (String name : List.of("delivered-to", "x-original-to", "to")) {
            found.addAll(addresses(headers.get(name)));
        }
        return found.stream().distinct().toList();
    }

    private static List<String> addresses(String value) {
        List<String> found = new ArrayList<>();
        try {
            for (Address one : value == null ? new Address[0] : InternetAddress.parseHeader(value, false)) {
                if (one instanceof InternetAddress mail && mail.getAddress() != null) {
                    found.add(mail.getAddress().strip().toLowerCase(Locale.ROOT));
                }
            }
        } catch (MessagingException odd) {
            return List.of();
        }
        return found;
    }

    private static Instant date(Message message) {
        try {
            Date sent = message.getSentDate();
            return sent == null || sent.getTime() <= 0 ? null : sent.toInstant();
        } catch (MessagingException odd) {
            return null;
        }
    }

    /** Headers are in ASCII; where one is not, it is in UTF-8 (RFC 6532), or its bytes stay as they are. */
    private static String utf8(String raw) {
        if (raw.chars().noneMatch(c -> c > 127) || raw.chars().anyMatch(c -> c > 255)) {
            return raw;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException other) {
            return raw;
        }
    }

    private static String decoded(String text) {
        try {
            return MimeUtility.decodeText(text);
        } catch (java.io.UnsupportedEncodingException unknown) {
            return text;
        }
    }

    /** In one line, without the invisible characters with which mails set names apart. */
    private static String clean(String text) {
        return text.replaceAll("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
