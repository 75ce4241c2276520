package org.kith.platform.ical;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem.Code;
import org.kith.model.meet.Gathering;

/**
 * The instances of a series inside a window. Bounded whatever the rule: rules that repeat within a day are not
 * expanded, no series gives more than 1,100 instances, no rule is followed for more than 100,000 steps. Pure but for
 * the problems it tells; any thread.
 */
final class Expansion {
    static final int MOST = 1_100;
    private static final int MOST_STEPS = 100_000;
    private static final int MOST_LINES = 200;
    private static final int CYCLE = 400;
    /** Rules that skip more than that take long to follow. */
    private static final int LONGEST_INTERVAL = 5_000;

    private final Zones zones;
    private final Instant from;
    private final Instant to;
    private final BiConsumer<Code, String> problems;

    Expansion(Zones zones, Instant from, Instant to, BiConsumer<Code, String> problems) {
        this.zones = zones;
        this.from = from;
        this.to = to;
        this.problems = problems;
    }

    /** The starts of the instances in the window, in order; for a floating event as if in UTC. */
    List<Instant> of(Event event) {
        Gathering series = event.gathering();
        if (series.getStart() == null) {
            return List.of();
        }
        TreeSet<Instant> in = new TreeSet<>();
        Set<Instant> out = new HashSet<>();
        Set<String> outDays = new HashSet<>();
        add(series.getStart(), in);
        boolean expanded = false;
        int count = 0;
        for (String raw : series.getRecurrence()) {
            ContentLine line = ContentLine.parse(raw, 0);
            if (line == null || count++ > MOST_LINES) {
                continue;
            }
            switch (line.name()) {
                case "RRULE" -> expanded |= rule(line, event, in);
                case "EXRULE" -> rule(line, event, out);
                case "RDATE" -> {
                    dates(line, event, in, null);
                    expanded = true;
                }
                default -> dates(line, event, out, outDays);
            }
        }
        if (!expanded) {
            return List.of();
        }
        in.removeAll(out);
        ZoneId zone = event.zone() == null || event.zone().id() == null ? ZoneOffset.UTC : event.zone().id();
        in.removeIf(at -> outDays.contains(at.atZone(zone).toLocalDate().toString()));
        if (in.size() > MOST) {
            problems.accept(Code.TOO_LARGE, NLS.bind(Messages.seriesManyTimes, MOST));
        }
        return in.stream().limit(MOST).toList();
    }

    /** False when the rule is not followed, which has been told. */
    private boolean rule(ContentLine line, Event event, Set<Instant> found) {
        Recurrence rule = parsed(line.value().strip());
        if (rule == null || rule.getFrequency() == null
                || rule.getInterval() != null && (rule.getInterval() < 1 || rule.getInterval() > LONGEST_INTERVAL)) {
            problems.accept(Code.INVALID_VALUE, NLS.bind(Messages.badRule, line.value()));
            return false;
        }
        if (oftenADay(rule)) {
            problems.accept(Code.LEFT_OUT, NLS.bind(Messages.seriesTooOften, line.value()));
            return false;
        }
        Instant start = event.gathering().getStart();
        boolean endless = rule.getCount() == null;
        boolean every = rule.getInterval() == null || rule.getInterval() == 1;
        Instant later = start.atOffset(ZoneOffset.UTC).plusYears(CYCLE).toInstant();
        while (endless && every && later.isBefore(from)) {
            // the calendar repeats itself every 400 years, weekdays included
            start = later;
            later = start.atOffset(ZoneOffset.UTC).plusYears(CYCLE).toInstant();
        }
        TimeZone zone = event.zone() == null ? TimeZone.getTimeZone("UTC") : event.zone().rules();
        try {
            DateIterator dates = rule.getDateIterator(Date.from(start), zone);
            if (endless) {
                dates.advanceTo(Date.from(from));
            }
            // the leap gives up where the next instance is more than a century away; then step by step
            follow(endless && !dates.hasNext() ? rule.getDateIterator(Date.from(start), zone) : dates, found);
            return true;
        } catch (RuntimeException | AssertionError impossible) {
            problems.accept(Code.INVALID_VALUE, NLS.bind(Messages.badRule, line.value()));
            return false;
        }
    }

    private void follow(DateIterator dates, Set<Instant> found) {
        int before = found.size();
        for (int steps = 0; steps < MOST_STEPS && found.size() - before <= MOST && dates.hasNext(); steps++) {
            Instant at = dates.next().toInstant();
            if (!at.isBefore(to)) {
                return;
            }
            add(at, found);
        }
    }

    private void dates(ContentLine line, Event event, Set<Instant> found, Set<String> days) {
        String tzid = line.param("TZID");
        Zones.Zone zone = tzid == null ? null : zones.find(tzid);
        for (String value : line.value().split("[,;]", MOST_STEPS)) {
            int period = value.indexOf('/');
            When when = When.read(period < 0 ? value : value.substring(0, period), tzid, zone);
            if (when == null) {
                continue;
            }
            if (when.date() && days != null && !event.gathering().isAllDay()) {
                days.add(when.at().atOffset(ZoneOffset.UTC).toLocalDate().toString());
            } else if (days != null) {
                found.add(when.at());
            } else {
                add(when.at(), found);
            }
        }
    }

    private void add(Instant at, Set<Instant> found) {
        if (!at.isBefore(from) && at.isBefore(to)) {
            found.add(at);
        }
    }

    private static Recurrence parsed(String value) {
        ParseContext context = new ParseContext();
        boolean old = !value.toUpperCase(java.util.Locale.ROOT).contains("FREQ=");
        context.setVersion(old ? ICalVersion.V1_0 : ICalVersion.V2_0);
        try {
            return new RecurrenceRuleScribe().parseText(value, ICalDataType.RECUR, new ICalParameters(), context)
                    .getValue();
        } catch (RuntimeException bad) {
            return null;
        }
    }

    private static boolean oftenADay(Recurrence rule) {
        Frequency frequency = rule.getFrequency();
        if (frequency == Frequency.SECONDLY || frequency == Frequency.MINUTELY || frequency == Frequency.HOURLY) {
            return true;
        }
        long times = (long) Math.max(1, rule.getByHour().size()) * Math.max(1, rule.getByMinute().size())
                * Math.max(1, rule.getBySecond().size());
        return times > 4;
    }
}
