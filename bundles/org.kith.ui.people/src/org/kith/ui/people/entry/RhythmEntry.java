package org.kith.ui.people.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.core.care.Cadences;
import org.kith.core.care.SetCadence;
import org.kith.core.care.Whose;
import org.kith.core.session.Session;
import org.kith.core.today.Lasting;
import org.kith.insight.ties.Rhythm;
import org.kith.model.care.Cadence;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.StatusReporter;

/** Opens the popup that says how often to be in touch with a person, a tag or a circle, and when not. UI thread. */
public final class RhythmEntry {
    private static final List<Period> OFFERED = List.of(Period.ofWeeks(1), Period.ofWeeks(2), Period.ofWeeks(3),
            Period.ofMonths(1), Period.ofMonths(2), Period.ofMonths(3), Period.ofMonths(6), Period.ofYears(1),
            Period.ofYears(2));

    private final Entry entry;
    private final IEclipseContext context;
    private final Whose whose;
    private final String name;
    /** Null stands first, for none. */
    private final List<Period> ideals = new ArrayList<>();
    private final List<Period> latests = new ArrayList<>();

    private RhythmEntry(Shell shell, IEclipseContext context, Whose whose, String name) {
        this.entry = new Entry(shell, context);
        this.context = context;
        this.whose = whose;
        this.name = name;
    }

    /** Reads what holds and opens. */
    public static void open(Shell shell, IEclipseContext context, Whose whose, String name) {
        RhythmEntry made = new RhythmEntry(shell, context, whose, name);
        context.get(Background.class).read(shell, () -> Cadences.stored(context.get(Session.class), whose), made::show,
                context.get(StatusReporter.class)::show);
    }

    private void show(Optional<Cadence> stored) {
        Popup popup = new Popup(entry.shell, NLS.bind(Messages.Rhythm_title, name));
        Label hint = new Label(popup.body(), SWT.WRAP);
        hint.setText(switch (whose.kind()) {
            case PERSON -> Messages.Rhythm_person;
            case TAG -> NLS.bind(Messages.Rhythm_tag, name);
            case CIRCLE -> NLS.bind(Messages.Rhythm_circle, name);
        });
        Palette.apply(Palette.Role.MUTED, hint);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
        Cadence before = stored.orElse(null);
        Combo ideal = combo(popup, Messages.Rhythm_every, whose.kind() == Whose.Kind.PERSON
                ? Messages.Rhythm_usual : Messages.Rhythm_none, ideals,
                before == null ? null : before.getIdeal());
        boolean twice = before == null || before.getIdeal() == null || before.getLatest() == null
                || before.getLatest().equals(before.getIdeal().multipliedBy(2));
        Combo latest = combo(popup, Messages.Rhythm_latest, Messages.Rhythm_twice, latests,
                twice ? null : before.getLatest());
        Instant until = before == null ? null : before.getPausedUntil();
        LocalDate day = until == null || !until.isAfter(entry.now()) ? null
                : LocalDate.ofInstant(until, context.get(ZoneId.class));
        Text pause = popup.line(Messages.Rhythm_pause, day == null ? "" : day.toString(), Messages.Rhythm_pauseHint);
        popup.onSave(() -> save(popup, ideals.get(ideal.getSelectionIndex()),
                latests.get(latest.getSelectionIndex()), pause.getText()));
        popup.open(ideal);
    }

    private static Combo combo(Popup popup, String label, String none, List<Period> periods, Period chosen) {
        popup.label(label);
        Combo combo = new Combo(popup.body(), SWT.READ_ONLY);
        Names.of(combo, label);
        periods.add(null);
        combo.add(none);
        List<Period> offered = new ArrayList<>(OFFERED);
        if (chosen != null && OFFERED.stream().noneMatch(one -> one.equals(chosen))) {
            offered.addFirst(chosen);
        }
        for (Period period : offered) {
            periods.add(period);
            combo.add(Lasting.period(period));
        }
        combo.select(periods.indexOf(chosen));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> popup.say(""));
        combo.addListener(SWT.DefaultSelection, event -> popup.finish());
        return combo;
    }

    private boolean save(Popup popup, Period ideal, Period latest, String typed) {
        Optional<Instant> until = typed.isBlank() ? Optional.empty() : entry.times(true).read(typed);
        if (!typed.isBlank() && until.isEmpty()) {
            popup.say(Messages.Due_wrong);
            return false;
        }
        Rhythm rhythm;
        try {
            rhythm = ideal == null ? null : latest == null ? Rhythm.every(ideal) : new Rhythm(ideal, latest);
        } catch (IllegalArgumentException e) {
            popup.say(Messages.Rhythm_short);
            return false;
        }
        Instant paused = until.map(this::morning).orElse(null);
        entry.doing.run(entry.shell, NLS.bind(Messages.Rhythm_title, name), monitor -> {
            new SetCadence(entry.session, whose, rhythm, paused).run(monitor);
            return null;
        }, done -> {
        });
        return true;
    }

    /** A pause ends with the beginning of a day. */
    private Instant morning(Instant at) {
        ZoneId zone = context.get(ZoneId.class);
        return LocalDate.ofInstant(at, zone).atStartOfDay(zone).toInstant();
    }
}
