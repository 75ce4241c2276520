package org.kith.core.moments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.care.DateAhead;
import org.kith.core.care.DatesAhead;
import org.kith.core.evidence.Activities;
import org.kith.core.evidence.People;
import org.kith.core.session.Session;
import org.kith.core.session.Settings;
import org.kith.core.session.Trait;
import org.kith.insight.Activity;
import org.kith.insight.moments.Chance;
import org.kith.insight.moments.Happening;
import org.kith.insight.moments.Moments;
import org.kith.model.activity.InteractionType;
import org.kith.store.InteractionRow;
import org.kith.store.Span;
import org.kith.store.PersonRow;

/**
 * Finds the moments in what others published in the last four weeks and in the days of today: one pass over the time, and
 * a closer look at those who did something. Any thread but the UI thread; works once.
 */
public final class ReadMoments {
    /** After it a post has faded, whatever it was. */
    private static final Duration WINDOW = Duration.ofDays(28);
    private static final int CHECK = 256;

    private final Session session;
    private final Instant now;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<String, List<Activity>> activities = new HashMap<>();
    private final Map<String, InteractionRow> posts = new HashMap<>();
    private final Map<String, DateAhead> days = new HashMap<>();

    /** Of a workspace, as its clock has it. */
    public ReadMoments(Session session) {
        this.session = session;
        now = session.clock().instant();
    }

    /** The moments. */
    public MomentList run(IProgressMonitor monitor) throws CoreException {
        gather(monitor);
        dates();
        MomentDecisions decisions = MomentDecisions.read(session, now);
        Map<String, Trait> traits = session.traits().all();
        Set<String> people = new HashSet<>();
        happenings.forEach(one -> people.add(one.personUid()));
        people.removeIf(uid -> !traits.getOrDefault(uid, Trait.NONE).reachable());
        Supports supports = Supports.of(session, people, traits, now);
        Moments science = new Moments(session.settings().topics(), now, session.zone());
        List<Chance> chances = new ArrayList<>();
        for (Happening one : happenings) {
            if (supports.knows(one.personUid()) && !decisions.hides(one.key())) {
                science.of(one, supports.of(one.personUid()), activities.getOrDefault(one.personUid(), List.of()))
                        .ifPresent(chances::add);
            }
        }
        List<Chance> sorted = Moments.sorted(chances);
        int aDay = session.settings().number(Settings.MOMENTS_LIMIT, Moments.A_DAY);
        List<Chance> today = science.today(sorted, decisions.honoured(), aDay);
        Map<Chance, MomentLine> lines = lines(sorted, supports);
        return new MomentList(sorted.stream().map(lines::get).toList(), today.stream().map(lines::get).toList(),
                decisions.honouredToday(session.zone()));
    }

    /** What others published, and what passed between them and me. */
    private void gather(IProgressMonitor monitor) throws CoreException {
        People people = People.read(session.store());
        String me = session.me().personUid();
        int[] seen = new int[1];
        Span span = new Span(now.minus(WINDOW).toEpochMilli(), now.toEpochMilli() + 1, false, true);
        session.store().interactions(span, row -> {
            if (++seen[0] % CHECK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            String author = row.type() == InteractionType.POST ? people.person(row.actor()) : null;
            if (author != null && !author.equals(me)) {
                Happening one = Posts.of(row, author);
                happenings.add(one);
                posts.put(one.key(), row);
            }
            Set<String> with = people.of(row);
            if (!with.isEmpty()) {
                Activity activity = Activities.of(row);
                with.forEach(person -> activities.computeIfAbsent(person, key -> new ArrayList<>()).add(activity));
            }
        });
    }

    /** The days of today. */
    private void dates() throws CoreException {
        DatesAhead ahead = new DatesAhead(session);
        LocalDate today = LocalDate.ofInstant(now, session.zone());
        Map<String, DateAhead> due = new HashMap<>();
        for (DateAhead one : ahead.within(0, now)) {
            due.put(one.uid() + one.birthday() + one.label(), one);
        }
        if (!due.isEmpty()) {
            for (Happening one : ahead.happenings()) {
                if (one.day().next(today).filter(today::equals).isPresent()) {
                    happenings.add(one);
                    due.values().stream().filter(date -> date.uid().equals(one.personUid())
                            && date.birthday() == one.key().endsWith(" birthday")).findFirst()
                            .ifPresent(date -> days.put(one.key(), date));
                }
            }
        }
    }

    private Map<Chance, MomentLine> lines(List<Chance> chances, Supports supports) throws CoreException {
        Map<String, PersonRow> people = new HashMap<>();
        session.store().personRows(chances.stream().map(one -> one.happening().personUid()).distinct().toList())
                .forEach(row -> people.put(row.uid(), row));
        MomentWords words = new MomentWords(session, supports, now);
        Map<Chance, MomentLine> lines = new HashMap<>();
        for (Chance one : chances) {
            PersonRow person = people.get(one.happening().personUid());
            DateAhead day = days.get(one.happening().key());
            MomentWords.Sentence why = words.why(one.happening().personUid());
            lines.put(one, new MomentLine(one, person == null || person.name() == null ? "" : person.name(),
                    person == null ? null : person.photo(), words.title(one.happening(),
                            posts.get(one.happening().key()), day), why.words(), day == null ? null : day.date(),
                    why.keys()));
        }
        return lines;
    }
}
