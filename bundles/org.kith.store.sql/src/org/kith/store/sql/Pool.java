package org.kith.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.kith.store.sql.engine.Database;
import org.kith.store.sql.engine.Engine;

/** Sessions of readers, READ UNCOMMITTED: they wait for nobody. Safe for any thread. */
final class Pool {
    private static final int IDLE = 4;

    private final Database database;
    private final Engine engine;
    private final Deque<Session> idle = new ArrayDeque<>();
    private boolean closed;

    Pool(Database database, Engine engine) {
        this.database = database;
        this.engine = engine;
    }

    Session take() throws SQLException {
        synchronized (this) {
            while (!idle.isEmpty()) {
                Session session = idle.pop();
                // dead when a fault has shut the database down; the next connection boots it again
                if (!session.connection.isClosed()) {
                    return session;
                }
            }
        }
        Connection connection = database.connect();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        return new Session(connection, engine);
    }

    void give(Session session) throws SQLException {
        synchronized (this) {
            if (!closed && idle.size() < IDLE) {
                idle.push(session);
                return;
            }
        }
        session.close();
    }

    /** After a fault: idle sessions may be dead. */
    void drop() {
        synchronized (this) {
            idle.forEach(Pool::quietly);
            idle.clear();
        }
    }

    static void quietly(Session session) {
        try {
            session.close();
        } catch (SQLException e) {
            // a dead connection can't be closed; the fault itself was told
        }
    }

    void close() {
        synchronized (this) {
            closed = true;
        }
        drop();
    }
}
