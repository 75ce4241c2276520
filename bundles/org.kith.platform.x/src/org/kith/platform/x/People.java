package org.kith.platform.x;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Origin;
import org.kith.core.platform.RecordSink;

/**
 * Which handle belongs to which number. X's archive names people by number; handles stand only where I mentioned,
 * answered or quoted somebody, so they are gathered here from all posts and told once, with the newest one as current.
 */
final class People {
    /** More than anybody mentions; beyond it those known so far are told and forgotten. */
    private static final int MOST = 200_000;

    private final RecordSink sink;
    private final Map<String, Known> known = new LinkedHashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    /** What is known of one account. */
    private static final class Known {
        AccountRef ref;
        long latest;
        final List<String> former = new ArrayList<>(0);
        Origin origin;

        boolean isOf(String handle) {
            return handle == null || handle.equals(ref.handle());
        }
    }

    /** The account that was asked for last; an answer names the same one twice. */
    private String lastId;
    private Known last;

    People(RecordSink sink) {
        this.sink = sink;
    }

    /**
     * An account as a post names it.
     *
     * @param id     may be null or -1 when the account is gone
     * @param handle may be null
     * @param name   may be null
     * @param second time of the post, for which handle is the newest
     * @return null when nothing names it
     */
    AccountRef seen(String id, String handle, String name, long second, String file, long record) {
        if (id != null && id.equals(lastId) && last.isOf(handle) && last.ref.name() != null) {
            return last.ref;
        }
        Known named = id == null ? null : known.get(id);
        if (named != null && named.isOf(handle) && (name == null || named.ref.name() != null)) {
            lastId = id;
            last = named;
            return named.ref;
        }
        String clean = handle(handle);
        if (!Snowflake.isNumber(id)) {
            if (clean == null) {
                return null;
            }
            String number = numbers.get(clean.toLowerCase(Locale.ROOT));
            return number != null && known.containsKey(number) ? known.get(number).ref
                    : new AccountRef(XArchive.PLATFORM, '@' + clean.toLowerCase(Locale.ROOT), name, clean);
        }
        Known one = named;
        if (one == null) {
            one = first(id, clean, name, second, file, record);
        } else if (clean != null && !clean.equals(one.ref.handle())) {
            changed(one, clean, name, second);
        } else if (name != null && one.ref.name() == null) {
            one.ref = new AccountRef(XArchive.PLATFORM, id, Words.mend(name), one.ref.handle());
        }
        return one.ref;
    }

    /** A number as a message or a list of followers names it. */
    AccountRef number(String id) {
        Known one = known.get(id);
        return one == null ? AccountRef.of(XArchive.PLATFORM, id) : one.ref;
    }

    /** Tells of one account, with what a list of follows says of it. */
    void tell(String id, Boolean iFollow, Boolean followsMe, Origin origin) {
        lastId = null;
        Known one = known.remove(id);
        AccountRecord.Builder record = AccountRecord.of(XArchive.PLATFORM, id).iFollow(iFollow).followsMe(followsMe)
                .origin(origin).uri(page(id, null));
        if (one != null) {
            record.handle(one.ref.handle()).displayName(one.ref.name()).formerHandles(one.former)
                    .uri(page(id, one.ref.handle()));
        }
        sink.account(record.build());
    }

    /** Tells of all that have not been told of. */
    void tellRest(Boolean iFollow, Boolean followsMe) {
        for (String id : List.copyOf(known.keySet())) {
            tell(id, iFollow, followsMe, known.get(id).origin);
        }
    }

    /** The address of a profile; by number where the handle is unknown, which a browser follows as well. */
    static String page(String id, String handle) {
        return handle == null ? "https://twitter.com/intent/user?user_id=" + id
                : "https://x.com/" + handle.toLowerCase(Locale.ROOT);
    }

    private Known first(String id, String handle, String name, long second, String file, long record) {
        if (known.size() >= MOST) {
            tellRest(null, null);
            numbers.clear();
        }
        Known one = new Known();
        one.ref = new AccountRef(XArchive.PLATFORM, id, Words.mend(name), handle);
        one.latest = second;
        one.origin = new Origin(file, record);
        known.put(id, one);
        if (handle != null) {
            numbers.put(handle.toLowerCase(Locale.ROOT), id);
        }
        return one;
    }

    private void changed(Known one, String handle, String name, long second) {
        numbers.put(handle.toLowerCase(Locale.ROOT), one.ref.key());
        String old = one.ref.handle();
        boolean newer = old == null || second >= one.latest;
        String former = newer ? old : handle;
        if (former != null && !former.equals(handle(newer ? handle : old)) && !one.former.contains(former)
                && one.former.size() < 50) {
            one.former.add(former);
        }
        if (newer) {
            one.former.remove(handle);
            one.ref = new AccountRef(XArchive.PLATFORM, one.ref.key(),
                    name == null ? one.ref.name() : Words.mend(name), handle);
            one.latest = second;
        }
    }

    /** A handle that can be one; null otherwise. */
    private static String handle(String text) {
        if (text == null || text.isEmpty() || text.length() > 50) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_')) {
                return null;
            }
        }
        return text;
    }
}
