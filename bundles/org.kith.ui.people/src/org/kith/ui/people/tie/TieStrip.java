package org.kith.ui.people.tie;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kith.core.session.Session;
import org.kith.core.ties.ReadTie;
import org.kith.core.ties.TieDetail;
import org.kith.insight.ties.Step;
import org.kith.model.insight.RungLevel;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.When;
import org.kith.ui.evidence.RungWords;
import org.kith.ui.table.TwoLines;

/**
 * The ladder of one relationship as seven dots and a sentence: "one-on-one since 12 Mar"; Enter or a click shows dates and
 * proofs. It is read when one rests on a person, not while one walks over a list. UI thread.
 */
public final class TieStrip extends Canvas {
    private static final int DOT = 9;
    private static final int STEP = 14;
    private static final int SIDE = 3;
    private static final int REST = 250;

    private final Session session;
    private final Background background;
    private final When when;
    private final Consumer<IStatus> failed;
    private final TieWindow window;
    private String person;
    private String name;
    private TieDetail tie;
    private String words = "";
    private int asked;

    public TieStrip(Composite parent, Session session, Background background, When when, Consumer<IStatus> failed) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.session = session;
        this.background = background;
        this.when = when;
        this.failed = failed;
        window = new TieWindow(session, background, when, failed);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> open());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        say("");
    }

    /** Shows the tie to a person; what was read before stays while it is the same. */
    public void show(String uid, String called) {
        name = called == null || called.isBlank() ? Messages.Somebody : called;
        if (!uid.equals(person)) {
            person = uid;
            tie = null;
            say("");
        }
        int asking = ++asked;
        getDisplay().timerExec(REST, () -> {
            if (!isDisposed() && asking == asked) {
                background.read(this, () -> new ReadTie(session).of(uid), read -> {
                    if (asking == asked) {
                        tie = read;
                        say(sentence(read));
                    }
                }, failed);
            }
        });
    }

    private String sentence(TieDetail read) {
        Step step = read.ladder().steps().getLast();
        String rung = RungWords.of(step.level());
        return step.at() == null ? rung : NLS.bind(Messages.Strip_since, rung, when.date(step.at()));
    }

    private void say(String sentence) {
        words = sentence;
        Names.of(this, NLS.bind(Messages.Strip_name, sentence.isEmpty() ? "\u2026" : sentence));
        setToolTipText(tie == null ? null : tip());
        redraw();
    }

    private String tip() {
        return tie.ladder().steps().reversed().stream().map(step -> RungWords.of(step.level()) + ": "
                + (step.at() == null ? Messages.Step_unknown : when.date(step.at())))
                .collect(Collectors.joining("\n")) + "\n" + Messages.Strip_tip;
    }

    /** What is said; empty while it is looked up. */
    public String words() {
        return words;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            open();
        }
    }

    private void open() {
        setFocus();
        if (tie != null) {
            window.open(this, name, tie);
        }
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(wide == SWT.DEFAULT ? STEP * RungLevel.values().length + gc.textExtent(words).x + STEP : wide,
                    gc.getFontMetrics().getHeight() + 2 * SIDE);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(0, 0, size.x, size.y);
        int reached = tie == null ? -1 : tie.ladder().level().ordinal();
        int y = (size.y - DOT) / 2;
        gc.setForeground(Palette.color(Palette.Role.RECEIVED, this));
        gc.setBackground(Palette.color(Palette.Role.RECEIVED, this));
        for (RungLevel level : RungLevel.values()) {
            int x = SIDE + STEP * level.ordinal();
            if (level.ordinal() <= reached) {
                gc.fillOval(x, y, DOT, DOT);
            } else {
                gc.drawOval(x, y, DOT - 1, DOT - 1);
            }
        }
        int left = SIDE + STEP * RungLevel.values().length + SIDE;
        gc.setForeground(Palette.color(Palette.Role.MUTED, this));
        gc.setBackground(getParent().getBackground());
        gc.drawText(TwoLines.shortened(gc, words, size.x - left - SIDE), left,
                (size.y - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        if (isFocusControl()) {
            gc.setForeground(Palette.color(Palette.Role.FOCUS, this));
            gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 6, 6);
        }
    }
}
