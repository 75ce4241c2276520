package org.kith.platform.linkedin;

import java.util.List;
import java.util.Map;
import org.kith.core.platform.Origin;

/**
 * One record of a table, by column name.
 *
 * @param columns place of each column by its name in lower case
 * @param fields  the values
 * @param origin  file and line
 */
record Row(Map<String, Integer> columns, List<String> fields, Origin origin) {
    /** The value of a column, stripped; empty when there is no such column. */
    String get(String column) {
        Integer at = columns.get(column);
        return at == null || at >= fields.size() ? "" : clean(fields.get(at)).strip();
    }

    /** The value of a column as it stands. */
    String raw(String column) {
        Integer at = columns.get(column);
        return at == null || at >= fields.size() ? "" : clean(fields.get(at));
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    private static String clean(String value) {
        return value.indexOf('\0') < 0 ? value : value.replace('\0', '\uFFFD');
    }
}
