package org.kith.ui.people.entry;

import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.kith.core.entry.LinkReader;
import org.kith.core.entry.ReadLink;
import org.kith.core.entry.RecordLink;
import org.kith.core.registry.LinkForm;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;

/**
 * The popup for a pasted link: the address is read from the clipboard, its platform and author are shown, one letter
 * says what happened, Enter records it. UI thread.
 */
final class LinkEntry {
    private final Shell shell;
    private final IEclipseContext context;
    private final PlatformRegistry platforms;
    private Label understood;
    private PersonField person;
    private ReadLink link;

    LinkEntry(IWorkbenchWindow window) {
        shell = window.getShell();
        context = window.getService(IEclipseContext.class);
        platforms = context.get(PlatformRegistry.class);
    }

    void open() {
        Popup popup = new Popup(shell, Messages.Link_title);
        Text address = popup.line(Messages.Link_label, clipboard(), Messages.Link_hint);
        popup.label("");
        understood = new Label(popup.body(), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(understood);
        List<Button> who = popup.oneOf(Messages.Link_who, Messages.Link_mine, Messages.Link_theirs);
        List<Button> what = popup.oneOf(Messages.Link_what, Messages.Link_like, Messages.Link_comment,
                Messages.Link_share, Messages.Link_mention);
        person = new PersonField(popup, Messages.Person_label, context.get(Store.class), context.get(Background.class));
        person.preset(context.get(Choice.class).person());
        address.addListener(SWT.Modify, event -> read(address.getText()));
        read(address.getText());
        popup.onSave(() -> {
            if (link == null || link.kind() == LinkForm.Kind.PROFILE) {
                popup.say(link == null ? Messages.Link_none : Messages.Link_profile);
                address.setFocus();
                return false;
            }
            if (link.actor() == null && person.person() == null) {
                popup.say(person.problem());
                person.widget().setFocus();
                return false;
            }
            record(type(what), who.getFirst().getSelection() ? Direction.OUT : Direction.IN);
            return true;
        });
        popup.open(link == null ? address : what.getFirst());
    }

    private void record(InteractionType type, Direction direction) {
        RecordLink record = new RecordLink(context.get(Session.class), link,
                link.actor() == null ? person.person() : null, type, direction);
        context.get(Doing.class).run(shell, Messages.Link_title, record::run, key -> {
        });
    }

    private static InteractionType type(List<Button> what) {
        InteractionType[] types = {InteractionType.LIKE, InteractionType.COMMENT, InteractionType.SHARE,
            InteractionType.MENTION};
        for (int i = 0; i < types.length; i++) {
            if (what.get(i).getSelection()) {
                return types[i];
            }
        }
        return InteractionType.LIKE;
    }

    private void read(String text) {
        Optional<ReadLink> read = new LinkReader(platforms.platforms()).read(text);
        link = read.orElse(null);
        understood.setText(read.map(this::words).orElse(text.isBlank() ? "" : Messages.Link_none));
        understood.requestLayout();
    }

    private String words(ReadLink one) {
        String platform = platforms.platform(one.platform()).map(PlatformDescriptor::name).orElse(Messages.Link_web);
        if (one.kind() == LinkForm.Kind.PROFILE) {
            return NLS.bind(Messages.Link_profileOf, platform, one.actor());
        }
        return one.actor() == null ? NLS.bind(Messages.Link_postOfNobody, platform)
                : NLS.bind(Messages.Link_postOf, platform, one.actor());
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            return text instanceof String words && new LinkReader(platforms.platforms()).read(words).isPresent()
                    ? words.strip() : "";
        } finally {
            clipboard.dispose();
        }
    }
}
