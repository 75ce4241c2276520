package org.kith.ui.people.card;

import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.core.editing.Draft;
import org.kith.model.people.PeoplePackage.Literals;
import org.kith.model.people.Person;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.people.tie.TieStrip;

/** The top of the card: portrait, name, headline, what has to be known at once. UI thread. */
final class CardHead extends Composite {
    private final CardTools tools;
    private final Supplier<Draft> draft;
    private final Runnable changed;
    private final PortraitBox portrait;
    private final Text name;
    private final Label headline;
    private final TieStrip strip;
    private final Label badge;
    private final Label state;
    private String shown = "";

    CardHead(Composite parent, CardTools tools, Supplier<Draft> draft, Runnable changed) {
        super(parent, SWT.NONE);
        this.tools = tools;
        setData(CardPane.CSS_CLASS, CardPane.SHEET);
        this.draft = draft;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 3).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        portrait = new PortraitBox(this, tools.portraits(), bytes -> tools.photo(draft.get().object().getUid(), bytes),
                tools::say);
        GridDataFactory.fillDefaults().applyTo(portrait);
        Composite lines = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(lines);
        name = new Text(lines, SWT.MULTI | SWT.WRAP);
        name.setFont(JFaceResources.getHeaderFont());
        FocusGround.of(name);
        Names.of(name, Messages.Card_name);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(name);
        name.addListener(SWT.FocusOut, event -> keep());
        name.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                keep();
                FieldRow.take(event);
            } else if (event.detail == SWT.TRAVERSE_ESCAPE && isUnkept()) {
                takeBack();
                FieldRow.take(event);
            } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        name.addListener(SWT.Verify, event -> event.text = event.text.replaceAll("\\R", " "));
        headline = label(lines, Palette.Role.MUTED);
        strip = new TieStrip(lines, tools.session(), tools.background(), tools.when(),
                status -> tools.say(status.getMessage()));
        strip.setData(CardPane.CSS_CLASS, CardPane.SHEET);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(strip);
        badge = label(lines, Palette.Role.WARNING);
        state = label(lines, Palette.Role.MUTED);
    }

    private static Label label(Composite parent, Palette.Role role) {
        Label label = new Label(parent, SWT.NONE);
        Palette.apply(role, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).indent(2, 0).applyTo(label);
        return label;
    }

    void show(String photo, boolean sameCard) {
        Person person = (Person) draft.get().object();
        portrait.show(person.getUid(), person.getFormattedName(), photo);
        if (!sameCard || !name.isFocusControl() || name.getText().equals(shown)) {
            takeBack();
        }
        name.setToolTipText(name.getText());
        say(headline, Headline.of(person));
        strip.show(person.getUid(), person.getFormattedName());
        say(badge, person.isDoNotContact() ? Messages.Card_doNotContact : "");
        say(state, draft.get().isDirty() ? Messages.Card_unsaved : "");
    }

    private static void say(Label label, String words) {
        label.setText(words.replace("&", "&&"));
        label.setToolTipText(words);
        label.setVisible(!words.isEmpty());
        ((GridData) label.getLayoutData()).exclude = words.isEmpty();
    }

    private String kept() {
        String stored = draft.get() == null ? null : ((Person) draft.get().object()).getFormattedName();
        return stored == null ? "" : stored;
    }

    boolean isUnkept() {
        return draft.get() != null && name.isFocusControl() && !name.getText().strip().equals(kept());
    }

    void takeBack() {
        shown = kept();
        if (!name.getText().equals(shown)) {
            name.setText(shown);
        }
    }

    /** Keeps the name that is typed; one without letters goes back to what it was. */
    void keep() {
        String typed = name.getText().strip();
        if (draft.get() == null || typed.equals(kept())) {
            return;
        }
        if (typed.isEmpty()) {
            takeBack();
            tools.say(Messages.Wrong_name);
            return;
        }
        shown = name.getText();
        draft.get().set(draft.get().object(), Literals.AGENT__FORMATTED_NAME, typed, Messages.Card_name);
        changed.run();
    }

    @Override
    public boolean setFocus() {
        return name.setFocus();
    }
}
