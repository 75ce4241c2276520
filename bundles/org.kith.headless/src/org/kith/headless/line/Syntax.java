package org.kith.headless.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a command takes. Immutable; made by {@link #of} and added to. A parser of our own, because a general one costs
 * 50 ms at every start and says its errors in words of its own.
 *
 * @param name    the command
 * @param about   one line on what it does
 * @param words   names of what stands without an option, as shown
 * @param least   fewest of them
 * @param most    most of them
 * @param options the command's own options
 */
public record Syntax(String name, String about, String words, int least, int most, List<Option> options) {
    /** The value of an option that is a whole number. */
    public static final String NUMBER = "N";
    /** Options of every command. */
    public static final List<Option> COMMON = List.of(
            new Option("--workspace", "DIR", false, Messages.Common_workspace),
            new Option("--now", "INSTANT", false, Messages.Common_now),
            new Option("--json", null, false, Messages.Common_json),
            new Option("--quiet", null, false, Messages.Common_quiet),
            new Option("--help", null, false, Messages.Common_help));

    /**
     * One option.
     *
     * @param name    with its two dashes
     * @param value   what stands after it, as shown; null for a switch
     * @param repeats whether it may stand more than once
     * @param about   a few words
     */
    public record Option(String name, String value, boolean repeats, String about) {
    }

    /** A command without words and options of its own. */
    public static Syntax of(String name, String about) {
        return new Syntax(name, about, "", 0, 0, List.of());
    }

    /** The same with words. */
    public Syntax words(String shown, int fewest, int greatest) {
        return new Syntax(name, about, shown, fewest, greatest, options);
    }

    /** The same with one more option that takes a value. */
    public Syntax option(String option, String value, String what) {
        return with(new Option(option, value, false, what));
    }

    /** The same with one more option that may be repeated. */
    public Syntax options(String option, String value, String what) {
        return with(new Option(option, value, true, what));
    }

    /** The same with one more switch. */
    public Syntax flag(String option, String what) {
        return with(new Option(option, null, false, what));
    }

    private Syntax with(Option option) {
        List<Option> all = new ArrayList<>(options);
        all.add(option);
        return new Syntax(name, about, words, least, most, List.copyOf(all));
    }

    Optional<Option> find(String option) {
        return Stream.concat(options.stream(), COMMON.stream()).filter(one -> one.name().equals(option)).findFirst();
    }

    /** The line that shows how it is called. */
    public String usage() {
        StringBuilder line = new StringBuilder("kith ").append(name);
        if (!words.isEmpty()) {
            line.append(' ').append(words);
        }
        for (Option option : options) {
            line.append(" [").append(shown(option)).append(']').append(option.repeats() ? "…" : "");
        }
        return line.toString();
    }

    /** All of {@code --help}. */
    public String help() {
        StringBuilder text = new StringBuilder(usage()).append("\n\n").append(about).append("\n\n");
        Stream.concat(options.stream(), COMMON.stream())
                .forEach(option -> text.append("  %-24s %s%n".formatted(shown(option), option.about())));
        return text.toString();
    }

    private static String shown(Option option) {
        return option.value() == null ? option.name() : option.name() + " " + option.value();
    }
}
