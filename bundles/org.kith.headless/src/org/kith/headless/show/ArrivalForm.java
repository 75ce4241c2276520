package org.kith.headless.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.imports.ImportResult;
import org.kith.core.intake.Arrival;
import org.kith.core.platform.Preview;
import org.kith.core.platform.Problem;

/** What became of one thing that was to be imported, for scripts and for people. Pure but for the writing. */
public final class ArrivalForm {
    private ArrivalForm() {
    }

    /** All problems of an arrival: what stood in the way, what the preview or the import met. */
    public static List<Problem> problems(Arrival arrival) {
        List<Problem> all = new ArrayList<>(arrival.problems());
        if (arrival.preview() != null) {
            arrival.preview().problems().stream().filter(one -> !all.contains(one)).forEach(all::add);
        }
        if (arrival.result() != null) {
            all.addAll(arrival.result().problems());
        }
        return all;
    }

    /** The fields of the contract, inside an object. */
    public static void fields(Json json, Arrival arrival) throws IOException, CoreException {
        ImportResult result = arrival.result();
        if (result == null) {
            json.nothing("id");
        } else {
            json.put("id", result.batch());
        }
        json.put("platform", arrival.platform()).put("path", path(arrival));
        if (result != null) {
            BatchForm.counts(json, result.counts());
        } else if (arrival.preview() != null) {
            Preview preview = arrival.preview();
            count(json, "people", preview.people());
            count(json, "accounts", preview.accounts());
            count(json, "interactions", preview.interactions());
            count(json, "events", preview.gatherings());
        } else {
            for (String subject : List.of("people", "accounts", "interactions", "events")) {
                count(json, subject, 0);
            }
        }
        BatchForm.problems(json, problems(arrival));
        json.strings("notInIt", result != null ? result.notInIt()
                : arrival.preview() != null ? arrival.preview().notInIt() : List.of());
        json.put("what", arrival.what()).put("state", result != null ? result.state().name() : state(arrival))
                .put("uid", result == null ? null : result.uid())
                .strings("notes", result == null ? List.of() : result.notes());
    }

    private static void count(Json json, String subject, long added) throws IOException, CoreException {
        json.object(subject, one -> one.put("added", added).put("updated", 0).put("unchanged", 0));
    }

    private static String state(Arrival arrival) {
        return arrival.preview() != null ? "PREVIEW" : arrival.restored() ? "RESTORED" : "REFUSED";
    }

    /** The same for people. */
    public static List<String> lines(Arrival arrival) {
        String path = Plain.line(path(arrival));
        ImportResult result = arrival.result();
        if (result != null) {
            return List.of(NLS.bind(Messages.Arrival_imported, new Object[] {result.batch(), path,
                Plain.line(arrival.what()), BatchForm.words(result.counts())}));
        }
        if (arrival.preview() != null) {
            Preview preview = arrival.preview();
            List<String> lines = new ArrayList<>();
            lines.add(NLS.bind(Messages.Arrival_preview, new Object[] {path, Plain.line(arrival.what()),
                preview.people(), preview.accounts(), preview.interactions(), preview.gatherings()}));
            preview.notInIt().forEach(sentence -> lines.add("  " + Plain.line(sentence)));
            return lines;
        }
        return List.of(NLS.bind(arrival.restored() ? Messages.Arrival_restored : Messages.Arrival_refused, path));
    }

    private static String path(Arrival arrival) {
        return String.join("\n", arrival.paths().stream().map(one -> one.toAbsolutePath().normalize().toString())
                .toList());
    }
}
