package org.kith.ui.events.brief;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.kith.core.brief.Brief;
import org.kith.core.brief.BriefWords;
import org.kith.core.brief.GuestFile;
import org.kith.core.brief.Guests;
import org.kith.core.brief.WriteBrief;
import org.kith.core.events.InviteMatched;
import org.kith.core.events.LinkAttendee;
import org.kith.core.events.UnlinkAttendee;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.insight.match.AttendeeList;
import org.kith.insight.match.Match;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;

/** What is done with the brief of an event. UI thread; the work runs away from it. */
final class BriefActions {
    private final Session session;
    private final PlatformRegistry registry;
    private final Guests guests;
    private final BriefWords words;
    private final Doing doing;
    private final QuietLine line;

    BriefActions(Session session, PlatformRegistry registry, Guests guests, BriefWords words, Doing doing,
            QuietLine line) {
        this.session = session;
        this.registry = registry;
        this.guests = guests;
        this.words = words;
        this.doing = doing;
        this.line = line;
    }

    /** What came of a list. */
    private record Came(AttendeeList list, int known, InviteMatched.Result result) {
    }

    /** Puts a pasted list on the event. */
    void paste(Control owner, String event, String text, Runnable then) {
        AttendeeList list = AttendeeList.of(text);
        if (list.attendees().isEmpty()) {
            line.say(Messages.Paste_nobody);
            return;
        }
        take(owner, event, monitor -> list, then);
    }

    /** Puts the list in a file on the event: a table, text, cards, a calendar. */
    void file(Control owner, String event, Path file, Runnable then) {
        take(owner, event, monitor -> new GuestFile(session, registry).read(file, monitor), then);
    }

    /** Asks for the file. */
    void askFile(Control owner, String event, Runnable then) {
        FileDialog dialog = new FileDialog(owner.getShell(), SWT.OPEN);
        dialog.setText(Messages.Paste_title);
        dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt;*.vcf;*.ics", "*"});
        String file = dialog.open();
        if (file != null) {
            file(owner, event, Path.of(file), then);
        }
    }

    private void take(Control owner, String event, Doing.Work<AttendeeList> source, Runnable then) {
        doing.run(owner, Messages.Paste_doing, monitor -> {
            AttendeeList list = source.run(monitor);
            List<Match> matches = guests.match(list.attendees(), monitor);
            return new Came(list, (int) matches.stream().filter(Match::certain).count(),
                    new InviteMatched(session, event, matches).run(monitor));
        }, came -> {
            String said = NLS.bind(Messages.Paste_done, new Object[] {came.result().added(), came.known(),
                came.result().already()});
            line.say(came.list().nameless().isEmpty() ? said
                    : NLS.bind(Messages.Paste_nameless, said, came.list().nameless().size()), Messages.Paste_undo,
                    () -> doing.undo(owner));
            then.run();
        });
    }

    /** The guest is this person. */
    void link(Control owner, String event, BriefRow row, Runnable then) {
        done(owner, new LinkAttendee(session, event, row.undecided().who(), row.person())::run, then);
    }

    /** The guest is nobody known. */
    void guest(Control owner, String event, BriefRow row, Runnable then) {
        done(owner, new UnlinkAttendee(session, event, row.undecided().who())::run, then);
    }

    private interface Step {
        void run(org.eclipse.core.runtime.IProgressMonitor monitor) throws CoreException;
    }

    private void done(Control owner, Step step, Runnable then) {
        doing.run(owner, Messages.Decide_doing, monitor -> {
            step.run(monitor);
            return null;
        }, none -> then.run());
    }

    /** Asks where to, and writes the pocket sheet or the page. */
    void askSave(Control owner, Brief brief) {
        FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
        dialog.setText(Messages.Save_title);
        dialog.setOverwrite(true);
        dialog.setFileName(words.title(brief).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + ".pdf");
        dialog.setFilterNames(new String[] {Messages.Save_pdf, Messages.Save_html});
        dialog.setFilterExtensions(new String[] {"*.pdf", "*.html"});
        String file = dialog.open();
        if (file != null) {
            boolean page = dialog.getFilterIndex() == 1;
            save(owner, brief, Path.of(WriteBrief.writes(Path.of(file)) ? file : file + (page ? ".html" : ".pdf")));
        }
    }

    /** Writes the brief; where it is stands on the quiet line. */
    void save(Control owner, Brief brief, Path to) {
        doing.run(owner, Messages.Save_doing, monitor -> {
            new WriteBrief(session, brief, words, to).run(monitor);
            return NLS.bind(Messages.Save_done, to);
        }, line::say);
    }
}
