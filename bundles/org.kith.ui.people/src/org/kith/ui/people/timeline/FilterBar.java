package org.kith.ui.people.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.ui.Names;

/** The row of choices over the list: direction, kind, platform, time. Wraps where it is narrow. UI thread. */
final class FilterBar extends Composite {
    private final Platforms platforms;
    private final Clock clock;
    private final ZoneId zone;
    private final Consumer<FilterChoice> chosen;
    private final Map<Direction, Button> directions = new LinkedHashMap<>();
    private final Button kinds;
    private final Button where;
    private final Button time;
    private final Composite between;
    private final DateTime from;
    private final DateTime to;
    private final Button clear;
    private List<String> known = List.of();
    private FilterChoice choice = FilterChoice.EVERYTHING;

    FilterBar(Composite parent, Platforms platforms, Clock clock, ZoneId zone, Consumer<FilterChoice> chosen) {
        super(parent, SWT.NONE);
        this.platforms = platforms;
        this.clock = clock;
        this.zone = zone;
        this.chosen = chosen;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 4;
        layout.marginWidth = 6;
        layout.marginHeight = 0;
        setLayout(layout);
        toggle(Direction.IN, Messages.Filter_received);
        toggle(Direction.OUT, Messages.Filter_given);
        toggle(Direction.MUTUAL, Messages.Filter_mutual);
        kinds = drop(Messages.Filter_kindsTip, this::kindsMenu);
        where = drop(Messages.Filter_platformsTip, this::platformsMenu);
        time = drop(Messages.Filter_timeTip, this::timeMenu);
        between = new Composite(this, SWT.NONE);
        between.setLayoutData(new RowData());
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(between);
        from = day(Messages.Filter_from);
        to = day(Messages.Filter_to);
        clear = new Button(this, SWT.PUSH);
        clear.setText(Messages.Filter_clear);
        clear.setToolTipText(Messages.Filter_clearTip);
        clear.addListener(SWT.Selection, event -> {
            choose(FilterChoice.EVERYTHING);
            kinds.setFocus();
        });
        show(choice);
    }

