package org.kith.ui.people.contacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.circles.AddToCircle;
import org.kith.core.circles.CircleMembers;
import org.kith.core.circles.NewCircle;
import org.kith.core.circles.RemoveFromCircle;
import org.kith.core.operations.ForgetPerson;
import org.kith.core.operations.PromoteAccount;
import org.kith.core.operations.TagPeople;
import org.kith.core.operations.TrashPeople;
import org.kith.core.session.Session;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;
import org.kith.ui.StatusReporter;
import org.kith.ui.people.contacts.CheckPopup.Entry;
import org.kith.ui.people.contacts.CheckPopup.State;

/** What is done to the people that are marked; menus and keys ring it. Holds nothing. UI thread. */
final class ContactActions {
    /**
     * What a popup shows.
     *
     * @param who what is marked, in words
     */
    private record Found(String who, List<Entry> entries) {
    }

    private final Shell shell;
    private final Session session;
    private final Background background;
    private final Doing doing;
    private final QuietLine line;
    private final Choice choice;
    private final StatusReporter reporter;

    /** With what the context of a window has. */
    ContactActions(Shell shell, IEclipseContext context) {
        this.shell = shell;
        session = context.get(Session.class);
        background = context.get(Background.class);
        doing = context.get(Doing.class);
        line = context.get(QuietLine.class);
        choice = context.get(Choice.class);
        reporter = context.get(StatusReporter.class);
    }

    /** Lets the user put tags on people and take them off. */
    void tag(List<String> people) {
        if (none(people)) {
            return;
        }
        background.read(shell, () -> {
            Set<String> among = Set.copyOf(people);
            List<Entry> entries = new ArrayList<>();
            for (String tag : session.store().tags().keySet()) {
                int count = session.store().people(new PeopleQuery(null, PeopleQuery.Order.NAME, false, false, tag,
                        among, 0)).size();
                entries.add(new Entry(tag, tag, state(count, among.size())));
            }
            return new Found(who(people), entries);
        }, found -> new CheckPopup(shell, NLS.bind(Messages.Tag_title, found.who), Messages.Tag_hint,
                Messages.Tag_new, found.entries, new CheckPopup.Offer() {
                    @Override
                    public void set(Entry entry, boolean on) {
                        List<String> tag = List.of(entry.key());
                        change(new TagPeople(session, people, on ? tag : List.of(), on ? List.of() : tag));
                    }

                    @Override
                    public void create(String name) {
                        change(new TagPeople(session, people, List.of(name), List.of()));
                    }
                }).open(), reporter::show);
    }

    private void change(TagPeople operation) {
        doing.run(shell, Messages.Tag_doing, monitor -> {
            operation.run(monitor);
            return null;
        }, done -> {
        });
    }

    /** Lets the user put people into circles and take them out. */
    void circle(List<String> people) {
        if (none(people)) {
            return;
        }
        background.read(shell, () -> {
            Set<String> marked = Set.copyOf(people);
            CircleMembers members = new CircleMembers(session);
            List<Entry> entries = new ArrayList<>();
            for (CircleMembers.Listed one : members.all()) {
                if (one.query() == null) {
                    Set<String> both = new HashSet<>(members.of(one.uid()));
                    both.retainAll(marked);
                    entries.add(new Entry(one.uid(), one.name(), state(both.size(), marked.size())));
                }
            }
            return new Found(who(people), entries);
        }, found -> new CheckPopup(shell, NLS.bind(Messages.Circle_title, found.who), Messages.Circle_hint,
                Messages.Circle_new, found.entries, new CheckPopup.Offer() {
                    @Override
                    public void set(Entry entry, boolean on) {
                        doing.run(shell, Messages.Circle_doing, monitor -> {
                            if (on) {
                                new AddToCircle(session, entry.key(), people).run(monitor);
                            } else {
                                new RemoveFromCircle(session, entry.key(), people).run(monitor);
                            }
                            return null;
                        }, done -> {
                        });
                    }

                    @Override
                    public void create(String name) {
                        doing.run(shell, Messages.Circle_doing, new NewCircle(session, name, null, people)::run,
                                done -> {
                                });
                    }
                }).open(), reporter::show);
    }

