package org.kith.ui.table;

import java.util.List;
import org.eclipse.core.runtime.CoreException;

/**
 * What a {@link PagedTable} shows: a list of known length whose rows are fetched by need. Called off the UI thread.
 *
 * @param <T> record of a row
 */
public interface Rows<T> {
    /** How many rows there are. */
    int size();

    /** Rows from (inclusive) to (exclusive). */
    List<T> page(int from, int to) throws CoreException;

    /** Whether {@link #at} answers at once, on the UI thread. */
    default boolean inMemory() {
        return false;
    }

    /** A row that is in memory; null when it is not. */
    default T at(int index) {
        return null;
    }

    /** No rows. */
    static <T> Rows<T> none() {
        return of(List.of());
    }

    /** Rows that are in memory already. */
    static <T> Rows<T> of(List<T> rows) {
        return new Rows<>() {
            @Override
            public int size() {
                return rows.size();
            }

            @Override
            public List<T> page(int from, int to) {
                return rows.subList(from, to);
            }

            @Override
            public boolean inMemory() {
                return true;
            }

            @Override
            public T at(int index) {
                return rows.get(index);
            }
        };
    }
}
