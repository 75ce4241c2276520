package org.kith.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.imports.Desk.account;
import static org.kith.core.imports.Desk.card;
import static org.kith.core.imports.Desk.message;
import static org.kith.core.imports.Desk.owner;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.OwnerRecord;
import org.kith.model.activity.Direction;

/** A card knows an account by its handle, an archive by its number: it is one account, and one person. */
class SameAccountTest {
    private static final Desk.Script ARCHIVE = (sink, monitor) -> {
        sink.owner(owner("1"));
        sink.account(account("2", "Ada"));
        sink.interaction(message("m1", "2", "1", "hi"));
    };
    private static final Desk.Script CARDS = (sink, monitor) -> sink.person(
            card("c1", "Ada Lovelace", "ada@example.org", account("@ada", "ada")));
    private static final Desk.Script OWN_ARCHIVE = (sink, monitor) -> {
        sink.owner(new OwnerRecord(account("7", "grace"), List.of("grace"), List.of()));
        sink.interaction(message("m1", "7", "8", "out"));
    };

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theCardComesFirst() throws Exception {
        desk.load("vcard", CARDS);
        desk.load(ARCHIVE);
        isOnePerson();
    }

    @Test
    void theArchiveComesFirst() throws Exception {
        desk.load(ARCHIVE);
        desk.load("vcard", CARDS);
        isOnePerson();
    }

    private void isOnePerson() throws Exception {
        assertThat(desk.names()).containsExactly("Ada Lovelace");
        assertThat(desk.row("Ada Lovelace").accounts()).extracting(row -> row.key().key()).contains("2", "@ada");
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
    }

    @Test
    void twoAccountsOfTheSameHandleAreNobodys() throws Exception {
        desk.load((sink, monitor) -> {
            ARCHIVE.read(sink, monitor);
            sink.account(account("3", "ada"));
            sink.interaction(message("m2", "3", "1", "hi"));
        });
        desk.load("vcard", CARDS);
        assertThat(desk.names()).hasSize(3);
    }

    @Test
    void whoseCardCameFirstIsMeAsSoonAsTheirArchiveComes() throws Exception {
        desk.load("vcard", (sink, monitor) -> sink.person(card("me", "Grace Hopper", null,
                AccountRecord.of("x", "7").build())));
        isGrace(desk.load(OWN_ARCHIVE));
    }

    @Test
    void soItIsWhenTheCardKnowsTheHandleOnly() throws Exception {
        desk.load("vcard", (sink, monitor) -> sink.person(card("me", "Grace Hopper", null,
                account("@grace", "grace"))));
        isGrace(desk.load(OWN_ARCHIVE));
    }

    @Test
    void aContactWithoutANameGetsOneLater() throws Exception {
        desk.load((sink, monitor) -> {
            sink.owner(owner("1"));
            sink.interaction(message("m1", "2", "1", "hi"));
        });
        assertThat(desk.names()).containsExactly("2");
        desk.load((sink, monitor) -> sink.account(account("2", "ada")));
        assertThat(desk.names()).containsExactly("ada");
        desk.load((sink, monitor) -> sink.account(AccountRecord.of("x", "2").displayName("Ada").build()));
        assertThat(desk.names()).containsExactly("Ada");
        desk.load((sink, monitor) -> sink.account(AccountRecord.of("x", "2").displayName("Ada L.").build()));
        assertThat(desk.names()).containsExactly("Ada");
    }

    private void isGrace(ImportResult result) throws Exception {
        assertThat(result.problems()).isEmpty();
        assertThat(result.notes()).anyMatch(note -> note.contains("Grace Hopper was taken to be you"));
        assertThat(desk.row("Grace Hopper").me()).isTrue();
        assertThat(desk.interaction("m1").orElseThrow().direction()).isEqualTo(Direction.OUT);
        assertThat(desk.names()).containsExactly("8");
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
    }
}
