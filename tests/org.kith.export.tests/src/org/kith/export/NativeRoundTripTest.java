package org.kith.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.export.ExportOperation;
import org.kith.core.export.ExportScope;
import org.kith.core.export.Exporter;
import org.kith.core.export.NativeReader;
import org.kith.core.imports.Counts;
import org.kith.core.imports.UndoImport;
import org.kith.core.session.Session;
import org.kith.model.Packages;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;
import org.kith.model.people.Workspace;
import org.kith.core.operations.ForgetPerson;
import org.kith.store.AccountRow;
import org.kith.store.ConversationRow;
import org.kith.store.CoverageRow;
import org.kith.store.InteractionRow;
import org.kith.store.SourceKey;
import org.kith.store.Writing;
import org.kith.store.PeopleQuery;
import org.kith.testkit.ScriptedArchive;

/** A workspace goes out and comes back equal, in both native formats. */
class NativeRoundTripTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "json"})
    void exportImportExportGivesEqualBytes(String format) throws Exception {
        Path first = folder.resolve("first." + format);
        Path second = folder.resolve("second." + format);
        try (Session session = Workspaces.open(folder.resolve("a"))) {
            Workspaces.fill(session, 2500);
            export(session, format, first);
        }
        try (Session session = Workspaces.open(folder.resolve("b"))) {
            restore(session, format, first);
            export(session, format, second);
            assertThat(session.store().verify(new NullProgressMonitor())).isEmpty();
        }

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "json"})
    void twoExportsAreEqual(String format) throws Exception {
        try (Session session = Workspaces.open(folder.resolve("a"))) {
            Workspaces.fill(session, 20);
            export(session, format, folder.resolve("1"));
            export(session, format, folder.resolve("2"));
        }

        assertThat(folder.resolve("2")).hasSameBinaryContentAs(folder.resolve("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "json"})
    void theSameArchiveAfterARestoreChangesNothing(String format) throws Exception {
        Path file = folder.resolve("w." + format);
        try (Session session = Workspaces.open(folder.resolve("a"))) {
            Workspaces.fill(session, 50);
            export(session, format, file);
        }
        try (Session session = Workspaces.open(folder.resolve("b"))) {
            restore(session, format, file);

            Counts counts = Workspaces.fill(session, 50).counts();

            assertThat(counts.added(Counts.Subject.INTERACTIONS)).isZero();
            assertThat(counts.updated(Counts.Subject.INTERACTIONS)).isZero();
            assertThat(counts.added(Counts.Subject.PEOPLE)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "json"})
    void anImportCanBeUndoneAfterARestore(String format) throws Exception {
        Path file = folder.resolve("w." + format);
        try (Session session = Workspaces.open(folder.resolve("a"))) {
            Workspaces.fill(session, 1500);
            export(session, format, file);
        }
        try (Session session = Workspaces.open(folder.resolve("b"))) {
            restore(session, format, file);

            new UndoImport(session, session.store().batches().getFirst().id()).run(new NullProgressMonitor());

            assertThat(session.store().overview().interactions()).isZero();
            assertThat(session.store().people(PeopleQuery.all()).stream()
                    .filter(uid -> !uid.equals(session.me().personUid()))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "json"})
    void aThreadWhoseMemberIsGoneComesBackWithoutIt(String format) throws Exception {
        Path first = folder.resolve("first." + format);
        Path second = folder.resolve("second." + format);
        try (Session session = Workspaces.open(folder.resolve("a"))) {
            Workspaces.fill(session, 10);
            String mei = mei(session);
            AccountRow account = session.store().accountsOf(mei).getFirst();
            try (Writing writing = session.store().begin()) {
                writing.conversations(List.of(new ConversationRow(0, new SourceKey("test", "circle"), "A circle",
                        List.of(account.id()))));
                writing.commit();
            }
            new ForgetPerson(session, mei).run(new NullProgressMonitor());
            assertThat(session.store().verify(new NullProgressMonitor())).isEmpty();
            export(session, format, first);
        }
        assertThat(Files.readString(first)).contains("A circle").doesNotContain("null]");

        try (Session session = Workspaces.open(folder.resolve("b"))) {
            restore(session, format, first);
            export(session, format, second);
        }
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "json"})
    void aPartIsReadIntoAnEmptyWorkspace(String format) throws Exception {
        Path part = folder.resolve("part." + format);
        String name;
        try (Session session = Workspaces.open(folder.resolve("a"))) {
            Workspaces.fill(session, 10);
            String mei = mei(session);
            name = session.store().personRows(List.of(mei)).getFirst().name();
            try (Writing writing = session.store().begin()) {
                writing.conversations(List.of(new ConversationRow(0, new SourceKey("test", "thread"), null,
                        session.me().accounts().stream().map(one -> one.id()).toList())));
                writing.putCoverage(List.of(new CoverageRow(0, "test", session.me().accounts().getFirst().id(),
                        SignalKind.LIKE, Direction.IN, CoverageState.NEVER, InteractionRow.NO_TIME,
                        InteractionRow.NO_TIME)));
                writing.commit();
            }
            new ExportOperation(session, format.equals("xmi") ? new XmiExporter() : new JsonExporter(), false,
                    ExportScope.of(java.util.Set.of(mei)), part).run(new NullProgressMonitor());
        }

        try (Session session = Workspaces.open(folder.resolve("b"))) {
            restore(session, format, part);

            assertThat(session.store().personRows(session.store().people(PeopleQuery.all())))
                    .extracting(one -> one.name()).containsExactly(name);
            assertThat(session.store().overview().interactions()).isEqualTo(10);
            assertThat(session.store().verify(new NullProgressMonitor())).isEmpty();
        }
    }

    private static String mei(Session session) throws Exception {
        return session.store().people(PeopleQuery.all()).stream()
                .filter(uid -> !uid.equals(session.me().personUid())).findFirst().orElseThrow();
    }

    @Test
    void xmiOpensInStockEmf() throws Exception {
        Path file = folder.resolve("w.xmi");
        try (Session session = Workspaces.open(folder.resolve("a"))) {
            Workspaces.fill(session, 10);
            export(session, "xmi", file);
        }
        ResourceSetImpl set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        for (EPackage known : Packages.all()) {
            set.getPackageRegistry().put(known.getNsURI(), known);
        }

        var resource = set.getResource(URI.createFileURI(file.toString()), true);

        assertThat(resource.getErrors()).isEmpty();
        Workspace workspace = (Workspace) resource.getContents().getFirst();
        assertThat(workspace.getContents()).extracting(one -> one.eClass().getName())
                .contains("Person", "Account", "Interaction", "StoredBatch");
        resource.save(new java.io.ByteArrayOutputStream(), Map.of());
    }

    @Test
    void aPartHoldsOnlyItsPeople() throws Exception {
        Path file = folder.resolve("part.json");
        try (Session session = Workspaces.open(folder.resolve("a"))) {
            Workspaces.fill(session, 10);
            String mei = session.store().people(PeopleQuery.all()).stream()
                    .filter(uid -> !uid.equals(session.me().personUid())).findFirst().orElseThrow();
            new ExportOperation(session, new JsonExporter(), false, ExportScope.of(java.util.Set.of(mei)),
                    file).run(new NullProgressMonitor());
        }

        List<String> lines = Files.readAllLines(file);

        assertThat(lines).filteredOn(line -> line.contains("\"people.Person\"")).hasSize(1);
        assertThat(lines).filteredOn(line -> line.contains("\"activity.Interaction\"")).hasSize(10);
    }

    static void export(Session session, String format, Path file) throws Exception {
        Exporter exporter = format.equals("xmi") ? new XmiExporter() : new JsonExporter();
        assertThat(new ExportOperation(session, exporter, false, ExportScope.all(), file)
                .run(new NullProgressMonitor())).isEmpty();
    }

    static void restore(Session session, String format, Path file) throws Exception {
        NativeReader reader = format.equals("xmi") ? new XmiReader() : new JsonReader();
        ScriptedArchive archive = ScriptedArchive.ofFile(file);
        assertThat(reader.recognizes(archive)).isTrue();
        reader.restore(archive, session.store(), problem -> {
            throw new AssertionError(problem);
        }, new NullProgressMonitor());
        session.reloadMe();
    }
}
