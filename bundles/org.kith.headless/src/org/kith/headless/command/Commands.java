package org.kith.headless.command;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.kith.headless.line.Misuse;

/** All commands by name; a command's class is loaded when it is asked for. */
final class Commands {
    private static final List<String> NAMES = List.of("me", "add", "edit", "tag", "note", "met", "call", "forget",
            "accounts", "promote", "import", "undo", "batches", "people", "show", "timeline", "events", "coverage",
            "today", "follow-ups", "supporters", "moments", "ladder", "strength", "check", "match", "brief", "attended", "promise",
            "introduce", "journal", "rhythm", "calendar", "export", "platforms", "backup", "restore", "verify");

    private Commands() {
    }

    /** Null when there is none. A switch, because a table of constructors would load all classes at every start. */
    private static Command made(String name) {
        return switch (name) {
            case "me" -> new MeCommand();
            case "add" -> new AddCommand();
            case "edit" -> new EditCommand();
            case "tag" -> new TagCommand();
            case "note" -> new NoteCommand();
            case "met" -> new ContactCommand(name, Messages.Met_about);
            case "call" -> new ContactCommand(name, Messages.CallCommand_about);
            case "forget" -> new ForgetCommand();
            case "accounts" -> new AccountsCommand();
            case "promote" -> new PromoteCommand();
            case "import" -> new ImportCommand();
            case "undo" -> new UndoCommand();
            case "batches" -> new BatchesCommand();
            case "people" -> new PeopleCommand();
            case "show" -> new ShowCommand();
            case "timeline" -> new TimelineCommand();
            case "events" -> new EventsCommand();
            case "coverage" -> new CoverageCommand();
            case "today" -> new TodayCommand();
            case "follow-ups" -> new FollowUpsCommand();
            case "supporters" -> new SupportersCommand();
            case "ladder" -> new LadderCommand();
            case "strength" -> new StrengthCommand();
            case "moments" -> new MomentsCommand();
            case "check" -> new CheckCommand();
            case "match" -> new MatchCommand();
            case "brief" -> new BriefCommand();
            case "attended" -> new AttendedCommand();
            case "promise" -> new PromiseCommand();
            case "introduce" -> new IntroduceCommand();
            case "journal" -> new JournalCommand();
            case "rhythm" -> new RhythmCommand();
            case "calendar" -> new CalendarCommand();
            case "export" -> new ExportCommand();
            case "platforms" -> new PlatformsCommand();
            case "backup" -> new BackupCommand();
            case "restore" -> new RestoreCommand();
            case "verify" -> new VerifyCommand();
            default -> null;
        };
    }

    /**
     * The command of that name.
     *
     * @throws Misuse when there is none
     */
    static Command find(String name) {
        Command found = made(name);
        if (found == null) {
            throw new Misuse(NLS.bind(Messages.Program_unknown, name, nearest(name)));
        }
        return found;
    }

    /** All of {@code kith --help}. */
    static String overview() {
        StringBuilder text = new StringBuilder(Messages.Program_usage).append(System.lineSeparator())
                .append(System.lineSeparator());
        for (String name : NAMES) {
            var syntax = find(name).syntax();
            text.append("  %-10s %s%n".formatted(syntax.name(), syntax.about()));
        }
        return text.append(System.lineSeparator()).append(Messages.Program_more).append(System.lineSeparator())
                .toString();
    }

    private static String nearest(String name) {
        List<String> near = NAMES.stream().filter(one -> distance(one, name) <= 2).toList();
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
