package org.kith.ui.care.letters;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.evidence.Evidence;
import org.kith.core.letters.CheckLetter;
import org.kith.core.letters.LetterContext;
import org.kith.core.letters.LetterIndex;
import org.kith.core.letters.LetterLine;
import org.kith.core.letters.Letters;
import org.kith.core.session.Session;
import org.kith.insight.letters.Nearest;
import org.kith.insight.letters.PersonalCheck;
import org.kith.model.care.LetterState;
import org.kith.store.AccountRow;
import org.kith.store.TimelineRow;
import org.kith.ui.Background;
import org.kith.ui.Icons;
import org.kith.ui.Palette;
import org.kith.ui.Portraits;
import org.kith.ui.When;

/** Letters: the list, the open one with its check, and what is known beside it. Opens in any shell; UI thread. */
public final class LetterPane extends Composite {
    private static final int PAUSE = 120;
    private static final int WIDTH = 380;

    private final Session session;
    private final Background background;
    private final When when;
    private final Consumer<IStatus> failed;
    private final StackLayout stack = new StackLayout();
    private final Composite empty;
    private final SashForm full;
    private final LetterList list;
    private final LetterEditor editor;
    private final VerdictPane verdict;
    private final LetterContextPane context;
    private final Composite buttons;
    private final Button handOver;
    private final Button sent;
    private final Button discard;
    private LetterActions actions;
    private LetterLine open;
    private LetterIndex index;
    private CheckLetter checker;
    private PersonalCheck check;
    private String saved = "";
    /** Savings under way: until they end, the store has an older text than the editor. */
    private int unkept;
    private int asked;
    private int checked;
    private int read;

    LetterPane(Composite parent, Session session, Background background, Portraits portraits, Icons icons, When when,
            Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.session = session;
        this.background = background;
        this.when = when;
        this.failed = failed;
        setLayout(stack);
        empty = empty(icons);
        full = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        list = new LetterList(full, background, portraits, when, failed);
        Composite middle = new Composite(full, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(middle);
        editor = new LetterEditor(middle);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(editor.control());
        verdict = new VerdictPane(middle);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict.control());
        buttons = new Composite(middle, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(buttons);
        handOver = button(Messages.Action_handOver, Messages.Action_handOverTip);
        sent = button(Messages.Action_sent, Messages.Action_sentTip);
        discard = button(Messages.Action_discard, Messages.Action_discardTip);
        context = new LetterContextPane(full, when);
        full.setWeights(24, 46, 30);
        stack.topControl = empty;
        list.onChosen(this::choose);
        editor.onChanged(this::changed);
        editor.onHandOver(this::handOver);
    }

    private Button button(String words, String tip) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(words);
        button.setToolTipText(tip);
        return button;
    }

