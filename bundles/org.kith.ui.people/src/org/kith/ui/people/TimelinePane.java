package org.kith.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;
import org.kith.store.PersonRow;
import org.kith.store.Store;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;
import org.kith.ui.Background;
import org.kith.ui.Captions;
import org.kith.ui.Directions;
import org.kith.ui.When;

/**
 * What happened with one person, or with everybody, latest first. Pages come as the last row comes into sight; there
 * is no count and no jump. Opens in any shell. UI thread.
 */
public final class TimelinePane extends Composite {
    private static final int PAGE = 50;

    private final Store store;
    private final Background background;
    private final When when;
    private final Consumer<IStatus> failed;
    private final CLabel title;
    private final Composite stack;
    private final Table table;
    private final Label hint;
    private final List<TimelineRow> rows = new ArrayList<>();
    private String person;
    private String name;
    private boolean more;
    private boolean fetching;
    private int generation;

    /** An empty pane. */
    public TimelinePane(Composite parent, Store store, Background background, When when, Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.store = store;
        this.background = background;
        this.when = when;
        this.failed = failed;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        title = Captions.make(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        table = new Table(stack, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        column(Messages.Timeline_direction, 100);
        column(Messages.Timeline_when, 110);
        column(Messages.Timeline_what, 100);
        column(Messages.Timeline_who, 150);
        column(Messages.Timeline_text, 420);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MouseMove, this::explain);
        hint = new Label(stack, SWT.WRAP | SWT.CENTER);
    }

    private void column(String text, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text);
        column.setWidth(width);
    }

    /** Shows one person's timeline; null for everybody's. */
    public void show(String uid) {
        person = uid;
        name = null;
        if (uid == null) {
            restart();
        } else {
            int mine = ++generation;
            background.read(this, () -> store.personRows(List.of(uid)), found -> {
                if (mine == generation) {
                    name = found.stream().map(PersonRow::name).findFirst().orElse(Messages.Timeline_unknown);
                    restart();
                }
            }, failed);
        }
    }

    /** Reads the first page anew. */
    public void restart() {
        generation++;
        fetching = false;
        title.setText(person == null ? Messages.Timeline_everybody : NLS.bind(Messages.Timeline_of, name));
        title.setToolTipText(title.getText());
        fetch(null);
    }

    private void fetch(TimelineQuery.Cursor after) {
        if (fetching) {
            return;
        }
        fetching = true;
        int mine = generation;
        background.read(this, () -> store.timeline(new TimelineQuery(person, 0, after, PAGE)), page -> {
            if (mine == generation) {
                fetching = false;
                accept(page, after == null);
            }
        }, failed);
    }

    private void accept(List<TimelineRow> page, boolean first) {
        int from = first ? 0 : rows.size();
        if (first) {
            rows.clear();
        }
        rows.addAll(page);
        more = page.size() == PAGE;
        table.setItemCount(rows.size() + (more ? 1 : 0));
        if (first) {
            table.clearAll();
            table.setTopIndex(0);
        } else if (table.getItemCount() > from) {
            table.clear(from, table.getItemCount() - 1);
        }
        hint.setText(person == null ? Messages.Timeline_empty : NLS.bind(Messages.Timeline_emptyPerson, name));
        ((StackLayout) stack.getLayout()).topControl = rows.isEmpty() ? hint : table;
        stack.layout();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index >= rows.size()) {
            item.setText(1, Messages.Timeline_more);
            if (more && !rows.isEmpty()) {
                fetch(rows.getLast().cursor());
            }
            return;
        }
        TimelineRow row = rows.get(event.index);
        InteractionRow what = row.interaction();
        item.setText(0, Directions.words(what.direction()));
        item.setForeground(0, Directions.color(what.direction(), table));
        item.setText(1, when.words(what.published(), what.precision()));
        item.setText(2, TypeWords.of(what.type()));
        item.setText(3, others(row));
        item.setText(4, text(what));
    }

    private void explain(Event event) {
        TableItem item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        int index = item == null ? -1 : table.indexOf(item);
        String text = index < 0 || index >= rows.size() ? null
                : when.exact(rows.get(index).interaction().published()) + "\n" + text(rows.get(index).interaction());
        if (!java.util.Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private static String others(TimelineRow row) {
        if (row.interaction().direction() != Direction.OUT && row.actor() != null && !row.actor().own()) {
            return name(row.actor());
        }
        String targets = row.targets().stream().filter(account -> !account.own()).map(TimelinePane::name)
                .collect(Collectors.joining(", "));
        if (!targets.isEmpty()) {
            return targets;
        }
        return row.interaction().type() == InteractionType.POST ? Messages.Timeline_public : Messages.Timeline_unknown;
    }

    private static String name(AccountRow account) {
        if (account.displayName() != null) {
            return account.displayName();
        }
        return account.handle() != null ? "@" + account.handle() : account.key().key();
    }

    private static String text(InteractionRow row) {
        String text = row.text() != null ? row.text() : row.summary() != null ? row.summary() : row.object();
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
