package org.kith.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.codec.EcoreJson;
import org.kith.core.export.ExportOutput;
import org.kith.core.export.ExportSource;
import org.kith.core.export.Exporter;
import org.kith.core.platform.Problem;

/** Writes the whole workspace, or a part of it, as JSON: one object a line inside {@code contents}. */
public final class JsonExporter implements Exporter {
    @Override
    public void export(ExportSource source, ExportOutput output, Consumer<Problem> problems, IProgressMonitor monitor)
            throws CoreException, IOException {
        EcoreJson codec = new EcoreJson();
        try (JsonGenerator out = new JsonFactory().createGenerator(output.file())) {
            out.writeStartObject();
            out.writeStringField("_", "people.Workspace");
            out.writeStringField("uid", XmiExporter.ROOT);
            String me = WorkspaceWalk.me(source);
            if (me != null) {
                out.writeStringField("meUid", me);
            }
            out.writeArrayFieldStart("contents");
            new WorkspaceWalk(source, object -> {
                try {
                    out.writeRaw('\n');
                    codec.write(object, out);
                } catch (IOException e) {
                    throw WriteFailed.of(e);
                }
            }, monitor).run();
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
        } catch (CoreException e) {
            throw WriteFailed.unwrap(e);
        }
    }
}
