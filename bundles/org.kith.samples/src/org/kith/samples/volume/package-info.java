/**
 * Archives of any size, from a seed, for the benchmarks: streamed to a file, the same bytes everywhere. Nothing here is
 * null; the methods write files and are for background threads.
 */
package org.kith.samples.volume;
