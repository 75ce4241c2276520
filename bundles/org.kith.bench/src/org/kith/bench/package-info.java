/**
 * Benchmarks and fault checks of the whole program, called by the headless application: {@code kith bench} and
 * {@code kith torture}. Every goal is a ratio against a bare baseline in the same run. Nothing here is null unless
 * said.
 */
package org.kith.bench;
