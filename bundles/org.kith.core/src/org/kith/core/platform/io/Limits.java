package org.kith.core.platform.io;

/**
 * The budgets of one import: how far an archive may unfold before it is taken for a bomb, and how long a line or a
 * string may be. Immutable; {@link #DEFAULT} is what every import uses, tests pass smaller ones.
 *
 * @param bytesOut bytes that all entries of an archive may give together when unpacked
 * @param ratio    how many bytes out of one byte in an entry may give, once it has given more than a megabyte
 * @param members  entries of an archive, those of zips within it included
 * @param depth    how deep zips may lie in zips: 1 is a zip by itself, 2 a zip within it
 * @param line     bytes of one line, after unfolding
 * @param string   characters of one string or field
 * @param path     characters of an entry's path
 * @since 0.1
 */
public record Limits(long bytesOut, int ratio, int members, int depth, int line, int string, int path) {
    /** 64 GB out, 100:1, 400,000 members, zips in zips, lines and strings of 16 MB, paths of 1,024 characters. */
    public static final Limits DEFAULT =
            new Limits(64L << 30, 100, 400_000, 2, 16 << 20, 16 << 20, 1024);

    /** The same with another number of bytes out. */
    public Limits withBytesOut(long value) {
        return new Limits(value, ratio, members, depth, line, string, path);
    }

    /** The same with another number of members. */
    public Limits withMembers(int value) {
        return new Limits(bytesOut, ratio, value, depth, line, string, path);
    }

    /** The same with other lengths of lines and strings. */
    public Limits withLine(int value) {
        return new Limits(bytesOut, ratio, members, depth, value, value, path);
    }
}
