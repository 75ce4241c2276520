package org.kith.ui.people.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.model.PartialDates;
import org.kith.model.people.Aggregate;
import org.kith.model.people.PartialDate;
import org.kith.model.people.Provenance;
import org.kith.model.people.Sourced;
import org.kith.ui.When;

/** Where values come from, in words. UI thread. */
final class Origins {
    private final When when;
    private final Clock clock;
    private final Map<String, String> sources;
    private final Map<String, String> people;

    /**
     * Knows imports and people by what the card read.
     *
     * @param sources names of imports by their uid
     * @param people  names of people by their uid
     */
    Origins(When when, Clock clock, Map<String, String> sources, Map<String, String> people) {
        this.when = when;
        this.clock = clock;
        this.sources = sources;
        this.people = people;
    }

    /** Null when the user wrote it or nothing is known. */
    String of(Sourced value) {
        return words(value.getSource(), value.getSince());
    }

    /** The same for a single value of an aggregate. */
    String of(Aggregate object, String feature) {
        return object.getProvenance().stream().filter(one -> feature.equals(one.getFeature())).findFirst()
                .map((Provenance one) -> words(one.getSource(), one.getSince())).orElse(null);
    }

    private String words(String source, Instant since) {
        if (source == null || KnowledgeMerge.USER.equals(source)) {
            return null;
        }
        String from = sources.getOrDefault(source, Messages.Origin_import);
        return since == null ? NLS.bind(Messages.Origin_from, from)
                : NLS.bind(Messages.Origin_fromSince, from, when.words(since.toEpochMilli()));
    }

    /** The name of a person; empty when not known. */
    String person(String uid) {
        return uid == null ? "" : people.getOrDefault(uid, "");
    }

    /** A day in words; empty when not known. */
    String day(Instant instant) {
        return instant == null ? "" : when.words(instant.toEpochMilli());
    }

    PartialDate today() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return PartialDates.of(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
    }

    Instant now() {
        return clock.instant();
    }
}
