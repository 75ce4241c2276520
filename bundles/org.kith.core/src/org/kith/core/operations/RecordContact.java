package org.kith.core.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.identity.Uids;
import org.kith.core.journal.Edit;
import org.kith.core.session.Session;
import org.kith.model.PartialDates;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.Relationship;
import org.kith.store.AccountKey;
import org.kith.store.InteractionRow;
import org.kith.store.KnownAccount;
import org.kith.store.SourceKey;

/**
 * Records a meeting, a call or anything else that no platform saw. It is between an account of platform {@code kith}
 * that stands for the person and one that stands for me, so that no wrong link of another account can take it away. A
 * meeting also sets the vCard relation {@code met}. One undoable step.
 */
public final class RecordContact {
    /** Platform of what was entered by hand. */
    public static final String PLATFORM = "kith";

    private final Session session;
    private final String person;
    private final InteractionType type;
    private final Direction direction;
    private final Instant at;
    private final String text;
    private final String object;

    private RecordContact(Session session, String person, InteractionType type, Direction direction, Instant at,
            String text) {
        this(session, person, type, direction, at, text, null);
    }

    private RecordContact(Session session, String person, InteractionType type, Direction direction, Instant at,
            String text, String object) {
        this.session = session;
        this.person = person;
        this.type = type;
        this.direction = direction;
        this.at = at;
        this.text = text;
        this.object = object;
    }

    /** A meeting; text may be null. */
    public static RecordContact meeting(Session session, String person, Instant at, String text) {
        return new RecordContact(session, person, InteractionType.MEETING, Direction.MUTUAL, at, text);
    }

    /** A call; text may be null. */
    public static RecordContact call(Session session, String person, Instant at, String text) {
        return new RecordContact(session, person, InteractionType.CALL, Direction.MUTUAL, at, text);
    }

    /** Something that I did for the person (OUT) or the person for me (IN): help, a gift, a letter. */
    public static RecordContact of(Session session, String person, InteractionType type, Direction direction,
            Instant at, String text) {
        return new RecordContact(session, person, type, direction, at, text);
    }

    /**
     * Something public that I did about something of theirs.
     *
     * @param object what it was about: an address, or the key of an interaction
     */
    public static RecordContact inPublic(Session session, String person, InteractionType type, Instant at,
            String object) {
        return new RecordContact(session, person, type, Direction.OUT, at, null, object);
    }

    /** Records it; returns its key. */
    public String run(IProgressMonitor monitor) throws CoreException {
        return session.history().edit("", this::record);
    }

    /** The key it gets when nothing like it was recorded before. */
    public String key() {
        return object == null ? Uids.derived("hand", type.name(), person, at.toString(), text)
                : Uids.derived("hand", type.name(), person, at.toString(), object);
    }

    /** Records it as a part of a step; returns its key. What the edit had open is saved by it: find it anew. */
    public String record(Edit edit) throws CoreException {
        Person one = edit.load(person, Person.class);
        edit.label(NLS.bind(Messages.RecordContact_label, one.getFormattedName(), words(type)));
        Links links = new Links(session, edit);
        Person me = links.me();
        AccountKey theirs = new AccountKey(PLATFORM, person);
        AccountKey mine = new AccountKey(PLATFORM, me.getUid());
        links.link(links.account(theirs), person, Messages.LinkAccount_evidence);
        links.link(links.account(mine), me.getUid(), Messages.ClaimAccount_evidence);
        if (type == InteractionType.MEETING) {
            met(one, me);
        }
        edit.flush();
        Map<AccountKey, KnownAccount> ids = edit.writing().accounts(List.of(theirs, mine));
        String key = key();
        for (int i = 2; !edit.writing().interactionIds(List.of(new SourceKey(PLATFORM, key))).isEmpty(); i++) {
            key = Uids.derived("hand", type.name(), person, at.toString(), object == null ? text : object,
                    Integer.toString(i));
        }
        int from = ids.get(direction == Direction.IN ? theirs : mine).id();
        int to = ids.get(direction == Direction.IN ? mine : theirs).id();
        edit.add(new InteractionRow(0, PLATFORM, key, 0, type, from,
                List.of(new InteractionRow.Target(to, direction == Direction.MUTUAL ? TargetRole.PARTICIPANT
                        : TargetRole.TO)),
                at.toEpochMilli(), TimePrecision.EXACT, InteractionRow.NO_TIME, direction,
                object == null ? Audience.ONE_TO_ONE : Audience.PUBLIC, 1, object, null, 0, null, text, null, 0, ids.get(mine).id(), "", 0));
        return key;
    }

    /** Only notes that we have met, as a part of a step: where the meeting itself is known from elsewhere. */
    public void relate(Edit edit) throws CoreException {
        met(edit.load(person, Person.class), new Links(session, edit).me());
    }

    static String words(InteractionType type) {
        String name = type.name().toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void met(Person one, Person me) {
        if (one.getRelationships().stream().anyMatch(relation -> relation.getTypes().contains("met"))) {
            return;
        }
        Relationship met = PeopleFactory.eINSTANCE.createRelationship();
        met.getTypes().add("met");
        met.setAgentUid(me.getUid());
        met.setStart(PartialDates.of(LocalDate.ofInstant(at, session.zone())));
        met.setSource(KnowledgeMerge.USER);
        one.getRelationships().add(met);
    }
}
