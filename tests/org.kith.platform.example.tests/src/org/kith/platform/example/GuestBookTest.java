package org.kith.platform.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.Problem;
import org.kith.platform.tck.ArchiveSourceContract;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

class GuestBookTest extends ArchiveSourceContract {
    private static final String HEADER = "date,name,email,message\n";
    private static final String ROW = "2026-11-22T18:30:00Z,Žofie Nováková,zofie@example.org,\"Hello,\nagain\"\n";

    @Override
    protected ArchiveSource source() {
        return new GuestBook();
    }

    @Override
    protected String platform() {
        return "example";
    }

    @Override
    protected List<ScriptedArchive> samples() {
        return List.of(book(HEADER + ROW + ROW.replace("22T", "23T")));
    }

    @Override
    protected Archive oneBadInAHundred() {
        return book(HEADER + ROW.repeat(50) + "yesterday,Nobody,,?\n" + ROW.repeat(49));
    }

    @Test
    void anEntryIsAMessageFromAGuest() {
        CollectingSink sink = read(book(HEADER + ROW));

        assertThat(sink.accounts()).singleElement().satisfies(guest -> {
            assertThat(guest.displayName()).isEqualTo("Žofie Nováková");
            assertThat(guest.emails()).containsExactly("zofie@example.org");
        });
        assertThat(sink.interactions()).singleElement().satisfies(entry -> {
            assertThat(entry.text()).isEqualTo("Hello,\nagain");
            assertThat(entry.published()).hasToString("2026-11-22T18:30:00Z");
        });
        assertThat(sink.problems()).isEmpty();
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaid() {
        CollectingSink sink = read(book(HEADER + ROW + "2026-11-22T18:30:00Z,A,a@example.org,\"never closed\n"));

        assertThat(sink.interactions()).hasSize(1);
        assertThat(sink.problems()).extracting(Problem::code).containsExactly(Problem.Code.TRUNCATED);
    }

    private static ScriptedArchive book(String text) {
        return ScriptedArchive.named("guestbook.csv").with("guestbook.csv", text);
    }
}
