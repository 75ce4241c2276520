/**
 * Notification mails: what platforms tell by mail of things that others did towards me, and leave out of their
 * archives. Each sender has its rules in a file of its own beside the classes; what no rule knows is counted and told,
 * never guessed. Of a mail nothing is kept but what the notice says. Everything is non-null unless said.
 */
package org.kith.platform.notices;
