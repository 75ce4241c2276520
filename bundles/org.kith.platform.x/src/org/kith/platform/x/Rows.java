package org.kith.platform.x;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;

/**
 * The rows of one file. Read by streaming as long as the file is sound; from the first damage on, record by record, so
 * that one bad record costs nothing but itself. Rows with and without a wrapper object ({@code {"tweet":{…}}}) are
 * handed over alike: with the parser on the row's first name.
 */
final class Rows {
    /** Reads one row up to its end. */
    interface Row {
        /**
         * Called with the parser on the first name of the row (or its end), returns with it on the row's end.
         *
         * @param name the wrapper's name; empty without wrapper
         */
        void read(String name, JsonParser json, Place place) throws IOException;
    }

    /**
     * Where the row stands.
     *
     * @param record its number in the file, from 1
     * @param first  line number at which its parser began, from 1
     */
    record Place(long record, long first) {
        /** The line at which the parser is now. */
        long line(JsonParser json) {
            return first + json.currentLocation().getLineNr() - 1;
        }
    }

    private final JsonFactory factory;
    private final ArchiveEntry entry;
    private final Trouble trouble;
    private final IProgressMonitor monitor;
    private long done;

    Rows(JsonFactory factory, ArchiveEntry entry, Trouble trouble, IProgressMonitor monitor) {
        this.factory = factory;
        this.entry = entry;
        this.trouble = trouble;
        this.monitor = monitor;
    }

    /** Counts what has been handed on, so that reading again after damage does not hand it on twice. */
    void done() {
        done++;
    }

    /** How many records have been handed on. */
    long count() {
        return done;
    }

    /** Reads all rows. What can't be read is told to the trouble; only cancel and the budgets' ends get through. */
    void each(Set<String> wrappers, Row row) {
        each(wrappers, wrappers, row, row);
    }

    /**
     * Reads all rows, with other cutting points for a damaged file than its rows: the messages of a conversation.
     *
     * @param damaged names that begin a record, each counted by {@link #done()} while the file was sound
     */
    void each(Set<String> wrappers, Set<String> damaged, Row row, Row piece) {
        try {
            stream(wrappers, row);
        } catch (JsonProcessingException | CharConversionException broken) {
            long told = trouble.count();
            long sound = done;
            rescue(damaged, piece);
            if (trouble.count() == told) {
                trouble.at(Problem.Code.MALFORMED, line(broken), Messages.Rows_mended, sound);
            }
        } catch (IOException cut) {
            cut(cut);
        } finally {
            trouble.close();
        }
    }

    private static long line(IOException broken) {
        return broken instanceof JsonProcessingException json && json.getLocation() != null
                ? json.getLocation().getLineNr() : 0;
    }

    private void stream(Set<String> wrappers, Row row) throws IOException {
        ScriptFile file = ScriptFile.open(entry, monitor);
        try (JsonParser json = factory.createParser(file.body())) {
            if (!file.encoding().sure()) {
                trouble.at(Problem.Code.ENCODING, 0, Messages.Rows_encoding, file.encoding().charset().name());
            }
            JsonToken first = json.nextToken();
            if (first != JsonToken.START_ARRAY) {
                trouble.at(first == null ? Problem.Code.TRUNCATED : Problem.Code.MALFORMED, 0,
                        first == null ? Messages.Rows_empty : Messages.Rows_noList);
                return;
            }
            long number = 0;
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                number++;
                if (token == JsonToken.START_OBJECT) {
                    one(wrappers, row, json, new Place(number, file.line()));
                } else {
                    long line = json.currentTokenLocation().getLineNr() + file.line() - 1;
                    json.skipChildren();
                    trouble.at(Problem.Code.MALFORMED, line, Messages.Rows_noObject, number);
                }
            }
        }
    }

    private static void one(Set<String> wrappers, Row row, JsonParser json, Place place) throws IOException {
        json.nextToken();
        if (json.currentToken() == JsonToken.FIELD_NAME && wrappers.contains(json.currentName())) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                json.nextToken();
                row.read(name, json, place);
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    json.nextToken();
                    json.skipChildren();
                }
                return;
            }
            json.skipChildren();
            json.nextToken();
        }
        row.read("", json, place);
    }

    private void rescue(Set<String> names, Row piece) {
        long before = done;
        long[] number = new long[1];
        try {
            ScriptFile file = ScriptFile.open(entry, monitor);
            try (var body = file.body()) {
                new RecordScanner(names, (name, bytes, line, offset, last) -> {
                    if (DirectMessages.CONVERSATION.equals(name)) {
                        piece(names, piece, bytes, new Place(number[0], line), offset, last);
                    } else if (number[0]++ >= before) {
                        piece(names, piece, bytes, new Place(number[0], line), offset, last);
                    }
                }).scan(body, file.line());
            }
            if (number[0] == 0) {
                trouble.at(Problem.Code.MALFORMED, file.line(), Messages.Rows_noRecords);
            }
        } catch (IOException cut) {
            cut(cut);
        }
    }

    private void piece(Set<String> names, Row row, byte[] bytes, Place place, long offset, boolean last) {
        if (bytes == null) {
            trouble.at(Problem.Code.TOO_LARGE, place.first(), Messages.Rows_tooLong, place.record(), offset);
            return;
        }
        try {
            parse(names, row, factory.createParser(bytes), place);
        } catch (StreamConstraintsException bound) {
            trouble.at(Problem.Code.TOO_LARGE, place.first(), Messages.Rows_tooLong, place.record(), offset);
        } catch (JsonEOFException end) {
            trouble.at(last ? Problem.Code.TRUNCATED : Problem.Code.MALFORMED, place.first(),
                    last ? Messages.Rows_cutRecord : Messages.Rows_malformed, place.record(), offset);
        } catch (IOException broken) {
            again(names, row, bytes, place, offset);
        }
    }

    /** A second try for a record whose bytes are not UTF-8: as windows-1252, the only other thing that is met. */
    private void again(Set<String> names, Row row, byte[] bytes, Place place, long offset) {
        try {
            if (!utf8(bytes)) {
                parse(names, row, factory.createParser(new String(bytes, Charset.forName("windows-1252"))), place);
                trouble.at(Problem.Code.ENCODING, place.first(), Messages.Rows_otherEncoding, place.record(), offset);
                return;
            }
        } catch (IOException broken) {
            // told below, as of any other record
        }
        trouble.at(Problem.Code.MALFORMED, place.first(), Messages.Rows_malformed, place.record(), offset);
    }

    private void parse(Set<String> names, Row row, JsonParser json, Place place) throws IOException {
        try (json) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                one(names, row, json, place);
            }
        }
    }

    private void cut(IOException cut) {
        String why = cut.getMessage() == null ? "" : cut.getMessage();
        trouble.at(Problem.Code.TRUNCATED, 0, Messages.Rows_cut, done, why);
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
