package org.kith.core.archive;

/**
 * What a zip says of one member.
 *
 * @param raw    bytes of its name
 * @param flags  general purpose bits
 * @param method how it is packed
 * @param crc    checksum of its content; meaningless when {@code checked} is false
 * @param packed bytes in the zip
 * @param size   bytes out, -1 when unknown
 * @param header where its local header stands; the data follows
 * @param mode   Unix file mode, 0 when not made on Unix
 * @param cut    whether the zip ends before it does
 */
record ZipMember(byte[] raw, int flags, int method, long crc, long packed, long size, long header, int mode,
        boolean cut) {
    private static final int TYPE = 0xf000;
    private static final int PLAIN = 0x8000;
    private static final int FOLDER = 0x4000;
    private static final int SYMLINK = 0xa000;

    boolean encrypted() {
        return (flags & 1) != 0 || (flags & 1 << 13) != 0;
    }

    boolean utf8() {
        return (flags & 1 << 11) != 0;
    }

    boolean link() {
        return (mode & TYPE) == SYMLINK;
    }

    boolean special() {
        int type = mode & TYPE;
        return type != 0 && type != PLAIN && type != FOLDER && type != SYMLINK;
    }
}
