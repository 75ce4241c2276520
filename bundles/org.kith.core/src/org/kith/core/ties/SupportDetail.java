package org.kith.core.ties;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.kith.core.evidence.SupportWords;
import org.kith.insight.ledger.Balance;
import org.kith.insight.ledger.MonthBar;

/**
 * What passed between a person and me, month by month. A value; any thread.
 *
 * @param months   received and given, undecayed, oldest first
 * @param received the interactions behind each month's received bar
 * @param given    the interactions behind each month's given bar
 * @param balance  of now, with what cannot be seen
 * @param words    in a sentence, with the interactions behind it
 */
public record SupportDetail(List<MonthBar> months, Map<YearMonth, List<String>> received,
        Map<YearMonth, List<String>> given, Balance balance, SupportWords words) {
    public SupportDetail {
        months = List.copyOf(months);
        received = Map.copyOf(received);
        given = Map.copyOf(given);
    }
}
