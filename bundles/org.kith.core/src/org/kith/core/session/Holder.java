package org.kith.core.session;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who has a workspace open, as its lock file tells others.
 *
 * @param pid     process id
 * @param host    machine; may be empty
 * @param user    login name; may be empty
 * @param program what a person calls it: {@code kith import}, {@code Kith}
 * @param since   when it was opened, ISO 8601; may be empty
 */
public record Holder(long pid, String host, String user, String program, String since) {
    /** This process. */
    public static Holder here(String program, Instant now) {
        String host = System.getenv("HOSTNAME");
        host = host == null ? System.getenv("COMPUTERNAME") : host;
        return new Holder(ProcessHandle.current().pid(), host == null ? "" : host,
                System.getProperty("user.name", ""), program, now.toString());
    }

    String text() {
        return "pid=" + pid + "\nhost=" + host + "\nuser=" + user + "\nprogram=" + program + "\nsince=" + since + "\n";
    }

    static Holder parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().filter(line -> line.indexOf('=') > 0).forEach(
                line -> values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        long pid;
        try {
            pid = Long.parseLong(values.getOrDefault("pid", "0"));
        } catch (NumberFormatException e) {
            pid = 0;
        }
        return new Holder(pid, values.getOrDefault("host", ""), values.getOrDefault("user", ""),
                values.getOrDefault("program", ""), values.getOrDefault("since", ""));
    }

    /** The holder in words. */
    public String words() {
        return (program.isEmpty() ? "another program" : program) + " (pid " + pid
                + (host.isEmpty() ? "" : ", host " + host) + (user.isEmpty() ? "" : ", user " + user) + ")";
    }
}
