package org.kith.ui.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.core.events.EventFields;
import org.kith.core.events.EventFields.Field;
import org.kith.model.meet.Gathering;
import org.kith.ui.Icons;
import org.kith.ui.Palette;

/**
 * Writes a new event or changes one, in place. What is wrong stands beside its field. Escape leaves at once when nothing
 * was changed; otherwise it says so and a second one leaves. M1+Enter saves. UI thread.
 */
final class EventForm extends Composite {
    private static final int DEFAULT_HOUR = 10;
    private static final int DESCRIPTION = 80;

    private final EventWords words;
    private final Label heading;
    private final Map<Field, FormField> fields = new java.util.EnumMap<>(Field.class);
    private final Text title;
    private final Button allDay;
    private final MomentField begins;
    private final MomentField ends;
    private final Combo zone;
    private final Text where;
    private final Text page;
    private final Text description;
    private final Label notice;
    private final Button save;
    private final ScrolledComposite scroll;
    private String uid;
    private boolean floating;
    private String before = "";
    private boolean warned;
    private boolean filling;
    private LocalDateTime start;
    private Consumer<EventFields> saved = given -> {
    };
    private Runnable left = () -> {
    };

    EventForm(Composite parent, EventWords words, Icons icons) {
        super(parent, SWT.NONE);
        this.words = words;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        Composite form = new Composite(scroll, SWT.NONE);
        scroll.setContent(form);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 2).applyTo(form);
        heading = new Label(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        heading.setFont(org.eclipse.jface.resource.JFaceResources.getBannerFont());
        title = text(field(form, Field.SUMMARY, Messages.Form_title, 1), Field.SUMMARY, SWT.BORDER);
        allDay = new Button(form, SWT.CHECK);
        allDay.setText(Messages.Form_allDay);
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(allDay);
        begins = new MomentField(field(form, Field.START, Messages.Form_begins, 3), Messages.Form_begins,
                words.locale(), icons, this::startChanged);
        ends = new MomentField(field(form, Field.END, Messages.Form_ends, 3), Messages.Form_ends, words.locale(),
                icons, this::changed);
        zone = new Combo(field(form, Field.ZONE, Messages.Form_zone, 1).box(), SWT.DROP_DOWN);
        zone.setItems(ZoneId.getAvailableZoneIds().stream().filter(id -> id.indexOf('/') > 0
                && !id.startsWith("Etc/") && !id.startsWith("SystemV/")).sorted().toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(zone);
        org.kith.ui.Names.of(zone, Messages.Form_zone);
        zone.addListener(SWT.Modify, event -> changed());
        where = text(new FormField(form, Messages.Form_where, 1), null, SWT.BORDER);
        page = text(field(form, Field.URL, Messages.Form_page, 1), Field.URL, SWT.BORDER);
        description = text(new FormField(form, Messages.Form_description, 1), null,
                SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        name(title, Messages.Form_title);
        name(where, Messages.Form_where);
        name(page, Messages.Form_page);
        name(description, Messages.Form_description);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, DESCRIPTION).applyTo(description);
        Composite foot = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        notice = new Label(foot, SWT.WRAP);
        Palette.apply(Palette.Role.WARNING, notice);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).exclude(true)
                .applyTo(notice);
        save = new Button(foot, SWT.PUSH);
        save.setText(Messages.Form_save);
        save.setToolTipText(Messages.Form_saveTip);
        save.addListener(SWT.Selection, event -> save());
        Button cancel = new Button(foot, SWT.PUSH);
        cancel.setText(Messages.Form_cancel);
        cancel.addListener(SWT.Selection, event -> left.run());
        allDay.addListener(SWT.Selection, event -> allDayChanged());
        keys(this);
    }

    private FormField field(Composite form, Field which, String caption, int columns) {
        FormField field = new FormField(form, caption, columns);
        fields.put(which, field);
        return field;
    }

