package org.kith.ui.events.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kith.core.session.Session;
import org.kith.insight.practice.Card;
import org.kith.insight.practice.TypedName;
import org.kith.ui.Background;
import org.kith.ui.Icons;
import org.kith.ui.Palette;
import org.kith.ui.Portraits;
import org.kith.ui.events.keys.EventInView;

/** One face after the other, and its name. Opens in any shell; UI thread. */
public final class FacePane extends Composite {
    private final Session session;
    private final EventInView view;
    private final Background background;
    private final Consumer<IStatus> failed;
    private final PracticeWords words;
    private final Label title;
    private final Label far;
    private final FacePicture picture;
    private final Answers answers;
    private final Label said;
    private BiConsumer<String, Collection<Card>> keep = (event, cards) -> {
    };
    private Deck deck;
    private Sitting sitting;
    private Boolean answered;
    private boolean awaited;
    private int asked;

    FacePane(Composite parent, Session session, EventInView view, Background background, Portraits portraits,
            Icons icons, Locale locale, Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.session = session;
        this.view = view;
        this.background = background;
        this.failed = failed;
        words = new PracticeWords(locale);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(this);
        title = label(SWT.LEFT);
        far = label(SWT.LEFT);
        Palette.apply(Palette.Role.MUTED, far);
        picture = new FacePicture(this, session.store(), background, portraits, failed);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.FILL).grab(true, true).applyTo(picture);
        answers = new Answers(this);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).applyTo(answers);
        said = label(SWT.CENTER);
        ((GridData) said.getLayoutData()).minimumHeight = 40;
        answers.onChosen(this::chosen);
        answers.onTyped(this::typed);
        answers.onOn(this::on);
        answers.onAgain(() -> begin(true));
        picture.addListener(SWT.KeyDown, answers::key);
        addListener(SWT.Dispose, event -> keep());
    }

    private Label label(int style) {
        Label label = new Label(this, SWT.WRAP | style);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Who keeps what a sitting showed. */
    void onKeep(BiConsumer<String, Collection<Card>> listener) {
        keep = listener;
    }

    /** Reads the faces of the event in view anew, unless one is in the middle of a sitting with them. */
    public void refresh() {
        int asking = ++asked;
        background.read(this, () -> Deck.read(session, view), found -> {
            boolean same = deck != null && found.isPresent() && found.get().event().equals(deck.event());
            if (asking == asked && !(same && sitting != null)) {
                keep();
                deck = found.orElse(null);
                begin(false);
            }
        }, failed);
    }

    private void begin(boolean everybody) {
        sitting = deck == null ? null : new Sitting(deck, everybody);
        show();
    }

    private void show() {
        ask();
        layout(true, true);
        if (awaited && sitting != null) {
            awaited = false;
            answers.setFocus();
        }
    }

    private void ask() {
        answered = null;
        if (deck == null || deck.faces().isEmpty()) {
            sitting = null;
            title.setText(deck == null ? "" : words.title(deck));
            far.setText("");
            said(deck == null ? Messages.Face_noEvent : Messages.Face_noFaces, Palette.Role.MUTED);
            answers.nothing();
            picture.setVisible(false);
        } else if (sitting.isOver()) {
            end();
        } else {
            title.setText(words.title(deck));
            far.setText(words.far(sitting, deck));
            picture.setVisible(true);
            picture.show(sitting.face().personUid(), sitting.photo());
            said("", Palette.Role.MUTED);
            if (sitting.typed()) {
                answers.ask();
            } else {
                answers.ask(sitting.names());
            }
        }
    }

    private void end() {
        boolean focus = answers.hasFocus();
        title.setText(words.title(deck));
        far.setText(words.bare(deck));
        picture.setVisible(false);
        LocalDate next = deck.next(sitting.done()).orElse(null);
        said(words.end(deck, sitting, next), Palette.Role.DONE);
        answers.end(focus);
        keep();
    }

    private void said(String text, Palette.Role role) {
        said.setText(text.replace("&", "&&"));
        Palette.apply(role, said);
    }

    private void chosen(int index) {
        if (answered == null && sitting != null && !sitting.isOver() && index < sitting.names().size()) {
            answer(sitting.chosen(index), false);
        }
    }

    private void typed(String text) {
        if (answered == null && sitting != null && !sitting.isOver()) {
            TypedName.Outcome outcome = sitting.typed(text);
            answer(outcome.known(), outcome == TypedName.Outcome.SLIP || outcome == TypedName.Outcome.PART);
        }
    }

    private void answer(boolean right, boolean nearly) {
        answered = right;
        String name = sitting.face().name();
        said(NLS.bind(!right ? Messages.Face_wrong : nearly ? Messages.Face_nearly : Messages.Face_right, name),
                right ? Palette.Role.DONE : Palette.Role.WARNING);
        answers.answered();
        layout(true, true);
    }

    private void on() {
        if (answered != null) {
            sitting.turn(answered);
            show();
        }
    }

    private void keep() {
        if (sitting != null && deck != null) {
            Collection<Card> fresh = sitting.unkept();
            if (!fresh.isEmpty()) {
                keep.accept(deck.event(), fresh);
            }
        }
    }

    /** What the pane says of the last answer, or at the end. */
    public String said() {
        return said.getText();
    }

    /** Whose name is asked; null when nobody's is. */
    public String asks() {
        return sitting == null || sitting.isOver() ? null : sitting.face().name();
    }

    /** Does what a key does, for those who have the focus elsewhere in the view. */
    void key(Event event) {
        answers.key(event);
    }

    @Override
    public boolean setFocus() {
        awaited = sitting == null;
        return answers.setFocus() || super.setFocus();
    }
}
