package org.kith.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.session.Session;
import org.kith.testkit.ScriptedArchive;

/** Files that mean harm, or are broken, are refused with file and line, and nothing outside is touched. */
class HostileNativeTest {
    private static final String HEAD = "xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:people=\"https://kith.example/2026/people\"";

    @TempDir
    Path folder;

    static Stream<Arguments> xmi() {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        return Stream.of(
                Arguments.of("external entity", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<people:Workspace " + HEAD + "><contents xsi:type=\"people:Person\" uid=\"&e;\"/>"
                        + "</people:Workspace>", 1),
                Arguments.of("external document type", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">"
                        + "<people:Workspace " + HEAD + "/>", 1),
                Arguments.of("billion laughs", laughs + "<people:Workspace " + HEAD + " uid=\"&d;\"/>", 1),
                Arguments.of("file reference", "<people:Workspace " + HEAD + ">\n<contents xsi:type=\"people:Person\""
                        + " href=\"file:///etc/hostname#//\"/></people:Workspace>", 2),
                Arguments.of("reference in a feature", "<people:Workspace " + HEAD + ">\n<contents"
                        + " xsi:type=\"people:Person\" name=\"platform:/x#/\"/></people:Workspace>", 2),
                Arguments.of("unknown feature", "<people:Workspace " + HEAD + ">\n<contents xsi:type=\"people:Person\""
                        + " shoe=\"44\"/></people:Workspace>", 2),
                Arguments.of("unknown class", "<people:Workspace " + HEAD + ">\n<contents xsi:type=\"people:Robot\"/>"
                        + "</people:Workspace>", 2),
                Arguments.of("truncated", "<people:Workspace " + HEAD + ">\n<contents xsi:type=\"people:Person\"", 2),
                Arguments.of("deep", "<people:Workspace " + HEAD + ">\n<contents xsi:type=\"people:Workspace\">"
                        + "<contents xsi:type=\"people:Workspace\">".repeat(200_000), 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("xmi")
    void hostileXmiIsRefused(String what, String text, int line) throws Exception {
        try (Session session = Workspaces.open(folder.resolve("w"))) {
            Path file = Files.writeString(folder.resolve("evil.xmi"), text);

            assertThatThrownBy(() -> NativeRoundTripTest.restore(session, "xmi", file))
                    .isInstanceOf(CoreException.class).hasMessageContaining("evil.xmi, line " + line);
            assertThat(session.store().overview().people()).isZero();
        }
    }

    static Stream<Arguments> json() {
        String head = "{\"_\":\"people.Workspace\",\"contents\":[\n";
        return Stream.of(
                Arguments.of("truncated", head + "{\"_\":\"people.Person\",\"uid\":\"a"),
                Arguments.of("unknown class", head + "{\"_\":\"java.lang.Runtime\"}]}"),
                Arguments.of("unknown feature", head + "{\"_\":\"people.Person\",\"shoe\":1}]}"),
                Arguments.of("deep", head + "[".repeat(100_000)),
                Arguments.of("not an object", head + "17]}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("json")
    void hostileJsonIsRefused(String what, String text) throws Exception {
        try (Session session = Workspaces.open(folder.resolve("w"))) {
            Path file = Files.writeString(folder.resolve("evil.json"), text);

            assertThatThrownBy(() -> NativeRoundTripTest.restore(session, "json", file))
                    .isInstanceOf(CoreException.class).hasMessageContaining("evil.json, line 2");
            assertThat(session.store().overview().people()).isZero();
        }
    }

    @Test
    void anExportThatFailsLeavesTheOldOneWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("precious.json"), "old");
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        try (Session session = Workspaces.open(folder.resolve("w"))) {
            Workspaces.fill(session, 10);

            assertThatThrownBy(() -> new org.kith.core.export.ExportOperation(session, new JsonExporter(),
                    false, org.kith.core.export.ExportScope.all(), file).run(cancelled))
                    .isInstanceOf(org.eclipse.core.runtime.OperationCanceledException.class);
        }

        assertThat(file).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(each -> each.getFileName().toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void aFileOfAnotherKindIsNotTakenForAWorkspace() throws Exception {
        ScriptedArchive cards = ScriptedArchive.named("a.vcf").with("a.vcf", "BEGIN:VCARD\nEND:VCARD\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(new XmiReader().recognizes(cards)).isFalse();
        assertThat(new JsonReader().recognizes(cards)).isFalse();
    }
}
