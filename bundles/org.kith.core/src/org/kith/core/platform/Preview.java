package org.kith.core.platform;

import java.time.Instant;
import java.util.List;

/**
 * What an import would bring, before anything is written.
 *
 * @param owner        whose archive it is; null when it does not tell
 * @param people       cards and connections
 * @param accounts     distinct accounts
 * @param interactions what happened, all types
 * @param gatherings   events
 * @param first        earliest known time of an interaction; null when none
 * @param last         latest known time of an interaction; null when none
 * @param problems     what could not be read, at most a few hundred
 * @param notInIt      sentences: what this archive does not tell, and how to get it
 * @since 0.1
 */
public record Preview(AccountRecord owner, long people, long accounts, long interactions, long gatherings,
        Instant first, Instant last, List<Problem> problems, List<String> notInIt) {
}
