package org.kith.store.sql;

import java.util.List;
import org.kith.model.activity.Audience;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;
import org.kith.store.ContactKey;

/**
 * The numbers that stand for literals on disk, by place in a list of names: fixed for ever, new ones at the end. The
 * order of literals in the model is free.
 */
final class Codes<E extends Enum<E>> {
    static final Codes<InteractionType> TYPE = new Codes<>(InteractionType.class, "LIKE", "SHARE", "QUOTE", "COMMENT",
            "MENTION", "POST", "FOLLOW", "CONNECT", "ENDORSE", "RECOMMEND", "MESSAGE", "EMAIL", "CALL", "MEETING",
            "INTRODUCE", "INVITE", "HELP", "GIFT", "OTHER");
    static final Codes<Direction> DIRECTION = new Codes<>(Direction.class, "NONE", "IN", "OUT", "MUTUAL");
    static final Codes<Audience> AUDIENCE = new Codes<>(Audience.class, "UNKNOWN", "PUBLIC", "FOLLOWERS", "GROUP",
            "ONE_TO_ONE");
    static final Codes<TimePrecision> PRECISION = new Codes<>(TimePrecision.class, "UNKNOWN", "EXACT", "DAY", "MONTH",
            "YEAR", "NOT_BEFORE");
    static final Codes<TargetRole> ROLE = new Codes<>(TargetRole.class, "TO", "CC", "BCC", "MENTIONED", "AUTHOR",
            "PARTICIPANT");
    static final Codes<SignalKind> SIGNAL = new Codes<>(SignalKind.class, "LIKE", "SHARE", "COMMENT", "MENTION",
            "FOLLOW", "ENDORSEMENT", "MESSAGE");
    static final Codes<CoverageState> COVERAGE = new Codes<>(CoverageState.class, "UNKNOWN", "OBSERVED", "NEVER");
    static final Codes<ContactKey.Kind> CONTACT = new Codes<>(ContactKey.Kind.class, "EMAIL", "PHONE", "PROFILE",
            "HOME");

    private final int[] codes;
    private final List<E> literals;

    private Codes(Class<E> type, String... names) {
        literals = List.of(names).stream().map(n -> Enum.valueOf(type, n)).toList();
        codes = new int[type.getEnumConstants().length];
        for (E literal : type.getEnumConstants()) {
            codes[literal.ordinal()] = literals.indexOf(literal);
        }
    }

    int of(E literal) {
        int code = codes[literal.ordinal()];
        if (code < 0) {
            throw new IllegalStateException("No code on disk for " + literal);
        }
        return code;
    }

    E literal(int code) {
        return literals.get(code);
    }
}
