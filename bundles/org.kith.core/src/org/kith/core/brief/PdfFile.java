package org.kith.core.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF 1.5 file (ISO 32000-1) of pages of one size, in memory until written. Text is drawn as outlines, so that names
 * of all scripts look right without fonts in the file. The same content gives the same bytes. One thread.
 */
final class PdfFile {
    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final double width;
    private final double height;

    /** With pages of that size in points. */
    PdfFile(double width, double height) {
        this.width = width;
        this.height = height;
        objects.add(new byte[0]);
        objects.add(new byte[0]);
    }

    /** Adds a JPEG in RGB; returns its number. */
    int picture(byte[] jpeg, int pixels) {
        return add(stream("/Type /XObject /Subtype /Image /Width " + pixels + " /Height " + pixels
                + " /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode", jpeg));
    }

    /** Adds a page with that content and the pictures that it names as /P and their number. */
    void page(String content, List<Integer> pictures) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        int stream = add(stream("/Filter /FlateDecode", packed.toByteArray()));
        StringBuilder named = new StringBuilder();
        pictures.stream().distinct().forEach(each -> named.append("/P" + each + " " + each + " 0 R "));
        pages.add(add(ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + PdfPage.number(width) + " "
                + PdfPage.number(height) + "] /Contents " + stream + " 0 R /Resources << /XObject << " + named
                + ">> >> >>")));
    }

    /** Writes all of it. */
    void write(String title, OutputStream out) throws IOException {
        objects.set(0, ascii("<< /Type /Catalog /Pages 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true "
                + ">> >>"));
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page + " 0 R "));
        objects.set(1, ascii("<< /Type /Pages /Kids [ " + kids + "] /Count " + pages.size() + " >>"));
        int info = add(ascii("<< /Title " + text(title) + " /Creator (Kith) >>"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(ascii("%PDF-1.5\n"));
        file.write(new byte[] {'%', (byte) 0xe2, (byte) 0xe3, (byte) 0xcf, (byte) 0xd3, '\n'});
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.write(ascii((i + 1) + " 0 obj\n"));
            file.write(objects.get(i));
            file.write(ascii("\nendobj\n"));
        }
        int start = file.size();
        file.write(ascii(table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R /Info " + info
                + " 0 R >>\nstartxref\n" + start + "\n%%EOF\n"));
        file.writeTo(out);
    }

    /** A text string of any script. */
    static String text(String text) {
        return "<FEFF" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    private int add(byte[] object) {
        objects.add(object);
        return objects.size();
    }

    private static byte[] stream(String entries, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<< " + entries + " /Length " + bytes.length + " >>\nstream\n"));
        out.writeBytes(bytes);
        out.writeBytes(ascii("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
