package org.kith.headless.serve;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where a workspace's socket is: {@code kith.sock} in the workspace, or where that path is longer than a socket may
 * have, in a private temporary folder that {@code kith.sock.path} names. Open to its owner alone from the first moment
 * on: it is made in a private folder and moved.
 */
final class Place {
    static final String SOCKET = "kith.sock";
    static final String ELSEWHERE = "kith.sock.path";
    private static final int LONGEST_PATH = 90;

    private final Path workspace;

    Place(Path workspace) {
        this.workspace = workspace;
    }

    /** The address to connect to; there need not be anybody. */
    UnixDomainSocketAddress address() throws IOException {
        Path elsewhere = workspace.resolve(ELSEWHERE);
        return UnixDomainSocketAddress.of(Files.isRegularFile(elsewhere)
                ? Path.of(Files.readString(elsewhere).strip()) : workspace.resolve(SOCKET));
    }

    /** Whether somebody seems to listen. */
    boolean exists() {
        return Files.exists(workspace.resolve(SOCKET)) || Files.exists(workspace.resolve(ELSEWHERE));
    }

    /** Listens; what a dead holder left is removed. The caller has the workspace's lock. */
    ServerSocketChannel bind() throws IOException {
        remove();
        Path wanted = workspace.resolve(SOCKET);
        Path folder;
        Path target;
        if (wanted.toString().length() + ".make/s".length() <= LONGEST_PATH) {
            folder = Files.createDirectories(workspace.resolve(SOCKET + ".make"));
            restrict(folder, "rwx------");
            target = wanted;
        } else {
            folder = Files.createTempDirectory("kith");
            target = folder.resolve(SOCKET);
        }
        Path made = folder.resolve("s");
        Files.deleteIfExists(made);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        boolean bound = false;
        try {
            channel.bind(UnixDomainSocketAddress.of(made));
            restrict(made, "rw-------");
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
            if (target.startsWith(workspace)) {
                Files.delete(folder);
            } else {
                Files.writeString(workspace.resolve(ELSEWHERE), target.toString());
            }
            bound = true;
            return channel;
        } finally {
            if (!bound) {
                channel.close();
            }
        }
    }

    /** Takes the socket away. */
    void remove() throws IOException {
        Path elsewhere = workspace.resolve(ELSEWHERE);
        if (Files.isRegularFile(elsewhere)) {
            Path socket = Path.of(Files.readString(elsewhere).strip());
            if (SOCKET.equals(String.valueOf(socket.getFileName()))) {
                Files.deleteIfExists(socket);
                try {
                    Files.deleteIfExists(socket.getParent());
                } catch (FileSystemException notEmpty) {
                    Files.delete(elsewhere);
                    return;
                }
            }
            Files.delete(elsewhere);
        }
        Files.deleteIfExists(workspace.resolve(SOCKET));
        Files.deleteIfExists(workspace.resolve(SOCKET + ".make").resolve("s"));
        Files.deleteIfExists(workspace.resolve(SOCKET + ".make"));
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
