package org.kith.headless.line;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** The words of one call, checked against the command's syntax. Immutable. */
public final class Arguments {
    private final Map<String, List<String>> options;
    private final List<String> words;

    private Arguments(Map<String, List<String>> options, List<String> words) {
        this.options = options;
        this.words = words;
    }

    /**
     * Reads the words after the command's name.
     *
     * @throws Misuse with a sentence
     */
    public static Arguments parse(Syntax syntax, List<String> given) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        boolean verbatim = false;
        for (int i = 0; i < given.size(); i++) {
            String word = given.get(i);
            if (verbatim || !word.startsWith("--")) {
                words.add(word);
            } else if (word.equals("--")) {
                verbatim = true;
            } else {
                int equals = word.indexOf('=');
                String name = equals < 0 ? word : word.substring(0, equals);
                Syntax.Option option = syntax.find(name).orElseThrow(() -> new Misuse(
                        NLS.bind(Messages.Arguments_unknown, syntax.name(), name)));
                String value = equals < 0 ? null : word.substring(equals + 1);
                if (option.value() == null && value != null) {
                    throw new Misuse(NLS.bind(Messages.Arguments_noValue, name));
                }
                if (option.value() != null && value == null) {
                    if (++i == given.size()) {
                        throw new Misuse(NLS.bind(Messages.Arguments_value, name, option.value()));
                    }
                    value = given.get(i);
                }
                List<String> values = options.computeIfAbsent(name, key -> new ArrayList<>());
                if (!values.isEmpty() && !option.repeats() && option.value() != null) {
                    throw new Misuse(NLS.bind(Messages.Arguments_twice, name));
                }
                values.add(value == null ? "" : value);
            }
        }
        Arguments arguments = new Arguments(options, List.copyOf(words));
        if (!arguments.has("--help")) {
            count(syntax, words);
            arguments.check(syntax);
        }
        return arguments;
    }

    private static void count(Syntax syntax, List<String> words) {
        if (words.size() < syntax.least()) {
            throw new Misuse(NLS.bind(Messages.Arguments_few, syntax.name(), syntax.words()));
        }
        if (words.size() > syntax.most()) {
            throw new Misuse(NLS.bind(Messages.Arguments_many, syntax.name(), words.get(syntax.most())));
        }
    }

    private void check(Syntax syntax) {
        for (Syntax.Option option : syntax.options()) {
            if (Syntax.NUMBER.equals(option.value())) {
                number(option.name(), 0);
            }
        }
        clock(Clock.systemUTC());
        if (value("--workspace").filter(String::isBlank).isPresent()) {
            throw new Misuse(NLS.bind(Messages.Arguments_value, "--workspace", "DIR"));
        }
    }

    /** Whether an option or switch stands there. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The value of an option. */
    public Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option)).map(List::getFirst);
    }

    /** All values of an option, in order. */
    public List<String> values(String option) {
        return List.copyOf(options.getOrDefault(option, List.of()));
    }

    /** A whole number from 0; the other one where the option is not there. */
    public int number(String option, int otherwise) {
        return value(option).map(text -> whole(option, text)).orElse(otherwise);
    }

    /** A whole number from 0 that stands somewhere; {@code what} names it in the sentence. */
    public static int whole(String what, String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Misuse(NLS.bind(Messages.Arguments_number, what, text));
        }
        throw new Misuse(NLS.bind(Messages.Arguments_number, what, text));
    }

    /** What stands without an option, in order. */
    public List<String> words() {
        return words;
    }

    /** The clock: fixed by {@code --now}, else the one given. */
    public Clock clock(Clock usual) {
        return value("--now").map(text -> Clock.fixed(instant(text), ZoneOffset.UTC)).orElse(usual);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException e) {
            throw new Misuse(NLS.bind(Messages.Arguments_now, text));
        }
    }
}
