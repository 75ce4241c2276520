package org.kith.ui.people.card;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.model.people.Account;
import org.kith.model.people.DecidedBy;
import org.kith.model.people.IdentityLink;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.platforms.Monogram;

/** Where one is connected with the person, since when and how sure that is; then what was noted to do for her. */
final class ConnectedRows {
    private static final int SIGN = 20;

    private final Composite body;
    private final CardTools tools;
    private final CardContent content;

    ConnectedRows(Composite body, CardTools tools, CardContent content) {
        this.body = body;
        this.tools = tools;
        this.content = content;
    }

    void draw() {
        if (!content.accounts().isEmpty()) {
            SectionTitle.draw(body, Messages.Section_connected);
            content.accounts().forEach(this::account);
        }
        new CareRows(body, tools, content).draw();
    }

    private void label(String words) {
        Label label = new Label(body, SWT.RIGHT);
        label.setText(words);
        Palette.apply(Palette.Role.MUTED, label);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(FieldRow.LABEL_WIDTH, SWT.DEFAULT)
                .applyTo(label);
    }

    private void account(Account account) {
        label(tools.platform(account.getPlatform()));
        Composite middle = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(middle);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(middle);
        String handle = account.getUsername() != null ? "mail".equals(account.getPlatform()) ? account.getUsername()
                : "@" + account.getUsername() : account.getDisplayName() != null ? account.getDisplayName()
                : account.getUserId();
        sign(middle, tools.platforms().platform(account.getPlatform()).orElse(null));
        Link link = new Link(middle, SWT.NONE);
        String shown = handle.replace("&", "&&").replace("<", "\u2039");
        link.setText(account.getUri() == null ? shown : "<a>" + shown + "</a>");
        link.setToolTipText(account.getUri());
        if (account.getUri() != null) {
            link.addListener(SWT.Selection, event -> tools.open(account.getUri()));
        }
        CLabel sure = new CLabel(middle, SWT.NONE);
        sure.setMargins(0, 0, 0, 0);
        sure.setData(CardPane.CSS_CLASS, CardPane.SHEET + " kith-muted");
        sure.setText(words(account));
        sure.setToolTipText(sure.getText());
        sure.setForeground(Palette.color(Palette.Role.MUTED, sure));
        GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(sure);
        ToolBar bar = new ToolBar(body, SWT.FLAT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        ToolItem unlink = new ToolItem(bar, SWT.PUSH);
        unlink.setImage(tools.icons().of("remove", bar));
        unlink.setToolTipText(NLS.bind(Messages.Connected_unlinkTip, handle));
        unlink.addListener(SWT.Selection, event -> tools.unlink(account));
    }

    private static void sign(Composite parent, PlatformDescriptor platform) {
        Canvas sign = new Canvas(parent, SWT.NO_FOCUS);
        if (platform != null) {
            sign.addListener(SWT.Paint, event -> Monogram.paint(event.gc, new Rectangle(0, 0, SIGN, SIGN),
                    sign.getBackground().getRGB(), platform));
            Names.of(sign, platform.name());
        }
        GridDataFactory.fillDefaults().hint(SIGN, SIGN).span(1, 2).align(SWT.BEGINNING, SWT.CENTER).applyTo(sign);
    }

    private String words(Account account) {
        IdentityLink link = account.activeLink();
        String since = account.getConnectedSince() == null ? null
                : NLS.bind(Messages.Connected_since, tools.dates().words(account.getConnectedSince()));
        String sure = link == null ? null : link.getDecidedBy() == DecidedBy.USER ? Messages.Connected_byYou
                : link.getConfidence() >= .99 ? Messages.Connected_sure
                : link.getConfidence() >= .9 ? Messages.Connected_likely : Messages.Connected_maybe;
        String why = link == null || link.getEvidence() == null ? null : link.getEvidence();
        return Stream.of(since, sure, why).filter(one -> one != null && !one.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
    }
}
