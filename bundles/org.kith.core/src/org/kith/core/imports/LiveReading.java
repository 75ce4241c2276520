package org.kith.core.imports;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.LiveContext;
import org.kith.core.platform.LiveSource;
import org.kith.core.platform.Problem;
import org.kith.core.platform.RecordSink;

/**
 * A server about to be asked for what is new. Its owner is told first, so that directions are right.
 *
 * @param platform platform id
 * @param bundle   bundle of the plug-in
 * @param origin   the account, for people
 * @param source   the plug-in's source
 * @param context  settings, secrets and requests of that account
 * @param since    cursor of the last import; null the first time
 */
public record LiveReading(String platform, String bundle, String origin, LiveSource source, LiveContext context,
        String since) implements Reading {
    @Override
    public String fingerprint() {
        return "";
    }

    @Override
    public List<String> notInIt() {
        return List.of();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public String read(RecordSink sink, IProgressMonitor monitor) throws CoreException {
        sink.owner(source.verify(context, monitor));
        return source.fetch(context, since, sink, monitor);
    }
}
