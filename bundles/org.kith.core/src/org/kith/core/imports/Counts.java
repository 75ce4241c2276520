package org.kith.core.imports;

import java.io.IOException;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.Map;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** What an import did, by subject. Not thread-safe. */
public final class Counts {
    /** What is counted. */
    public enum Subject {
        PEOPLE, ACCOUNTS, INTERACTIONS, EVENTS
    }

    private static final int FIELDS = 3;
    private static final String[] NAMES = {"added", "updated", "unchanged"};

    private final Map<Subject, long[]> counts = new EnumMap<>(Subject.class);

    /** All zero. */
    public Counts() {
        for (Subject subject : Subject.values()) {
            counts.put(subject, new long[FIELDS]);
        }
    }

    void added(Subject subject, long number) {
        counts.get(subject)[0] += number;
    }

    void updated(Subject subject, long number) {
        counts.get(subject)[1] += number;
    }

    void unchanged(Subject subject, long number) {
        counts.get(subject)[2] += number;
    }

    /** How many are new. */
    public long added(Subject subject) {
        return counts.get(subject)[0];
    }

    /** How many were known and are now known better. */
    public long updated(Subject subject) {
        return counts.get(subject)[1];
    }

    /** How many were met again without news. */
    public long unchanged(Subject subject) {
        return counts.get(subject)[2];
    }

    /** As the batch keeps it. */
    public String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            for (Subject subject : Subject.values()) {
                out.writeObjectFieldStart(subject.name().toLowerCase(java.util.Locale.ROOT));
                for (int i = 0; i < FIELDS; i++) {
                    out.writeNumberField(NAMES[i], counts.get(subject)[i]);
                }
                out.writeEndObject();
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    /** What {@link #toJson} wrote; zero where it says nothing. */
    public static Counts parse(String json) {
        Counts counts = new Counts();
        if (json == null || json.isBlank()) {
            return counts;
        }
        try (JsonParser in = new JsonFactory().createParser(json)) {
            long[] current = new long[FIELDS];
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.START_OBJECT && in.currentName() != null) {
                    current = counts.of(in.currentName());
                } else if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                    current[java.util.Arrays.asList(NAMES).indexOf(in.currentName())] = in.getLongValue();
                }
            }
        } catch (IOException | RuntimeException e) {
            return new Counts();
        }
        return counts;
    }

    private long[] of(String name) {
        for (Subject subject : Subject.values()) {
            if (subject.name().equalsIgnoreCase(name)) {
                return counts.get(subject);
            }
        }
        return new long[FIELDS];
    }
}
