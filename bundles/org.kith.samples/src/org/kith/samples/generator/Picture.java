package org.kith.samples.generator;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Draws the photos: a coloured disc with a face of simple shapes, told apart by number. A PNG of 72 by 72 points in
 * four colours, written without a compressor, so that every JDK makes the same bytes. Pure functions.
 */
final class Picture {
    private static final int SIZE = 72;
    private static final int[] SKIN = {0xf6d7c3, 0xeec1a2, 0xe0a780, 0xcf9068, 0xb57650, 0x96603f, 0x7a4b30, 0x5f3a26};

    private Picture() {
    }

    static byte[] of(int number) {
        int hue = number * 67 % 360;
        byte[] palette = {(byte) 244, (byte) 241, (byte) 232, 0, 0, 0, 0, 0, 0, 45, 42, 50};
        colour(palette, 3, hue, .55, .75);
        int skin = SKIN[number * 5 % SKIN.length];
        palette[6] = (byte) (skin >> 16);
        palette[7] = (byte) (skin >> 8);
        palette[8] = (byte) skin;
        byte[] rows = new byte[SIZE * (1 + SIZE / 4)];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                int at = y * (1 + SIZE / 4) + 1 + x / 4;
                rows[at] |= (byte) (ink(x, y, number) << 6 - x % 4 * 2);
            }
        }
        return png(palette, rows);
    }

    /** 0 ground, 1 disc and clothes, 2 skin, 3 hair, eyes and mouth. */
    private static int ink(int x, int y, int number) {
        double dx = x - 35.5;
        double dy = y - 35.5;
        if (dx * dx + dy * dy > 35 * 35) {
            return 0;
        }
        double face = Math.hypot(dx / (14 + number % 4), (y - 32.0) / (17 + number % 3));
        if (y > 52 && Math.hypot(dx / 24, (y - 72) / 20.0) < 1) {
            return 3 - number % 2 * 3;
        }
        boolean hair = y < 20 + number % 6 && face < 1.22 || number % 3 == 0 && face < 1.25 && y < 50;
        if (face >= 1) {
            return hair ? 3 : Math.abs(dx) < 6 && y > 40 && y < 56 ? 2 : 1;
        }
        boolean eyes = Math.hypot(Math.abs(dx) - 6, y - 30) < 2;
        boolean glasses = number % 5 == 0 && Math.abs(Math.hypot(Math.abs(dx) - 6, y - 30) - 4.5) < .8;
        double smile = Math.hypot(dx, y - 36);
        boolean mouth = Math.abs(smile - 6) < 1 && y > 38 + number % 2;
        return hair && y < 20 + number % 6 || eyes || glasses || mouth ? 3 : 2;
    }

    private static void colour(byte[] palette, int at, double hue, double saturation, double value) {
        for (int i = 0; i < 3; i++) {
            double k = (5 - 2 * i + hue / 60) % 6;
            double part = value - value * saturation * Math.max(0, Math.min(Math.min(k, 4 - k), 1));
            palette[at + i] = (byte) Math.round(part * 255);
        }
    }

    private static byte[] png(byte[] palette, byte[] rows) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            chunk(out, "IHDR", new byte[] {0, 0, 0, SIZE, 0, 0, 0, SIZE, 2, 3, 0, 0, 0});
            chunk(out, "PLTE", palette);
            chunk(out, "IDAT", stored(rows));
            chunk(out, "IEND", new byte[0]);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zlib stream of one stored block. */
    private static byte[] stored(byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream stream = new DataOutputStream(out);
        stream.write(new byte[] {0x78, 0x01, 1, (byte) data.length, (byte) (data.length >> 8), (byte) ~data.length,
            (byte) (~data.length >> 8)});
        stream.write(data);
        Adler32 sum = new Adler32();
        sum.update(data);
        stream.writeInt((int) sum.getValue());
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) throws IOException {
        DataOutputStream stream = new DataOutputStream(out);
        stream.writeInt(data.length);
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        stream.write(type);
        stream.write(data);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        stream.writeInt((int) sum.getValue());
    }
}
