package org.kith.core.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.store.Blob;

/**
 * The pocket sheet as a PDF of A5 pages: twelve faces each, then the guests who are no contacts. Called from a job or
 * the command line; one use.
 */
public final class BriefPdf {
    private static final double MM = 72 / 25.4;
    private static final double WIDTH = 148 * MM;
    private static final double HEIGHT = 210 * MM;
    private static final double MARGIN = 8 * MM;
    private static final double TOP = MARGIN + 13 * MM;
    private static final double ROW = 30 * MM;
    private static final double COLUMN = (WIDTH - 2 * MARGIN + 3 * MM) / 2;
    private static final double FACE = 22 * MM;
    private static final int INK = 0x1D2420;
    private static final int QUIET = 0x55635B;
    private static final int OWED = 0x8A3B12;
    private static final PdfPage.Style TITLE = new PdfPage.Style(11, true, INK);
    private static final PdfPage.Style NAME = new PdfPage.Style(9, true, INK);
    private static final PdfPage.Style SMALL = new PdfPage.Style(6.5f, false, QUIET);
    private static final PdfPage.Style PLAIN = new PdfPage.Style(6.5f, false, INK);
    private static final PdfPage.Style WAITS = new PdfPage.Style(6.5f, true, OWED);
    private static final PdfPage.Style LETTERS = new PdfPage.Style(20, true, 0x2F5D46);

    private final Brief brief;
    private final BriefWords words;
    private final Faces faces;
    private final PdfFile file = new PdfFile(WIDTH, HEIGHT);
    private final Map<String, Integer> pictures = new HashMap<>();

    /** Of a brief, in words, with the faces of its cards. */
    public BriefPdf(Brief brief, BriefWords words, Faces faces) {
        this.brief = brief;
        this.words = words;
        this.faces = faces;
    }

    /** Writes it. */
    public void write(OutputStream out) throws IOException, CoreException {
        List<BriefCard> cards = brief.cards();
        int pages = Math.max(1, (cards.size() + BriefHtml.PAGE - 1) / BriefHtml.PAGE);
        for (int i = 0; i < pages; i++) {
            PdfPage page = new PdfPage(HEIGHT);
            head(page, i + 1, pages);
            List<BriefCard> shown = cards.subList(i * BriefHtml.PAGE,
                    Math.min(cards.size(), (i + 1) * BriefHtml.PAGE));
            for (int cell = 0; cell < shown.size(); cell++) {
                card(page, shown.get(cell), MARGIN + cell % 2 * COLUMN, TOP + cell / 2 * ROW);
            }
            if (cards.isEmpty()) {
                page.text(Messages.Html_nobody, MARGIN, TOP, WIDTH - 2 * MARGIN, 4, PLAIN);
            }
            file.page(page.content(), page.pictures());
        }
        guests();
        file.write(words.title(brief), out);
    }

    private void head(PdfPage page, int number, int pages) {
        double width = WIDTH - 2 * MARGIN;
        if (number > 1) {
            page.text(NLS.bind(Messages.Html_pocket, new Object[] {words.title(brief), number, pages}), MARGIN,
                    MARGIN, width, 1, SMALL);
            return;
        }
        double y = page.text(words.title(brief), MARGIN, MARGIN - 2, width, 1, TITLE);
        y = page.text(words.place(brief), MARGIN, y, width, 1, SMALL);
        page.text(words.counts(brief.counts()), MARGIN, y, width, 1, PLAIN);
    }

    private void card(PdfPage page, BriefCard card, double x, double y) throws CoreException {
        face(page, card, x, y);
        double left = x + FACE + 2 * MM;
        double width = COLUMN - FACE - 5 * MM;
        double end = y + ROW - 2;
        double at = page.text(BriefHtml.shown(card), left, y - 2, width, 2, NAME);
        at = page.text(card.said().isEmpty() || card.pronouns().isEmpty() ? card.said() + card.pronouns()
                : card.said() + " \u00b7 " + card.pronouns(), left, at, width, 1, SMALL);
        at = page.text(card.organization(), left, at, width, 2, SMALL);
        at = page.text(words.standing(card), left, at, width, 2, PLAIN);
        at = page.text(words.owed(card), left, at, width, 2, WAITS);
        if (card.opener().isPresent()) {
            page.text(card.opener().get().text(), left, at, width, (int) ((end - at) / PLAIN.leading()), PLAIN);
        }
    }

    private void face(PdfPage page, BriefCard card, double x, double y) throws CoreException {
        int picture = picture(card.photo());
        if (picture > 0) {
            page.picture(picture, x, y, FACE, FACE);
            return;
        }
        page.box(x, y, FACE, FACE, 0xDFE8E2);
        page.text(Faces.initials(card.name()), x + FACE * .22, y + FACE * .28, FACE * .75, 1, LETTERS);
    }

    /** The number of a face in the file; 0 for none that can be drawn. */
    private int picture(String hash) throws CoreException {
        Integer known = hash == null ? Integer.valueOf(0) : pictures.get(hash);
        if (known != null) {
            return known;
        }
        Optional<byte[]> jpeg = faces.of(hash).map(Blob::bytes).flatMap(FacePicture::of);
        int number = jpeg.isPresent() ? file.picture(jpeg.get(), FacePicture.SIDE) : 0;
        pictures.put(hash, number);
        return number;
    }

    private void guests() throws IOException {
        double line = PLAIN.leading() * 1.15;
        int rows = (int) ((HEIGHT - MARGIN - TOP) / line);
        List<Brief.Stranger> guests = brief.guests();
        for (int from = 0; from < guests.size(); from += 2 * rows) {
            PdfPage page = new PdfPage(HEIGHT);
            page.text(Messages.Html_guests, MARGIN, MARGIN, WIDTH - 2 * MARGIN, 1, NAME);
            for (int i = from; i < Math.min(guests.size(), from + 2 * rows); i++) {
                Brief.Stranger one = guests.get(i);
                String name = one.name().isEmpty() ? Messages.Html_nameless : one.name();
                page.text(one.organization().isEmpty() ? name : name + ", " + one.organization(),
                        MARGIN + (i - from) / rows * COLUMN, TOP - 5 * MM + (i - from) % rows * line,
                        COLUMN - 3 * MM, 1, PLAIN);
            }
            file.page(page.content(), page.pictures());
        }
    }
}
