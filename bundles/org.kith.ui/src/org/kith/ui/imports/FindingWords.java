package org.kith.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.kith.core.intake.Finding;
import org.kith.core.platform.Preview;
import org.kith.core.platform.Problem;
import org.kith.store.BatchRow;
import org.kith.ui.When;

/** What the import dialog says of a finding. Stateless but for the words of time; UI thread. */
final class FindingWords {
    private final When when;

    FindingWords(When when) {
        this.when = when;
    }

    /** What it is, as a title. */
    String title(Finding finding) {
        return switch (finding.kind()) {
            case UNKNOWN -> finding.paths().size() == 1 ? file(finding.paths().getFirst())
                    : NLS.bind(Messages.Importing_several, finding.paths().size());
            default -> finding.what().isBlank() || finding.what().equals(finding.name()) ? finding.name()
                    : finding.what().contains(finding.name()) ? finding.what()
                    : NLS.bind(Messages.Finding_title, finding.name(), finding.what());
        };
    }

    /** Where it is. */
    String from(Finding finding) {
        List<Path> paths = finding.paths();
        return paths.size() == 1 ? file(paths.getFirst())
                : NLS.bind(Messages.Finding_parts, file(paths.getFirst()), paths.size());
    }

    /** The paths whole, for a tooltip. */
    static String paths(Finding finding) {
        return String.join("\n", finding.paths().stream().map(Path::toString).toList());
    }

    /** How much, and of which time; empty when it was not counted. */
    String counts(Finding finding) {
        Preview preview = finding.preview();
        if (preview == null) {
            return "";
        }
        String counts = CountWords.of(preview);
        return preview.first() == null ? counts : NLS.bind(Messages.Finding_span,
                new Object[] {counts, when.date(preview.first()), when.date(preview.last())});
    }

    /** Whose it is; empty when nothing needs to be said. */
    String owner(Finding finding) {
        return switch (finding.owner()) {
            case NONE, OTHER -> "";
            case ME -> NLS.bind(Messages.Finding_mine, finding.shown());
            case FIRST -> NLS.bind(Messages.Finding_first, finding.shown());
        };
    }

    /** That it has been here before; empty when it has not. */
    String earlier(Finding finding) {
        BatchRow batch = finding.earlier();
        if (batch == null) {
            return "";
        }
        String ago = when.words(batch.started());
        return NLS.bind(finding.nothingNew() ? Messages.Finding_again : Messages.Finding_part, ago);
    }

    /** What it does not tell, one sentence each. */
    static List<String> notInIt(Finding finding) {
        return finding.preview() == null ? List.of() : finding.preview().notInIt();
    }

    /** The first problems, a line each, for those who want to see them before. */
    static List<String> problems(Finding finding, int most) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : finding.problems().subList(0, Math.min(most, finding.problems().size()))) {
            lines.add(problem.file().isEmpty() ? problem.message() : NLS.bind(Messages.Finding_problem,
                    problem.line() > 0 ? NLS.bind(Messages.Problems_line, problem.file(), problem.line())
                            : problem.file(), problem.message()));
        }
        return lines;
    }

    private static String file(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }
}