    private Composite empty(Icons icons) {
        Composite page = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 10).applyTo(page);
        Label picture = new Label(page, SWT.NONE);
        picture.setImage(icons.of("mail", picture, Icons.LARGE));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(picture);
        Label text = new Label(page, SWT.CENTER | SWT.WRAP);
        text.setText(Messages.Letter_empty);
        Palette.apply(Palette.Role.MUTED, text);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        return page;
    }

    /** Who acts; before anything is shown. */
    void actions(LetterActions other) {
        actions = other;
        handOver.addListener(SWT.Selection, event -> handOver());
        sent.addListener(SWT.Selection, event -> {
            keep();
            actions.sent(open);
        });
        discard.addListener(SWT.Selection, event -> actions.discard(open));
    }

    /** Reads the list anew; the open letter stays as it is typed. */
    public void refresh() {
        int asking = ++asked;
        background.read(this, () -> new Letters(session).all(), lines -> {
            if (asking == asked) {
                show(lines);
            }
        }, failed);
    }

    private void show(List<LetterLine> lines) {
        String uid = open == null ? null : open.uid();
        list.show(lines, uid);
        LetterLine again = uid == null ? null : list.of(uid);
        boolean typed = unkept > 0 || !editor.text().equals(saved);
        if (again == null || !typed && !again.body().equals(saved) || again.state() != open.state()) {
            choose(again != null ? again : lines.isEmpty() ? null : lines.getFirst());
            list.show(lines, open == null ? null : open.uid());
        }
        stack.topControl = lines.isEmpty() ? empty : full;
        layout();
    }

    /** Opens a letter that was just begun, with the caret in its text. */
    void write(String uid) {
        int asking = ++asked;
        background.read(this, () -> new Letters(session).all(), lines -> {
            if (asking == asked) {
                open = null;
                show(lines);
                choose(list.of(uid));
                list.show(lines, uid);
                (open != null && open.subject().isEmpty() && open.body().isEmpty() ? editor.subjectField()
                        : editor.body()).setFocus();
            }
        }, failed);
    }

    private void choose(LetterLine line) {
        if (line != null && open != null && line.uid().equals(open.uid()) && line.state() == open.state()
                && line.body().equals(saved)) {
            return;
        }
        keep();
        open = line;
        check = null;
        checker = null;
        if (line == null) {
            return;
        }
        saved = line.body();
        boolean editable = line.state() == LetterState.DRAFT || line.state() == LetterState.HANDED_OFF;
        editor.show(NLS.bind(Messages.Letter_to, LetterList.name(line)), line.subject(), line.body(), editable);
        verdict.show(null, "", "");
        handOver.setEnabled(editable);
        sent.setEnabled(editable);
        discard.setEnabled(editable);
        int asking = ++read;
        background.read(this, () -> LetterContext.read(session, line.personUid(), line.about()), found -> {
            if (asking == read) {
                context.show(found);
            }
        }, failed);
        background.read(this, () -> {
            LetterIndex known = index != null ? index : LetterIndex.read(session, new NullProgressMonitor());
            return new Ready(known, CheckLetter.to(session, known, line.personUid()));
        }, ready -> {
            index = ready.index;
            if (asking == read) {
                checker = ready.checker;
                check();
            }
        }, failed);
    }

    private record Ready(LetterIndex index, CheckLetter checker) {
    }

    /** What was sent has changed; the next letter is checked against it. */
    void forget() {
        index = null;
    }

    private void changed() {
        int asking = ++checked;
        getDisplay().timerExec(PAUSE, () -> {
            if (!isDisposed() && asking == checked) {
                check();
            }
        });
    }

    private void check() {
        CheckLetter with = checker;
        if (with == null || open == null) {
            return;
        }
        int asking = ++checked;
        String text = editor.text();
        background.read(this, () -> {
            PersonalCheck found = with.check(text);
            return new Found(found, others(found));
        }, found -> {
            if (asking == checked) {
                check = found.check;
                verdict.show(text.isBlank() ? null : found.check, LetterList.name(open), found.others);
                editor.mark(found.check);
            }
        }, failed);
    }

    private record Found(PersonalCheck check, String others) {
    }

    /** To whom and when the nearest earlier letter went. */
    private String others(PersonalCheck found) throws org.eclipse.core.runtime.CoreException {
        Optional<Nearest> nearest = found.overlap().run().or(found.overlap()::nearest);
        if (nearest.isEmpty()) {
            return "";
        }
        List<TimelineRow> rows = new Evidence(session).behind(List.of(nearest.get().key()));
        if (rows.isEmpty() || rows.getFirst().targets().isEmpty()) {
            return Messages.Check_somebody;
        }
        AccountRow target = rows.getFirst().targets().getFirst();
        String name = Objects.requireNonNullElse(target.displayName(),
                Objects.requireNonNullElse(target.handle(), Messages.Check_somebody));
        return NLS.bind(Messages.Check_to, name, when.words(nearest.get().at().toEpochMilli()));
    }

    /** Keeps what was typed, when it is not kept yet. */
    void keep() {
        if (open != null && actions != null && !isDisposed() && open.state() != LetterState.SENT
                && (!editor.text().equals(saved) || !editor.subject().equals(open.subject()))) {
            saved = editor.text();
            open = new LetterLine(open.uid(), open.personUid(), open.name(), open.photo(), open.state(),
                    editor.subject(), saved, open.about(), open.verdict(), open.at());
            unkept++;
            actions.save(open, check, () -> unkept--);
        }
    }

    private void handOver() {
        if (open != null && open.state() != LetterState.SENT) {
            saved = editor.text();
            actions.handOver(open, editor.subject(), saved, check);
        }
    }

    /** The text, for tests. */
    public org.eclipse.swt.custom.StyledText body() {
        return editor.body();
    }

    /** The verdict in words, for tests; empty before the first. */
    public String verdict() {
        return verdict.said();
    }

    @Override
    public boolean setFocus() {
        return stack.topControl == full ? editor.body().setFocus() : super.setFocus();
    }
}
