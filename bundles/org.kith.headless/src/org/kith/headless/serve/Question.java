package org.kith.headless.serve;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A connection to the program that has a workspace open. One question, one thread; close it. */
public final class Question implements AutoCloseable {
    private static final int PATIENCE_MS = 1500;
    private static final int LOOK_MS = 200;

    private final SocketChannel channel;

    private Question(SocketChannel channel) {
        this.channel = channel;
    }

    /** Connects to whoever has it open; empty when nobody answers in time. */
    public static Optional<Question> toHolderOf(Path workspace) {
        Place place = new Place(workspace);
        if (!place.exists()) {
            return Optional.empty();
        }
        SocketChannel channel = null;
        try {
            channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(place.address());
            Question question = new Question(channel);
            if (question.greeted()) {
                return Optional.of(question);
            }
            channel.close();
        } catch (IOException | RuntimeException nobody) {
            close(channel);
        }
        return Optional.empty();
    }

    private static void close(SocketChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException closedAnyway) {
                return;
            }
        }
    }

    private boolean greeted() throws IOException {
        ByteBuffer hello = ByteBuffer.allocate(Integer.BYTES);
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000L;
        while (hello.hasRemaining()) {
            long left = (end - System.nanoTime()) / 1_000_000L;
            if (left <= 0 || waited(left) && channel.read(hello) < 0) {
                return false;
            }
        }
        return hello.flip().getInt() == Wire.HELLO;
    }

    private boolean waited(long milliseconds) throws IOException {
        channel.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            return selector.select(milliseconds) > 0;
        }
    }

    /**
     * Asks and passes on the answer as it comes.
     *
     * @return the exit code of the answer
     * @throws OperationCanceledException when cancelled; the holder stops too
     */
    public int ask(Path directory, List<String> words, PrintStream out, PrintStream err, IProgressMonitor monitor)
            throws IOException {
        channel.configureBlocking(true);
        DataOutputStream to = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
        Wire.send(to, new Wire.Request(directory.toAbsolutePath().toString(), words));
        byte[] bytes = new byte[Wire.LONGEST_FRAME];
        try (Waiting waiting = new Waiting(monitor)) {
            DataInputStream from = new DataInputStream(waiting);
            while (true) {
                int kind = from.readByte();
                int length = from.readInt();
                if (length < 0 || length > bytes.length) {
                    throw new IOException("the program that has the workspace open gave no sensible answer");
                }
                from.readFully(bytes, 0, length);
                switch (kind) {
                    case Wire.OUT -> out.write(bytes, 0, length);
                    case Wire.ERR -> err.write(bytes, 0, length);
                    case Wire.EXIT -> {
                        return ByteBuffer.wrap(bytes).getInt();
                    }
                    default -> throw new IOException("the program that has the workspace open speaks another language");
                }
            }
        } catch (EOFException over) {
            throw new IOException("the program that had the workspace open ended while it answered; ask again", over);
        }
    }

    @Override
    public void close() {
        close(channel);
    }

    /** Reads, and looks for a cancel a few times a second meanwhile. */
    private final class Waiting extends java.io.InputStream {
        private final IProgressMonitor monitor;
        private final ByteBuffer buffer = ByteBuffer.allocate(1 << 14).flip();
        private final Selector selector = Selector.open();

        Waiting(IProgressMonitor monitor) throws IOException {
            this.monitor = monitor;
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
        }

        @Override
        public void close() throws IOException {
            selector.close();
        }

        @Override
        public int read() throws IOException {
            return fill() ? buffer.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            if (length == 0 || !fill()) {
                return length == 0 ? 0 : -1;
            }
            int count = Math.min(length, buffer.remaining());
            buffer.get(into, at, count);
            return count;
        }

        private boolean fill() throws IOException {
            while (!buffer.hasRemaining()) {
                while (selector.select(LOOK_MS) == 0) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                }
                selector.selectedKeys().clear();
                buffer.clear();
                int got = channel.read(buffer);
                buffer.flip();
                if (got < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
