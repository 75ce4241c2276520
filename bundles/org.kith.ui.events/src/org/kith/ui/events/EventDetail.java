package org.kith.ui.events;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.kith.model.meet.Gathering;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Icons;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.Portraits;

/** One event: what, when, where, what about, and who attends. UI thread. */
final class EventDetail extends Composite {
    private static final String MAP = "https://www.openstreetmap.org/search?query=";
    private static final int DESCRIPTION = 84;
    private static final int LARGER = 3;

    private final EventWords words;
    private final Label title;
    private final Label when;
    private final Label near;
    private final Link where;
    private final Link page;
    private final Text description;
    private final Label note;
    private final Label counts;
    private final AttendeeTable attendees;
    private final PersonFinder finder;
    private final Button edit;
    private final Button delete;
    private final Button close;
    private EventCard card;

    EventDetail(Composite parent, EventWords words, Store store, Background background, Portraits portraits,
            Icons icons, Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.words = words;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(6, 4).applyTo(this);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
        title = label();
        title.setFont(fonts.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)
                .increaseHeight(LARGER)));
        when = label();
        near = label();
        Palette.apply(Palette.Role.MUTED, near);
        where = link(event -> open(map(card.event())));
        page = link(event -> open(card.event().getUrl()));
        description = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        description.setBackground(getBackground());
        Names.of(description, Messages.Detail_description);
        wide(description).hint(100, DESCRIPTION).applyTo(description);
        note = label();
        Palette.apply(Palette.Role.MUTED, note);
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 2).applyTo(buttons);
        edit = button(buttons, Messages.Detail_edit, Messages.Detail_editTip, "edit", icons);
        delete = button(buttons, Messages.Detail_delete, Messages.Detail_deleteTip, "trash", icons);
        close = button(buttons, "", Messages.Detail_closeTip, "close", icons);
        Names.of(close, Messages.Detail_closeTip);
        counts = label();
        counts.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        ((GridData) counts.getLayoutData()).verticalIndent = 6;
        attendees = new AttendeeTable(this, portraits, background, failed);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(100, 120).applyTo(attendees.control());
        addListener(SWT.Resize, event -> fit());
        finder = new PersonFinder(this, store, background, portraits, failed);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(finder);
    }

    AttendeeTable attendees() {
        return attendees;
    }

    PersonFinder finder() {
        return finder;
    }

    void onEdit(Runnable listener) {
        edit.addListener(SWT.Selection, event -> listener.run());
    }

    void onDelete(Runnable listener) {
        delete.addListener(SWT.Selection, event -> listener.run());
    }

    void onClose(Runnable listener) {
        close.addListener(SWT.Selection, event -> listener.run());
        for (Control control : new Control[] {attendees.widget(), edit, delete, close, description}) {
            control.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ESC) {
                    listener.run();
                }
            });
        }
    }

    /** What it shows; null before the first. */
    EventCard card() {
        return card;
    }

    /** Shows an event; the same one again keeps what is selected. */
    void show(EventCard other) {
        boolean same = card != null && card.event().getUid().equals(other.event().getUid());
        card = other;
        Gathering event = other.event();
        String name = event.getSummary() == null || event.getSummary().isBlank() ? Messages.Events_unnamed
                : event.getSummary();
        text(title, event.getStatus() == org.kith.model.meet.GatheringStatus.CANCELLED
                ? NLS.bind(Messages.Events_cancelled, name) : name);
        text(when, words.when(other.span()));
        when.setToolTipText(words.exact(other.span()));
        text(near, words.near(other.span()));
        near.setToolTipText(words.exact(other.span()));
        String location = event.getLocation();
        where(location);
        shown(page, event.getUrl() == null ? null : NLS.bind(Messages.Detail_link, escaped(event.getUrl()),
                escaped(event.getUrl())));
        page.setToolTipText(event.getUrl() == null ? null : event.getUrl().replace("&", "&&"));
        String about = event.getDescription() == null ? "" : event.getDescription();
        if (!same || !about.equals(description.getText())) {
            description.setText(about);
        }
        show(description, !about.isBlank());
        text(note, note(event));
        long contacts = other.contacts();
        text(counts, other.attendees().isEmpty() ? Messages.Attendees_nobody
                : NLS.bind(Messages.Attendees_title, other.attendees().size(), contacts));
        attendees.show(other.attendees(), same);
        fit();
        layout(true, true);
    }

    /** The description takes the lines it needs, up to a few. */
    private void fit() {
        int width = Math.max(100, getClientArea().width - 2 * 10);
        ((GridData) description.getLayoutData()).heightHint = Math.min(DESCRIPTION,
                description.computeSize(width, SWT.DEFAULT).y);
    }

    private void where(String location) {
        boolean page = location != null && location.matches("https?://\\S+");
        shown(where, location == null || location.isBlank() ? null
                : page ? NLS.bind(Messages.Detail_link, escaped(location), escaped(location))
                : NLS.bind(Messages.Detail_where, escaped(location)));
        where.setToolTipText(location == null ? null : page ? location.replace("&", "&&") : Messages.Detail_mapTip);
    }

    private String note(Gathering event) {
        List<String> parts = new java.util.ArrayList<>();
        if (event.isRecurring()) {
            parts.add(Messages.Detail_repeats);
        } else if (event.getRecurrenceId() != null || event.getSeriesUid() != null) {
            parts.add(Messages.Detail_ofSeries);
        }
        if (event.getZone() != null && !event.isAllDay() && !words.zoneId().equals(event.getZone())) {
            parts.add(NLS.bind(Messages.Detail_zone, event.getZone()));
        }
        if (event.getOrganizerName() != null) {
            parts.add(NLS.bind(Messages.Detail_organizer, event.getOrganizerName()));
        }
        if (event.getCalendar() != null) {
            parts.add(NLS.bind(Messages.Detail_calendar, event.getCalendar()));
        }
        return String.join("\n", parts);
    }

    private static String map(Gathering event) {
        String location = event.getLocation();
        return location.matches("https?://\\S+") ? location
                : MAP + URLEncoder.encode(location, StandardCharsets.UTF_8);
    }

    private static void open(String address) {
        if (address != null && address.matches("https?://\\S+")) {
            Program.launch(address);
        }
    }

    private Link link(Consumer<String> pressed) {
        Link link = new Link(this, SWT.WRAP);
        wide(link).applyTo(link);
        link.addListener(SWT.Selection, event -> pressed.accept(event.text));
        return link;
    }

    private Label label() {
        Label label = new Label(this, SWT.WRAP);
        wide(label).applyTo(label);
        return label;
    }

    private static GridDataFactory wide(Control control) {
        return GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT);
    }

    private static Button button(Composite parent, String text, String tip, String icon, Icons icons) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.setImage(icons.of(icon, button));
        return button;
    }

    private static void text(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        show(label, !text.isBlank());
    }

    private static void shown(Link link, String text) {
        link.setText(Objects.requireNonNullElse(text, ""));
        show(link, text != null);
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    /** Text that is no mark-up of a link. */
    private static String escaped(String text) {
        return text.replace("<", "\u2039").replace(">", "\u203a").replace("&", "&&").replace("\"", "\u201d");
    }

    @Override
    public boolean setFocus() {
        return attendees.widget().setFocus();
    }
}
