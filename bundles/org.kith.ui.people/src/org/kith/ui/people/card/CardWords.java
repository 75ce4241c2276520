package org.kith.ui.people.card;

import java.util.LinkedHashMap;
import java.util.Map;
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
