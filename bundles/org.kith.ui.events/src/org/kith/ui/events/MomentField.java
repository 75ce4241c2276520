package org.kith.ui.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.osgi.util.NLS;
import org.kith.ui.Icons;
import org.kith.ui.Names;

/** A date and a time, typed in the language's way or ISO; the date may be picked from a calendar. UI thread. */
final class MomentField {
    private static final int DATE_WIDTH = 100;
    private static final int TIME_WIDTH = 70;

    private final Locale locale;
    private final FormField field;
    private final Text date;
    private final Text time;
    private final Button pick;

    MomentField(FormField field, String caption, Locale locale, Icons icons, Runnable changed) {
        this.field = field;
        this.locale = locale;
        date = new Text(field.box(), SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(DATE_WIDTH, SWT.DEFAULT)
                .applyTo(date);
        Names.of(date, NLS.bind(Messages.Form_dateOf, caption));
        pick = new Button(field.box(), SWT.PUSH);
        pick.setImage(icons.of("calendar", pick));
        pick.setToolTipText(Messages.Form_pick);
        Names.of(pick, NLS.bind(Messages.Form_pickOf, caption));
        pick.addListener(SWT.Selection, event -> pick());
        time = new Text(field.box(), SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(TIME_WIDTH, SWT.DEFAULT).applyTo(time);
        Names.of(time, NLS.bind(Messages.Form_timeOf, caption));
        for (Text text : new Text[] {date, time}) {
            text.addListener(SWT.Modify, event -> changed.run());
            text.addListener(SWT.FocusOut, event -> {
                field.touch();
                changed.run();
            });
        }
    }

    void set(LocalDate day, LocalTime hour) {
        date.setText(day == null ? "" : TimeText.words(day, locale));
        time.setText(hour == null ? "" : TimeText.words(hour, locale));
    }

    /** The date; null when it is none. */
    LocalDate date() {
        return TimeText.date(date.getText(), locale);
    }

    /** The time; null when it is none. */
    LocalTime time() {
        return TimeText.time(time.getText(), locale);
    }

    boolean isEmpty() {
        return date.getText().isBlank() && (time.getText().isBlank() || !time.isVisible());
    }

    /** What cannot be read; null when all can. */
    String problem(boolean allDay) {
        if (date() == null) {
            return NLS.bind(Messages.Form_noDate, TimeText.words(LocalDate.of(2026, 3, 12), locale));
        }
        return !allDay && time() == null ? NLS.bind(Messages.Form_noTime, TimeText.words(LocalTime.of(14, 30), locale))
                : null;
    }

    void allDay(boolean whole) {
        time.setVisible(!whole);
        ((GridData) time.getLayoutData()).exclude = whole;
        field.box().layout();
    }

    String content() {
        return date.getText() + ' ' + time.getText();
    }

    /** A calendar under the field; Escape or a click elsewhere leaves the date as it is. */
    private void pick() {
        Shell shell = new Shell(pick.getShell(), SWT.ON_TOP | SWT.TOOL);
        shell.setText(Messages.Form_pick);
        shell.setLayout(new FillLayout());
        DateTime calendar = new DateTime(shell, SWT.CALENDAR);
        LocalDate shown = date();
        if (shown != null) {
            calendar.setDate(shown.getYear(), shown.getMonthValue() - 1, shown.getDayOfMonth());
        }
        calendar.addListener(SWT.Selection, event -> date.setText(TimeText.words(LocalDate.of(calendar.getYear(),
                calendar.getMonth() + 1, calendar.getDay()), locale)));
        calendar.addListener(SWT.DefaultSelection, event -> shell.close());
        calendar.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                shell.close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }));
        shell.pack();
        shell.setLocation(date.toDisplay(0, date.getSize().y));
        shell.open();
        calendar.setFocus();
    }
}
