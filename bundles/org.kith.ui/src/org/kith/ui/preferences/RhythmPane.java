package org.kith.ui.preferences;

import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.kith.core.session.Settings;
import org.kith.model.people.Tier;
import org.kith.ui.Names;

/** How often people want to be met, in four rhythms; a person is given one of them on their card. UI thread. */
public final class RhythmPane extends Composite {
    private static final List<Tier> TIERS = List.of(Tier.A, Tier.B, Tier.C, Tier.D);
    private static final int MOST = 52;

    private Settings before;
    private final Map<Tier, Spinner> counts = new EnumMap<>(Tier.class);
    private final Map<Tier, Combo> units = new EnumMap<>(Tier.class);

    /** With the settings as they are. */
    public RhythmPane(Composite parent, Settings before) {
        super(parent, SWT.NONE);
        this.before = before;
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 8).applyTo(this);
        Forms.intro(this, Messages.Rhythm_intro, 4);
        for (Tier tier : TIERS) {
            row(tier);
        }
    }

    private void row(Tier tier) {
        String name = switch (tier) {
            case A -> Messages.Rhythm_a;
            case B -> Messages.Rhythm_b;
            case C -> Messages.Rhythm_c;
            default -> Messages.Rhythm_d;
        };
        Forms.label(this, name);
        Label every = new Label(this, SWT.NONE);
        every.setText(Messages.Rhythm_every);
        Spinner count = Forms.number(this, 1, 1, MOST);
        Names.of(count, name);
        counts.put(tier, count);
        Combo unit = new Combo(this, SWT.READ_ONLY);
        unit.setItems(Messages.Rhythm_days, Messages.Rhythm_weeks, Messages.Rhythm_months, Messages.Rhythm_years);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(unit);
        Names.of(unit, name);
        units.put(tier, unit);
        show(tier, before.rhythm(tier));
    }

    private void show(Tier tier, Period period) {
        Unit unit = Unit.of(period);
        units.get(tier).select(unit.ordinal());
        counts.get(tier).setSelection(unit.count(period));
    }

    /** What is different from before, by key; empty values for what is as shipped. */
    private Map<String, String> changes() {
        Map<String, String> changes = new TreeMap<>();
        for (Tier tier : TIERS) {
            Period period = Unit.values()[units.get(tier).getSelectionIndex()].period(counts.get(tier).getSelection());
            if (!period.equals(before.rhythm(tier))) {
                changes.put(Settings.rhythmKey(tier),
                        period.equals(Settings.defaultRhythm(tier)) ? "" : period.toString());
            }
        }
        return changes;
    }

    /** Takes the form as it stands for what holds; answers what was different. */
    public Map<String, String> take() {
        Map<String, String> changes = changes();
        before = before.with(changes);
        return changes;
    }

    /** Puts the shipped rhythms into the form. */
    public void reset() {
        TIERS.forEach(tier -> show(tier, Settings.defaultRhythm(tier)));
    }

    /** The units of a rhythm, in the order of the list. */
    private enum Unit {
        DAYS, WEEKS, MONTHS, YEARS;

        private static final int WEEK = 7;

        static Unit of(Period period) {
            if (period.getYears() > 0 && period.getMonths() == 0 && period.getDays() == 0) {
                return YEARS;
            }
            if (period.toTotalMonths() > 0) {
                return MONTHS;
            }
            return period.getDays() % WEEK == 0 ? WEEKS : DAYS;
        }

        int count(Period period) {
            return (int) switch (this) {
                case YEARS -> period.getYears();
                case MONTHS -> period.toTotalMonths();
                case WEEKS -> period.getDays() / WEEK;
                case DAYS -> period.getDays();
            };
        }

        Period period(int count) {
            return switch (this) {
                case YEARS -> Period.ofYears(count);
                case MONTHS -> Period.ofMonths(count);
                case WEEKS -> Period.ofWeeks(count);
                case DAYS -> Period.ofDays(count);
            };
        }
    }
}
