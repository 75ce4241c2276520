package org.kith.platform.notices;

/**
 * A mail as bytes, as it stands in a mailbox.
 *
 * @param bytes without the line that divides mails; at most so many as the splitter keeps
 * @param line  where it begins in the file, from 1
 * @param cut   whether more was left out
 */
record RawMail(byte[] bytes, long line, boolean cut) {
}
