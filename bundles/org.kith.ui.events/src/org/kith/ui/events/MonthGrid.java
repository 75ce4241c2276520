package org.kith.ui.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * A month of six weeks, painted by hand; one day has the focus. Arrows move it, Page Up and Down turn the month, Home is
 * today, Enter opens its events one after the other, N writes a new one. UI thread.
 */
final class MonthGrid extends Canvas {
    /** Weeks that are shown. */
    static final int WEEKS = 6;
    static final int DAYS = 7;

    private final EventWords words;
    private final MonthPainter painter;
    private YearMonth month;
    private LocalDate day;
    private Map<LocalDate, List<EventLine>> days = Map.of();
    private boolean read;
    private String opened;
    private Consumer<LocalDate> moved = date -> {
    };
    private Consumer<String> open = uid -> {
    };
    private Consumer<LocalDate> create = date -> {
    };
    private Runnable close = () -> {
    };

    MonthGrid(Composite parent, EventWords words) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.words = words;
        day = words.today();
        month = YearMonth.from(day);
        painter = new MonthPainter(this, words);
        addListener(SWT.Paint, event -> painter.paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_MNEMONIC);
        addListener(SWT.MouseDown, this::mouse);
        addListener(SWT.MouseDoubleClick, this::twice);
        addListener(SWT.MouseMove, this::explain);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        hear();
    }

    private void hear() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words.day(day, events(day));
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = Messages.Month_keys;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLECELL;
            }
        });
    }

    void onMoved(Consumer<LocalDate> listener) {
        moved = listener;
    }

    void onOpen(Consumer<String> listener) {
        open = listener;
    }

    /** Hears that what is shown beside it is to be closed. */
    void onClose(Runnable listener) {
        close = listener;
    }

    void onNew(Consumer<LocalDate> listener) {
        create = listener;
    }

    /** The day that has the focus. */
    LocalDate day() {
        return day;
    }

    YearMonth month() {
        return month;
    }

    /** The first day in sight. */
    LocalDate first() {
        return first(month, WeekFields.of(words.locale()).getFirstDayOfWeek());
    }

    /** The first day of the first week that a month touches. */
    static LocalDate first(YearMonth month, DayOfWeek begins) {
        LocalDate first = month.atDay(1);
        return first.minusDays(Math.floorMod(first.getDayOfWeek().getValue() - begins.getValue(), DAYS));
    }

    LocalDate last() {
        return first().plusDays(WEEKS * DAYS - 1L);
    }

    /** The events in sight, by day. */
    void show(Map<LocalDate, List<EventLine>> other) {
        days = other;
        read = true;
        redraw();
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    /** Which event is shown beside it. */
    void mark(String uid) {
        opened = uid;
        redraw();
    }

    String marked() {
        return opened;
    }

    /** Gives a day the focus; its month is shown. */
    void moveTo(LocalDate other) {
        YearMonth before = month;
        day = other;
        month = YearMonth.from(other);
        if (!month.equals(before)) {
            days = Map.of();
            read = false;
        }
        moved.accept(day);
        redraw();
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    List<EventLine> events(LocalDate date) {
        return days.getOrDefault(date, List.of());
    }

    String weekday(int column) {
        return first().plusDays(column).getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
    }

    private void key(Event event) {
        boolean mirrored = (getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> moveTo(day.plusDays(mirrored ? 1 : -1));
            case SWT.ARROW_RIGHT -> moveTo(day.plusDays(mirrored ? -1 : 1));
            case SWT.ARROW_UP -> moveTo(day.minusWeeks(1));
            case SWT.ARROW_DOWN -> moveTo(day.plusWeeks(1));
            case SWT.PAGE_UP -> moveTo(day.minusMonths(1));
            case SWT.PAGE_DOWN -> moveTo(day.plusMonths(1));
            case SWT.HOME -> moveTo(words.today());
            case SWT.CR, SWT.KEYPAD_CR -> openNext();
            case SWT.ESC -> close.run();
            default -> {
                if ((event.character == 'n' || event.character == 'N') && (event.stateMask & SWT.MODIFIER_MASK
                        & ~SWT.SHIFT) == 0) {
                    create.accept(day);
                }
            }
        }
    }

    /** Opens the event after the one that is open, the first one after the last; none makes a new one. */
    private void openNext() {
        List<String> uids = events(day).stream().map(EventLine::uid).toList();
        if (uids.isEmpty() && read) {
            create.accept(day);
        } else if (!uids.isEmpty()) {
            open.accept(uids.get((uids.indexOf(opened) + 1) % uids.size()));
        }
    }

    private void mouse(Event event) {
        setFocus();
        LocalDate at = dayAt(event.x, event.y);
        if (at == null) {
            return;
        }
        moveTo(at);
        int chip = painter.chipAt(at, new Point(event.x, event.y));
        if (chip >= 0) {
            open.accept(events(at).get(chip).uid());
        } else if (chip == MonthPainter.MORE) {
            offer(at, event);
        }
    }

    private void twice(Event event) {
        LocalDate at = dayAt(event.x, event.y);
        if (at != null && painter.chipAt(at, new Point(event.x, event.y)) == MonthPainter.NONE) {
            create.accept(at);
        }
    }

    private void offer(LocalDate at, Event event) {
        Menu menu = new Menu(this);
        for (EventLine one : events(at)) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(painter.chip(one).replace("&", "&&"));
            item.addListener(SWT.Selection, chosen -> open.accept(one.uid()));
        }
        menu.addListener(SWT.Hide, hidden -> getDisplay().asyncExec(menu::dispose));
        menu.setLocation(toDisplay(event.x, event.y));
        menu.setVisible(true);
    }

    private void explain(Event event) {
        LocalDate at = dayAt(event.x, event.y);
        int chip = at == null ? MonthPainter.NONE : painter.chipAt(at, new Point(event.x, event.y));
        String tip = chip >= 0 ? events(at).get(chip).title() + "\n" + words.exact(events(at).get(chip).span())
                : chip == MonthPainter.MORE ? words.day(at, events(at)) : null;
        tip = tip == null ? null : tip.replace("&", "&&");
        if (!java.util.Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private LocalDate dayAt(int x, int y) {
        for (int i = 0; i < WEEKS * DAYS; i++) {
            if (cell(first().plusDays(i)).contains(x, y)) {
                return first().plusDays(i);
            }
        }
        return null;
    }

    /** Where a day in sight is. */
    Rectangle cell(LocalDate date) {
        return painter.cell((int) ChronoUnit.DAYS.between(first(), date));
    }
}
