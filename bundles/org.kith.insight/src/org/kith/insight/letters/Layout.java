package org.kith.insight.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds what of a letter does not count. One letter, then thrown away. */
final class Layout {
    private static final int LAST_LINES = 8;
    private static final int SHORT_LINE = 60;
    private static final int LONG_LINE = 2000;

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final Part[] parts;
    private final List<Omission> omissions = new ArrayList<>();
    private final Set<String> theirs = new HashSet<>();
    private final Set<String> mine = new HashSet<>();
    private final List<String> unspaced = new ArrayList<>();

    Layout(String text, Collection<String> theirs, Collection<String> mine) {
        this.text = text;
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            lines.add(new Span(from, at));
            from = at + 1;
        }
        lines.add(new Span(from, text.length()));
        parts = new Part[lines.size()];
        for (String name : theirs) {
            if (name != null && !name.isBlank() && Words.unspaced(name.strip().codePointAt(0))) {
                unspaced.add(name.strip());
            }
            Words.of(name).forEach(word -> this.theirs.add(word.form()));
        }
        mine.forEach(name -> Words.of(name).forEach(word -> this.mine.add(word.form())));
    }

    LetterBody body() {
        quotes();
        footers();
        signature();
        int first = next(0);
        if (first >= 0) {
            greeting(first);
        }
        signOff();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null) {
                omissions.add(new Omission(parts[i], lines.get(i)));
            }
        }
        names();
        List<Word> kept = kept();
        omissions.sort(Comparator.comparingInt((Omission each) -> each.span().from()).thenComparing(Omission::part));
        return new LetterBody(text, kept, omissions);
    }

    private void quotes() {
        for (int i = 0; i < parts.length; i++) {
            String line = line(i);
            if (line.startsWith(">")) {
                parts[i] = Part.QUOTE;
                int before = i - 1;
                while (before >= 0 && line(before).isBlank()) {
                    before--;
                }
                if (before >= 0 && parts[before] == null && Formulas.QUOTE_HEAD.matcher(line(before)).matches()) {
                    parts[before] = Part.QUOTE;
                }
            } else if (Formulas.ORIGINAL.matcher(line).matches() || head(i)) {
                rest(i, Part.QUOTE);
                return;
            }
        }
    }

    private boolean head(int i) {
        if (i + 1 >= parts.length || !field(i) || !field(i + 1)) {
            return false;
        }
        for (int j = i; j < Math.min(parts.length, i + 6) && !line(j).isBlank(); j++) {
            if (Formulas.SUBJECT.matcher(line(j)).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private boolean field(int i) {
        return Formulas.HEAD_FIELD.matcher(line(i)).matches();
    }

    private void footers() {
        int paragraph = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == null && Formulas.FOOTER.matcher(line(i)).matches()) {
                parts[i] = Part.FOOTER;
            }
            boolean last = i + 1 == parts.length || line(i + 1).isBlank();
            if (last && lines.get(i).to() - lines.get(paragraph).from() < 4 * LONG_LINE
                    && Formulas.legal(text.substring(lines.get(paragraph).from(), lines.get(i).to()))) {
                for (int j = paragraph; j <= i; j++) {
                    parts[j] = parts[j] == null ? Part.FOOTER : parts[j];
                }
            }
            paragraph = last ? i + 1 : paragraph;
        }
    }

    private void signature() {
        for (int i = 0; i < parts.length; i++) {
            String line = line(i);
            if (parts[i] == null && (line.equals("--") || line.equals("-- "))) {
                rest(i, Part.SIGNATURE);
                return;
            }
        }
    }

    private void greeting(int first) {
        Span line = lines.get(first);
        int end = greetingEnd(line.from(), line.to());
        if (end > line.from()) {
            omissions.add(new Omission(Part.GREETING, new Span(line.from(), end)));
            int second = end >= line.to() ? next(first + 1) : -1;
            if (second >= 0) {
                int more = japanese(lines.get(second).from(), lines.get(second).to());
                if (more > lines.get(second).from()) {
                    omissions.add(new Omission(Part.GREETING, new Span(lines.get(second).from(), more)));
                }
            }
        }
    }

    private int greetingEnd(int from, int to) {
        int end = japanese(from, to);
        if (end > from) {
            return end;
        }
        List<Word> words = Words.of(text.substring(from, Math.min(to, from + LONG_LINE)));
        Matcher greeting = Formulas.GREETING.matcher(text).region(from, to);
        boolean greets = greeting.lookingAt();
        end = greets ? greeting.end() : from;
        int named = 0;
        int loose = 0;
        int looseEnd = end;
        for (Word word : words) {
            int at = from + word.from();
            if (at < end) {
                continue;
            }
            if (stops(looseEnd, at)) {
                break;
            }
            boolean name = theirs.contains(word.bare());
            if (loose == 0 && (name || greets && Formulas.GREETED.contains(word.form()))) {
                named += name ? 1 : 0;
                end = from + word.to();
                looseEnd = end;
            } else if (greets && loose < 3) {
                loose += Character.isUpperCase(text.codePointAt(at)) || loose < 2 ? 1 : 3;
                looseEnd = from + word.to();
            } else {
                loose = 4;
                break;
            }
        }
        end = loose > 0 && loose <= 3 && terminated(looseEnd, to) ? looseEnd : end;
        return greets || named > 0 && terminated(end, to) ? past(end, to) : from;
    }

    private boolean stops(int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> ",!:;.?–—\n".indexOf(c) >= 0 && c != '.');
    }

    private boolean terminated(int at, int to) {
        String rest = text.substring(at, Math.min(to, at + 3)).strip();
        return at >= to || rest.isEmpty() && at + 3 >= to || !rest.isEmpty() && ",!:–—-".indexOf(rest.charAt(0)) >= 0;
    }

    private int past(int at, int to) {
        while (at < to && ",!:;.–—- \t\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int japanese(int from, int to) {
        Matcher greeting = Formulas.JAPANESE_GREETING.matcher(text).region(from, to);
        return greeting.lookingAt() && !text.substring(from, greeting.end()).isBlank() ? greeting.end() : from;
    }

    private void signOff() {
        List<Integer> last = new ArrayList<>();
        for (int i = parts.length - 1; i >= 0 && last.size() < LAST_LINES; i--) {
            if (parts[i] == null && !line(i).isBlank()) {
                if (line(i).length() > SHORT_LINE) {
                    lastWords(i);
                    break;
                }
                last.add(i);
            }
        }
        for (int i = last.size() - 1; i >= 0; i--) {
            if (closes(last.get(i)) && last.subList(0, i).stream().allMatch(each -> closes(each) || label(each))) {
                parts[last.get(i)] = Part.SIGN_OFF;
                last.subList(0, i).forEach(after -> parts[after] = Part.SIGNATURE);
                return;
            }
        }
        for (int i : last) {
            List<Word> words = Words.of(line(i));
            if (words.isEmpty()
                    || !words.stream().allMatch(word -> mine.contains(word.form()) || word.form().length() < 2)) {
                lastWords(i);
                return;
            }
            parts[i] = Part.SIGNATURE;
        }
    }

    private boolean closes(int i) {
        return Formulas.SIGN_OFF.matcher(line(i)).matches();
    }

    /** A name, role, address or number; no sentence. */
    private boolean label(int i) {
        String line = line(i).strip();
        int words = Words.of(line).size();
        return words <= 3 || words <= 7 && ".!?。！？…".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private void lastWords(int i) {
        Span line = lines.get(i);
        int from = Math.max(line.from(), line.to() - 2 * SHORT_LINE);
        Matcher found = Formulas.LAST_WORDS.matcher(text).region(from, line.to());
        if (found.find()) {
            omissions.add(new Omission(Part.SIGN_OFF, new Span(found.start(), line.to())));
        }
    }

    private void names() {
        for (String name : unspaced) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                omissions.add(new Omission(Part.NAME, new Span(at, at + name.length())));
            }
        }
    }

    private List<Word> kept() {
        boolean[] out = new boolean[text.length() + 1];
        for (Omission each : omissions) {
            Arrays.fill(out, each.span().from(), each.span().to(), true);
        }
        LetterBody all = new LetterBody(text, List.of(), List.of());
        List<Word> kept = new ArrayList<>();
        for (Word word : Words.of(text)) {
            if (out[word.from()]) {
                continue;
            }
            if (theirs.contains(word.bare()) && all.capital(word)) {
                omissions.add(new Omission(Part.NAME, word.span()));
            } else {
                kept.add(word);
            }
        }
        return kept;
    }

    private void rest(int from, Part part) {
        for (int i = from; i < parts.length; i++) {
            parts[i] = parts[i] == null ? part : parts[i];
        }
    }

    private int next(int from) {
        for (int i = from; i < parts.length; i++) {
            if (parts[i] == null && !line(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private String line(int i) {
        Span line = lines.get(i);
        String written = text.substring(line.from(), Math.min(line.to(), line.from() + LONG_LINE));
        return written.endsWith("\r") ? written.substring(0, written.length() - 1) : written;
    }
}
