package org.kith.platform.vcard;

import java.util.List;

/**
 * The lines of one card, between its BEGIN and END.
 *
 * @param line    number of its BEGIN line, from 1
 * @param version 2.1, 3.0 or 4.0
 * @param lines   without BEGIN, END and VERSION
 */
record RawCard(long line, String version, List<ContentLine> lines) {
}
