package org.kith.headless.serve;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Answers read commands of other programs while this one has the workspace open. Answers run on threads of its own, at
 * most eight at once; who goes away cancels his. A workspace that cannot have a socket simply has no server. Start and
 * close it on any thread; close it before the session.
 */
public final class Server implements AutoCloseable {
    private static final int MOST = 8;
    private static final int SECONDS_TO_END = 2;

    private final Answers answers;
    private final Place place;
    private final ServerSocketChannel listening;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("kith server ", 0).factory());
    private final Semaphore places = new Semaphore(MOST);
    private final Set<Talk> talks = ConcurrentHashMap.newKeySet();

    /** One connection. */
    private record Talk(SocketChannel channel, NullProgressMonitor monitor) {
        void end() {
            monitor.setCanceled(true);
            try {
                channel.close();
            } catch (IOException closedAnyway) {
                return;
            }
        }
    }

    private Server(Answers answers, Place place, ServerSocketChannel listening) {
        this.answers = answers;
        this.place = place;
        this.listening = listening;
    }

    /** Listens in a workspace from now on. */
    public static Server start(Path workspace, Answers answers) {
        Place place = new Place(workspace);
        ServerSocketChannel listening = null;
        try {
            listening = place.bind();
        } catch (IOException | RuntimeException noSocketsHere) {
            listening = null;
        }
        Server server = new Server(answers, place, listening);
        if (listening != null) {
            server.threads.execute(server::listen);
        }
        return server;
    }

    /** Whether others can ask. */
    public boolean isListening() {
        return listening != null && listening.isOpen();
    }

    private void listen() {
        while (listening.isOpen()) {
            try {
                SocketChannel channel = listening.accept();
                if (places.tryAcquire()) {
                    Talk talk = new Talk(channel, new NullProgressMonitor());
                    talks.add(talk);
                    threads.execute(() -> talk(talk));
                } else {
                    channel.close();
                }
            } catch (IOException e) {
                if (!listening.isOpen()) {
                    return;
                }
            }
        }
    }

    private void talk(Talk talk) {
        try (SocketChannel channel = talk.channel();
                DataOutputStream out = new DataOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), Wire.LONGEST_FRAME));
                InputStream in = new BufferedInputStream(Channels.newInputStream(channel))) {
            out.writeInt(Wire.HELLO);
            out.flush();
            Wire.Request request = Wire.receive(new DataInputStream(in));
            threads.execute(() -> watch(in, talk));
            answer(request, talk, out);
        } catch (IOException gone) {
            talk.monitor().setCanceled(true);
        } finally {
            talks.remove(talk);
            places.release();
        }
    }

    private void answer(Wire.Request request, Talk talk, DataOutputStream out) throws IOException {
        try (PrintStream data = stream(out, Wire.OUT); PrintStream rest = stream(out, Wire.ERR)) {
            int code = answers.answer(Path.of(request.directory()), request.words(), data, rest, talk.monitor());
            data.flush();
            rest.flush();
            synchronized (out) {
                out.writeByte(Wire.EXIT);
                out.writeInt(Integer.BYTES);
                out.writeInt(code);
                out.flush();
            }
        }
    }

    private static PrintStream stream(DataOutputStream out, int kind) {
        return new PrintStream(new BufferedOutputStream(new FrameStream(out, kind), 1 << 13), false,
                StandardCharsets.UTF_8);
    }

    /** The asker says no more; when it ends, nobody waits for the answer. */
    private static void watch(InputStream in, Talk talk) {
        try {
            while (in.read() >= 0) {
                continue;
            }
        } catch (IOException over) {
            talk.monitor().setCanceled(true);
            return;
        }
        talk.monitor().setCanceled(true);
    }

    /** Stops listening; answers under way get two seconds. */
    @Override
    public void close() {
        if (listening == null) {
            threads.shutdown();
            return;
        }
        try {
            place.remove();
            listening.close();
            if (!places.tryAcquire(MOST, SECONDS_TO_END, TimeUnit.SECONDS)) {
                talks.forEach(Talk::end);
                places.tryAcquire(MOST, 1, TimeUnit.SECONDS);
            }
        } catch (IOException | InterruptedException over) {
            talks.forEach(Talk::end);
        } finally {
            threads.shutdown();
        }
    }
}
