package org.kith.ui.people.card;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kith.core.care.MarkIntroduction;
import org.kith.core.care.PersonCare;
import org.kith.core.entry.ClosePromise;
import org.kith.model.activity.Direction;
import org.kith.model.care.IntroductionState;
import org.kith.model.care.Promise;
import org.kith.ui.Palette;

/** What was promised, whom the person was or could be introduced to, and what the journal says of her. UI thread. */
final class CareRows {
    private static final int ENTRIES = 5;

    private final Composite body;
    private final CardTools tools;
    private final CardContent content;

    CareRows(Composite body, CardTools tools, CardContent content) {
        this.body = body;
        this.tools = tools;
        this.content = content;
    }

    void draw() {
        if (!content.promises().isEmpty()) {
            SectionTitle.draw(body, Messages.Section_promises);
            content.promises().forEach(this::promise);
        }
        if (!content.care().introductions().isEmpty()) {
            SectionTitle.draw(body, Messages.Section_introductions);
            content.care().introductions().forEach(this::introduction);
        }
        if (!content.care().entries().isEmpty()) {
            SectionTitle.draw(body, Messages.Section_journal);
            content.care().entries().stream().limit(ENTRIES).forEach(this::entry);
        }
    }

    private void promise(Promise promise) {
        label(promise.getDirection() == Direction.IN ? Messages.Promise_theirs : Messages.Promise_yours);
        String text = promise.getWords() != null ? promise.getWords() : promise.getSummary();
        words(promise.getDue() == null ? text : NLS.bind(Messages.Promise_due, text,
                tools.when().words(promise.getDue().toEpochMilli())), 1);
        ToolBar bar = bar();
        item(bar, "check", NLS.bind(Messages.Promise_kept, text), (session, monitor) -> new ClosePromise(session,
                promise.getUid(), true).run(monitor));
        item(bar, "close", NLS.bind(Messages.Promise_letGo, text), (session, monitor) -> new ClosePromise(session,
                promise.getUid(), false).run(monitor));
    }

    private void introduction(PersonCare.Meeting one) {
        label(switch (one.state()) {
            case MADE -> Messages.Introduction_made;
            case ASKED -> Messages.Introduction_asked;
            default -> Messages.Introduction_idea;
        });
        boolean open = one.state() != IntroductionState.MADE;
        words(one.reason() == null ? one.name() : NLS.bind(Messages.Introduction_because, one.name(), one.reason()),
                open ? 1 : 2);
        if (!open) {
            return;
        }
        ToolBar bar = bar();
        if (one.state() == IntroductionState.IDEA) {
            mark(bar, "chat", Messages.Introduction_ask, one, IntroductionState.ASKED);
        }
        mark(bar, "check", Messages.Introduction_make, one, IntroductionState.MADE);
        mark(bar, "close", Messages.Introduction_decline, one, IntroductionState.DECLINED);
    }

    private void mark(ToolBar bar, String icon, String tip, PersonCare.Meeting one, IntroductionState state) {
        item(bar, icon, NLS.bind(tip, one.name()), (session, monitor) -> new MarkIntroduction(session, one.uid(),
                state, session.clock().instant()).run(monitor));
    }

    private void entry(PersonCare.Entry one) {
        label(one.date() == null ? "" : tools.when().words(one.date().toEpochMilli()));
        words(one.text(), 2);
    }

    private void label(String words) {
        Label label = new Label(body, SWT.RIGHT);
        label.setText(words.replace("&", "&&"));
        label.setToolTipText(words);
        Palette.apply(Palette.Role.MUTED, label);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(FieldRow.LABEL_WIDTH, SWT.DEFAULT)
                .applyTo(label);
    }

    private void words(String text, int span) {
        Label words = new Label(body, SWT.WRAP);
        words.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
                .applyTo(words);
    }

    private ToolBar bar() {
        ToolBar bar = new ToolBar(body, SWT.FLAT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        return bar;
    }

    private void item(ToolBar bar, String icon, String tip, CardTools.Change change) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(tools.icons().of(icon, bar));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> tools.change(tip, change));
    }
}