    private static State state(int count, int all) {
        return count == 0 ? State.NONE : count < all ? State.SOME : State.ALL;
    }

    /** To the trash; who lies there already is deleted for good, after a question. */
    void delete(List<String> people) {
        if (none(people)) {
            return;
        }
        background.read(shell, () -> areTrashed(people), trashed -> {
            if (trashed) {
                forget(people);
            } else {
                trash(people, true);
            }
        }, reporter::show);
    }

    private boolean areTrashed(List<String> people) throws CoreException {
        for (String uid : people) {
            if (session.store().aggregate(uid).filter(row -> row.trashed() != 0).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Out of the trash again. */
    void restore(List<String> people) {
        if (!none(people)) {
            trash(people, false);
        }
    }

    private void trash(List<String> people, boolean trash) {
        doing.run(shell, trash ? Messages.Trash_doing : Messages.Restore_doing, monitor -> {
            new TrashPeople(session, people, trash).run(monitor);
            return null;
        }, done -> {
        });
    }

    /** Deletes for good, after a question. */
    void forget(List<String> people) {
        if (none(people)) {
            return;
        }
        background.read(shell, () -> who(people), who -> {
            int pressed = MessageDialog.open(MessageDialog.WARNING, shell, Messages.Forget_title,
                    NLS.bind(Messages.Forget_question, who), org.eclipse.swt.SWT.NONE, Messages.Forget_yes,
                    Messages.Forget_no);
            if (pressed == 0) {
                doing.run(shell, Messages.Forget_doing, monitor -> {
                    new ForgetPerson(session, people).run(monitor);
                    return null;
                }, done -> line.say(NLS.bind(Messages.Forget_done, who)));
            }
        }, reporter::show);
    }

    /** Puts the first address of each onto the clipboard, as mail programs take them. */
    void copyAddresses(List<String> people) {
        if (none(people)) {
            return;
        }
        background.read(shell, () -> session.store().personRows(people), rows -> {
            List<String> addresses = rows.stream().filter(row -> !row.emails().isEmpty())
                    .map(ContactActions::address).toList();
            if (addresses.isEmpty()) {
                line.say(Messages.Copy_none);
                return;
            }
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            clipboard.setContents(new Object[] {String.join(", ", addresses)},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            int without = rows.size() - addresses.size();
            line.say(NLS.bind(without == 0 ? Messages.Copy_done : Messages.Copy_some, addresses.size(), without));
        }, reporter::show);
    }

    private static String address(PersonRow row) {
        String name = row.name().replaceAll("[\"\\\\\\p{Cntrl}]", "");
        return name.isBlank() ? row.emails().getFirst() : "\"" + name + "\" <" + row.emails().getFirst() + ">";
    }

    /** Makes accounts contacts, each a step of its own; the last is chosen. */
    void promote(List<String> accounts) {
        if (accounts.isEmpty()) {
            line.say(Messages.Promote_none);
            return;
        }
        doing.run(shell, Messages.Promote_doing, monitor -> {
            String person = null;
            for (String account : accounts) {
                if (monitor.isCanceled()) {
                    break;
                }
                person = new PromoteAccount(session, account).run(monitor);
            }
            return person;
        }, person -> {
            if (accounts.size() == 1 && person != null) {
                choice.choose(Choice.Subject.person(person));
            }
        });
    }

    private boolean none(List<String> people) {
        if (people.isEmpty()) {
            line.say(Messages.Contacts_nobodyMarked);
        }
        return people.isEmpty();
    }

    /** One by name, several by number. */
    private String who(List<String> people) throws CoreException {
        return people.size() == 1 ? session.store().personRows(people).stream().map(PersonRow::name).findFirst()
                .orElse("") : NLS.bind(Messages.Contacts_count, String.format("%,d", people.size()));
    }
}
