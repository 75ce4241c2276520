package org.kith.ui.people.contacts;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** The context menu of the list: what can be done here and now, by what the list shows. UI thread. */
final class ContactsMenu {
    private final ContactsPane pane;
    private final ContactActions actions;
    private final CircleActions circles;
    private final RhythmActions rhythms;

    ContactsMenu(ContactsPane pane, ContactActions actions, CircleActions circles, RhythmActions rhythms) {
        this.pane = pane;
        this.actions = actions;
        this.circles = circles;
        this.rhythms = rhythms;
        for (Table table : pane.tables()) {
            Menu menu = new Menu(table);
            menu.addListener(SWT.Show, event -> fill(menu));
            table.setMenu(menu);
        }
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        Scope scope = pane.scope();
        boolean some = !pane.selection().isEmpty();
        switch (scope.kind()) {
            case ACCOUNTS -> add(menu, Messages.Menu_promote, some, () -> actions.promote(pane.selection()));
            case TRASH -> {
                add(menu, Messages.Menu_restore, some, () -> actions.restore(pane.selection()));
                add(menu, Messages.Menu_forget, some, () -> actions.forget(pane.selection()));
            }
            default -> {
                add(menu, Messages.Menu_open, pane.selection().size() == 1, pane::open);
                add(menu, Messages.Menu_tag, some, () -> actions.tag(pane.selection()));
                add(menu, Messages.Menu_circle, some, () -> actions.circle(pane.selection()));
                add(menu, Messages.Menu_rhythm, pane.selection().size() == 1,
                        () -> rhythms.person(pane.selection().getFirst()));
                add(menu, Messages.Menu_copy, some, () -> actions.copyAddresses(pane.selection()));
                new MenuItem(menu, SWT.SEPARATOR);
                add(menu, Messages.Menu_newCircle, true, () -> circles.create("", pane.selection()));
                add(menu, Messages.Menu_filterCircle, !pane.filterText().isEmpty(),
                        () -> circles.create(pane.filterText(), List.of()));
                if (scope.kind() == Scope.Kind.TAG || scope.kind() == Scope.Kind.CIRCLE) {
                    add(menu, NLS.bind(Messages.Menu_everybodysRhythm, ScopeChooser.words(scope).replace("&", "&&")),
                            true, () -> rhythms.everybody(scope));
                }
                if (scope.kind() == Scope.Kind.CIRCLE) {
                    add(menu, Messages.Menu_editCircle, true, () -> circles.edit(scope.key()));
                    add(menu, Messages.Menu_deleteCircle, true, () -> circles.delete(scope.key()));
                }
                new MenuItem(menu, SWT.SEPARATOR);
                add(menu, Messages.Menu_delete, some, () -> actions.delete(pane.selection()));
            }
        }
    }

    private static void add(Menu menu, String text, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
