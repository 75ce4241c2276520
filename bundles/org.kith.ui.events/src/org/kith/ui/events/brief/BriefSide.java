package org.kith.ui.events.brief;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.brief.Brief;
import org.kith.core.brief.BriefCard;
import org.kith.core.brief.BriefWords;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.PlainText;
import org.kith.ui.Portraits;
import org.kith.ui.evidence.EvidencePopup;

/** The card of whoever is selected: face, name and how it is said, and what to know before one speaks. UI thread. */
final class BriefSide extends Composite {
    private static final int MOST = 400;
    private static final int LARGER = 3;

    private final BriefWords words;
    private final EvidencePopup evidence;
    private final Canvas face;
    private final Label name;
    private final Label said;
    private final SideText text;
    private BriefRow row;
    private boolean reasons;

    BriefSide(Composite parent, BriefWords words, Portraits portraits, EvidencePopup evidence) {
        super(parent, SWT.NONE);
        this.words = words;
        this.evidence = evidence;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(10, 2).applyTo(this);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
        face = new Canvas(this, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().hint(Portraits.LARGE, Portraits.LARGE).span(1, 2).applyTo(face);
        face.addListener(SWT.Paint, event -> {
            if (row != null) {
                event.gc.drawImage(portraits.large(row.person() == null ? row.name() : row.person(), row.name(),
                        row.photo(), () -> redraw(face)), 0, 0);
            }
        });
        Names.of(face, Messages.Side_face);
        name = new Label(this, SWT.WRAP);
        name.setFont(fonts.create(FontDescriptor.createFrom(name.getFont()).setStyle(SWT.BOLD)
                .increaseHeight(LARGER)));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, false).hint(120, SWT.DEFAULT)
                .applyTo(name);
        said = new Label(this, SWT.WRAP);
        Palette.apply(Palette.Role.MUTED, said);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(120, SWT.DEFAULT)
                .applyTo(said);
        text = new SideText(this);
        Names.of(text.widget(), Messages.Side_name);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(120, 120).indent(0, 6)
                .applyTo(text.widget());
        text.onOpen(key -> evidence.open(text.widget(), row.name(), List.of(key)));
        show(null, "");
    }

    private static void redraw(Canvas canvas) {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    /** Shows somebody; null shows a hint. */
    void show(BriefRow other, String hint) {
        reasons = reasons && other != null && row != null && other.key().equals(row.key());
        row = other;
        face.setVisible(other != null);
        name.setText(other == null ? "" : label(other.name()));
        said.setText("");
        text.clear();
        if (other == null) {
            text.quiet(hint);
        } else if (other.card() != null) {
            said.setText(label(Stream.of(other.card().said(), other.card().pronouns(), other.card().organization())
                    .filter(one -> !one.isEmpty()).reduce((a, b) -> NLS.bind(Messages.Side_and, a, b)).orElse("")));
            card(other.card());
        } else if (other.undecided() != null) {
            undecided(other);
        } else {
            guest(other.guest());
        }
        text.show();
        layout(true, true);
        face.redraw();
    }

    private static String label(String words) {
        return PlainText.line(words, MOST).replace("&", "&&");
    }

    private void card(BriefCard card) {
        text.line(words.standing(card));
        if (card.owed() != null) {
            text.urgent(words.owed(card));
        }
        card.opener().ifPresent(opener -> {
            text.heading(Messages.Side_opener);
            text.line(opener.text());
            text.quiet(reasons ? words.why(opener) : Messages.Side_why);
        });
        if (!card.connections().isEmpty()) {
            text.heading(Messages.Side_connected);
            card.connections().forEach(one -> text.line(words.connection(one)));
        }
        if (!card.exchanges().isEmpty()) {
            text.heading(Messages.Side_exchanges);
            card.exchanges().forEach(one -> {
                text.proof(NLS.bind(Messages.Side_exchange, words.when(one), words.what(one)), one.key());
                if (!one.text().isEmpty()) {
                    text.line(one.text());
                }
            });
        }
        if (!card.promises().isEmpty()) {
            text.heading(Messages.Side_promises);
            card.promises().forEach(one -> text.line(words.promise(one)));
        }
        if (!card.common().isEmpty()) {
            text.heading(Messages.Side_common);
            card.common().forEach(one -> text.line(NLS.bind(Messages.Side_exchange, one.name(), one.why())));
        }
    }

    private void undecided(BriefRow one) {
        text.heading(Messages.Side_list);
        text.line(Stream.of(one.undecided().who().name(), one.undecided().organization(),
                one.undecided().who().email()).filter(each -> each != null && !each.isBlank())
                .reduce((a, b) -> NLS.bind(Messages.Side_and, a, b)).orElse(""));
        text.heading(Messages.Side_contact);
        text.line(Stream.concat(Stream.of(one.offer().person().name(), one.offer().person().organization()),
                one.offer().person().emails().stream()).filter(each -> each != null && !each.isBlank())
                .reduce((a, b) -> NLS.bind(Messages.Side_and, a, b)).orElse(""));
        text.quiet(BriefTable.reasons(one));
        text.line("");
        text.quiet(Messages.Side_keys);
    }

    private void guest(Brief.Stranger guest) {
        if (!guest.organization().isEmpty()) {
            text.line(guest.organization());
        }
        text.quiet(Messages.Side_guest);
    }

    /** Shows or hides why a line may be shown. */
    void toggleReasons() {
        reasons = !reasons;
        show(row, "");
    }

    /** Shows the interactions behind the card; nothing for those who have none. */
    void prove() {
        if (row != null && row.card() != null) {
            Collection<String> keys = Stream.concat(row.card().exchanges().stream().map(BriefCard.Exchange::key),
                    row.card().opener().map(one -> one.key()).stream()).distinct().toList();
            evidence.open(this, NLS.bind(Messages.Side_evidence, row.name()), keys);
        }
    }
}
