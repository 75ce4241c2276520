package org.kith.core.platform;

/**
 * Takes what a source reads. Given by the core to {@link ArchiveSource#read} and {@link LiveSource#fetch}; called on
 * the thread of that call. The core merges, resolves identities, counts and commits in chunks behind it; a call may
 * therefore block for a while. A record is copied or owned by the sink once handed over: do not change it afterwards.
 *
 * <p>Every method may throw {@link org.eclipse.core.runtime.OperationCanceledException} (the person cancelled, or a
 * budget of records, bytes or time is used up); let it pass.
 *
 * @since 0.1
 */
public interface RecordSink {
    /** Whose archive or account this is. At most once, before the first interaction. */
    default void owner(OwnerRecord record) {
    }

    /** An account that exists, with what is known of it. The same account may come many times; knowledge adds up. */
    default void account(AccountRecord record) {
    }

    /** A person who is to become a contact: a card, a connection, a friend. */
    default void person(PersonRecord record) {
    }

    /** Something that happened. Accounts it names need not be announced before. */
    default void interaction(InteractionRecord record) {
    }

    /** A conversation thread with its title and members. */
    default void conversation(ConversationRecord record) {
    }

    /** An event with its attendees. */
    default void gathering(GatheringRecord record) {
    }

    /** What this archive can and cannot see; overrides the plug-in's declaration for this account. */
    default void coverage(CoverageRecord record) {
    }

    /** Something that could not be read or was left out, with file and line. Does not end the import. */
    default void problem(Problem problem) {
    }
}
