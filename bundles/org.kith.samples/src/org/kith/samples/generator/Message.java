package org.kith.samples.generator;

import java.time.Instant;

/**
 * One private message between the owner and somebody.
 *
 * @param with    the other
 * @param channel LINKEDIN or X
 * @param at      whole seconds
 * @param fromMe  who wrote it
 * @param text    what was written
 */
record Message(Person with, Channel channel, Instant at, boolean fromMe, String text) {
}
