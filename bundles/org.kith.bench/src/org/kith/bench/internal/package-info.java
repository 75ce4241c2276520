/** The benchmarks one by one, and how they measure and report. Not for others. Nothing here is null unless said. */
package org.kith.bench.internal;
