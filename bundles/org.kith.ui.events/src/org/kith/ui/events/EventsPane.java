package org.kith.ui.events;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.codec.EcoreJson;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.PartStat;
import org.kith.store.AggregateRow;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Captions;
import org.kith.ui.When;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;

/** Events, latest first, and who attends the chosen one. Opens in any shell. UI thread. */
public final class EventsPane extends Composite {
    private static final int COMING = 4;

    private final Store store;
    private final Background background;
    private final Consumer<IStatus> failed;
    private final EcoreJson json = new EcoreJson();
    private final Composite stack;
    private final SashForm sash;
    private final PagedTable<EventRow> events;
    private final PagedTable<Attendance> attendees;
    private final CLabel title;
    private final Label hint;
    private final Clock now;
    private boolean shown;
    private Consumer<String> chosen = uid -> {
    };

    /** An empty pane. */
    public EventsPane(Composite parent, Store store, Background background, When when, Clock now,
            Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.store = store;
        this.now = now;
        this.background = background;
        this.failed = failed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        sash = new SashForm(stack, SWT.HORIZONTAL);
        events = new PagedTable<EventRow>(sash, SWT.SINGLE, background, failed)
                .column(Messages.Events_when, 120, row -> when.words(row.start()))
                .column(Messages.Events_what, 240,
                        row -> row.summary().isBlank() ? Messages.Events_unnamed : row.summary())
                .column(Messages.Events_where, 160, EventRow::location)
                .column(Messages.Events_attending, 80, row -> Integer.toString(row.attendees()));
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(right);
        title = Captions.make(right);
        title.setText(Messages.Attendees_none);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        attendees = new PagedTable<Attendance>(right, SWT.SINGLE, background, failed)
                .column(Messages.Attendees_name, 200, EventsPane::name)
                .column(Messages.Attendees_answer, 110, one -> answer(one.getPartStat()))
                .column(Messages.Attendees_known, 80, one -> one.getPersonUid() == null ? Messages.Attendees_guest
                        : Messages.Attendees_yes);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(attendees.control());
        sash.setWeights(3, 2);
        hint = new Label(stack, SWT.WRAP | SWT.CENTER);
        hint.setText(Messages.Events_empty);
        events.widget().addListener(SWT.Selection, event -> {
            EventRow row = events.selected();
            if (row != null) {
                open(row);
            }
        });
        attendees.widget().addListener(SWT.Selection, event -> {
            Attendance one = attendees.selected();
            if (one != null && one.getPersonUid() != null) {
                chosen.accept(one.getPersonUid());
            }
        });
    }

    /** Tells the uid of the person of an attendee that is selected. */
    public void onChosen(Consumer<String> listener) {
        chosen = listener;
    }

    /** Reads the events anew. */
    public void refresh() {
        background.read(this, () -> store.events(EventQuery.all()), this::show, failed);
    }

    private void show(List<EventRow> rows) {
        EventRow selected = events.selected();
        int top = shown ? events.widget().getTopIndex() : next(rows);
        shown = shown || !rows.isEmpty();
        events.show(Rows.of(rows));
        events.widget().setTopIndex(top);
        if (selected != null) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).uid().equals(selected.uid())) {
                    events.widget().setSelection(i);
                }
            }
        }
        ((StackLayout) stack.getLayout()).topControl = rows.isEmpty() ? hint : sash;
        stack.layout();
    }

    /** The place of the last event that is still to come, with a few after it in sight: rows are latest first. */
    private int next(List<EventRow> rows) {
        int place = 0;
        while (place < rows.size() && rows.get(place).start() > now.millis()) {
            place++;
        }
        return Math.max(0, place - COMING);
    }

    private void open(EventRow row) {
        background.read(this, () -> gathering(row.uid()), found -> found.ifPresent(gathering -> {
            List<Attendance> all = List.copyOf(gathering.getAttendances());
            long known = all.stream().filter(one -> one.getPersonUid() != null).count();
            title.setText(NLS.bind(Messages.Attendees_title, all.size(), known));
            title.setToolTipText(row.summary());
            attendees.show(Rows.of(all));
        }), failed);
    }

    private Optional<Gathering> gathering(String uid) throws CoreException {
        Optional<AggregateRow> row = store.aggregate(uid);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of((Gathering) json.read(row.get().document()));
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, "org.kith.ui.events", Messages.Events_unreadable, e));
        }
    }

    private static String answer(PartStat answer) {
        return switch (answer) {
            case ACCEPTED -> Messages.Answer_accepted;
            case DECLINED -> Messages.Answer_declined;
            case TENTATIVE -> Messages.Answer_tentative;
            case DELEGATED -> Messages.Answer_delegated;
            default -> Messages.Answer_none;
        };
    }

    private static String name(Attendance one) {
        return one.getName() != null && !one.getName().isBlank() ? one.getName() : one.getEmail();
    }

    @Override
    public boolean setFocus() {
        return events.widget().setFocus();
    }
}
