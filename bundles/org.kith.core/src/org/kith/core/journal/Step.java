package org.kith.core.journal;

import java.time.Instant;

/**
 * One step made by hand.
 *
 * @param number ascending
 * @param label  what a person reads: "Edit Mei Tanaka"
 * @param at     when
 * @param undone whether it is undone at present
 */
public record Step(long number, String label, Instant at, boolean undone) {
}
