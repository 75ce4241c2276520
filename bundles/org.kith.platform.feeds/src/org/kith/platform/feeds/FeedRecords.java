package org.kith.platform.feeds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.Problem;
import org.kith.core.platform.RecordSink;
import org.kith.model.activity.InteractionType;

/**
 * Feeds as records: the page is an account, an entry is a post of its author. An author who is another than the page's
 * has an account of its own. Used by one reading.
 */
final class FeedRecords {
    static final String PLATFORM = "feeds";
    private static final int TAGS_SHOWN = 12;

    private final String file;
    private final RecordSink sink;
    private final Runnable alive;
    private final Set<String> entries = new HashSet<>();
    private final Map<String, AccountRecord> told = new HashMap<>();

    FeedRecords(String file, RecordSink sink, Runnable alive) {
        this.file = file;
        this.sink = sink;
        this.alive = alive;
    }

    void take(Feed feed) {
        String home = home(feed);
        String key = Addresses.key(home);
        if (key == null) {
            sink.problem(new Problem(Problem.Code.INVALID_VALUE, file, feed.line(),
                    NLS.bind(Messages.withoutHome, feed.title() == null ? file : feed.title())));
            return;
        }
        Author owner = owner(feed);
        AccountRecord page = AccountRecord.of(PLATFORM, key).uri(home).bio(feed.about())
                .displayName(owner.name() == null ? feed.title() : owner.name())
                .emails(owner.email() == null ? List.of() : List.of(owner.email()))
                .origin(new Origin(file, feed.line())).build();
        tell(page);
        for (Entry entry : feed.entries()) {
            alive.run();
            post(entry, author(entry, owner, page), key);
        }
    }

    private void post(Entry entry, AccountRecord author, String page) {
        String id = entry.id() == null ? entry.link() : entry.id();
        String key = id == null || id.contains(":") ? id : page + " " + id;
        if (key != null && !entries.add(key)) {
            return;
        }
        sink.interaction(InteractionRecord.of(PLATFORM, InteractionType.POST, key).actor(author.ref())
                .at(entry.published().at(), entry.published().how()).summary(entry.title()).text(text(entry))
                .link(entry.link()).origin(new Origin(file, entry.line())).build());
    }

    /** The summary; categories are written as hashtags, as other platforms have them. */
    private static String text(Entry entry) {
        String tags = entry.tags().stream().map(tag -> tag.replaceAll("[^\\p{L}\\p{M}\\p{N}]", ""))
                .filter(tag -> !tag.isEmpty()).distinct().limit(TAGS_SHOWN).map(tag -> "#" + tag)
                .collect(Collectors.joining(" "));
        return entry.summary() == null ? tags.isEmpty() ? null : tags
                : tags.isEmpty() ? entry.summary() : entry.summary() + "\n" + tags;
    }

    private static String home(Feed feed) {
        if (feed.home() != null) {
            return feed.home();
        }
        if (feed.author().uri() != null) {
            return feed.author().uri();
        }
        String found = Addresses.root(feed.self());
        return found != null ? found : feed.entries().stream().map(entry -> Addresses.root(entry.link()))
                .filter(link -> link != null).findFirst().orElse(null);
    }

    /** Whose page it is: the feed says it, or all of its entries have one author. */
    private static Author owner(Feed feed) {
        if (feed.author().name() != null) {
            return feed.author();
        }
        List<Author> authors = feed.entries().stream().map(Entry::author).filter(one -> one.name() != null).toList();
        boolean one = authors.stream().map(author -> folded(author.name())).distinct().count() == 1
                && authors.size() == feed.entries().size();
        return one ? authors.getFirst() : feed.author();
    }

    private AccountRecord author(Entry entry, Author owner, AccountRecord page) {
        Author own = entry.author();
        boolean same = own.name() == null || owner.name() != null && folded(own.name()).equals(folded(owner.name()));
        if (same) {
            return page;
        }
        String key = Addresses.key(own.uri());
        key = key == null || key.equals(page.key()) ? page.key() + "#" + folded(own.name()) : key;
        AccountRecord author = AccountRecord.of(PLATFORM, key).displayName(own.name())
                .uri(key.contains("#") ? null : own.uri())
                .emails(own.email() == null ? List.of() : List.of(own.email()))
                .origin(new Origin(file, entry.line())).build();
        tell(author);
        return author;
    }

    private void tell(AccountRecord account) {
        AccountRecord before = told.put(account.key(), account);
        if (before == null || before.displayName() == null && account.displayName() != null) {
            sink.account(account);
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
