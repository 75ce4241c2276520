/**
 * What stands on a command line: which words a command takes, and the words that were given. No effect on anything.
 * Everything is non-null unless said.
 */
package org.kith.headless.line;
