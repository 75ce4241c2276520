package org.kith.ui.people.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.Background;
import org.kith.ui.Names;

/** Chooses whom the list shows: everybody, a tag, a circle, accounts that are no contacts, the trash. UI thread. */
final class ScopeChooser {
    private static final int SEEN = 24;

    private static final int PAUSE_MILLIS = 2_000;

    private final Combo combo;
    private final ContactReader reader;
    private final Background background;
    private final Consumer<IStatus> failed;
    private boolean reading;
    private boolean stale;
    private List<Scope> offered = List.of();
    private Scope scope = Scope.EVERYBODY;
    private Consumer<Scope> chosen = one -> {
    };

    ScopeChooser(Composite parent, ContactReader reader, Background background, Consumer<IStatus> failed) {
        this.reader = reader;
        this.background = background;
        this.failed = failed;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(SEEN);
        combo.setToolTipText(Messages.Scope_tip);
        Names.of(combo, Messages.Scope_name);
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            if (index >= 0 && !offered.get(index).is(scope)) {
                scope = offered.get(index);
                chosen.accept(scope);
            }
        });
        offer(new ContactReader.Offer(List.of(), List.of()));
    }

    Combo control() {
        return combo;
    }

    void onChosen(Consumer<Scope> listener) {
        chosen = listener;
    }

    Scope scope() {
        return scope;
    }

    /** Shows another scope as chosen; tells nobody. */
    void choose(Scope other) {
        scope = other;
        for (Scope one : offered) {
            if (one.is(other)) {
                scope = one;
            }
        }
        select();
    }

    /** Reads tags and circles anew; they change seldom, so at most every two seconds. */
    void refresh() {
        stale = true;
        if (reading) {
            return;
        }
        reading = true;
        stale = false;
        background.read(combo, reader::offer, found -> {
            offer(found);
            combo.getDisplay().timerExec(PAUSE_MILLIS, () -> {
                reading = false;
                if (stale && !combo.isDisposed()) {
                    refresh();
                }
            });
        }, status -> {
            reading = false;
            failed.accept(status);
        });
    }

    /** Offers these, and what is chosen even when it is gone. The list is left alone while it is the same. */
    private void offer(ContactReader.Offer offer) {
        List<Scope> all = new ArrayList<>(List.of(Scope.EVERYBODY));
        all.addAll(offer.circles());
        all.addAll(offer.tags());
        all.add(Scope.ACCOUNTS);
        all.add(Scope.TRASH);
        boolean loaded = !offered.isEmpty();
        if (loaded && all.stream().noneMatch(scope::is) && !(offer.circles().isEmpty() && offer.tags().isEmpty())) {
            scope = Scope.EVERYBODY;
            offered = all;
            fill();
            chosen.accept(scope);
            return;
        }
        if (!all.equals(offered)) {
            offered = all;
            choose(scope);
            fill();
        }
    }

    private void fill() {
        combo.setItems(offered.stream().map(ScopeChooser::words).toArray(String[]::new));
        select();
    }

    private void select() {
        for (int i = 0; i < offered.size(); i++) {
            if (offered.get(i).is(scope)) {
                combo.select(i);
                return;
            }
        }
        combo.deselectAll();
    }

    static String words(Scope scope) {
        return switch (scope.kind()) {
            case EVERYBODY -> Messages.Scope_everybody;
            case TAG -> NLS.bind(Messages.Scope_tag, scope.key());
            case CIRCLE -> NLS.bind(Messages.Scope_circle, scope.name() == null ? "" : scope.name());
            case ACCOUNTS -> Messages.Scope_accounts;
            case TRASH -> Messages.Scope_trash;
        };
    }
}
