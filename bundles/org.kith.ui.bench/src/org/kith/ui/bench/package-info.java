/** Applications that open a window, drive it and write what they measured; started by the benchmarks, by nobody else. */
package org.kith.ui.bench;
