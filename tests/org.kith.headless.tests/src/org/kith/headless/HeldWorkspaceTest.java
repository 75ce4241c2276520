package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.session.Session;

/** A workspace that another program has open: its holder answers reads, writes are refused with its name. */
class HeldWorkspaceTest {
    private static final Duration SOON = Duration.ofSeconds(3);
    @TempDir
    private Path folder;
    private Kith kith;

    @BeforeEach
    void start() throws Exception {
        kith = new Kith(folder);
        kith.run("import", kith.cards().toString()).done();
    }

    @AfterEach
    void end() {
        kith.close();
    }

    @Test
    void readsAreAnsweredAsIfNobodyHeldIt() throws Exception {
        List<String[]> reads = List.of(words("people --json"), words("people"), words("timeline --json"),
                words("events --json"), words("coverage"), words("batches --json"), words("platforms --json"),
                words("me --json"), words("accounts"), words("verify"), words("people --limit x"),
                words("show nobody"));
        List<Kith.Answer> alone = reads.stream().map(kith::run).toList();
        try (Session session = kith.hold(); CommandServer server = server(session)) {
            List<Kith.Answer> asked = reads.stream().map(kith::run).toList();

            assertThat(server.isListening()).isTrue();
            assertThat(asked).isEqualTo(alone);
            assertThat(asked.getFirst().list()).extracting(each -> each.get("name"))
                    .containsExactlyInAnyOrder("Žofie Nováková", "田中 芽衣");
        }
    }

    @Test
    void anExportIsWrittenByTheHolderWhereTheAskerStands() throws Exception {
        try (Session session = kith.hold(); CommandServer server = server(session)) {
            kith.run("export", "--format", "vcard", "--to", "held.vcf").done();
            kith.run("backup", "held.zip").done();
        }
        assertThat(folder.resolve("held.vcf")).content().contains("田中 芽衣");
        assertThat(folder.resolve("held.zip")).isNotEmptyFile();
    }

    @Test
    void writesAreRefusedSoonWithTheHoldersName() throws Exception {
        Path cards = kith.cards();
        try (Session session = kith.hold(); CommandServer server = server(session)) {
            for (String write : List.of("import " + cards, "undo 1", "add person --name X", "me --name X",
                    "restore " + cards + " --force")) {
                Kith.Answer answer = assertTimeout(SOON, () -> kith.run(words(write)));

                assertThat(answer.code()).as(write).isEqualTo(3);
                assertThat(answer.out()).as(write).isEmpty();
                assertThat(answer.err()).as(write).contains("pid " + ProcessHandle.current().pid())
                        .contains("user " + System.getProperty("user.name")).contains("Kith")
                        .doesNotContain("Exception");
            }
        }
        kith.run("add", "person", "--name", "X").done();
    }

    @Test
    void withoutAServerReadsAreRefusedSoonToo() throws Exception {
        try (Session session = kith.hold()) {
            Kith.Answer answer = assertTimeout(SOON, () -> kith.run("people"));

            assertThat(answer.code()).isEqualTo(3);
            assertThat(answer.err()).contains("pid " + ProcessHandle.current().pid());
        }
    }

    @Test
    void theSocketIsMineAloneAndGoesAway() throws Exception {
        Path socket = kith.workspace.resolve("kith.sock");
        try (Session session = kith.hold(); CommandServer server = server(session)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket))).isEqualTo("rw-------");
        }
        assertThat(socket).doesNotExist();
    }

    @Test
    void whatADeadHolderLeftIsInNobodysWay() throws Exception {
        Path socket = kith.workspace.resolve("kith.sock");
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();

        kith.run("people").done();
        try (Session session = kith.hold()) {
            assertThat(assertTimeout(SOON, () -> kith.run("people")).code()).isEqualTo(3);
            try (CommandServer server = server(session)) {
                kith.run("people").done();
            }
        }
    }

    @Test
    void aHolderThatDoesNotAnswerIsNotWaitedFor() throws Exception {
        try (Session session = kith.hold(); ServerSocketChannel mute = ServerSocketChannel.open(
                StandardProtocolFamily.UNIX)) {
            mute.bind(UnixDomainSocketAddress.of(kith.workspace.resolve("kith.sock")));

            assertThat(assertTimeout(Duration.ofSeconds(6), () -> kith.run("people")).code()).isEqualTo(3);
        }
    }

    @Test
    void aWorkspaceDeepDownHasItsSocketElsewhere() throws Exception {
        Path deep = folder.resolve("a".repeat(60)).resolve("b".repeat(60)).resolve("workspace");
        try (Kith far = new Kith(folder, deep)) {
            far.run("add", "person", "--name", "Ada").done();
            Path socket;
            try (Session session = far.hold(); CommandServer server = server(session)) {
                assertThat(server.isListening()).isTrue();
                socket = Path.of(Files.readString(deep.resolve("kith.sock.path")).strip());
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket))).isEqualTo("rw-------");
                assertThat(far.run("people").done().out()).contains("Ada");
            }
            assertThat(socket).doesNotExist();
            assertThat(socket.getParent()).doesNotExist();
        }
    }

    @Test
    void rubbishOnTheSocketHarmsNobody() throws Exception {
        try (Session session = kith.hold(); CommandServer server = server(session)) {
            for (byte[] rubbish : List.of(new byte[] {127, 127, 127, 127}, new byte[] {0, 0, 0, 1, 127, 0, 0, 0},
                    "GET / HTTP/1.1\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), new byte[0])) {
                try (SocketChannel channel = SocketChannel.open(
                        UnixDomainSocketAddress.of(kith.workspace.resolve("kith.sock")))) {
                    channel.write(ByteBuffer.wrap(rubbish));
                    channel.shutdownOutput();
                }
            }
            kith.run("people").done();
        }
    }

    @Test
    void theSecondOfManyAskersIsAnsweredToo() throws Exception {
        try (Session session = kith.hold(); CommandServer server = server(session)) {
            for (int i = 0; i < 20; i++) {
                assertThat(kith.run("people", "--json").done().list()).hasSize(2);
            }
        }
    }

    private CommandServer server(Session session) {
        return new CommandServer(session, kith.installed.registry());
    }

    private static String[] words(String line) {
        return line.split(" ");
    }
}
