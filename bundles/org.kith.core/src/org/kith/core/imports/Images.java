package org.kith.core.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.platform.Failures;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;
import org.kith.store.AccountKey;
import org.kith.store.AccountQuery;
import org.kith.store.BatchRow;
import org.kith.store.InteractionRow;
import org.kith.store.KnownAccount;
import org.kith.store.SourceKey;
import org.kith.store.Store;
import org.kith.store.Writing;

/**
 * Images of interactions for the journal: JSON that names accounts, threads and batches by their keys, so that it also
 * holds in a restored workspace. One use, one thread.
 */
public final class Images {
    /** The journal's kind of an interaction. */
    public static final String INTERACTION = "Interaction";

    private final Store store;
    private final JsonFactory json = new JsonFactory();
    private Map<Integer, AccountKey> accounts;
    private Map<Integer, SourceKey> threads;
    private Map<Integer, String> batches;

    /** Images of the interactions of a store. */
    public Images(Store store) {
        this.store = store;
    }

    /** The image of a row. */
    public byte[] write(InteractionRow row) throws CoreException {
        load();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(300);
        try (JsonGenerator out = json.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("platform", row.platform());
            out.writeStringField("key", row.key());
            out.writeStringField("type", row.type().name());
            account(out, "actor", row.actor());
            out.writeArrayFieldStart("targets");
            for (InteractionRow.Target target : row.targets()) {
                AccountKey key = accounts.get(target.account());
                if (key != null) {
                    out.writeString(target.role() == null ? "" : target.role().name());
                    out.writeString(key.platform());
                    out.writeString(key.key());
                }
            }
            out.writeEndArray();
            out.writeNumberField("published", row.published());
            out.writeStringField("precision", row.precision().name());
            out.writeNumberField("end", row.end());
            out.writeStringField("direction", row.direction().name());
            out.writeStringField("audience", row.audience().name());
            out.writeNumberField("recipients", row.recipients());
            text(out, "object", row.object());
            text(out, "inReplyTo", row.inReplyTo());
            text(out, "conversation", row.conversation() == 0 || threads.get(row.conversation()) == null ? null
                    : threads.get(row.conversation()).key());
            text(out, "summary", row.summary());
            text(out, "text", row.text());
            text(out, "link", row.link());
            text(out, "batch", batches.get(row.batch()));
            account(out, "own", row.ownAccount());
            out.writeStringField("file", row.file());
            out.writeNumberField("line", row.line());
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** The rows of images, each with the number 0 or the one that is given for its key. */
    public List<InteractionRow> read(List<byte[]> images, Map<SourceKey, Long> ids, Writing writing)
            throws CoreException {
        load();
        List<Map<String, Object>> parsed = new ArrayList<>();
        Set<AccountKey> keys = new LinkedHashSet<>();
        for (byte[] image : images) {
            Map<String, Object> fields = parse(image);
            parsed.add(fields);
            keys.addAll(keysOf(fields));
        }
        Map<AccountKey, KnownAccount> found = keys.isEmpty() ? Map.of() : writing.accounts(keys);
        Map<SourceKey, Integer> threadIds = new HashMap<>();
        threads.forEach((id, key) -> threadIds.put(key, id));
        Map<String, Integer> batchIds = new HashMap<>();
        batches.forEach((id, uid) -> batchIds.put(uid, id));
        ContentHash hash = new ContentHash();
        List<InteractionRow> rows = new ArrayList<>();
        for (Map<String, Object> fields : parsed) {
            InteractionRow row = row(fields, found, threadIds, batchIds, ids);
            rows.add(Rows.withHash(row, hash.applyAsLong(row)));
        }
        return rows;
    }

    private static InteractionRow row(Map<String, Object> f, Map<AccountKey, KnownAccount> accounts,
            Map<SourceKey, Integer> threads, Map<String, Integer> batches, Map<SourceKey, Long> ids) {
        List<String> parts = strings(f, "targets");
        List<InteractionRow.Target> targets = new ArrayList<>();
        for (int i = 0; i + 2 < parts.size(); i += 3) {
            KnownAccount known = accounts.get(new AccountKey(parts.get(i + 1), parts.get(i + 2)));
            if (known != null) {
                targets.add(new InteractionRow.Target(known.id(),
                        parts.get(i).isEmpty() ? null : TargetRole.valueOf(parts.get(i))));
            }
        }
        String platform = (String) f.get("platform");
        String key = (String) f.get("key");
        return new InteractionRow(ids.getOrDefault(new SourceKey(platform, key), 0L), platform, key, 0,
                InteractionType.valueOf((String) f.get("type")), id(accounts, strings(f, "actor")), targets,
                number(f, "published"), TimePrecision.valueOf((String) f.get("precision")), number(f, "end"),
                Direction.valueOf((String) f.get("direction")), Audience.valueOf((String) f.get("audience")),
                (int) number(f, "recipients"), (String) f.get("object"), (String) f.get("inReplyTo"),
                threads.getOrDefault(new SourceKey(platform, (String) f.get("conversation")), 0),
                (String) f.get("summary"), (String) f.get("text"), (String) f.get("link"),
                batches.getOrDefault((String) f.get("batch"), 0), id(accounts, strings(f, "own")),
                (String) f.getOrDefault("file", ""), number(f, "line"));
    }

    /** The accounts that an image names. */
    public Set<AccountKey> accountsOf(byte[] image) throws CoreException {
        return keysOf(parse(image));
    }

    private static Set<AccountKey> keysOf(Map<String, Object> fields) {
        Set<AccountKey> keys = new LinkedHashSet<>();
        for (String name : new String[] {"actor", "own"}) {
            List<String> parts = strings(fields, name);
            if (parts.size() == 2) {
                keys.add(new AccountKey(parts.get(0), parts.get(1)));
            }
        }
        List<String> parts = strings(fields, "targets");
        for (int i = 0; i + 2 < parts.size(); i += 3) {
            keys.add(new AccountKey(parts.get(i + 1), parts.get(i + 2)));
        }
        return keys;
    }

    private Map<String, Object> parse(byte[] image) throws CoreException {
        Map<String, Object> fields = new LinkedHashMap<>();
        try (JsonParser in = json.createParser(image)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                JsonToken token = in.nextToken();
                if (token == JsonToken.START_ARRAY) {
                    List<String> values = new ArrayList<>();
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        values.add(in.getText());
                    }
                    fields.put(name, values);
                } else {
                    fields.put(name, token == JsonToken.VALUE_STRING ? in.getText() : (Object) in.getLongValue());
                }
            }
        } catch (IOException e) {
            throw Failures.of(Failures.STORE, Messages.Images_unreadable, e);
        }
        return fields;
    }

    private void load() throws CoreException {
        if (accounts != null) {
            return;
        }
        accounts = new HashMap<>();
        threads = new HashMap<>();
        batches = new HashMap<>();
        store.accounts(new AccountQuery(null, null, null, null, 0)).forEach(row -> accounts.put(row.id(), row.key()));
        store.conversations(row -> threads.put(row.id(), row.key()));
        for (BatchRow row : store.batches()) {
            batches.put(row.id(), row.uid());
        }
    }

    private void account(JsonGenerator out, String name, int id) throws IOException {
        AccountKey key = accounts.get(id);
        if (key != null) {
            out.writeArrayFieldStart(name);
            out.writeString(key.platform());
            out.writeString(key.key());
            out.writeEndArray();
        }
    }

    private static void text(JsonGenerator out, String name, String value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> fields, String name) {
        return (List<String>) fields.getOrDefault(name, List.of());
    }

    private static long number(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Long value ? value : 0;
    }

    private static int id(Map<AccountKey, KnownAccount> accounts, List<String> parts) {
        KnownAccount known = parts.size() == 2 ? accounts.get(new AccountKey(parts.get(0), parts.get(1))) : null;
        return known == null ? 0 : known.id();
    }
}
