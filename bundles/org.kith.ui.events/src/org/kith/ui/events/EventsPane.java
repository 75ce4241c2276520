package org.kith.ui.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.kith.core.session.Session;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;
import org.kith.ui.Background;
import org.kith.ui.Icons;
import org.kith.ui.Portraits;

/**
 * Events as a month or as a list; beside them the chosen one with who attends, or the form that writes one. Opens in any
 * shell. UI thread; everything is read and changed away from it.
 */
public final class EventsPane extends Composite {
    private static final int[] SHARES = {58, 42};
    /** Where there is room for only one of the two. */
    private static final int NARROW = 640;

    private final EventReader reader;
    private final EventChanges changes;
    private final Background background;
    private final Consumer<IStatus> failed;
    private final EventWords words;
    private final FaceBar bar;
    private final SashForm sash;
    private final Composite faces;
    private final MonthGrid month;
    private final EventList list;
    private final EmptyEvents empty;
    private final Composite side;
    private final EventDetail detail;
    private final EventForm form;
    private final EventHint hint;
    private String chosen;
    private AttendeeLine linking;
    private int asked;
    private boolean any = true;
    private Consumer<String> openPerson = uid -> {
    };
    private Consumer<String> openEvent = uid -> {
    };

    /** An empty pane; {@link #refresh} fills it. */
    public EventsPane(Composite parent, Session session, EventWords words, EventChanges changes,
            Background background, Portraits portraits, Icons icons, Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.reader = new EventReader(session, words.zone());
        this.changes = changes;
        this.background = background;
        this.failed = failed;
        this.words = words;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        bar = new FaceBar(this, icons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        sash = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        faces = stack(sash);
        month = new MonthGrid(faces, words);
        list = new EventList(faces, reader, words, background, failed);
        empty = new EmptyEvents(faces, icons);
        side = stack(sash);
        hint = new EventHint(side);
        detail = new EventDetail(side, words, session.store(), background, portraits, icons, failed);
        form = new EventForm(side, words, icons);
        sash.setWeights(SHARES);
        beside(hint);
        wire();
        face(true);
    }

    private static Composite stack(Composite parent) {
        Composite stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        return stack;
    }

    private void wire() {
        bar.onFace(this::face);
        bar.onMove(by -> month.moveTo(by == 0 ? words.today() : month.day().plus(by, ChronoUnit.MONTHS)));
        bar.onNew(this::create);
        empty.onNew(this::create);
        month.onMoved(day -> moved());
        month.onOpen(this::choose);
        month.onNew(this::create);
        list.onOpen(this::choose);
        list.onNew(this::create);
        month.addListener(SWT.KeyDown, this::delete);
        month.onClose(this::close);
        list.widget().addListener(SWT.KeyDown, this::delete);
        list.widget().addListener(SWT.DefaultSelection, event -> detail.setFocus());
        detail.onEdit(this::edit);
        detail.onDelete(this::delete);
        detail.onClose(() -> {
            close();
            faceControl().setFocus();
        });
        addListener(SWT.Resize, event -> show());
        detail.attendees().listen(new Attending());
        detail.finder().onPicked(person -> {
            if (linking != null) {
                changes.link(this, chosen, linking.who(), person.uid(), this::reread);
                linking(null);
            } else {
                changes.add(this, chosen, List.of(person.uid()), List.of(), this::reread);
            }
        });
        detail.finder().onListed(guests -> changes.add(this, chosen, List.of(), guests, this::reread));
        form.onLeave(() -> closeForm(true));
        form.onSave(given -> {
            if (form.uid() == null) {
                changes.create(this, given, this::made);
            } else {
                changes.edit(this, form.uid(), given, () -> closeForm(true));
            }
        });
    }

    private void made(String uid) {
        closeForm(false);
        choose(uid);
        faceControl().setFocus();
    }

    private void delete(Event event) {
        if (event.keyCode == SWT.DEL) {
            delete();
        }
    }

    /** Hears which contact of the attendees is to be shown. */
    public void onOpenPerson(Consumer<String> listener) {
        openPerson = listener;
    }

    /** Hears which event was chosen. */
    public void onOpenEvent(Consumer<String> listener) {
        openEvent = listener;
    }

    /** Hears that files are to be imported. */
    public void onImport(Runnable listener) {
        empty.onImport(listener);
    }

    /** The table of attendees, for key bindings. */
    public Table attendees() {
        return detail.attendees().widget();
    }

    /** Shows the month or the list. */
    public void face(boolean asMonth) {
        bar.face(asMonth);
        show();
        if (!asMonth) {
            list.mark(chosen);
        }
    }

    /** Whether the month is shown. */
    public boolean isMonth() {
        return bar.isMonth();
    }

    private Control faceControl() {
        return !any ? empty : isMonth() ? month : list;
    }

    private void show() {
        front(faces, faceControl());
        boolean beside = chosen != null || isWriting();
        boolean narrow = getSize().x > 0 && getSize().x < NARROW;
        // the list stays in sight while its events are walked through; the month and the form need the room
        boolean stacked = narrow && beside && !isMonth() && !isWriting();
        Control alone = beside && narrow && !stacked ? side
                : !beside && (narrow || isMonth() || !any) ? faces : null;
        int orientation = stacked ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
        if (sash.getMaximizedControl() != alone) {
            boolean focus = alone == side && isIn(getDisplay().getFocusControl(), faces);
            sash.setMaximizedControl(alone);
            if (focus) {
                side.setFocus();
            }
        }
        bar.say(isMonth() ? words.month(month.month()) : "", any);
    }

    private static boolean isIn(Control control, Composite outer) {
        return control != null && (control == outer || isIn(control.getParent(), outer));
    }

    private void moved() {
        bar.say(words.month(month.month()), any);
        readMonth();
    }

    /** Reads what is shown anew. */
    public void refresh() {
        readMonth();
        background.read(this, reader::all, rows -> {
            any = !rows.isEmpty();
            list.show(rows);
            show();
        }, failed);
        reread();
    }

    private void readMonth() {
        YearMonth wanted = month.month();
        LocalDate first = month.first();
        LocalDate last = month.last();
        background.read(this, () -> reader.days(first, last), days -> {
            if (wanted.equals(month.month())) {
                month.show(days);
            }
        }, failed);
    }

    private void choose(String uid) {
        if (reveal(uid)) {
            openEvent.accept(uid);
        }
    }

    /** Shows an event beside the month or the list; false where a form with unsaved changes is open. */
    public boolean reveal(String uid) {
        if (isWriting() && form.isChanged()) {
            form.warn();
            return false;
        }
        boolean other = !uid.equals(chosen);
        chosen = uid;
        month.mark(uid);
        list.mark(uid);
        linking(null);
        if (other || isWriting() || ((StackLayout) side.getLayout()).topControl == hint) {
            read(uid, true);
        }
        return true;
    }

    private void close() {
        if (!isWriting()) {
            chosen = null;
            month.mark(null);
            list.mark(null);
            beside(hint);
        }
    }

    private void reread() {
        if (chosen != null) {
            read(chosen, false);
        }
    }

    private void read(String uid, boolean open) {
        int asking = ++asked;
        background.read(this, () -> reader.card(uid), found -> {
            if (asking != asked || !uid.equals(chosen)) {
                return;
            }
            if (found.isPresent()) {
                detail.show(found.get());
                if (open && other(found.get())) {
                    month.moveTo(found.get().span().first());
                }
                if (open || !isWriting()) {
                    beside(detail);
                }
            } else if (!isWriting()) {
                close();
            }
        }, failed);
    }

    /** Whether the event is out of the sight of the month. */
    private boolean other(EventCard card) {
        return card.span().isKnown() && (card.span().last().isBefore(month.first())
                || card.span().first().isAfter(month.last()));
    }

    private boolean isWriting() {
        return ((StackLayout) side.getLayout()).topControl == form;
    }

    /** Opens the form for a new event on the day that has the focus. */
    public void create() {
        create(isMonth() ? month.day() : words.today());
    }

    private void create(LocalDate day) {
        if (isWriting() && form.isChanged()) {
            form.warn();
        } else {
            form.create(day);
            beside(form);
        }
        form.setFocus();
    }

    /** Opens the form for the chosen event. */
    public void edit() {
        String uid = chosen;
        if (uid == null || isWriting()) {
            return;
        }
        background.read(this, () -> reader.card(uid), found -> {
            if (found.isPresent() && uid.equals(chosen) && !isWriting()) {
                form.edit(found.get().event());
                beside(form);
                form.setFocus();
            }
        }, failed);
    }

    private void closeForm(boolean back) {
        beside(chosen == null ? hint : detail);
        reread();
        if (back) {
            faceControl().setFocus();
        }
    }

    /** Deletes the chosen event; undo gives it back. */
    public void delete() {
        String uid = chosen;
        if (uid != null && !isWriting()) {
            changes.delete(this, uid, () -> {
                if (uid.equals(chosen)) {
                    close();
                    faceControl().setFocus();
                }
                refresh();
            });
        }
    }

    /** Notes whether the selected attendees were there. */
    public void presence(Presence presence) {
        detail.attendees().presence(presence);
    }

    /** Uid of the chosen event; null when none is. */
    public String chosen() {
        return chosen;
    }

    /** Uids of the events that the month or the list shows. */
    public List<String> shown() {
        if (!isMonth()) {
            return list.shown();
        }
        return month.month().atDay(1).datesUntil(month.month().plusMonths(1).atDay(1))
                .flatMap(day -> month.events(day).stream()).map(EventLine::uid).distinct().toList();
    }

    /** What a person calls what is shown, for the name of a file. */
    public String shownName() {
        return isMonth() ? words.month(month.month()) : Messages.Events_name;
    }

    /** What a person calls the chosen event. */
    public String chosenName() {
        String name = detail.card() == null ? null : detail.card().event().getSummary();
        return name == null || name.isBlank() ? Messages.Events_name : name;
    }

    private void linking(AttendeeLine one) {
        linking = one;
        detail.finder().ask(one == null ? Messages.Finder_add : NLS.bind(Messages.Finder_link, one.name()),
                one != null);
        if (one != null) {
            detail.finder().setFocus();
        }
    }

    /** What is beside the month or the list; the month has all the room while that is nothing. */
    private void beside(Control control) {
        front(side, control);
        show();
    }

    private static void front(Composite stack, Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    /** Which face and how the width is shared, to remember. */
    public Map<String, String> arrangement() {
        int[] weights = sash.getWeights();
        return Map.of("face", isMonth() ? "month" : "list", "shares", weights[0] + "," + weights[1]);
    }

    /** Arranges it as it was; what is not understood is left as it is. */
    public void arrange(Map<String, String> arrangement) {
        String shares = arrangement.get("shares");
        if (shares != null && shares.matches("\\d{1,4},\\d{1,4}") && !shares.matches("0+,0+")) {
            String[] parts = shares.split(",");
            sash.setWeights(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        face(!"list".equals(arrangement.get("face")));
    }

    @Override
    public boolean setFocus() {
        return (isWriting() ? form : sash.getMaximizedControl() == side ? detail : faceControl()).setFocus();
    }

    /** What is asked for in the list of attendees. */
    private final class Attending implements AttendeeTable.Listener {
        @Override
        public void open(AttendeeLine one) {
            openPerson.accept(one.who().person());
        }

        @Override
        public void presence(List<AttendeeLine> some, Presence presence) {
            changes.presence(EventsPane.this, chosen, some.stream().map(AttendeeLine::who).toList(), presence,
                    EventsPane.this::reread);
        }

        @Override
        public void answer(AttendeeLine one, PartStat answer) {
            changes.answer(EventsPane.this, chosen, one.who(), answer, EventsPane.this::reread);
        }

        @Override
        public void remove(AttendeeLine one) {
            changes.remove(EventsPane.this, chosen, one.who(), EventsPane.this::reread);
        }

        @Override
        public void link(AttendeeLine one) {
            linking(one);
        }

        @Override
        public void unlink(AttendeeLine one) {
            changes.unlink(EventsPane.this, chosen, one.who(), EventsPane.this::reread);
        }
    }
}
