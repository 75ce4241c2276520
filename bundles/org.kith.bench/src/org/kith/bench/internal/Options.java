package org.kith.bench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Options of {@code kith bench} and {@code kith torture}.
 *
 * @param names  what to run, in order; empty for all
 * @param size   records; 0 for the size of the goals
 * @param rounds repetitions; 0 for the usual number
 * @param seed   of random moments
 * @param json   machine-readable on standard output
 * @param folder where large files go; null for the usual place
 * @param workspace a filled workspace to measure, made there where there is none yet and kept; null for a new one
 */
public record Options(List<String> names, int size, int rounds, long seed, boolean json, Path folder,
        Path workspace) {
    /**
     * Reads them.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static Options of(String[] args) {
        List<String> names = new ArrayList<>();
        int size = 0;
        int rounds = 0;
        long seed = 20260312;
        boolean json = false;
        Path folder = null;
        Path workspace = null;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--json" -> json = true;
                case "--quiet" -> {
                }
                case "--folder" -> folder = Path.of(next(args, ++i)).toAbsolutePath();
                case "--workspace" -> workspace = Path.of(next(args, ++i)).toAbsolutePath();
                case "--size" -> size = Math.toIntExact(number(args, ++i));
                case "--rounds" -> rounds = Math.toIntExact(number(args, ++i));
                case "--seed" -> seed = number(args, ++i);
                default -> {
                    if (args[i].startsWith("-")) {
                        throw new IllegalArgumentException("There is no option " + args[i]
                                + "; try --size N, --rounds N, --seed N, --folder DIR, --workspace DIR, --json.");
                    }
                    names.add(args[i]);
                }
            }
        }
        return new Options(List.copyOf(names), size, rounds, seed, json, folder, workspace);
    }

    /** A folder for large files. */
    public Path folder(Path usual) {
        return folder == null ? usual : folder;
    }

    private static String next(String[] args, int at) {
        if (at >= args.length) {
            throw new IllegalArgumentException(args[at - 1] + " needs a value.");
        }
        return args[at];
    }

    private static long number(String[] args, int at) {
        try {
            return Long.parseLong(args[at].replace("_", "").replace(",", ""));
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException(args[at - 1] + " needs a whole number.", e);
        }
    }
}
