package org.kith.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Zips that try to get out of their place: each holds one good file, {@value #GOOD}, and one or two bad ones. Whoever
 * opens them must refuse the bad ones, keep the good one, and write nothing anywhere.
 */
public final class HostileZips {
    /** The file that must survive in each. */
    public static final String GOOD = "data/good.txt";

    private HostileZips() {
    }

    /** All kinds by a name that tells what is wrong. */
    public static Map<String, byte[]> unsafePaths() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        named(all, "parent folder", "../evil.txt");
        named(all, "parent folder in the middle", "data/../../evil.txt");
        named(all, "parent folder at the end", "data/..");
        named(all, "absolute", "/etc/passwd");
        named(all, "drive letter", "C:/evil.txt");
        named(all, "drive letter without slash", "c:evil.txt");
        named(all, "network share", "//server/share/evil.txt");
        named(all, "network share of Windows", "\\\\server\\share\\evil.txt");
        named(all, "backslashes", "..\\..\\evil.txt");
        named(all, "NUL", "evil.txt\0.jpg");
        named(all, "line feed", "evil\n.txt");
        named(all, "escape sign", "evil\u001b[2J.txt");
        named(all, "C1 control", "evil\u009b.txt");
        named(all, "dot folder", "data/./evil.txt");
        named(all, "empty folder", "data//evil.txt");
        named(all, "trailing dot", "data/evil.txt.");
        named(all, "trailing blank", "data/evil.txt ");
        named(all, "leading blank", " data/evil.txt");
        named(all, "device", "data/CON");
        named(all, "device with extension", "aux.json");
        named(all, "numbered device", "data/com1.txt");
        named(all, "hidden stream", "data/evil.txt:stream");
        named(all, "over-long name", "x".repeat(256) + ".txt");
        named(all, "over-long path", "long/".repeat(250) + "evil.txt");
        named(all, "too deep", "d/".repeat(65) + "evil.txt");
        named(all, "reading direction", "data/evil\u202etxt.exe");
        named(all, "full-width dots", "\uff0e\uff0e/evil.txt");
        named(all, "two-dot leader", "\u2025/evil.txt");
        named(all, "percent dots", "%2e%2e/evil.txt");
        named(all, "percent slash", "..%2fevil.txt");
        zip(all, "overlong UTF-8", zip -> zip.file(new byte[] {(byte) 0xc0, (byte) 0xae, (byte) 0xc0, (byte) 0xae,
            (byte) 0xc0, (byte) 0xaf, 'e'}, "evil".getBytes(StandardCharsets.UTF_8)));
        zip(all, "overlong UTF-8, not marked", zip -> zip.unmarked().file(new byte[] {(byte) 0xc0, (byte) 0xae,
            (byte) 0xc0, (byte) 0xae, '/', 'e'}, "evil".getBytes(StandardCharsets.UTF_8)));
        zip(all, "half a surrogate pair", zip -> zip.file(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80, 'e'},
                "evil".getBytes(StandardCharsets.UTF_8)));
        zip(all, "symbolic link", zip -> zip.mode(0120777).file("data/link", "/etc/passwd"));
        zip(all, "pipe", zip -> zip.mode(0010644).file("data/pipe", ""));
        zip(all, "device file", zip -> zip.mode(0020644).file("data/device", ""));
        zip(all, "same name twice", zip -> zip.file("data/evil.txt", "one").file("data/evil.txt", "two"));
        zip(all, "case twins", zip -> zip.file("data/evil.txt", "one").file("data/EVIL.txt", "two"));
        zip(all, "accent twins", zip -> zip.file("data/\u00e9.txt", "one").file("data/e\u0301.txt", "two"));
        zip(all, "file and folder", zip -> zip.file("data/evil", "one").file("data/evil/more.txt", "two"));
        zip(all, "no name", zip -> zip.file("", "evil"));
        return all;
    }

    /** A small zip of one file that unfolds to that many bytes of zeros. */
    public static byte[] bomb(int bytes) {
        return new RawZip().file(GOOD, "good").file("data/zeros.txt", new byte[bytes]).bytes();
    }

    /** A bomb that claims to be small. */
    public static byte[] lyingBomb(int bytes) {
        return new RawZip().file(GOOD, "good").claiming(10).file("data/zeros.txt", new byte[bytes]).bytes();
    }

    /** Many names for the same bytes. */
    public static byte[] sharedBytes(int members) {
        RawZip zip = new RawZip().file(GOOD, "good").file("data/0.txt", new byte[1 << 16]);
        for (int i = 1; i < members; i++) {
            zip.again("data/" + i + ".txt");
        }
        return zip.bytes();
    }

    /** That many empty files. */
    public static byte[] crowd(int members) {
        RawZip zip = new RawZip();
        for (int i = 0; i < members; i++) {
            zip.stored().file("f" + i, "");
        }
        return zip.bytes();
    }

    /** Zips in zips, so deep. */
    public static byte[] nested(int depth) {
        byte[] inner = new RawZip().file("innermost.txt", "here").bytes();
        for (int i = 1; i < depth; i++) {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            copy.writeBytes(inner);
            inner = new RawZip().file("level" + i + ".txt", "level").file("in.zip", copy.toByteArray()).bytes();
        }
        return inner;
    }

    private static void named(Map<String, byte[]> all, String kind, String path) {
        zip(all, kind, zip -> zip.file(path, "evil"));
    }

    private static void zip(Map<String, byte[]> all, String kind, Consumer<RawZip> bad) {
        RawZip zip = new RawZip().file(GOOD, "good");
        bad.accept(zip);
        all.put(kind, zip.bytes());
    }
}
