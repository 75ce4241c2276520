package org.kith.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.store.TimelineFilter;

/** What a filter asks of a row: kind, direction, platform. Asks for no more columns than it needs. */
final class RowTest {
    private final Session session;
    private final Set<Integer> kinds;
    private final Set<Integer> directions;
    private final Set<String> platforms;
    private final String columns;

    RowTest(Session session, TimelineFilter filter) {
        this.session = session;
        kinds = filter.types().stream().map(Codes.TYPE::of).collect(Collectors.toSet());
        directions = filter.directions().stream().map(Codes.DIRECTION::of).collect(Collectors.toSet());
        platforms = filter.platforms();
        columns = (kinds.isEmpty() ? "" : ", kind") + (directions.isEmpty() ? "" : ", direction")
                + (platforms.isEmpty() ? "" : ", platform");
    }

    /** Whether everything fits. */
    boolean open() {
        return columns.isEmpty();
    }

    /** To stand at the end of a list of columns. */
    String columns() {
        return columns;
    }

    /** Whether a row fits whose columns begin at this number. */
    boolean fits(ResultSet row, int first) throws SQLException {
        int at = first;
        if (!kinds.isEmpty() && !kinds.contains(row.getInt(at++))) {
            return false;
        }
        if (!directions.isEmpty() && !directions.contains(row.getInt(at++))) {
            return false;
        }
        return platforms.isEmpty() || platforms.contains(row.getString(at));
    }

    /** Those of the rows that fit. */
    Set<Long> fitting(Collection<Long> ids) throws SQLException {
        Set<Long> fitting = new HashSet<>();
        InList.query(session, "select id" + columns + " from INTERACTION i" + session.by("IX_INTERACTION")
                + " where id in", ids, "", row -> {
                    if (fits(row, 2)) {
                        fitting.add(row.getLong(1));
                    }
                });
        return fitting;
    }
}
