package org.kith.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.model.activity.Direction;
import org.kith.store.AccountKey;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.AggregateRow;
import org.kith.store.AggregateWrite;
import org.kith.store.Blob;
import org.kith.store.ContactKey;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;
import org.kith.store.KnownAccount;
import org.kith.store.PeopleQuery;
import org.kith.store.PeopleQuery.Order;
import org.kith.store.PersonRow;
import org.kith.store.SourceKey;
import org.kith.store.Store;
import org.kith.store.StoreFailures;

/** Documents, their revisions, and what lists and links read of them. */
class AggregatesTest {
    private static final ContactKey MAIL = new ContactKey(ContactKey.Kind.EMAIL, "ann@example.org");

    @TempDir
    Path folder;
    private Store store;

    @BeforeEach
    void open() throws CoreException {
        store = Sample.open(folder);
    }

    @AfterEach
    void holdsAndCloses() throws CoreException {
        assertThat(store.verify(new NullProgressMonitor())).isEmpty();
        store.close();
    }

    @Test
    void a_document_comes_back_with_its_revision_also_a_very_long_one() throws CoreException {
        byte[] large = ("{\"note\":\"" + "é".repeat(100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        put(Sample.person("a", "Ann"), new AggregateWrite("long", "Letter", 0, large, 0, null));

        AggregateRow ann = store.aggregate("a").orElseThrow();
        assertThat(ann.document()).isEqualTo(Sample.document("Ann"));
        assertThat(ann.revision()).isEqualTo(1);
        assertThat(store.aggregate("long").orElseThrow().document()).isEqualTo(large);
        assertThat(store.aggregate("nobody")).isEmpty();

        put(new AggregateWrite("long", "Letter", 1, Sample.document("short"), 0, null));
        assertThat(store.aggregate("long").orElseThrow().document()).isEqualTo(Sample.document("short"));
        assertThat(store.aggregate("long").orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void a_save_over_another_revision_is_a_conflict_and_changes_nothing() throws CoreException {
        put(Sample.person("a", "Ann"));
        put(Sample.person("a", "Anna", 1, 0));

        assertConflict(() -> put(Sample.person("a", "Anne", 1, 0)));
        assertConflict(() -> put(Sample.person("a", "Twice")));
        assertConflict(() -> put(Sample.person("b", "Nobody", 3, 0)));
        assertConflict(() -> put(Sample.account("k", null, false), new AggregateWrite("other", "Account", 0,
                Sample.document("k"), 0, Sample.account("k", null, false).projection())));

        assertThat(store.personRows(List.of("a", "b"))).extracting(PersonRow::name).containsExactly("Anna");
        assertThat(store.overview().accounts()).isZero();
    }

    @Test
    void people_are_found_by_words_in_order_and_leave_lists_for_the_trash() throws CoreException {
        put(Sample.person("a", "Ann"), Sample.person("b", "Bob"), Sample.person("c", "Cleo"));
        assertThat(store.people(PeopleQuery.all())).containsExactly("a", "b", "c");
        put(Sample.person("b", "Zed", 1, 0), Sample.person("c", "Cleo", 1, 99));

        assertThat(store.people(PeopleQuery.all())).containsExactly("a", "b");
        assertThat(store.people(new PeopleQuery("z ed", Order.NAME, false, 0))).containsExactly("b");
        assertThat(store.people(new PeopleQuery("bob", Order.NAME, false, 0))).isEmpty();
        assertThat(store.people(new PeopleQuery(null, Order.NAME, true, 0))).containsExactly("c");
        assertThat(store.people(new PeopleQuery(" ", Order.ORGANIZATION, false, 1))).containsExactly("a");
        assertThat(store.overview().people()).isEqualTo(2);
        assertThat(store.personRows(List.of("b", "none", "a"))).extracting(PersonRow::uid).containsExactly("b", "a");
        assertThat(store.personRows(List.of("a")).get(0).tags()).containsExactly("tag\n1", "a\\b");
    }

    @Test
    void last_contact_orders_people_those_never_met_last() throws CoreException {
        int me = Sample.me(store);
        put(Sample.person("a", "Ann"), Sample.person("b", "Bob"), Sample.person("c", "Cleo"),
                Sample.account("ka", "a", false), Sample.account("kc", "c", false));
        Sample.write(store, w -> {
            int a = w.accounts(List.of(new AccountKey("x", "ka"))).get(new AccountKey("x", "ka")).id();
            int c = w.accounts(List.of(new AccountKey("x", "kc"))).get(new AccountKey("x", "kc")).id();
            return w.insert(List.of(Sample.Row.of("1").from(a).to(me).at(1000).row(),
                    Sample.Row.of("2").direction(Direction.OUT).from(me).to(c).at(2000).row()));
        });

        assertThat(store.people(new PeopleQuery(null, Order.LAST_CONTACT, false, 0))).containsExactly("c", "a", "b");
        PersonRow cleo = store.personRows(List.of("c")).get(0);
        assertThat(cleo.lastContact()).isEqualTo(2000);
        assertThat(cleo.accounts()).extracting(AccountRow::interactions).containsExactly(1L);
    }

    @Test
    void linking_and_trashing_move_the_counts_of_people_by_platform() throws CoreException {
        put(Sample.person("a", "Ann"), Sample.account("k1", "a", false), Sample.account("k2", "a", false),
                Sample.account("k3", null, false));
        assertThat(store.overview().peopleOn()).isEqualTo(Map.of("x", 1L));
        put(Sample.person("b", "Bob"), Sample.account("k3", "b", false, 1));
        assertThat(store.overview().peopleOn()).isEqualTo(Map.of("x", 2L));
        put(Sample.person("a", "Ann", 1, 5));
        assertThat(store.overview().peopleOn()).isEqualTo(Map.of("x", 1L));
        put(Sample.person("a", "Ann", 2, 0), Sample.account("k1", null, false, 1));
        assertThat(store.overview().peopleOn()).isEqualTo(Map.of("x", 2L));
        Sample.write(store, w -> {
            w.remove(List.of("account-k2", "account-k3"));
            return null;
        });
        assertThat(store.overview().peopleOn()).isEmpty();
        assertThat(store.overview().accounts()).isEqualTo(1);
        assertThat(store.accountsOf("a")).isEmpty();
    }

    @Test
    void accounts_are_listed_by_what_is_asked() throws CoreException {
        Sample.me(store);
        put(Sample.person("a", "Ann"), Sample.account("Åsa", "a", false), Sample.account("bo", null, false));

        assertThat(keys(AccountQuery.mine())).containsExactly("me");
        assertThat(keys(new AccountQuery("x", false, null, null, 0))).containsExactlyInAnyOrder("bo", "Åsa");
        assertThat(keys(new AccountQuery(null, null, true, null, 0))).containsExactly("Åsa");
        assertThat(keys(new AccountQuery(null, null, null, "asa", 0))).containsExactly("Åsa");
        assertThat(keys(new AccountQuery("mastodon", null, null, null, 0))).isEmpty();
        assertThat(keys(new AccountQuery(null, null, null, null, 2))).hasSize(2);
        AccountRow row = store.accountsOf("a").get(0);
        assertThat(row.iFollow()).isNull();
        assertThat(row.followsMe()).isTrue();
    }

    @Test
    void contact_keys_find_people_and_accounts_but_nobody_in_the_trash() throws CoreException {
        put(Sample.person("b", "Bob", MAIL), Sample.person("a", "Ann", MAIL), Sample.account("k", null, false));
        ContactKey profile = new ContactKey(ContactKey.Kind.PROFILE, "x.com/k");
        assertThat(store.peopleWith(MAIL)).containsExactly("a", "b");
        put(Sample.person("b", "Bob", 1, 7, MAIL));
        assertThat(store.peopleWith(MAIL)).containsExactly("a");
        Sample.write(store, w -> {
            assertThat(w.people(List.of(MAIL, profile))).isEqualTo(Map.of(MAIL, List.of("a")));
            assertThat(w.accountsWith(List.of(MAIL, profile)).get(profile)).extracting(KnownAccount::uid)
                    .containsExactly("account-k");
            return null;
        });
        put(Sample.person("a", "Ann", 1, 0));
        assertThat(store.peopleWith(MAIL)).isEmpty();
    }

    @Test
    void walks_go_by_uid_within_a_kind_and_by_creation_over_all() throws CoreException {
        for (int i = 0; i < 3; i++) {
            List<AggregateWrite> writes = new ArrayList<>();
            for (int k = 0; k < 150; k++) {
                writes.add(Sample.person("p" + (k * 7919 % 1000) + "-" + i, "P"));
            }
            put(writes.toArray(AggregateWrite[]::new));
        }
        put(Sample.event("e", 5));
        List<String> uids = new ArrayList<>();
        store.aggregates("Person", row -> uids.add(row.uid()));
        assertThat(uids).hasSize(450).isSorted().doesNotHaveDuplicates();
        List<Long> ids = new ArrayList<>();
        store.aggregates(null, row -> ids.add(row.id()));
        assertThat(ids).hasSize(451).isSorted();
    }

    @Test
    void events_come_latest_first_and_the_unknown_last() throws CoreException {
        put(Sample.event("e1", 10), Sample.event("e2", 20), Sample.event("e0", Long.MIN_VALUE));
        assertThat(store.events(EventQuery.all())).extracting(EventRow::uid).containsExactly("e2", "e1", "e0");
        assertThat(store.events(new EventQuery(10, 20, 0))).extracting(EventRow::uid).containsExactly("e1");
        assertThat(store.events(new EventQuery(Long.MIN_VALUE, Long.MAX_VALUE, 1))).hasSize(1);
        assertThat(store.overview().events()).isEqualTo(3);
    }

    @Test
    void source_keys_blobs_and_settings_are_kept() throws CoreException {
        SourceKey one = new SourceKey("vcard", "1");
        SourceKey two = new SourceKey("vcard", "2");
        byte[] bytes = new byte[300_000];
        bytes[299_999] = 1;
        put(Sample.person("a", "Ann"), Sample.person("b", "Bob"));
        Sample.write(store, w -> {
            w.putSourceKeys(Map.of(two, "a", one, "a"));
            w.putSourceKeys(Map.of(one, "b"));
            w.putBlobs(List.of(new Blob("ff", "image/png", bytes), new Blob("aa", "image/png", bytes)));
            w.putBlobs(List.of(new Blob("ff", "image/png", bytes)));
            w.putSetting("me", "a");
            w.putSetting("me", "b");
            assertThat(w.sourceKeys(List.of(one, two, new SourceKey("ical", "1"))))
                    .isEqualTo(Map.of(one, "b", two, "a"));
            return null;
        });
        List<String> all = new ArrayList<>();
        store.sourceKeys((key, uid) -> all.add(key.key() + uid));
        assertThat(all).containsExactly("1b", "2a");
        assertThat(store.blobs()).containsExactly("aa", "ff");
        assertThat(store.blob("ff").orElseThrow().bytes()).isEqualTo(bytes);
        assertThat(store.blob("00")).isEmpty();
        assertThat(store.setting("me")).contains("b");
        assertThat(store.setting("nothing")).isEmpty();
        assertThat(store.settings()).containsEntry("me", "b");
        Sample.write(store, w -> {
            w.removeSourceKeys(List.of(one));
            return null;
        });
        all.clear();
        store.sourceKeys((key, uid) -> all.add(key.key()));
        assertThat(all).containsExactly("2");
    }

    private void put(AggregateWrite... writes) throws CoreException {
        Sample.write(store, w -> {
            w.put(List.of(writes));
            return null;
        });
    }

    private List<String> keys(AccountQuery query) throws CoreException {
        return store.accounts(query).stream().map(a -> a.key().key()).toList();
    }

    private static void assertConflict(ThrowingCallable save) {
        assertThatThrownBy(save).isInstanceOfSatisfying(CoreException.class,
                e -> assertThat(e.getStatus().getCode()).isEqualTo(StoreFailures.CONFLICT));
    }
}
