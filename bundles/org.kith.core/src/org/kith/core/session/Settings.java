package org.kith.core.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.Uids;
import org.kith.model.people.Setting;
import org.kith.model.people.Tier;
import org.kith.model.people.Workspace;

/**
 * The choices of the user that belong to the data, as known at one time: dotted keys, lower case. A value, taken anew
 * after a change; changed by {@code SetSettings}. What was never chosen has its default. Any thread.
 */
public final class Settings {
    /** The zone that days are counted in: an id of {@link ZoneId}. */
    public static final String ZONE = "zone";
    /** Whether times that are near are said as "3 days ago": true or false. */
    public static final String RELATIVE_DATES = "dates.relative";
    /** Whether the desktop is told of what is due: true or false. */
    public static final String NOTIFICATIONS = "notifications";
    /** The file that tasks, dates and rhythms are kept in for calendars to subscribe to: a path; none by default. */
    public static final String CALENDAR_FILE = "calendar.file";
    /** Whether that file says everything as events, for calendars that show no tasks: true or false. */
    public static final String CALENDAR_EVENTS = "calendar.events";
    /** When nothing may be told of by itself: two times of the day in the user's zone, 21:00-08:00; none: "". */
    public static final String QUIET_HOURS = "quiet.hours";
    /** How many people a day's list has at most. */
    public static final String TODAY_LIMIT = "today.limit";
    /** How many moments a day has at most. */
    public static final String MOMENTS_LIMIT = "moments.limit";
    /** What I care about: words between commas. */
    public static final String TOPICS = "topics";

    private static final String RHYTHM = "rhythm.";
    private static final int FIVE_A_DAY = 5;
    private static final Map<Tier, Period> RHYTHMS = Map.of(Tier.A, Period.ofWeeks(3), Tier.B, Period.ofMonths(2),
            Tier.C, Period.ofMonths(6), Tier.D, Period.ofYears(1));

    private final Map<String, String> chosen;

    private Settings(Map<String, String> chosen) {
        this.chosen = Map.copyOf(chosen);
    }

    /** What was chosen; for what was not, the defaults hold. */
    public static Settings of(Map<String, String> chosen) {
        return new Settings(chosen);
    }

    static Settings load(Documents documents) throws CoreException {
        Map<String, String> chosen = new TreeMap<>();
        documents.load(Uids.WORKSPACE, Workspace.class).ifPresent(workspace -> {
            for (Setting one : workspace.getSettings()) {
                if (one.getKey() != null && one.getValue() != null) {
                    chosen.put(one.getKey(), one.getValue());
                }
            }
        });
        return new Settings(chosen);
    }

    /** These with changes over them: an empty value goes back to the default. */
    public Settings with(Map<String, String> changes) {
        Map<String, String> merged = new TreeMap<>(chosen);
        merged.putAll(changes);
        merged.values().removeIf(String::isEmpty);
        return new Settings(merged);
    }

    /** All that was chosen, by key. */
    public Map<String, String> chosen() {
        return chosen;
    }

    /** The zone that was chosen; empty when none was, or one that this machine does not know. */
    public Optional<ZoneId> zone() {
        try {
            return Optional.ofNullable(chosen.get(ZONE)).map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether near times are said as "3 days ago". */
    public boolean relativeDates() {
        return flag(RELATIVE_DATES);
    }

    /** Whether the desktop is told of what is due. */
    public boolean notifications() {
        return flag(NOTIFICATIONS);
    }

    /** The file kept for calendars; empty when none is wanted. */
    public Optional<Path> calendarFile() {
        try {
            return Optional.ofNullable(chosen.get(CALENDAR_FILE)).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether that file says everything as events. */
    public boolean calendarEvents() {
        return "true".equals(chosen.get(CALENDAR_EVENTS));
    }

    /** When nothing may be told of by itself. */
    public QuietHours quietHours() {
        return QuietHours.parse(chosen.get(QUIET_HOURS)).orElse(QuietHours.NIGHT);
    }

    /** How many people a day's list has at most. */
    public int todayLimit() {
        return number(TODAY_LIMIT, FIVE_A_DAY);
    }

    /** What I care about, in the order in which it was written; empty when nothing was said. */
    public Set<String> topics() {
        return Collections.unmodifiableSet(Stream.of(chosen.getOrDefault(TOPICS, "").split(",")).map(String::strip)
                .filter(word -> !word.isEmpty()).collect(Collectors.toCollection(() -> new LinkedHashSet<String>())));
    }

    /** How often people of a tier should be met; zero for NONE. */
    public Period rhythm(Tier tier) {
        try {
            String value = chosen.get(rhythmKey(tier));
            return value == null ? defaultRhythm(tier) : Period.parse(value);
        } catch (DateTimeException e) {
            return defaultRhythm(tier);
        }
    }

    /** The rhythm of a tier as it is shipped; zero for NONE. */
    public static Period defaultRhythm(Tier tier) {
        return RHYTHMS.getOrDefault(tier, Period.ZERO);
    }

    /** The key of the rhythm of a tier. */
    public static String rhythmKey(Tier tier) {
        return RHYTHM + tier.getName().toLowerCase(java.util.Locale.ROOT);
    }

    private boolean flag(String key) {
        return !"false".equals(chosen.get(key));
    }

    /** A whole number that was chosen; the other one where none was, or none that can be read. */
    public int number(String key, int otherwise) {
        try {
            return chosen.containsKey(key) ? Integer.parseInt(chosen.get(key)) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
