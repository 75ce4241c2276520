package org.kith.core.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.registry.CoverageDeclaration;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.CoverageRow;
import org.kith.store.InteractionRow;
import org.kith.store.Store;

/**
 * My accounts on the installed platforms by what each can and cannot see: what imports observed goes first, then what
 * they said, then what the plug-in declares; what nobody speaks of is unknown. A value; made off the UI thread.
 *
 * @param lines platforms by name, on each my accounts; a platform without an account of mine has one line without
 */
public record CoverageGrid(List<Line> lines) {
    /**
     * One of my accounts.
     *
     * @param platform where
     * @param account  null when I have none there that is known, or the platform knows none
     * @param cells    every signal, received and given
     */
    public record Line(PlatformDescriptor platform, AccountRow account, List<Cell> cells) {
        /** The cell of a signal in a direction, IN or OUT. */
        public Cell cell(SignalKind kind, Direction direction) {
            return cells.stream().filter(cell -> cell.kind() == kind && cell.direction() == direction).findFirst()
                    .orElseThrow();
        }
    }

    /**
     * What can be seen of one signal in one direction.
     *
     * @param from    epoch ms of the earliest observed; NO_TIME when open or not observed
     * @param to      epoch ms of the latest; NO_TIME when open or not observed
     * @param because why not, as the plug-in says it; empty when it does not
     */
    public record Cell(SignalKind kind, Direction direction, CoverageState state, long from, long to, String because) {
    }

    /** Reads it. */
    public static CoverageGrid read(Store store, PlatformRegistry registry) throws CoreException {
        List<AccountRow> mine = store.accounts(AccountQuery.mine());
        List<CoverageRow> known = store.coverage();
        List<Line> lines = new ArrayList<>();
        for (PlatformDescriptor platform : registry.platforms()) {
            List<AccountRow> here = mine.stream().filter(one -> one.key().platform().equals(platform.id())).toList();
            boolean without = known.stream().anyMatch(row -> of(row, platform) && row.account() == 0);
            if (here.isEmpty() && (without || !platform.coverage().isEmpty())) {
                lines.add(line(platform, List.of(), known));
            }
            sameTogether(here).forEach(accounts -> lines.add(line(platform, accounts, known)));
        }
        lines.sort(Comparator.comparing((Line line) -> line.platform().name(), String.CASE_INSENSITIVE_ORDER));
        return new CoverageGrid(List.copyOf(lines));
    }

    private static boolean of(CoverageRow row, PlatformDescriptor platform) {
        return row.platform().equals(platform.id());
    }

    /** A card knows an account by its handle, an archive by its number: to a person they are one. */
    private static Collection<List<AccountRow>> sameTogether(List<AccountRow> accounts) {
        return accounts.stream().collect(Collectors.groupingBy(account -> account.handle() == null
                ? account.key().key() : "@" + account.handle().toLowerCase(Locale.ROOT), LinkedHashMap::new,
                Collectors.toList())).values();
    }

    private static Line line(PlatformDescriptor platform, List<AccountRow> accounts, List<CoverageRow> known) {
        List<CoverageRow> here = known.stream().filter(row -> of(row, platform) && (accounts.isEmpty()
                ? row.account() == 0 : accounts.stream().anyMatch(one -> one.id() == row.account()))).toList();
        List<Cell> cells = new ArrayList<>();
        for (SignalKind kind : SignalKind.values()) {
            for (Direction direction : List.of(Direction.IN, Direction.OUT)) {
                cells.add(cell(kind, direction, platform, here.stream()
                        .filter(row -> row.kind() == kind && row.direction() == direction).toList()));
            }
        }
        return new Line(platform, accounts.isEmpty() ? null : accounts.getFirst(), List.copyOf(cells));
    }

    private static Cell cell(SignalKind kind, Direction direction, PlatformDescriptor platform,
            List<CoverageRow> rows) {
        CoverageDeclaration declared = platform.coverage().stream()
                .filter(one -> one.kind() == kind && one.direction() == direction).findFirst().orElse(null);
        String because = declared == null ? "" : declared.because();
        List<CoverageRow> observed = rows.stream().filter(row -> row.state() == CoverageState.OBSERVED).toList();
        if (!observed.isEmpty()) {
            return new Cell(kind, direction, CoverageState.OBSERVED, first(observed), last(observed), "");
        }
        // what a plug-in shows in principle is not seen before something was imported
        CoverageState state = !rows.isEmpty() ? rows.getLast().state()
                : declared == null || declared.state() == CoverageState.OBSERVED ? CoverageState.UNKNOWN
                : declared.state();
        return new Cell(kind, direction, state, InteractionRow.NO_TIME, InteractionRow.NO_TIME, because);
    }

    private static long first(List<CoverageRow> rows) {
        return rows.stream().anyMatch(row -> row.from() == InteractionRow.NO_TIME) ? InteractionRow.NO_TIME
                : rows.stream().mapToLong(CoverageRow::from).min().orElse(InteractionRow.NO_TIME);
    }

    private static long last(List<CoverageRow> rows) {
        return rows.stream().anyMatch(row -> row.to() == InteractionRow.NO_TIME) ? InteractionRow.NO_TIME
                : rows.stream().mapToLong(CoverageRow::to).max().orElse(InteractionRow.NO_TIME);
    }
}
