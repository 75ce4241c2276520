package org.kith.ui.people.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.kith.model.activity.Direction;

/** What a filter lets through, in words for the caption: "received only, messages". Pure. */
final class FilterWords {
    private FilterWords() {
    }

    /** Empty for everything. */
    static String of(FilterChoice choice, Platforms platforms) {
        List<String> parts = new ArrayList<>();
        if (!choice.directions().isEmpty()) {
            parts.add(NLS.bind(Messages.Title_only, joined(choice.directions().stream().sorted()
                    .map(FilterWords::direction))));
        }
        if (!choice.kinds().isEmpty()) {
            parts.add(joined(choice.kinds().stream().sorted()
                    .map(kind -> TypeWords.of(kind).toLowerCase(Locale.getDefault()))));
        }
        if (!choice.platforms().isEmpty()) {
            parts.add(joined(choice.platforms().stream().map(platforms::name).sorted(Comparator.naturalOrder())));
        }
        switch (choice.time().kind()) {
            case LAST_MONTH -> parts.add(Messages.Filter_lastMonthWords);
            case LAST_YEAR -> parts.add(Messages.Filter_lastYearWords);
            case BETWEEN -> parts.add(NLS.bind(Messages.Filter_betweenWords, day(choice.time().from()),
                    day(choice.time().to())));
            default -> {
            }
        }
        return joined(parts.stream());
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case IN -> Messages.Filter_receivedWords;
            case OUT -> Messages.Filter_givenWords;
            default -> Messages.Filter_mutualWords;
        };
    }

    private static String joined(Stream<String> words) {
        return words.reduce((one, other) -> NLS.bind(Messages.Title_join, one, other)).orElse("");
    }
}
