package org.kith.headless.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.kith.headless.line.Misuse;

/** All commands by name; a command's class is loaded when it is asked for. */
final class Commands {
    private static final Map<String, Supplier<Command>> BY_NAME = byName();

    private Commands() {
    }

    private static Map<String, Supplier<Command>> byName() {
        Map<String, Supplier<Command>> all = new LinkedHashMap<>();
        all.put("me", MeCommand::new);
        all.put("add", AddCommand::new);
        all.put("edit", EditCommand::new);
        all.put("tag", TagCommand::new);
        all.put("note", NoteCommand::new);
        all.put("met", () -> new ContactCommand("met", Messages.Met_about));
        all.put("call", () -> new ContactCommand("call", Messages.CallCommand_about));
        all.put("forget", ForgetCommand::new);
        all.put("accounts", AccountsCommand::new);
        all.put("promote", PromoteCommand::new);
        all.put("import", ImportCommand::new);
        all.put("undo", UndoCommand::new);
        all.put("batches", BatchesCommand::new);
        all.put("people", PeopleCommand::new);
        all.put("show", ShowCommand::new);
        all.put("timeline", TimelineCommand::new);
        all.put("events", EventsCommand::new);
        all.put("coverage", CoverageCommand::new);
        all.put("export", ExportCommand::new);
        all.put("platforms", PlatformsCommand::new);
        all.put("backup", BackupCommand::new);
        all.put("restore", RestoreCommand::new);
        all.put("verify", VerifyCommand::new);
        return all;
    }

    /**
     * The command of that name.
     *
     * @throws Misuse when there is none
     */
    static Command find(String name) {
        Supplier<Command> found = BY_NAME.get(name);
        if (found == null) {
            throw new Misuse(NLS.bind(Messages.Program_unknown, name, nearest(name)));
        }
        return found.get();
    }

    /** All of {@code kith --help}. */
    static String overview() {
        StringBuilder text = new StringBuilder(Messages.Program_usage).append(System.lineSeparator())
                .append(System.lineSeparator());
        for (Supplier<Command> one : BY_NAME.values()) {
            var syntax = one.get().syntax();
            text.append("  %-10s %s%n".formatted(syntax.name(), syntax.about()));
        }
        return text.append(System.lineSeparator()).append(Messages.Program_more).append(System.lineSeparator())
                .toString();
    }

    private static String nearest(String name) {
        List<String> near = BY_NAME.keySet().stream().filter(one -> distance(one, name) <= 2).toList();
        return near.isEmpty() ? "" : NLS.bind(Messages.Program_near, String.join(", ", near));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
