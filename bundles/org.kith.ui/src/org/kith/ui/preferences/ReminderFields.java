package org.kith.ui.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.kith.core.session.QuietHours;
import org.kith.core.session.Settings;
import org.kith.ui.Names;

/** When it is quiet, and the file that calendars subscribe to: rows of a form of two columns. UI thread. */
final class ReminderFields {
    private final Consumer<String> problem;
    private final Text quiet;
    private final Text file;
    private final Button events;

    /** Rows in that form, with what holds now; {@code problem} hears what is wrong, null when nothing is. */
    ReminderFields(Composite form, Settings before, Consumer<String> problem) {
        this.problem = problem;
        Forms.label(form, Messages.General_quiet);
        quiet = new Text(form, SWT.BORDER);
        Names.of(quiet, Messages.General_quiet);
        quiet.setText(shown(before.quietHours()));
        quiet.setMessage(Messages.General_quietNever);
        GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(quiet);
        Forms.label(form, Messages.General_calendar);
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        file = new Text(row, SWT.BORDER);
        Names.of(file, Messages.General_calendar);
        file.setMessage(Messages.General_calendarNone);
        file.setText(before.chosen().getOrDefault(Settings.CALENDAR_FILE, ""));
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(file);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(Messages.General_browse);
        browse.addListener(SWT.Selection, event -> browse());
        Forms.hint(form, Messages.General_calendarHint);
        events = new Button(form, SWT.CHECK);
        events.setText(Messages.General_calendarEvents);
        events.setSelection(before.calendarEvents());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(events);
        quiet.addModifyListener(event -> check());
        file.addModifyListener(event -> check());
    }

    private static String shown(QuietHours hours) {
        return hours.equals(QuietHours.NEVER) ? "" : hours.toString();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.ics"});
        dialog.setFileName("kith.ics");
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void check() {
        String hours = quiet.getText().strip();
        problem.accept(!hours.isEmpty() && QuietHours.parse(hours).isEmpty() ? Messages.General_quietWrong
                : isPlace(file.getText().strip()) ? null : Messages.General_calendarWrong);
    }

    private static boolean isPlace(String text) {
        try {
            return text.isEmpty() || Path.of(text).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Adds what is different from before. */
    void changes(Settings before, Map<String, String> changes) {
        String typed = quiet.getText().strip();
        QuietHours hours = typed.isEmpty() ? QuietHours.NEVER : QuietHours.parse(typed).orElse(before.quietHours());
        if (!hours.equals(before.quietHours())) {
            changes.put(Settings.QUIET_HOURS, hours.equals(QuietHours.NIGHT) ? "" : hours.toString());
        }
        String place = file.getText().strip();
        if (!place.equals(before.chosen().getOrDefault(Settings.CALENDAR_FILE, "")) && isPlace(place)) {
            changes.put(Settings.CALENDAR_FILE, place);
        }
        if (events.getSelection() != before.calendarEvents()) {
            changes.put(Settings.CALENDAR_EVENTS, events.getSelection() ? "true" : "");
        }
    }

    /** Puts the shipped values into the form. */
    void reset() {
        quiet.setText(shown(QuietHours.NIGHT));
        file.setText("");
        events.setSelection(false);
    }
}
