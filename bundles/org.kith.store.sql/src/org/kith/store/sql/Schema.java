package org.kith.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.kith.store.sql.engine.Database;

/**
 * The versioned scripts that make the tables. Version n is script n in a list; each runs in one transaction. In a
 * script a statement ends with a semicolon at the end of a line, and {@code --@page N} sets the page size of what
 * follows.
 */
final class Schema {
    /** Setting that holds the version inside the database. */
    static final String VERSION = "schema.version";

    private static final List<String> SCRIPTS = List.of("schema/V001__first.sql",
            "schema/V002__account_search.sql", "schema/V003__threads.sql", "schema/V004__kinds.sql",
            "schema/V005__thread_members.sql", "schema/V006__ties.sql");

    private final List<String> scripts;

    /** Of scripts' texts, from version 1. */
    Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The scripts of this program. */
    static Schema shipped() {
        List<String> texts = new ArrayList<>();
        for (String name : SCRIPTS) {
            try (InputStream in = Schema.class.getResourceAsStream(name)) {
                texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(name, e);
            }
        }
        return new Schema(texts);
    }

    List<String> scripts() {
        return scripts;
    }

    int version() {
        return scripts.size();
    }

    /** Runs what comes after a version; each script is committed with its number. */
    void migrate(Database database, Connection connection, int from) throws SQLException {
        connection.setAutoCommit(false);
        for (int version = from + 1; version <= version(); version++) {
            for (String statement : statements(scripts.get(version - 1))) {
                if (statement.startsWith("--@page ")) {
                    database.pageSize(connection, Integer.parseInt(statement.substring(8).strip()));
                } else {
                    try (Statement run = connection.createStatement()) {
                        run.execute(statement);
                    }
                }
            }
            try (Statement run = connection.createStatement()) {
                if (version > 1) {
                    run.execute("delete from SETTING where name = '" + VERSION + "'");
                }
                run.execute("insert into SETTING (name, val) values ('" + VERSION + "', '" + version + "')");
            }
            connection.commit();
        }
    }

    private static List<String> statements(String script) {
        List<String> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : script.lines().map(String::strip).toList()) {
            if (line.startsWith("--@page ")) {
                found.add(line);
            } else if (!line.isEmpty() && !line.startsWith("--")) {
                text.append(text.isEmpty() ? "" : " ").append(line);
                if (line.endsWith(";")) {
                    found.add(text.substring(0, text.length() - 1));
                    text.setLength(0);
                }
            }
        }
        return found;
    }
}
