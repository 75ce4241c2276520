package org.kith.ui.preferences;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.kith.core.session.Settings;

/** The form of what holds everywhere. Told of a new look at once, of the rest when it is asked. UI thread. */
public final class GeneralPane extends Composite {
    private static final int MOST_A_DAY = 20;

    private Settings before;
    private final ZoneId machine;
    private final Consumer<Look.Choice> look;
    private final Consumer<String> problem;
    private final Combo looks;
    private final Text zone;
    private final Button relative;
    private final Button notifications;
    private final Spinner today;
    private final Text topics;
    private final ReminderFields reminders;

    /**
     * With what holds now.
     *
     * @param machine the zone of this machine
     * @param look    hears of another look while it is being chosen
     * @param problem hears what is wrong, null when nothing is
     */
    public GeneralPane(Composite parent, Settings before, ZoneId machine, Look.Choice current,
            Consumer<Look.Choice> look, Consumer<String> problem) {
        super(parent, SWT.NONE);
        this.before = before;
        this.machine = machine;
        this.look = look;
        this.problem = problem;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 10).applyTo(this);
        Forms.label(this, Messages.General_look);
        looks = new Combo(this, SWT.READ_ONLY);
        looks.setItems(Messages.General_lookSystem, Messages.General_lookLight, Messages.General_lookDark);
        looks.select(current.ordinal());
        looks.addListener(SWT.Selection, event -> look.accept(look()));
        Forms.label(this, Messages.General_zone);
        zone = zoneField();
        Forms.hint(this, NLS.bind(Messages.General_zoneHint, machine.getId()));
        relative = check(Messages.General_relative, before.relativeDates());
        notifications = check(Messages.General_notifications, before.notifications());
        Forms.label(this, Messages.General_today);
        today = Forms.number(this, before.todayLimit(), 1, MOST_A_DAY);
        Forms.label(this, Messages.General_topics);
        topics = new Text(this, SWT.BORDER);
        topics.setMessage(Messages.General_topicsMessage);
        topics.setText(String.join(", ", before.topics()));
        topics.setToolTipText(Messages.General_topicsTip);
        GridDataFactory.fillDefaults().grab(true, false).hint(Forms.FIELD, SWT.DEFAULT).applyTo(topics);
        reminders = new ReminderFields(this, before, problem);
    }

    private Text zoneField() {
        Text field = new Text(this, SWT.BORDER);
        field.setMessage(Messages.General_zoneMachine);
        field.setText(before.zone().map(ZoneId::getId).orElse(""));
        GridDataFactory.fillDefaults().grab(true, false).hint(Forms.FIELD, SWT.DEFAULT).applyTo(field);
        String[] known = ZoneId.getAvailableZoneIds().stream().filter(id -> id.indexOf('/') > 0
                && !id.startsWith("Etc/") && !id.startsWith("SystemV/")).sorted().toArray(String[]::new);
        SimpleContentProposalProvider proposals = new SimpleContentProposalProvider(known);
        proposals.setFiltering(true);
        ContentProposalAdapter adapter =
                new ContentProposalAdapter(field, new TextContentAdapter(), proposals, null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        field.addModifyListener(event -> problem.accept(zoneProblem()));
        return field;
    }

    private Button check(String text, boolean on) {
        Button button = new Button(this, SWT.CHECK);
        button.setText(text);
        button.setSelection(on);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private String zoneProblem() {
        String id = zone.getText().strip();
        try {
            return id.isEmpty() || ZoneId.of(id) != null ? null : "";
        } catch (DateTimeException e) {
            return NLS.bind(Messages.General_zoneUnknown, id, machine.getId());
        }
    }

    /** The look that is chosen in the form. */
    public Look.Choice look() {
        return Look.Choice.values()[looks.getSelectionIndex()];
    }

    /** What is different from before, by key; empty values for defaults. */
    private Map<String, String> changes() {
        Map<String, String> changes = new TreeMap<>();
        String id = zone.getText().strip();
        if (!id.equals(before.zone().map(ZoneId::getId).orElse(""))) {
            changes.put(Settings.ZONE, id);
        }
        if (relative.getSelection() != before.relativeDates()) {
            changes.put(Settings.RELATIVE_DATES, String.valueOf(relative.getSelection()));
        }
        if (notifications.getSelection() != before.notifications()) {
            changes.put(Settings.NOTIFICATIONS, String.valueOf(notifications.getSelection()));
        }
        if (today.getSelection() != before.todayLimit()) {
            changes.put(Settings.TODAY_LIMIT, String.valueOf(today.getSelection()));
        }
        String themes = String.join(", ", Settings.of(Map.of(Settings.TOPICS, topics.getText())).topics());
        if (!themes.equals(String.join(", ", before.topics()))) {
            changes.put(Settings.TOPICS, themes);
        }
        reminders.changes(before, changes);
        return changes;
    }

    /** Takes the form as it stands for what holds; answers what was different. */
    public Map<String, String> take() {
        Map<String, String> changes = changes();
        before = before.with(changes);
        return changes;
    }

    /** Puts the shipped values into the form. */
    public void reset() {
        Settings shipped = Settings.of(Map.of());
        looks.select(Look.Choice.SYSTEM.ordinal());
        look.accept(Look.Choice.SYSTEM);
        zone.setText("");
        relative.setSelection(shipped.relativeDates());
        notifications.setSelection(shipped.notifications());
        today.setSelection(shipped.todayLimit());
        topics.setText("");
        reminders.reset();
    }
}
