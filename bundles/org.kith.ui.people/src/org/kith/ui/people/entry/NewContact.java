package org.kith.ui.people.entry;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.kith.core.operations.AddContact;
import org.kith.core.paste.Pasted;
import org.kith.core.paste.PastedText;
import org.kith.core.session.Session;
import org.kith.ui.Choice;
import org.kith.ui.Doing;

/** The popup for a new contact: a name is enough; a pasted signature fills the fields. UI thread. */
final class NewContact {
    private final Shell shell;
    private final IEclipseContext context;
    private Popup popup;
    private Text name;
    private Text email;
    private Text phone;
    private Text organization;
    private Text title;
    private Text address;
    private boolean filling;

    NewContact(IWorkbenchWindow window) {
        shell = window.getShell();
        context = window.getService(IEclipseContext.class);
    }

    void open() {
        popup = new Popup(shell, Messages.Contact_title);
        name = popup.line(Messages.Contact_name, "", Messages.Contact_nameHint);
        email = popup.line(Messages.Contact_email, "", "");
        phone = popup.line(Messages.Contact_phone, "", "");
        organization = popup.line(Messages.Contact_organization, "", "");
        title = popup.line(Messages.Contact_work, "", "");
        address = popup.line(Messages.Contact_address, "", "");
        for (Text field : List.of(name, email, phone, organization, title, address)) {
            field.addListener(SWT.Verify, event -> {
                if (!filling && event.text.length() > 3 && fill(event.text)) {
                    event.doit = false;
                }
            });
        }
        popup.onSave(this::save);
        popup.open(name);
    }

    /** A pasted block fills the fields that it speaks of; false for one plain value. */
    private boolean fill(String text) {
        Pasted pasted = PastedText.read(text);
        if (!pasted.isSeveral()) {
            return false;
        }
        filling = true;
        put(name, pasted.name());
        put(email, pasted.emails().isEmpty() ? null : pasted.emails().getFirst());
        put(phone, pasted.phones().isEmpty() ? null : pasted.phones().getFirst().value());
        put(organization, pasted.organization());
        put(title, pasted.title());
        put(address, pasted.address() == null ? null : pasted.address().line());
        filling = false;
        return true;
    }

    private static void put(Text field, String value) {
        if (value != null) {
            field.setText(value);
        }
    }

    private boolean save() {
        if (name.getText().isBlank()) {
            popup.say(Messages.Contact_noName);
            name.setFocus();
            return false;
        }
        if (!email.getText().isBlank() && !email.getText().strip().matches("[^@\\s]+@[^@\\s]+")) {
            popup.say(Messages.Contact_badEmail);
            email.setFocus();
            return false;
        }
        List<String> assignments = new ArrayList<>();
        add(assignments, "email", email);
        add(assignments, "phone", phone);
        add(assignments, "organization", organization);
        add(assignments, "title", title);
        AddContact add = new AddContact(context.get(Session.class), name.getText().strip(), assignments,
                address.getText().isBlank() ? null : address.getText().strip());
        context.get(Doing.class).run(shell, Messages.Contact_title, add::run,
                uid -> context.get(Choice.class).choose(uid));
        return true;
    }

    private static void add(List<String> assignments, String feature, Text field) {
        if (!field.getText().isBlank()) {
            assignments.add(feature + "+=" + field.getText().strip());
        }
    }
}
