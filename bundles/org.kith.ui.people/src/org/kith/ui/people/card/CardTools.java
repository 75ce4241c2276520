package org.kith.ui.people.card;

import java.time.Clock;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Control;
import org.kith.core.editing.DateWords;
import org.kith.core.editing.Draft;
import org.kith.core.identity.ContactKeys;
import org.kith.core.operations.SetPhoto;
import org.kith.core.operations.UnlinkAccount;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.ui.Background;
import org.kith.ui.Doing;
import org.kith.ui.Icons;
import org.kith.ui.Portraits;
import org.kith.ui.QuietLine;
import org.kith.ui.When;

/**
 * What the parts of a card use.
 *
 * @param owner     control whose end is the end of what was begun
 * @param session   the workspace
 * @param background readings beside it
 * @param doing     changes that are not edits of the draft
 * @param line      where refusals are said
 * @param portraits photos
 * @param icons     icons
 * @param platforms names and colours of platforms
 * @param when      times in words
 * @param clock     the time of new notes
 * @param dates     dates as people type them
 * @param opened    opens an address, outside and on request only
 */
record CardTools(Control owner, Session session, Background background, Doing doing, QuietLine line,
        Portraits portraits, Icons icons, PlatformRegistry platforms, When when, Clock clock, DateWords dates, Consumer<String> opened) {

    void say(String words) {
        line.say(words);
    }

    void open(String link) {
        opened.accept(link);
    }

    void photo(String uid, byte[] bytes) {
        doing.run(owner, Messages.Photo_name, monitor -> {
            new SetPhoto(session, uid, bytes, "image/jpeg").run(monitor);
            return null;
        }, done -> {
        });
    }

    /** A change by one operation. */
    @FunctionalInterface
    interface Change {
        void run(Session session, IProgressMonitor monitor) throws CoreException;
    }

    void change(String name, Change change) {
        doing.run(owner, name, monitor -> {
            change.run(session, monitor);
            return null;
        }, done -> {
        });
    }

    void unlink(Account account) {
        doing.run(owner, Messages.Connected_unlink, monitor -> {
            new UnlinkAccount(session, account.getUid()).run(monitor);
            return null;
        }, done -> {
        });
    }

    String platform(String id) {
        return platforms.platform(id).map(PlatformDescriptor::name)
                .orElse(ContactKeys.MAIL.equals(id) ? Messages.Kind_email : id);
    }

    Origins origins(CardContent content) {
        return new Origins(when, clock, content.sources(), content.people());
    }

    /** What takes a pasted text apart into the draft; null when it is one plain value. */
    Runnable split(Draft draft, String text) {
        return PastedParts.of(draft, text);
    }
}
