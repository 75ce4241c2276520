package org.kith.headless.serve;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream whose bytes go out as frames of one kind. Several may share a connection. */
final class FrameStream extends OutputStream {
    private final DataOutputStream connection;
    private final int kind;

    FrameStream(DataOutputStream connection, int kind) {
        this.connection = connection;
        this.kind = kind;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            int part = Math.min(left, Wire.LONGEST_FRAME);
            synchronized (connection) {
                connection.writeByte(kind);
                connection.writeInt(part);
                connection.write(bytes, at, part);
            }
            at += part;
            left -= part;
        }
    }

    @Override
    public void flush() throws IOException {
        synchronized (connection) {
            connection.flush();
        }
    }
}
