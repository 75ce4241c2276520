package org.kith.ui.people.card;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.kith.model.people.Affiliation;
import org.kith.model.people.Person;

/** The line below a name: how it is said, pronouns, where she works. */
final class Headline {
    private Headline() {
    }

    static String of(Person person) {
        String said = person.getPronunciation() == null || person.getPronunciation().isBlank() ? null
                : NLS.bind(Messages.Headline_said, person.getPronunciation());
        String pronouns = person.getPronouns().isEmpty() ? null : person.getPronouns().getFirst();
        String work = person.getAffiliations().stream().filter(one -> !one.isFormer() && one.getEnd() == null)
                .map(Headline::work).filter(words -> !words.isEmpty()).findFirst().orElse(null);
        return Stream.of(said, pronouns, work).filter(words -> words != null).collect(Collectors.joining(" \u00b7 "));
    }

    private static String work(Affiliation work) {
        String title = work.getTitle() != null ? work.getTitle() : work.getRole();
        if (title != null && work.getOrganization() != null) {
            return NLS.bind(Messages.Headline_titleAt, title, work.getOrganization());
        }
        return title != null ? title : work.getOrganization() != null ? work.getOrganization() : "";
    }
}
