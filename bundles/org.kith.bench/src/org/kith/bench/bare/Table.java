package org.kith.bench.bare;

import java.util.List;

/**
 * A table as the database describes it.
 *
 * @param name    as stored
 * @param columns names, without those that the database fills by itself
 * @param types   of {@link java.sql.Types}, one a column
 * @param key     places of the columns of the primary key; all columns when there is none
 */
record Table(String name, List<String> columns, int[] types, int[] key) {
    String insert() {
        return "insert into \"" + name + "\" (\"" + String.join("\", \"", columns) + "\") values (?"
                + ", ?".repeat(columns.size() - 1) + ")";
    }

    String select() {
        return "select \"" + String.join("\", \"", columns) + "\" from \"" + name + "\"";
    }

    /** Null when every column belongs to the key. */
    String update() {
        List<String> keys = java.util.Arrays.stream(key).mapToObj(columns::get).toList();
        List<String> rest = columns.stream().filter(column -> !keys.contains(column)).toList();
        return rest.isEmpty() ? null : "update \"" + name + "\" set \"" + String.join("\" = ?, \"", rest)
                + "\" = ? where \"" + String.join("\" = ? and \"", keys) + "\" = ?";
    }

    /** Places of columns in the order of the parameters of {@link #update}. */
    int[] updateOrder() {
        List<Integer> keys = java.util.Arrays.stream(key).boxed().toList();
        return java.util.stream.IntStream.concat(java.util.stream.IntStream.range(0, columns.size())
                .filter(column -> !keys.contains(column)), java.util.Arrays.stream(key)).toArray();
    }
}
