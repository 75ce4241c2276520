package org.kith.core.imports;

import java.util.function.ToLongFunction;
import org.kith.store.InteractionRow;

/**
 * The 64-bit hash by which an import sees that an interaction is unchanged: over everything but number, batch,
 * direction and origin. Accounts and threads count by their internal numbers, so the hash holds within one store; a
 * restore computes it anew. Stateless; any thread.
 */
public final class ContentHash implements ToLongFunction<InteractionRow> {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    @Override
    public long applyAsLong(InteractionRow row) {
        long hash = mix(row.type().ordinal() + 1L, row.actor());
        for (InteractionRow.Target target : row.targets()) {
            hash = mix(hash, target.account());
            hash = mix(hash, target.role() == null ? -1 : target.role().ordinal());
        }
        hash = mix(hash, row.published());
        hash = mix(hash, row.precision().ordinal());
        hash = mix(hash, row.end());
        hash = mix(hash, row.audience().ordinal());
        hash = mix(hash, row.recipients());
        hash = mix(hash, row.object());
        hash = mix(hash, row.inReplyTo());
        hash = mix(hash, row.conversation());
        hash = mix(hash, row.summary());
        hash = mix(hash, row.text());
        hash = mix(hash, row.link());
        return hash == 0 ? 1 : hash;
    }

    private static long mix(long hash, long value) {
        long mixed = (hash ^ value) * PRIME;
        return mixed ^ mixed >>> 32;
    }

    private static long mix(long hash, String text) {
        if (text == null) {
            return mix(hash, 0x6e756c6cL);
        }
        long mixed = hash ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(mixed, PRIME);
    }
}
