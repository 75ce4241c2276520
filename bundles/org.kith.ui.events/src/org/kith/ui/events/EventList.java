package org.kith.ui.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.kith.core.identity.Folding;
import org.kith.store.EventRow;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.kith.ui.table.TwoLines;

/** All events: those to come first, the next one on top; then those that were, the latest on top. UI thread. */
final class EventList extends Composite {
    private static final int WIDE = 520;
    private static final int HEIGHT = 38;
    private static final int DAY_MILLIS = 24 * 60 * 60 * 1000;

    private final EventReader reader;
    private final EventWords words;
    private final Background background;
    private final Consumer<IStatus> failed;
    private final Text filter;
    private final PagedTable<Row> table;
    private List<EventRow> all = List.of();
    private List<Row> rows = List.of();
    private String opened;
    private Consumer<String> open = uid -> {
    };
    private Runnable create = () -> {
    };
    private int asked;

    /** A section's heading, an event that is not read yet, or one that is. */
    private record Row(String section, EventRow event, EventLine line) {
        String uid() {
            return event == null ? null : event.uid();
        }
    }

    EventList(Composite parent, EventReader reader, EventWords words, Background background,
            Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.reader = reader;
        this.words = words;
        this.background = background;
        this.failed = failed;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.List_filter);
        Names.of(filter, Messages.List_filterName);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(filter);
        table = new PagedTable<Row>(this, SWT.SINGLE, background, failed)
                .column(Messages.Events_when, 150, 120, this::when).tip(this::exact).paint(this::paintWhen)
                .column(Messages.Events_what, 240, 140, this::what).paint(this::paintWhat)
                .column(Messages.Events_where, 150, 90, row -> row.line() == null || row.line().location() == null ? ""
                        : row.line().location()).whenWide(WIDE)
                .column(Messages.Events_attending, 70, 60, row -> row.line() == null ? ""
                        : Integer.toString(row.line().attendees())).whenWide(WIDE)
                .rowHeight(HEIGHT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        Names.of(table.widget(), Messages.List_name);
        table.onShown(() -> select(opened));
        table.widget().addListener(SWT.Selection, event -> chosen());
        table.widget().addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.Modify, event -> arrange());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && !rows.isEmpty()) {
                table.widget().setFocus();
                int at = table.widget().getSelectionIndex();
                if (at < 1 || at >= rows.size() || rows.get(at).uid() == null) {
                    cursor(Math.min(1, rows.size() - 1));
                }
                chosen();
                event.doit = false;
            } else if (event.keyCode == SWT.ESC) {
                filter.setText("");
            }
        });
    }

    void onOpen(Consumer<String> listener) {
        open = listener;
    }

    void onNew(Runnable listener) {
        create = listener;
    }

    Table widget() {
        return table.widget();
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    /** Uids of the events that it shows. */
    List<String> shown() {
        return rows.stream().map(Row::uid).filter(Objects::nonNull).toList();
    }

    /** Shows these events, latest first as they were read. */
    void show(List<EventRow> events) {
        all = events;
        arrange();
    }

    /** Which event is shown beside it. */
    void mark(String uid) {
        opened = uid;
        if (!Objects.equals(uid, table.selected() == null ? null : table.selected().uid())) {
            table.widget().deselectAll();
            select(uid);
        }
    }

    private void select(String uid) {
        for (int i = 0; uid != null && i < rows.size(); i++) {
            if (uid.equals(rows.get(i).uid())) {
                cursor(i);
                return;
            }
        }
    }

    /** Selects a row so that the arrows go on from there. */
    private void cursor(int index) {
        table.select(index);
        if (index < table.widget().getItemCount()) {
            table.widget().setSelection(index);
        }
    }

    private void arrange() {
        int asking = ++asked;
        String text = filter.getText();
        List<EventRow> source = all;
        LocalDate today = words.today();
        Instant now = words.now();
        background.read(this, () -> sections(source, text, today, now), found -> {
            if (asking == asked) {
                rows = found;
                table.show(of(found));
            }
        }, failed);
    }

    private List<Row> sections(List<EventRow> source, String text, LocalDate today, Instant now) {
        String[] wanted = text.isBlank() ? new String[0] : Folding.fold(text.strip()).split("\\s+");
        List<Row> coming = new ArrayList<>();
        List<Row> past = new ArrayList<>();
        long early = today.atStartOfDay(words.zone()).toInstant().toEpochMilli();
        for (EventRow row : source) {
            String hay = Folding.fold(row.summary() + "\n" + (row.location() == null ? "" : row.location()));
            if (Stream.of(wanted).allMatch(hay::contains)) {
                boolean days = row.start() % DAY_MILLIS == 0;
                boolean ahead = row.start() >= (days ? today.toEpochDay() * DAY_MILLIS : early)
                        || row.end() > now.toEpochMilli();
                (ahead ? coming : past).add(new Row(null, row, null));
            }
        }
        List<Row> found = new ArrayList<>();
        if (!coming.isEmpty()) {
            found.add(new Row(NLS.bind(Messages.List_coming, coming.size()), null, null));
            found.addAll(coming.reversed());
        }
        if (!past.isEmpty()) {
            found.add(new Row(NLS.bind(Messages.List_past, past.size()), null, null));
            found.addAll(past);
        }
        return found;
    }

    private Rows<Row> of(List<Row> found) {
        return new Rows<>() {
            @Override
            public int size() {
                return found.size();
            }

            @Override
            public List<Row> page(int from, int to) throws CoreException {
                List<Row> page = new ArrayList<>();
                for (Row row : found.subList(from, to)) {
                    page.add(row.event() == null ? row
                            : new Row(null, row.event(), reader.lines(List.of(row.event())).getFirst()));
                }
                return page;
            }
        };
    }

    private String when(Row row) {
        return row.section() != null ? row.section() : words.listed(row.line().span());
    }

    private String exact(Row row) {
        return row.line() == null ? "" : words.exact(row.line().span());
    }

    private String what(Row row) {
        return row.line() == null ? "" : row.line().title();
    }

    private void paintWhen(GC gc, Rectangle cell, Row row) {
        if (row.section() == null) {
            TwoLines.paint(gc, cell, null, words.listed(row.line().span()), words.near(row.line().span()));
            return;
        }
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        gc.setForeground(Palette.color(Palette.Role.MUTED, table.widget()));
        gc.setClipping((Rectangle) null);
        gc.drawText(row.section(), cell.x + 4, cell.y + cell.height - gc.getFontMetrics().getHeight() - 4,
                SWT.DRAW_TRANSPARENT);
    }

    private void paintWhat(GC gc, Rectangle cell, Row row) {
        if (row.line() != null) {
            boolean narrow = table.widget().getClientArea().width < WIDE;
            TwoLines.paint(gc, cell, null, row.line().title(), row.line().repeats() ? Messages.List_repeats
                    : narrow ? row.line().location() : null);
        }
    }

    private void chosen() {
        Row row = table.selected();
        int index = table.widget().getSelectionIndex();
        String uid = row != null ? row.uid() : index >= 0 && index < rows.size() ? rows.get(index).uid() : null;
        if (uid != null && !uid.equals(opened)) {
            opened = uid;
            open.accept(uid);
        }
    }

    private void key(Event event) {
        if ((event.character == 'n' || event.character == 'N')
                && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
            create.run();
            event.doit = false;
        } else if (event.character == '/') {
            focusFilter();
            event.doit = false;
        }
    }

    @Override
    public boolean setFocus() {
        return table.widget().setFocus();
    }
}
