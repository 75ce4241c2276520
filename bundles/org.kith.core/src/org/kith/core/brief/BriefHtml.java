package org.kith.core.brief;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/**
 * A brief as one HTML page with everything in it: cards to read on a screen, and in print a pocket sheet of A5 pages
 * with twelve faces each. No script, nothing remote, everything escaped, names kept from turning the text around them.
 * Called from a job or the command line; one use.
 */
public final class BriefHtml {
    /** Faces on a page of the pocket sheet. */
    public static final int PAGE = 12;

    private final Brief brief;
    private final BriefWords words;
    private final Faces faces;
    private final Markup out;

    /** Of a brief, in words, with the faces of its cards; written to anything. */
    public BriefHtml(Brief brief, BriefWords words, Faces faces, Appendable out) {
        this.brief = brief;
        this.words = words;
        this.faces = faces;
        this.out = new Markup(out);
    }

    /** Writes it. */
    public void write() throws IOException, CoreException {
        String title = words.title(brief);
        out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
                + "content=\"width=device-width, initial-scale=1\"/>\n<meta http-equiv=\"Content-Security-Policy\" "
                + "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\"/>\n"
                + "<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        out.element("title", title).raw("\n<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n<main>\n<header>\n");
        out.name("h1", title);
        out.paragraph("place", words.place(brief)).paragraph("counts", words.counts(brief.counts()));
        out.raw("</header>\n");
        if (brief.cards().isEmpty()) {
            out.paragraph("empty", Messages.Html_nobody);
        }
        pages();
        guests();
        out.raw("</main>\n</body>\n</html>\n");
    }

    private void card(BriefCard card) throws IOException, CoreException {
        out.raw("<article class=\"card\">\n");
        face(card);
        out.raw("<div>\n");
        head(card);
        if (card.opener().isPresent()) {
            out.paragraph("opener", card.opener().get().text());
        }
        out.raw("<div class=\"more\">\n").paragraph("where", String.join(" \u00b7 ", card.connections().stream().map(words::connection).toList()));
        if (card.opener().isPresent()) {
            out.paragraph("why", words.why(card.opener().get()));
        }
        if (!card.promises().isEmpty()) {
            out.element("h3", Messages.Html_promises);
            out.list(card.promises().stream().map(words::promise).toList());
        }
        if (!card.exchanges().isEmpty()) {
            out.element("h3", Messages.Html_exchanges).raw("<ul>\n");
            for (BriefCard.Exchange one : card.exchanges()) {
                out.raw("<li>").element("time", words.when(one)).text(" ").text(words.what(one));
                if (!one.text().isEmpty()) {
                    out.raw(": ").name("q", one.text());
                }
                out.raw("</li>\n");
            }
            out.raw("</ul>\n");
        }
        if (!card.common().isEmpty()) {
            out.element("h3", Messages.Html_common).raw("<ul>\n");
            for (BriefCard.Common one : card.common()) {
                out.raw("<li>").name("span", one.name()).text(" \u2013 ").name("span", one.why()).raw("</li>\n");
            }
            out.raw("</ul>\n");
        }
        out.raw("</div>\n</div>\n</article>\n");
    }

    private void head(BriefCard card) throws IOException {
        out.name("h2", shown(card));
        String said = card.said().isEmpty() || card.pronouns().isEmpty() ? card.said() + card.pronouns()
                : card.said() + " \u00b7 " + card.pronouns();
        out.paragraph("said", said).paragraph("work", card.organization())
                .paragraph("standing", words.standing(card)).paragraph("owed", words.owed(card));
    }

    private void face(BriefCard card) throws IOException, CoreException {
        String data = faces.data(card.photo());
        if (data == null) {
            out.raw("<span class=\"face\" aria-hidden=\"true\">").text(Faces.initials(card.name())).raw("</span>\n");
        } else {
            out.raw("<img class=\"face\" alt=\"").text(NLS.bind(Messages.Html_face, shown(card)))
                    .raw("\" src=\"").raw(data).raw("\"/>\n");
        }
    }

    static String shown(BriefCard card) {
        return card.name().isEmpty() ? Messages.Html_nameless : card.name();
    }

    private void guests() throws IOException {
        if (brief.guests().isEmpty()) {
            return;
        }
        out.raw("<section class=\"guests\">\n").element("h2", Messages.Html_guests).raw("<ul>\n");
        for (Brief.Stranger one : brief.guests()) {
            out.raw("<li>").name("strong", one.name().isEmpty() ? Messages.Html_nameless : one.name());
            if (!one.organization().isEmpty()) {
                out.text(", ").name("span", one.organization());
            }
            String verdict = words.verdict(one);
            if (!verdict.isEmpty()) {
                out.raw(" ").name("small", verdict);
            }
            out.raw("</li>\n");
        }
        out.raw("</ul>\n</section>\n");
    }

    /** On the screen one below the other, in print a page each. */
    private void pages() throws IOException, CoreException {
        List<BriefCard> cards = brief.cards();
        int pages = (cards.size() + PAGE - 1) / PAGE;
        for (int page = 0; page < pages; page++) {
            out.raw("<section class=\"page\">\n").paragraph("pocket", NLS.bind(Messages.Html_pocket,
                    new Object[] {words.title(brief), page + 1, pages}));
            for (BriefCard card : cards.subList(page * PAGE, Math.min(cards.size(), (page + 1) * PAGE))) {
                card(card);
            }
            out.raw("</section>\n");
        }
    }

    private static String style() throws IOException {
        try (var in = BriefHtml.class.getResourceAsStream("brief.css")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
