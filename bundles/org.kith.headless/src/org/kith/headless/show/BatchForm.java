package org.kith.headless.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.imports.Counts;
import org.kith.core.platform.Problem;
import org.kith.store.BatchRow;
import org.kith.store.InteractionRow;
import org.kith.store.ProblemRow;

/** An import, for scripts and for people. Pure but for the writing. */
public final class BatchForm {
    private BatchForm() {
    }

    /** The fields of the contract from a stored batch, inside an object. */
    public static void fields(Json json, BatchRow batch, Counts counts, List<ProblemRow> problems)
            throws IOException, CoreException {
        json.put("id", batch.id()).put("platform", batch.platform()).put("path", batch.source());
        counts(json, counts);
        json.array("problems", all -> {
            for (ProblemRow problem : problems) {
                all.object(one -> one.put("code", problem.code()).put("file", problem.file())
                        .put("line", problem.line()).put("message", problem.message()));
            }
        });
        json.strings("notInIt", lines(batch.notInIt())).put("uid", batch.uid()).put("state", batch.state())
                .time("started", batch.started())
                .time("ended", batch.ended() == 0 ? InteractionRow.NO_TIME : batch.ended())
                .put("records", batch.records());
    }

    /** Problems as an array under their key. */
    public static void problems(Json json, List<Problem> problems) throws IOException, CoreException {
        json.array("problems", all -> {
            for (Problem problem : problems) {
                all.object(one -> one.put("code", problem.code()).put("file", problem.file())
                        .put("line", problem.line()).put("message", problem.message()));
            }
        });
    }

    /** What an import did, one object a subject. */
    public static void counts(Json json, Counts counts) throws IOException, CoreException {
        for (Counts.Subject subject : Counts.Subject.values()) {
            json.object(subject.name().toLowerCase(Locale.ROOT), one -> one.put("added", counts.added(subject))
                    .put("updated", counts.updated(subject)).put("unchanged", counts.unchanged(subject)));
        }
    }

    /** The same in a few words. */
    public static String words(Counts counts) {
        List<String> words = new ArrayList<>();
        for (Counts.Subject subject : Counts.Subject.values()) {
            if (counts.added(subject) + counts.updated(subject) > 0) {
                String name = switch (subject) {
                    case PEOPLE -> Messages.Batch_people;
                    case ACCOUNTS -> Messages.Batch_accounts;
                    case INTERACTIONS -> Messages.Batch_interactions;
                    case EVENTS -> Messages.Batch_events;
                };
                words.add(NLS.bind(counts.updated(subject) == 0 ? Messages.Batch_added : Messages.Batch_updated,
                        new Object[] {counts.added(subject), name, counts.updated(subject)}));
            }
        }
        return words.isEmpty() ? Messages.Batch_nothing : String.join("; ", words);
    }

    /** A problem in one line: where, and what. */
    public static String line(Problem problem) {
        String file = problem.file() == null ? "" : problem.file();
        String place = problem.line() > 0 ? file + ":" + problem.line() : file;
        return Plain.line(place.isEmpty() ? problem.message() : place + ": " + problem.message());
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
