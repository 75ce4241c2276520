package org.kith.insight.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Anchors: the distinct things in a draft that are only true of its recipient (product.md §7). Matching is without regard
 * to case and accents, by whole words; greeting, sign-off, signature, quoted lines and footers do not count.
 * <ul>
 * <li>Facts true of more than a handful of contacts do not count.</li>
 * <li>Event, organization, role, place, person: all their words in a row; an event without its year, an organization
 * without its legal form, a place without its country, a person by given name too.</li>
 * <li>One word alone needs four letters (three for a given name or in capitals, two in Han, Kana and Thai) and is no
 * common word; a name keeps its capital letter: the fruit is no anchor for a company "Apple", nor is an ambiguous word
 * that begins a sentence.</li>
 * <li>Post and fact: all their words, or two of their telling words within eight words, or the only telling one.</li>
 * <li>Quotation: at least four of their words in a row, two of them telling, that stand in no letter to others.</li>
 * <li>What stands within something longer is no second thing.</li>
 * </ul>
 * Pure; any thread.
 */
public final class Anchors {
    private static final Set<String> LEGAL = Set.of("gmbh", "mbh", "ag", "kg", "ug", "ohg", "se", "ev", "inc", "corp",
            "llc", "llp", "ltd", "limited", "plc", "sa", "sas", "sarl", "sl", "srl", "spa", "bv", "nv", "oy", "ab", "co");

    private final LetterBody draft;
    private final Phrase phrase;

    private Anchors(LetterBody draft) {
        this.draft = draft;
        this.phrase = new Phrase(draft);
    }

    /** Says of some words of a draft whether they stand in a letter to somebody else. */
    @FunctionalInterface
    public interface SaidToOthers {
        boolean said(int fromWord, int toWord);
    }

    /** The anchors, the first in the draft first. */
    public static List<Anchor> in(LetterBody draft, Collection<PersonalFact> facts, SaidToOthers others) {
        Anchors anchors = new Anchors(draft);
        List<Anchor> found = new ArrayList<>();
        for (PersonalFact fact : facts) {
            if (fact.common()) {
                continue;
            }
            if (fact.kind() == AnchorKind.QUOTATION) {
                found.addAll(Quotations.in(draft, fact, others));
            } else {
                List<Span> spans = anchors.spans(fact);
                if (!spans.isEmpty()) {
                    found.add(new Anchor(fact.kind(), fact.text().strip(), fact.source(), spans));
                }
            }
        }
        return distinct(found);
    }

    private List<Span> spans(PersonalFact fact) {
        List<Word> words = Words.of(fact.text());
        Set<Span> spans = new HashSet<>();
        for (List<Word> form : forms(fact.kind(), fact.text(), words)) {
            for (int at : phrase.all(form)) {
                if (counts(fact, form, at)) {
                    spans.add(draft.span(at, at + form.size()));
                }
            }
        }
        if (spans.isEmpty() && (fact.kind() == AnchorKind.POST || fact.kind() == AnchorKind.FACT)) {
            List<Word> telling = words.stream().filter(word -> !CommonWords.has(word.form())).toList();
            spans.addAll(phrase.two(telling));
        }
        return spans.stream().sorted(Comparator.comparingInt(Span::from)).toList();
    }

    private static List<List<Word>> forms(AnchorKind kind, String text, List<Word> words) {
        List<List<Word>> forms = new ArrayList<>();
        forms.add(words);
        int from = 0;
        int to = words.size();
        switch (kind) {
            case EVENT -> {
                while (from < to && number(words.get(from))) {
                    from++;
                }
                while (to > from && number(words.get(to - 1))) {
                    to--;
                }
            }
            case ORGANIZATION -> {
                while (to > 1 && LEGAL.contains(words.get(to - 1).form())) {
                    to--;
                }
            }
            case PLACE -> to = Words.of(text.split("[,(/]", 2)[0]).size();
            case PERSON -> to = Math.min(1, to);
            case POST, FACT -> {
                List<Word> telling = words.stream().filter(word -> !CommonWords.has(word.form())).toList();
                if (telling.size() == 1) {
                    forms.add(telling);
                }
            }
            default -> {
            }
        }
        forms.add(words.subList(from, to));
        return forms;
    }

    private boolean counts(PersonalFact fact, List<Word> form, int at) {
        if (form.size() > 1) {
            return form.stream().anyMatch(word -> !CommonWords.has(word.form()) && !number(word));
        }
        Word known = form.getFirst();
        Word here = draft.words().get(at);
        if (number(known) || CommonWords.has(known.form()) && !acronym(known.span().in(fact.text()))) {
            return false;
        }
        if (Words.unspaced(known.form().codePointAt(0))) {
            return known.form().length() >= 2;
        }
        String written = known.span().in(fact.text());
        if (acronym(written)) {
            return written.equals(here.span().in(draft.text()));
        }
        int least = fact.kind() == AnchorKind.PERSON ? 3 : 4;
        boolean name = Character.isUpperCase(written.codePointAt(0)) && fact.kind() != AnchorKind.FACT
                && fact.kind() != AnchorKind.ROLE;
        return known.bare().length() >= least && (!name || draft.capital(here)
                && !(draft.opens(here) && CommonWords.ambiguous(known.form())));
    }

    private static boolean acronym(String word) {
        return word.length() >= 3 && word.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && word.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean number(Word word) {
        return word.form().codePoints().allMatch(Character::isDigit);
    }

    /** The longest first, and nothing that lies wholly within what was taken; equal facts are one. */
    private static List<Anchor> distinct(List<Anchor> found) {
        found.sort(Comparator.comparingInt((Anchor anchor) -> -anchor.spans().stream().mapToInt(Span::length).max()
                .orElse(0)).thenComparing(Anchor::kind).thenComparing(Anchor::text).thenComparing(Anchor::source));
        Map<String, Anchor> kept = new LinkedHashMap<>();
        List<Span> taken = new ArrayList<>();
        for (Anchor anchor : found) {
            List<Span> own = anchor.spans().stream()
                    .filter(span -> taken.stream().noneMatch(span::overlaps)).toList();
            if (!own.isEmpty() && kept.putIfAbsent(Words.folded(anchor.text()),
                    new Anchor(anchor.kind(), anchor.text(), anchor.source(), own)) == null) {
                taken.addAll(own);
            }
        }
        return kept.values().stream().sorted(Comparator.comparingInt((Anchor anchor) -> anchor.spans().getFirst()
                .from())).toList();
    }
}
