package org.kith.ui;

/** How large an image would become, by its header alone, so that a bomb is never decoded. Pure; any thread. */
final class PixelCount {
    private static final long MOST = 40_000_000;
    private static final int PNG = 0x89504e47;

    private PixelCount() {
    }

    /** Whether the bytes are a PNG, JPEG, GIF or BMP of a size that photos have. */
    static boolean isSane(byte[] bytes) {
        long pixels = of(bytes);
        return pixels > 0 && pixels <= MOST;
    }

    private static long of(byte[] b) {
        if (b.length < 26) {
            return 0;
        }
        if (be(b, 0, 4) == (PNG & 0xffffffffL)) {
            return product(be(b, 16, 4), be(b, 20, 4));
        }
        if (b[0] == 'G' && b[1] == 'I' && b[2] == 'F') {
            return product(le(b, 6, 2), le(b, 8, 2));
        }
        if (b[0] == 'B' && b[1] == 'M') {
            return product(le(b, 18, 4), Math.abs((int) le(b, 22, 4)));
        }
        return be(b, 0, 2) == 0xffd8 ? jpeg(b) : 0;
    }

    private static long jpeg(byte[] b) {
        int at = 2;
        while (at + 9 < b.length) {
            if ((b[at] & 0xff) != 0xff) {
                return 0;
            }
            int marker = b[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return product(be(b, at + 5, 2), be(b, at + 7, 2));
            }
            at += 2 + (int) be(b, at + 2, 2);
        }
        return 0;
    }

    private static long product(long width, long height) {
        return width > MOST || height > MOST ? Long.MAX_VALUE : width * height;
    }

    private static long be(byte[] b, int from, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | b[from + i] & 0xff;
        }
        return value;
    }

    private static long le(byte[] b, int from, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | b[from + i] & 0xff;
        }
        return value;
    }
}
