package org.kith.testkit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A small real HTTP server on the loopback interface, scripted path by path; may break every rule that a server can
 * break. Closed by the test. Safe for any thread.
 */
public final class LoopbackServer implements AutoCloseable {
    private static final Map<Integer, String> REASONS = Map.of(200, "OK", 302, "Found", 401, "Unauthorized", 404,
            "Not Found", 429, "Too Many Requests", 503, "Service Unavailable");

    private final ServerSocket socket;
    private final String scheme;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Function<Received, Reply>> routes = new ConcurrentHashMap<>();
    private final List<Received> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile UnaryOperator<Function<Received, Reply>> weather = route -> route;

    private LoopbackServer(ServerSocket socket, String scheme) {
        this.socket = socket;
        this.scheme = scheme;
        threads.execute(this::accept);
    }

    /** Starts on a free port. */
    public static LoopbackServer start() {
        try {
            return new LoopbackServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), "http");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Serves on a socket of the test's own, such as one with a certificate. */
    public static LoopbackServer on(ServerSocket socket, String scheme) {
        return new LoopbackServer(socket, scheme);
    }

    /** Answers a path; what is not scripted is 404. */
    public LoopbackServer on(String path, Function<Received, Reply> route) {
        routes.put(path, route);
        return this;
    }

    /** Answers a path always the same. */
    public LoopbackServer on(String path, Reply reply) {
        return on(path, request -> reply);
    }

    /** Changes all routes, those still to come as well: an outage, a rate limit. */
    public LoopbackServer weather(UnaryOperator<Function<Received, Reply>> change) {
        weather = change;
        return this;
    }

    /** Good weather again. */
    public LoopbackServer calm() {
        return weather(route -> route);
    }

    /** Address of a path. */
    public URI uri(String path) {
        return URI.create(scheme + "://localhost:" + socket.getLocalPort() + path);
    }

    /** The same server by another name, for what must not be told to other hosts. */
    public URI otherUri(String path) {
        return URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort() + path);
    }

    /** Everything that was received, in order. */
    public List<Received> requests() {
        return requests;
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            socket.close();
            for (Socket one : open) {
                one.close();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            threads.shutdownNow();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket one = socket.accept();
                open.add(one);
                threads.execute(() -> serve(one));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket one) {
        try (one) {
            Received request = receive(new BufferedInputStream(one.getInputStream()));
            if (request != null) {
                requests.add(request);
                Function<Received, Reply> route = routes.getOrDefault(request.path(), none -> Reply.status(404));
                send(weather.apply(route).apply(request), one.getOutputStream());
            }
        } catch (IOException gone) {
            return;
        } finally {
            open.remove(one);
        }
    }

    private static Received receive(InputStream in) throws IOException {
        String[] first = line(in).split(" ");
        if (first.length < 2) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        int mark = first[1].indexOf('?');
        return new Received(first[0], mark < 0 ? first[1] : first[1].substring(0, mark),
                mark < 0 ? "" : first[1].substring(mark + 1), Map.copyOf(headers), body);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private void send(Reply reply, OutputStream out) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(reply.status()).append(' ')
                .append(REASONS.getOrDefault(reply.status(), "Status")).append("\r\n");
        reply.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(reply.body().length + reply.missing())
                .append("\r\nConnection: close\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(reply.body());
        out.flush();
        if (reply.hangs()) {
            try {
                closing.await();
            } catch (InterruptedException closed) {
                return;
            }
        }
    }
}
