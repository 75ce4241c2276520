package org.kith.bench.bare;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.kith.store.sql.engine.Engine;

/** What a database held at one moment, so that what came later can be told from it. */
public final class Spooled {
    private final Map<String, RowMarks> marks;

    private Spooled(Map<String, RowMarks> marks) {
        this.marks = marks;
    }

    /** Spools all rows of a closed database. */
    public static Spooled of(Engine engine, Path database, Path spool) throws SQLException, IOException {
        try (BareDatabase bare = new BareDatabase(engine, database)) {
            return new Spooled(bare.spool(spool, Map.of()));
        }
    }

    /** Spools what is new or changed in a later state of the same database. */
    public void difference(Engine engine, Path database, Path spool) throws SQLException, IOException {
        try (BareDatabase bare = new BareDatabase(engine, database)) {
            bare.spool(spool, marks);
        }
    }
}