    private Text text(FormField field, Field which, int style) {
        Text text = new Text(field.box(), style);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> changed());
        text.addListener(SWT.FocusOut, event -> {
            if (which != null && !text.getText().isBlank()) {
                field.touch();
                changed();
            }
        });
        if ((style & SWT.MULTI) == 0) {
            text.addListener(SWT.DefaultSelection, event -> save());
        } else {
            text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        return text;
    }

    private static void name(Control control, String name) {
        org.kith.ui.Names.of(control, name);
    }

    /** Escape and M1+Enter hold in every control of the form. */
    private void keys(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Composite composite && !(child instanceof Combo)) {
                keys(composite);
            }
            child.addListener(SWT.Traverse, this::traverse);
            child.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.CR && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                    event.doit = false;
                    save();
                }
            });
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            leave();
        }
    }

    void onSave(Consumer<EventFields> listener) {
        saved = listener;
    }

    void onLeave(Runnable listener) {
        left = listener;
    }

    /** The event that it changes; null for a new one. */
    String uid() {
        return uid;
    }

    /** A new event on that day, at the next full hour or at ten. */
    void create(LocalDate day) {
        LocalDateTime now = LocalDateTime.ofInstant(words.now(), words.zone());
        LocalTime hour = !day.equals(now.toLocalDate()) || now.getHour() >= 22 ? LocalTime.of(DEFAULT_HOUR, 0)
                : LocalTime.of(now.getHour() + 1, 0);
        fill(null, Messages.Form_new, new EventFields("", null, null, false, words.zoneId(), "", "", ""),
                day.atTime(hour), day.atTime(hour).plusHours(1));
    }

    /** An event to change. */
    void edit(Gathering event) {
        EventFields now = EventFields.of(event);
        floating = event.isFloating();
        String zoneId = now.zone() != null && EventFields.isZone(now.zone()) ? now.zone() : words.zoneId();
        ZoneId at = now.allDay() || floating ? ZoneOffset.UTC : ZoneId.of(zoneId);
        LocalDateTime from = now.start() == null ? null : LocalDateTime.ofInstant(now.start(), at);
        LocalDateTime to = now.end() == null ? null : LocalDateTime.ofInstant(now.end(), at);
        if (now.allDay() && to != null) {
            to = to.minusDays(1);
        }
        fill(event.getUid(), Messages.Form_edit, new EventFields(now.summary(), now.start(), now.end(), now.allDay(),
                zoneId, now.location(), now.description(), now.url()), from, to);
        floating = event.isFloating();
    }

    private void fill(String event, String head, EventFields given, LocalDateTime from, LocalDateTime to) {
        filling = true;
        uid = event;
        floating = false;
        heading.setText(head);
        title.setText(text(given.summary()));
        allDay.setSelection(given.allDay());
        begins.set(from == null ? null : from.toLocalDate(), from == null ? null : from.toLocalTime());
        ends.set(to == null ? null : to.toLocalDate(), to == null ? null : to.toLocalTime());
        start = from;
        zone.setText(given.zone() == null ? words.zoneId() : given.zone());
        where.setText(text(given.location()));
        page.setText(text(given.url()));
        description.setText(text(given.description()));
        showTimes();
        filling = false;
        before = content();
        warned = false;
        say("");
        changed();
        scroll.setOrigin(0, 0);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    boolean isChanged() {
        return !content().equals(before);
    }

    private String content() {
        return String.join("\u0000", title.getText(), String.valueOf(allDay.getSelection()), begins.content(),
                ends.content(), zone.getText(), where.getText(), page.getText(), description.getText());
    }

    private void allDayChanged() {
        if (!allDay.getSelection() && begins.time() == null && begins.date() != null) {
            begins.set(begins.date(), LocalTime.of(DEFAULT_HOUR, 0));
            ends.set(ends.date() == null ? begins.date() : ends.date(), LocalTime.of(DEFAULT_HOUR + 1, 0));
        }
        showTimes();
        changed();
    }

    private void showTimes() {
        begins.allDay(allDay.getSelection());
        ends.allDay(allDay.getSelection());
        zone.setEnabled(!allDay.getSelection() && !floating);
    }

    /** The end goes along with the beginning, so that it lasts as long. */
    private void startChanged() {
        LocalDate date = begins.date();
        LocalTime time = allDay.getSelection() && begins.time() == null ? LocalTime.MIDNIGHT : begins.time();
        if (!filling && date != null && time != null) {
            LocalDateTime now = date.atTime(time);
            LocalTime endTime = allDay.getSelection() && ends.time() == null ? LocalTime.MIDNIGHT : ends.time();
            if (start != null && !now.equals(start) && ends.date() != null && endTime != null) {
                LocalDateTime end = ends.date().atTime(endTime).plus(Duration.between(start, now));
                filling = true;
                ends.set(end.toLocalDate(), ends.time() == null ? null : end.toLocalTime());
                filling = false;
            }
            start = now;
        }
        changed();
    }

    private void changed() {
        if (filling) {
            return;
        }
        if (warned) {
            warned = false;
            say("");
        }
        check();
    }

    /** Says what is wrong beside the fields; returns whether nothing is. */
    private boolean check() {
        boolean whole = allDay.getSelection();
        Map<Field, String> problems = new java.util.EnumMap<>(Field.class);
        problems.putAll(fields().problems());
        String from = begins.problem(whole);
        String to = ends.isEmpty() ? null : ends.problem(whole);
        if (from != null) {
            problems.put(Field.START, from);
            problems.remove(Field.END);
        }
        if (to != null) {
            problems.put(Field.END, to);
        }
        boolean moved = false;
        for (Map.Entry<Field, FormField> one : fields.entrySet()) {
            moved |= one.getValue().say(problems.get(one.getKey()));
        }
        if (moved || scroll.getMinHeight() == 0) {
            scroll.setMinSize(0, scroll.getContent().computeSize(Math.max(1, scroll.getClientArea().width),
                    SWT.DEFAULT).y);
        }
        return problems.isEmpty();
    }

    private EventFields fields() {
        boolean whole = allDay.getSelection();
        String id = zone.getText().strip();
        ZoneId at = whole || floating ? ZoneOffset.UTC : EventFields.isZone(id) ? ZoneId.of(id) : words.zone();
        Instant from = instant(begins, whole, at, 0);
        Instant to = instant(ends, whole, at, whole ? 1 : 0);
        return new EventFields(title.getText(), from, to, whole, floating ? null : id, where.getText(),
                description.getText(), page.getText());
    }

    private static Instant instant(MomentField field, boolean whole, ZoneId zone, int days) {
        LocalDate date = field.date();
        LocalTime time = whole ? LocalTime.MIDNIGHT : field.time();
        return date == null || time == null ? null : date.plusDays(days).atTime(time).atZone(zone).toInstant();
    }

    /** Saves, or says what is wrong and goes there. */
    void save() {
        fields.values().forEach(FormField::touch);
        if (check()) {
            saved.accept(fields());
        } else {
            say(Messages.Form_wrong);
        }
    }

    /** Leaves at once when nothing was changed; says so first otherwise. */
    void leave() {
        if (!isChanged() || warned) {
            left.run();
        } else {
            warn();
        }
    }

    /** Says that something is not saved. */
    void warn() {
        warned = true;
        say(Messages.Form_unsaved);
    }

    private void say(String text) {
        if (!text.equals(notice.getText())) {
            notice.setText(text);
            notice.setVisible(!text.isEmpty());
            ((org.eclipse.swt.layout.GridData) notice.getLayoutData()).exclude = text.isEmpty();
            layout(true, true);
        }
    }

    @Override
    public boolean setFocus() {
        return title.setFocus();
    }
}
