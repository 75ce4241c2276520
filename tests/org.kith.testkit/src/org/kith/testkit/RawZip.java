package org.kith.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes zips byte by byte, so that a test can say what no honest packer would: any name, link modes, false sizes, no
 * directory, members that share bytes. Used by one thread.
 */
public final class RawZip {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<byte[]> directory = new ArrayList<>();
    private int flags = 1 << 11;
    private int mode = 0100644;
    private boolean stored;
    private long falseSize = -1;

    /** A plain file with a UTF-8 name. */
    public RawZip file(String name, String text) {
        return file(name.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    public RawZip file(String name, byte[] content) {
        return file(name.getBytes(StandardCharsets.UTF_8), content);
    }

    /** A file with the settings made before it, which then end. */
    public RawZip file(byte[] name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] data = stored ? content : deflated(content);
        int at = body.size();
        long size = falseSize >= 0 ? falseSize : content.length;
        ByteBuffer local = buffer(30).putInt(0x04034b50).putShort((short) 20).putShort((short) flags)
                .putShort((short) (stored ? 0 : 8)).putInt(0).putInt((int) crc.getValue()).putInt(data.length)
                .putInt((int) size).putShort((short) name.length).putShort((short) 0);
        body.writeBytes(local.array());
        body.writeBytes(name);
        body.writeBytes(data);
        directory.add(entry(name, (int) crc.getValue(), data.length, size, at));
        flags = 1 << 11;
        mode = 0100644;
        stored = false;
        falseSize = -1;
        return this;
    }

    /** The next name is not marked as UTF-8. */
    public RawZip unmarked() {
        flags &= ~(1 << 11);
        return this;
    }

    /** The next file says that it is encrypted. */
    public RawZip encrypted() {
        flags |= 1;
        return this;
    }

    /** The next file has that Unix mode: 0120777 is a link, 0010644 a pipe. */
    public RawZip mode(int value) {
        mode = value;
        return this;
    }

    /** The next file is not packed. */
    public RawZip stored() {
        stored = true;
        return this;
    }

    /** The next file claims another size. */
    public RawZip claiming(long size) {
        falseSize = size;
        return this;
    }

    /** The last file once more under another name, sharing its bytes. */
    public RawZip again(String name) {
        byte[] last = directory.getLast();
        byte[] raw = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer head = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
        directory.add(entry(raw, head.getInt(16), head.getInt(20), head.getInt(24), head.getInt(42)));
        return this;
    }

    /** The whole zip. */
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(body.toByteArray());
        int at = all.size();
        directory.forEach(all::writeBytes);
        int count = directory.size();
        ByteBuffer end = buffer(22).putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count)
                .putInt(all.size() - at).putInt(at).putShort((short) 0);
        all.writeBytes(end.array());
        return all.toByteArray();
    }

    /** The zip without its directory, cut to that many bytes; negative counts from the end of the last file. */
    public byte[] cut(int length) {
        byte[] whole = body.toByteArray();
        return java.util.Arrays.copyOf(whole, length < 0 ? whole.length + length : length);
    }

    private byte[] entry(byte[] name, int crc, int packed, long size, int at) {
        ByteBuffer entry = buffer(46 + name.length).putInt(0x02014b50).putShort((short) (3 << 8 | 20))
                .putShort((short) 20).putShort((short) flags).putShort((short) (stored ? 0 : 8)).putInt(0)
                .putInt(crc).putInt(packed).putInt((int) size).putShort((short) name.length).putShort((short) 0)
                .putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(mode << 16).putInt(at).put(name);
        return entry.array();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.toByteArray();
    }
}
