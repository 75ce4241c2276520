/**
 * Reading text that nobody vouches for: encodings found out, lines bounded, folded lines unfolded. For platform
 * plug-ins, which would otherwise hold a line of 400 MB in memory. Nothing here writes, and nothing keeps state beyond
 * one stream. Everything is used by one thread and non-null unless said.
 */
package org.kith.core.platform.io;
