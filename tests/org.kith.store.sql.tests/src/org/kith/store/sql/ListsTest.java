package org.kith.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.PeopleQuery;
import org.kith.store.PeopleQuery.Order;
import org.kith.store.Store;

/** What lists of people and accounts ask for, before and after commits change it. */
class ListsTest {
    @TempDir
    Path folder;
    private Store store;

    @BeforeEach
    void open() throws CoreException {
        store = Sample.open(folder);
        Sample.write(store, w -> {
            w.put(List.of(Sample.person("a", "Ada"), Sample.person("b", "Bo"), Sample.person("c", "Cleo")));
            return null;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anOrderTurnsRound() throws CoreException {
        assertThat(people(null, Order.NAME, true)).containsExactly("c", "b", "a");
        assertThat(people(null, Order.ORGANIZATION, true)).containsExactly("c", "b", "a");
    }

    @Test
    void whoHadNoContactComesLastBothWays() throws CoreException {
        int me = Sample.me(store);
        Sample.write(store, w -> {
            w.put(List.of(Sample.account("ann", "a", false), Sample.account("bob", "b", false)));
            return null;
        });
        int ann = Sample.id(store, "ann");
        int bob = Sample.id(store, "bob");
        Sample.write(store, w -> {
            w.insert(List.of(Sample.Row.of("1").id(1).from(ann).to(me).at(1_000).row(),
                    Sample.Row.of("2").id(2).from(bob).to(me).at(2_000).row()));
            return null;
        });
        assertThat(people(null, Order.LAST_CONTACT, false)).containsExactly("b", "a", "c");
        assertThat(people(null, Order.LAST_CONTACT, true)).containsExactly("a", "b", "c");
        Sample.write(store, w -> {
            w.insert(List.of(Sample.Row.of("3").id(3).from(ann).to(me).at(3_000).row()));
            return null;
        });
        assertThat(people(null, Order.LAST_CONTACT, false)).containsExactly("a", "b", "c");
        assertThat(accounts(AccountQuery.Order.INTERACTIONS, null)).startsWith("account-ann", "account-bob");
    }

    @Test
    void peopleAreFoundByAHandleThatTheirAccountOnceHad() throws CoreException {
        assertThat(people("once-zed", Order.NAME, false)).isEmpty();
        Sample.write(store, w -> {
            w.put(List.of(Sample.account("Zed", "b", false)));
            return null;
        });
        assertThat(people("once-zed bo", Order.NAME, false)).containsExactly("b");
        store.close();
        store = Sample.open(folder);
        assertThat(people("once-zed", Order.NAME, false)).containsExactly("b");
        Sample.write(store, w -> {
            w.put(List.of(Sample.account("Zed", "c", false, 1)));
            return null;
        });
        assertThat(people("once-zed", Order.NAME, false)).containsExactly("c");
        Sample.write(store, w -> {
            w.remove(Set.of("account-Zed"));
            return null;
        });
        assertThat(people("once-zed", Order.NAME, false)).isEmpty();
    }

    @Test
    void labelsAreCountedAndNarrow() throws CoreException {
        assertThat(store.tags()).containsExactly(java.util.Map.entry("a\\b", 3), java.util.Map.entry("tag\n1", 3));
        assertThat(store.people(new PeopleQuery(null, Order.NAME, false, false, "a\\b", Set.of("c", "x"), 0)))
                .containsExactly("c");
        assertThat(store.people(new PeopleQuery(null, Order.NAME, false, false, "none", null, 0))).isEmpty();
    }

    @Test
    void accountsOfNobodyAreListedByName() throws CoreException {
        Sample.write(store, w -> {
            w.put(List.of(Sample.account("mia", null, false), Sample.account("Åsa", null, false),
                    Sample.account("own", null, true), Sample.account("bob", "b", false)));
            return null;
        });
        assertThat(accounts(AccountQuery.Order.NAME, null)).containsExactly("account-Åsa", "account-mia");
        assertThat(accounts(AccountQuery.Order.NAME, "once-as")).containsExactly("account-Åsa");
        assertThat(store.accountRows(List.of("account-mia", "none", "account-Åsa")).stream()
                .map(AccountRow::displayName)).containsExactly("mia", "Åsa");
        assertThat(store.accounts(query(AccountQuery.Order.NAME, null)).stream().map(AccountRow::uid))
                .containsExactly("account-Åsa", "account-mia");
        Sample.write(store, w -> {
            w.put(List.of(Sample.account("mia", "b", false, 1)));
            return null;
        });
        assertThat(accounts(AccountQuery.Order.NAME, null)).containsExactly("account-Åsa");
    }

    private List<String> people(String text, Order order, boolean reversed) throws CoreException {
        return store.people(new PeopleQuery(text, order, reversed, false, null, null, 0));
    }

    private List<String> accounts(AccountQuery.Order order, String text) throws CoreException {
        return store.accountUids(query(order, text));
    }

    private static AccountQuery query(AccountQuery.Order order, String text) {
        return new AccountQuery(null, false, text == null && order == AccountQuery.Order.INTERACTIONS ? null : false,
                text, order, 0);
    }
}
