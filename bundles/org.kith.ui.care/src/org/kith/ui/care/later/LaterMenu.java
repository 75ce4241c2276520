package org.kith.ui.care.later;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** Asks, as a small menu beside the selected row, until when something is put off. UI thread. */
public final class LaterMenu {
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime LATE = LocalTime.of(16, 0);

    private final Clock clock;
    private final ZoneId zone;

    /** By this clock, in the user's zone. */
    public LaterMenu(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The choices, soonest first: a word with a mnemonic, and when. */
    Map<String, Instant> choices() {
        ZonedDateTime now = clock.instant().atZone(zone);
        Map<String, Instant> choices = new LinkedHashMap<>();
        if (now.toLocalTime().isBefore(LATE)) {
            choices.put(Messages.Later_evening, now.with(EVENING).toInstant());
        }
        ZonedDateTime morning = now.with(MORNING).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        choices.put(Messages.Later_tomorrow, morning.plusDays(1).toInstant());
        choices.put(Messages.Later_days, morning.plusDays(3).toInstant());
        choices.put(Messages.Later_week, morning.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).toInstant());
        choices.put(Messages.Later_month, morning.plusMonths(1).toInstant());
        return choices;
    }

    /** Opens it at the selected row of a table; the answer comes when one was chosen. */
    public void open(Table table, Consumer<Instant> chosen) {
        Menu menu = new Menu(table.getShell(), SWT.POP_UP);
        choices().forEach((words, until) -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(words);
            item.addListener(SWT.Selection, event -> chosen.accept(until));
        });
        menu.addListener(SWT.Hide, event -> table.getDisplay().asyncExec(() -> {
            if (!menu.isDisposed()) {
                menu.dispose();
            }
        }));
        int at = table.getSelectionIndex();
        Rectangle row = at < 0 ? table.getClientArea() : table.getItem(at).getBounds();
        menu.setLocation(table.toDisplay(row.x + 40, row.y + row.height));
        menu.setVisible(true);
    }
}
