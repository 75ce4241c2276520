package org.kith.ui.people.access;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Folding;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.model.people.Account;
import org.kith.model.people.Affiliation;
import org.kith.model.people.Handle;
import org.kith.model.people.Person;

/** Why a person was found, in words for the second line. Any thread. */
final class Reasons {
    /** What addresses of pages have; they say less than a handle does. */
    private static final String ADDRESS = "://";

    private final PlatformRegistry platforms;

    Reasons(PlatformRegistry platforms) {
        this.platforms = platforms;
    }

    /** Title and organisation of today; empty when neither is known. */
    static String work(Person person) {
        return person.getAffiliations().stream().filter(Reasons::isNow).findFirst().map(Reasons::words).orElse("");
    }

    /** Where these words stand when the name does not have them; null when that is nothing to be shown. */
    String why(Person person, List<Account> accounts, List<String> words) {
        return Stream.of(
                person.getAffiliations().stream().filter(Reasons::isNow).map(Reasons::words),
                points(person).filter(value -> !value.contains(ADDRESS)),
                bound(Messages.Why_nickname, person.getNicknames().stream()),
                accounts.stream().filter(one -> one.getUsername() != null).map(this::handle),
                accounts.stream().flatMap(this::oldHandles),
                accounts.stream().filter(one -> one.getDisplayName() != null).map(this::shownName),
                person.getAffiliations().stream().filter(one -> !isNow(one)).map(Reasons::words)
                        .map(bind(Messages.Why_formerly)),
                bound(Messages.Why_tag, Stream.concat(person.getTags().stream(), person.getCategories().stream())),
                points(person),
                bound(Messages.Why_note, person.getFacts().stream().map(fact -> fact.getText())),
                bound(Messages.Why_note, person.getNotes().stream().map(note -> note.getText())))
                .flatMap(all -> all).filter(Objects::nonNull).filter(line -> has(line, words)).findFirst()
                .orElse(null);
    }

    private static Stream<String> points(Person person) {
        return person.getContactPoints().stream()
                .flatMap(point -> Stream.of(point.getValue(), point.getUsername())).filter(Objects::nonNull);
    }

    private static boolean has(String line, List<String> words) {
        String folded = Folding.fold(line);
        return words.stream().anyMatch(folded::contains);
    }

    private static boolean isNow(Affiliation one) {
        return !one.isFormer() && one.getEnd() == null;
    }

    private static String words(Affiliation one) {
        String title = one.getTitle() == null || one.getTitle().isBlank() ? one.getRole() : one.getTitle();
        return Stream.of(title, one.getOrganization()).filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private String handle(Account account) {
        return NLS.bind(Messages.Why_handle, account.getUsername(), platform(account));
    }

    private String shownName(Account account) {
        return NLS.bind(Messages.Why_shownName, account.getDisplayName(), platform(account));
    }

    private Stream<String> oldHandles(Account account) {
        return account.getHandles().stream().map(Handle::getUsername)
                .filter(name -> name != null && !name.equalsIgnoreCase(account.getUsername()))
                .map(name -> NLS.bind(Messages.Why_oldHandle, name, platform(account)));
    }

    private String platform(Account account) {
        String id = String.valueOf(account.getPlatform());
        return platforms.platform(id).map(PlatformDescriptor::name).orElse(id);
    }

    private static Stream<String> bound(String sentence, Stream<String> values) {
        return values.filter(value -> value != null && !value.isBlank()).map(bind(sentence));
    }

    private static UnaryOperator<String> bind(String sentence) {
        return value -> NLS.bind(sentence, value);
    }
}