    private void toggle(Direction direction, String text) {
        Button button = new Button(this, SWT.TOGGLE);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            Set<Direction> on = new HashSet<>();
            directions.forEach((one, control) -> {
                if (control.getSelection()) {
                    on.add(one);
                }
            });
            choose(choice.withDirections(on.size() == directions.size() ? Set.of() : on));
        });
        directions.put(direction, button);
    }

    private Button drop(String tip, Consumer<Menu> fill) {
        Button button = new Button(this, SWT.PUSH);
        button.setToolTipText(tip);
        Consumer<Control> open = control -> {
            Menu menu = new Menu(control);
            fill.accept(menu);
            Point below = control.toDisplay(0, control.getSize().y);
            menu.setLocation(below);
            menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        };
        button.addListener(SWT.Selection, event -> open.accept(button));
        button.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                open.accept(button);
            }
        });
        return button;
    }

    private DateTime day(String name) {
        new Label(between, SWT.NONE).setText(name);
        DateTime day = new DateTime(between, SWT.DATE | SWT.DROP_DOWN);
        Names.of(day, name);
        day.addListener(SWT.Selection, event -> {
            if (choice.time().kind() == TimeRange.Kind.BETWEEN) {
                choose(choice.withTime(TimeRange.between(day(this.from), day(this.to))));
            }
        });
        return day;
    }

    private static LocalDate day(DateTime control) {
        return LocalDate.of(control.getYear(), control.getMonth() + 1, control.getDay());
    }

    /** The platforms that there are, by id. */
    void platforms(List<String> ids) {
        known = List.copyOf(ids);
    }

    private void kindsMenu(Menu menu) {
        item(menu, SWT.RADIO, Messages.Filter_all, choice.kinds().isEmpty(), () -> choose(choice.withKinds(Set.of())));
        new MenuItem(menu, SWT.SEPARATOR);
        for (InteractionType type : InteractionType.values()) {
            item(menu, SWT.CHECK, TypeWords.of(type), choice.kinds().contains(type),
                    () -> choose(choice.withKinds(turned(choice.kinds(), type))));
        }
    }

    private void platformsMenu(Menu menu) {
        item(menu, SWT.RADIO, Messages.Filter_all, choice.platforms().isEmpty(),
                () -> choose(choice.withPlatforms(Set.of())));
        new MenuItem(menu, SWT.SEPARATOR);
        List<String> ids = new ArrayList<>(known);
        choice.platforms().stream().filter(id -> !ids.contains(id)).sorted().forEach(ids::add);
        for (String id : ids) {
            item(menu, SWT.CHECK, platforms.name(id), choice.platforms().contains(id),
                    () -> choose(choice.withPlatforms(turned(choice.platforms(), id))));
        }
    }

    private void timeMenu(Menu menu) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        time(menu, Messages.Filter_anyTime, TimeRange.ANY);
        time(menu, Messages.Filter_lastMonth, new TimeRange(TimeRange.Kind.LAST_MONTH, null, null));
        time(menu, Messages.Filter_lastYear, new TimeRange(TimeRange.Kind.LAST_YEAR, null, null));
        time(menu, Messages.Filter_between, TimeRange.between(today.minusYears(1), today));
    }

    private void time(Menu menu, String text, TimeRange range) {
        item(menu, SWT.RADIO, text, choice.time().kind() == range.kind(), () -> {
            choose(choice.withTime(range));
            if (range.kind() == TimeRange.Kind.BETWEEN) {
                from.setFocus();
            }
        });
    }

    private static void item(Menu menu, int style, String text, boolean on, Runnable pressed) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text.replace("&", "&&"));
        item.setSelection(on);
        item.addListener(SWT.Selection, event -> {
            // a radio item also hears that it is turned off
            if ((item.getStyle() & SWT.RADIO) == 0 || item.getSelection()) {
                pressed.run();
            }
        });
    }

    private static <T> Set<T> turned(Set<T> before, T one) {
        Set<T> after = new HashSet<>(before);
        if (!after.remove(one)) {
            after.add(one);
        }
        return after;
    }

    private void choose(FilterChoice other) {
        show(other);
        chosen.accept(other);
    }

    FilterChoice choice() {
        return choice;
    }

    /** Shows a choice without telling anybody. */
    void show(FilterChoice other) {
        choice = other;
        directions.forEach((direction, button) -> button.setSelection(other.directions().contains(direction)));
        kinds.setText(some(Messages.Filter_kinds, other.kinds().stream().map(TypeWords::of).toList()));
        where.setText(some(Messages.Filter_platforms, other.platforms().stream().map(platforms::name).toList()));
        time.setText(drop(switch (other.time().kind()) {
            case ANY -> Messages.Filter_time;
            case LAST_MONTH -> Messages.Filter_lastMonth;
            case LAST_YEAR -> Messages.Filter_lastYear;
            case BETWEEN -> Messages.Filter_betweenShort;
        }));
        boolean days = other.time().kind() == TimeRange.Kind.BETWEEN;
        between.setVisible(days);
        ((RowData) between.getLayoutData()).exclude = !days;
        if (days) {
            set(from, other.time().from());
            set(to, other.time().to());
        }
        clear.setEnabled(!other.isEverything());
        getParent().layout(true, true);
    }

    private static void set(DateTime control, LocalDate day) {
        if (!day(control).equals(day)) {
            control.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }
    }

    private static String some(String name, List<String> on) {
        return drop(switch (on.size()) {
            case 0 -> name;
            case 1 -> on.getFirst();
            default -> NLS.bind(Messages.Filter_some, name, on.size());
        });
    }

    private static String drop(String text) {
        return NLS.bind(Messages.Filter_drop, text.replace("&", "&&"));
    }

    @Override
    public boolean setFocus() {
        Button first = directions.get(Direction.IN);
        return !first.isDisposed() && first.setFocus();
    }
}
