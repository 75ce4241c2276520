package org.kith.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.kith.core.codec.EcoreJson;
import org.kith.core.platform.Failures;
import org.kith.store.Visitor;

/** Reads what {@link JsonExporter} wrote, item by item, in constant memory. Used by one thread. */
final class JsonContents {
    private static final int LONGEST_STRING = 100_000_000;

    private final String file;
    private final EcoreJson codec = new EcoreJson();

    JsonContents(String file) {
        this.file = file;
    }

    void parse(InputStream stream, Consumer<String> me, Visitor<EObject> items) throws CoreException, IOException {
        JsonFactory json = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
                .maxStringLength(LONGEST_STRING).maxNestingDepth(100).build()).build();
        try (JsonParser in = json.createParser(stream)) {
            expect(in.nextToken() == JsonToken.START_OBJECT, in, "this is not a Kith workspace");
            while (in.nextToken() != JsonToken.END_OBJECT) {
                expect(in.currentToken() == JsonToken.FIELD_NAME, in, "the file ends early");
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "_" -> expect("people.Workspace".equals(in.getText()), in, "this is not a Kith workspace");
                    case "uid" -> in.getText();
                    case "meUid" -> me.accept(in.getText());
                    case "contents" -> contents(in, items);
                    default -> throw refuse(in, "a workspace has no feature " + name);
                }
            }
        } catch (JsonProcessingException e) {
            throw Failures.malformed(file, e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    e.getOriginalMessage() + "; nothing was imported.");
        }
    }

    private void contents(JsonParser in, Visitor<EObject> items) throws CoreException, IOException {
        expect(in.currentToken() == JsonToken.START_ARRAY, in, "contents is a list");
        while (in.nextToken() != JsonToken.END_ARRAY) {
            expect(in.currentToken() != null, in, "the file ends early");
            items.visit(codec.read(in));
        }
    }

    private void expect(boolean holds, JsonParser in, String otherwise) throws CoreException {
        if (!holds) {
            throw refuse(in, otherwise);
        }
    }

    private CoreException refuse(JsonParser in, String why) {
        return Failures.malformed(file, in.currentLocation().getLineNr(), why + "; nothing was imported.");
    }
}
