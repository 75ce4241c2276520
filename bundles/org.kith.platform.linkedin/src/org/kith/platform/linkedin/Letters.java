package org.kith.platform.linkedin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.ConversationRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;

/**
 * Private messages. Sent and received ones stand in the same folder; who sent one is told by the address of its sender.
 * Drafts and advertisements are left out and counted. Messages have no number: conversation, time, sender and words
 * name one.
 */
final class Letters {
    private static final String SPONSORED = "<p class=\"spinmail-quill-editor__spin-break\">";
    private static final int NAMED = 20;

    private final Reading reading;
    private final Map<String, Map<String, AccountRef>> members = new HashMap<>();
    private final Set<String> told = new LinkedHashSet<>();
    private long drafts;
    private long sponsored;
    private String file = "";

    Letters(Reading reading) {
        this.reading = reading;
    }

    /** The profiles in a list of addresses, which are joined by commas without a space. */
    static List<String> keys(String addresses) {
        List<String> keys = new ArrayList<>(1);
        for (String address : addresses.split(",")) {
            String key = Profile.key(address);
            if (key != null && !keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Reads all files of messages. */
    void read() {
        reading.learn(Table.MESSAGES, (row, trouble) -> {
            AccountRef sender = sender(row);
            if (sender != null && !left(row, false)) {
                of(row).putIfAbsent(sender.key(), sender);
            }
        });
        reading.each(Table.MESSAGES, this::one);
        if (drafts > 0) {
            reading.sink.problem(Problem.in(Problem.Code.LEFT_OUT, file,
                    Trouble.format(Messages.Letters_drafts, drafts)));
        }
        if (sponsored > 0) {
            reading.sink.problem(Problem.in(Problem.Code.LEFT_OUT, file,
                    Trouble.format(Messages.Letters_sponsored, sponsored)));
        }
    }

    private void one(Row row, Trouble trouble) {
        file = row.origin().file();
        if (left(row, true)) {
            return;
        }
        String conversation = row.get("conversation id");
        AccountRef sender = sender(row);
        if (conversation.isEmpty() && sender == null) {
            trouble.at(Problem.Code.MALFORMED, row.origin().line(), Messages.Letters_nobody, row.origin().line());
            return;
        }
        Stamp.Time time = reading.time(Table.MESSAGES, row.get("date"), row, trouble);
        AccountRef actor = sender == null ? gone(conversation) : sender;
        Map<String, AccountRef> to = recipients(row, actor);
        int count = Math.max(1, to.size());
        String content = row.raw("content");
        String text = HtmlText.plain(content).strip();
        String key = "message:" + conversation + ':' + (time.at() == null ? row.get("date") : time.at().toString())
                + ':' + Reading.hash(actor.key() + '\n' + content);
        InteractionRecord.Builder record = reading.start(InteractionType.MESSAGE, key, actor, time, row)
                .audience(count == 1 && of(row).size() <= 2 ? Audience.ONE_TO_ONE : Audience.GROUP).recipients(count)
                .conversation(conversation.isEmpty() ? null : conversation)
                .summary(blankToNull(row.get("subject"))).text(blankToNull(text))
                .link(conversation.isEmpty() ? null
                        : "https://www.linkedin.com/messaging/thread/" + conversation + '/');
        to.values().forEach(one -> {
            if (count <= NAMED || reading.mine(one.key())) {
                record.target(one, TargetRole.TO);
            }
        });
        tell(row, conversation, actor, to);
        reading.sink.interaction(record.build());
    }

    private boolean left(Row row, boolean counted) {
        boolean draft = yes(row.get("is message draft")) || yes(row.get("is conversation draft"));
        boolean advertisement = !draft && row.get("sender profile url").isEmpty()
                && row.raw("content").stripLeading().toLowerCase(Locale.ROOT).startsWith(SPONSORED);
        if (counted) {
            drafts += draft ? 1 : 0;
            sponsored += advertisement ? 1 : 0;
        }
        return draft || advertisement;
    }

    private static boolean yes(String value) {
        return value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("true");
    }

    private AccountRef sender(Row row) {
        AccountRef sender = reading.names.find(row.get("sender profile url"), row.get("from"));
        return sender != null && reading.mine(sender.key()) ? reading.me : sender;
    }

    /** Somebody who left LinkedIn has neither name nor address; one such is not another such. */
    private static AccountRef gone(String conversation) {
        return new AccountRef(LinkedInArchive.PLATFORM, "gone:" + conversation, null, null);
    }

    private Map<String, AccountRef> recipients(Row row, AccountRef actor) {
        Map<String, AccountRef> to = new LinkedHashMap<>();
        List<String> keys = keys(row.get("recipient profile urls"));
        String names = row.get("to");
        if (!keys.isEmpty()) {
            for (String key : keys) {
                add(to, Names.of(key, keys.size() == 1 ? names : null), actor);
            }
        } else {
            unaddressed(row, actor, names, to);
        }
        if (reading.me != null && !reading.mine(actor.key())) {
            add(to, reading.me, actor);
        }
        return to;
    }

    /** Before mid-2023 recipients are names joined by commas that names contain too: who else wrote here is surer. */
    private void unaddressed(Row row, AccountRef actor, String names, Map<String, AccountRef> to) {
        of(row).values().forEach(one -> add(to, one, actor));
        if (to.isEmpty() && (reading.me == null || reading.mine(actor.key()))) {
            String key = reading.names.key(names);
            if (key != null) {
                add(to, Names.of(key, names), actor);
            } else if (names.indexOf(',') < 0 && Names.bare(names) != null) {
                add(to, Names.bare(names), actor);
            } else if (!row.get("conversation id").isEmpty()) {
                add(to, gone(row.get("conversation id")), actor);
            }
        }
    }

    private void add(Map<String, AccountRef> to, AccountRef one, AccountRef actor) {
        if (!one.key().equals(actor.key())) {
            to.putIfAbsent(one.key(), reading.mine(one.key()) ? reading.me : one);
        }
    }

    /** Everybody who wrote in the conversation of a row. */
    private Map<String, AccountRef> of(Row row) {
        return members.computeIfAbsent(row.get("conversation id"), key -> new LinkedHashMap<>(2));
    }

    private void tell(Row row, String conversation, AccountRef actor, Map<String, AccountRef> to) {
        if (conversation.isEmpty() || !told.add(conversation)) {
            return;
        }
        Map<String, AccountRef> all = new LinkedHashMap<>(of(row));
        all.putIfAbsent(actor.key(), actor);
        all.putAll(to);
        reading.sink.conversation(new ConversationRecord(LinkedInArchive.PLATFORM, conversation,
                blankToNull(row.get("conversation title")), List.copyOf(all.values())));
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
