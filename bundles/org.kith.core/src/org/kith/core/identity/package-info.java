/**
 * Who is who: comparison forms of names, addresses and profile addresses, lasting uids, what lists and links read of an
 * aggregate, and the rules by which what a source tells is merged into what is known. No store, no session; pure unless
 * said. Everything is non-null unless said.
 */
package org.kith.core.identity;
