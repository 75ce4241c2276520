package org.kith.ui.people.card;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.kith.model.people.FactKind;
import org.kith.model.people.Tier;

/** What the model's values are called on a card. */
final class CardWords {
    /** Rhythms in the order in which they are offered; nobody is graded by a letter. */
    static final Map<Tier, String> TIERS = tiers();
    /** Relations of RFC 6350 that are offered, with what they are called. */
    static final Map<String, String> RELATIONS = relations();

    private CardWords() {
    }

    private static Map<Tier, String> tiers() {
        Map<Tier, String> words = new LinkedHashMap<>();
        words.put(Tier.NONE, Messages.Tier_none);
        words.put(Tier.A, Messages.Tier_a);
        words.put(Tier.B, Messages.Tier_b);
        words.put(Tier.C, Messages.Tier_c);
        words.put(Tier.D, Messages.Tier_d);
        return words;
    }

    private static Map<String, String> relations() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("spouse", Messages.Relation_spouse);
        words.put("child", Messages.Relation_child);
        words.put("parent", Messages.Relation_parent);
        words.put("friend", Messages.Relation_friend);
        words.put("colleague", Messages.Relation_colleague);
        return words;
    }

    /** A relation by its types; what the source says where none is known here. */
    static String relation(List<String> types) {
        return types.stream().map(type -> RELATIONS.getOrDefault(type, type)).collect(Collectors.joining(", "));
    }

    /** Rhythms that can be pinned, and the one that is. */
    static Map<String, Period> rhythms(Period pinned) {
        Map<String, Period> words = new LinkedHashMap<>();
        words.put(of((Period) null), null);
        List<Period> offered = new ArrayList<>(List.of(Period.ofWeeks(1), Period.ofWeeks(2), Period.ofMonths(1),
                Period.ofMonths(2), Period.ofMonths(3), Period.ofMonths(6), Period.ofYears(1)));
        if (pinned != null && !offered.contains(pinned)) {
            offered.add(pinned);
        }
        offered.forEach(period -> words.put(of(period), period));
        return words;
    }

    /** A rhythm in words. */
    static String of(Period period) {
        if (period == null) {
            return Messages.Rhythm_derived;
        }
        if (period.getYears() > 0 && period.toTotalMonths() % 12 == 0 && period.getDays() == 0) {
            return count(period.getYears(), Messages.Rhythm_year, Messages.Rhythm_years);
        }
        if (period.toTotalMonths() > 0 && period.getDays() == 0) {
            return count(period.toTotalMonths(), Messages.Rhythm_month, Messages.Rhythm_months);
        }
        if (period.toTotalMonths() == 0 && period.getDays() % 7 == 0) {
            return count(period.getDays() / 7, Messages.Rhythm_week, Messages.Rhythm_weeks);
        }
        return count(period.toTotalMonths() * 30 + period.getDays(), Messages.Rhythm_day, Messages.Rhythm_days);
    }

    private static String count(long count, String one, String several) {
        return count == 1 ? one : NLS.bind(several, count);
    }

    static String of(FactKind kind) {
        return switch (kind) {
            case INTEREST -> Messages.Fact_interest;
            case HOBBY -> Messages.Fact_hobby;
            case EXPERTISE -> Messages.Fact_expertise;
            case PLACE -> Messages.Fact_place;
            case SKILL -> Messages.Fact_skill;
            case MILESTONE -> Messages.Fact_milestone;
            case BIOGRAPHY -> Messages.Fact_biography;
            default -> Messages.Fact_note;
        };
    }
}
