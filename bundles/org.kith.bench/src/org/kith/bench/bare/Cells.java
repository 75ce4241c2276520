package org.kith.bench.bare;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** Moves one cell between a result, a spool file and a statement. Pure functions. */
final class Cells {
    private Cells() {
    }

    /** The value as Long, Double, Boolean, byte[] or String; null when the cell is. */
    static Object get(ResultSet row, int column, int type) throws SQLException {
        Object value = switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> row.getLong(column);
            case Types.DOUBLE, Types.REAL, Types.FLOAT -> row.getDouble(column);
            case Types.BOOLEAN -> row.getBoolean(column);
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> row.getBytes(column);
            default -> row.getString(column);
        };
        return row.wasNull() ? null : value;
    }

    static void set(PreparedStatement statement, int column, int type, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(column, type);
            case Long number -> statement.setLong(column, number);
            case Double number -> statement.setDouble(column, number);
            case Boolean flag -> statement.setBoolean(column, flag);
            case byte[] bytes -> statement.setBytes(column, bytes);
            default -> statement.setString(column, (String) value);
        }
    }

    static void write(DataOutputStream out, Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte(0);
            case Long number -> {
                out.writeByte(1);
                out.writeLong(number);
            }
            case Double number -> {
                out.writeByte(2);
                out.writeDouble(number);
            }
            case Boolean flag -> out.writeByte(flag ? 3 : 4);
            case byte[] bytes -> {
                out.writeByte(5);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            default -> {
                byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
                out.writeByte(6);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
    }

    static Object read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 0 -> null;
            case 1 -> in.readLong();
            case 2 -> in.readDouble();
            case 3 -> true;
            case 4 -> false;
            case 5 -> in.readNBytes(in.readInt());
            default -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        };
    }

    /** A 64-bit hash that goes on from another one. */
    static long hash(long seed, Object value) {
        long hash = seed * 0x9E3779B97F4A7C15L + 1;
        if (value instanceof byte[] bytes) {
            for (byte b : bytes) {
                hash = hash * 31 + b;
            }
        } else if (value instanceof String text) {
            for (int i = 0; i < text.length(); i++) {
                hash = hash * 31 + text.charAt(i);
            }
        } else if (value != null) {
            hash += value instanceof Long number ? number : value.hashCode();
        }
        hash ^= hash >>> 32;
        return hash * 0xD6E8FEB86659FD93L;
    }
}
