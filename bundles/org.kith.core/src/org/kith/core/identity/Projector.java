package org.kith.core.identity;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.kith.model.PartialDates;
import org.kith.model.meet.Gathering;
import org.kith.model.people.Account;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.MediaRole;
import org.kith.model.people.Person;
import org.kith.model.people.Photo;
import org.kith.model.people.StructuredName;
import org.kith.model.people.Ternary;
import org.kith.store.AccountKey;
import org.kith.store.InteractionRow;
import org.kith.store.Projection;

/**
 * What lists, matching and search read of an aggregate; asked at each save. Knows who I am only by uid. Safe for any
 * thread; the objects are not.
 */
public final class Projector {
    private static final int LONGEST_SEARCH = 8000;
    /** Puts bare ids and empty names behind all names. */
    private static final String NAMELESS = "ff";

    private final Collator collator = Collator.getInstance(ULocale.ROOT).freeze();

    /**
     * The projection.
     *
     * @param object an aggregate
     * @param me     uid of the person that is me; null while nobody is
     * @return null for kinds that no list shows
     */
    public Projection of(EObject object, String me) {
        return switch (object) {
            case Person person -> of(person, me);
            case Account account -> of(account, me);
            case Gathering gathering -> of(gathering);
            default -> null;
        };
    }

    private Projection of(Person person, String me) {
        String name = person.getFormattedName() == null ? "" : person.getFormattedName();
        return new Projection.PersonView(name, sortKey(person, name), organization(person),
                points(person, ContactPointKind.EMAIL), points(person, ContactPointKind.PHONE), birthday(person),
                photo(person), tags(person), search(person, name), ContactKeys.of(person),
                person.getUid().equals(me));
    }

    private static Projection of(Account account, String me) {
        String person = account.personUid();
        return new Projection.AccountView(new AccountKey(account.getPlatform(), account.getUserId()),
                account.getUsername(), account.getUri(), account.getDisplayName(), person,
                person != null && person.equals(me), known(account.getIFollow()), known(account.getFollowsMe()),
                ContactKeys.of(account), search(account));
    }

    /** Handles that it once had are how others remember it. */
    private static String search(Account account) {
        StringBuilder text = new StringBuilder(60);
        add(text, account.getDisplayName());
        add(text, account.getUsername());
        account.getHandles().forEach(one -> {
            if (one.getUsername() != null && !one.getUsername().equals(account.getUsername())) {
                add(text, one.getUsername());
            }
        });
        if (ContactKeys.MAIL.equals(account.getPlatform())) {
            add(text, account.getUserId());
        }
        return text.isEmpty() ? null : folded(text);
    }

    private static Projection of(Gathering event) {
        return new Projection.EventView(event.getSummary() == null ? "" : event.getSummary(),
                event.getStart() == null ? InteractionRow.NO_TIME : event.getStart().toEpochMilli(),
                event.getEnd() == null ? InteractionRow.NO_TIME : event.getEnd().toEpochMilli(), event.getLocation(),
                event.getAttendances().size());
    }

    private static Boolean known(Ternary value) {
        return value == Ternary.UNKNOWN ? null : value == Ternary.YES;
    }

    private String sortKey(Person person, String name) {
        String key = HexFormat.of().formatHex(
                collator.getCollationKey(sortName(person.getName(), name)).toByteArray());
        return name.codePoints().anyMatch(Character::isLetter) ? key : NAMELESS + key;
    }

    private static String sortName(StructuredName parts, String name) {
        if (parts == null) {
            return name;
        }
        if (parts.getSortAs() != null) {
            return parts.getSortAs();
        }
        if (parts.getFamily() == null || parts.getFamily().isBlank()) {
            return name;
        }
        return parts.getGiven() == null ? parts.getFamily() : parts.getFamily() + " " + parts.getGiven();
    }

    private static String organization(Person person) {
        return person.getAffiliations().stream().filter(one -> !one.isFormer() && one.getEnd() == null)
                .map(Affiliation::getOrganization).filter(one -> one != null && !one.isBlank()).findFirst()
                .orElse(null);
    }

    private static List<String> points(Person person, ContactPointKind kind) {
        return person.getContactPoints().stream()
                .filter(point -> point.getKind() == kind && point.getValue() != null && !point.isFormer())
                .sorted(Comparator.comparingInt(point -> point.getPref() == 0 ? 101 : point.getPref()))
                .map(ContactPoint::getValue).distinct().toList();
    }

    private static String birthday(Person person) {
        String date = person.getBirthday() == null ? "" : PartialDates.format(person.getBirthday());
        return date.isEmpty() ? null : date;
    }

    private static String photo(Person person) {
        return person.getPhotos().stream().filter(one -> one.getRole() == MediaRole.PHOTO && one.getHash() != null)
                .min(Comparator.comparingInt(one -> one.getPref() == 0 ? 101 : one.getPref())).map(Photo::getHash)
                .orElse(null);
    }

    private static List<String> tags(Person person) {
        if (person.getTags().isEmpty()) {
            return List.copyOf(person.getCategories());
        }
        List<String> tags = new ArrayList<>(person.getTags());
        person.getCategories().stream().filter(one -> !tags.contains(one)).forEach(tags::add);
        return tags;
    }

    private static String search(Person person, String name) {
        StringBuilder text = new StringBuilder(200);
        add(text, name);
        add(text, person.getNicknames());
        StructuredName parts = person.getName();
        if (parts != null) {
            add(text, parts.getGiven());
            add(text, parts.getFamily());
            add(text, parts.getSecondFamily());
            add(text, parts.getAdditional());
        }
        person.getAffiliations().forEach(one -> {
            add(text, one.getOrganization());
            add(text, one.getTitle());
            add(text, one.getRole());
        });
        person.getContactPoints().forEach(point -> {
            add(text, point.getValue());
            add(text, point.getUsername());
            if (point.getKind() == ContactPointKind.PHONE) {
                ContactKeys.phone(point.getValue()).ifPresent(key -> add(text, key.value()));
            }
        });
        add(text, person.getTags());
        add(text, person.getCategories());
        person.getFacts().forEach(fact -> add(text, fact.getText()));
        person.getNotes().forEach(note -> add(text, note.getText()));
        return folded(text);
    }

    private static String folded(StringBuilder text) {
        return Folding.fold(text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text.toString());
    }

    private static void add(StringBuilder text, List<String> values) {
        values.forEach(value -> add(text, value));
    }

    private static void add(StringBuilder text, String value) {
        if (value != null && !value.isBlank()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(value);
        }
    }
}
