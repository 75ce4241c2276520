package org.kith.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.export.ExportOperation;
import org.kith.core.export.ExportScope;
import org.kith.core.session.Session;

/** Tables for spreadsheets: whole, and no cell runs as a formula. */
class CsvTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "'=1", "''", "'",
        "-", "=", "+", "@", "=HYPERLINK(\"http://x\")", "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20x", "plain", "a=b",
        " =1", "1-1", "O'Brien", "'tis", "\t", "\r", "=1\n=2", "--x", "+49 30 1234"})
    void aCellIsNoFormulaAndComesBack(String text) {
        String cell = CsvText.write(text);

        assertThat("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0))).isNegative();
        assertThat(CsvText.read(cell)).isEqualTo(text);
    }

    @Test
    void fiveTablesAreWritten() throws Exception {
        Path to = folder.resolve("tables");
        try (Session session = Workspaces.open(folder.resolve("w"))) {
            Workspaces.fill(session, 10);

            new ExportOperation(session, new CsvExporter(), true, ExportScope.all(), to)
                    .run(new NullProgressMonitor());
        }

        assertThat(to.toFile().list()).containsExactlyInAnyOrder("people.csv", "accounts.csv", "interactions.csv",
                "events.csv", "attendances.csv");
        assertThat(Files.readString(to.resolve("interactions.csv"))).contains("MESSAGE,OUT,ONE_TO_ONE,2025-01-01")
                .contains("LIKE,OUT,").contains("unknown");
    }
}
