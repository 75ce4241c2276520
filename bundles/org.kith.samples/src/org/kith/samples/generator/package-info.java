/**
 * Makes the sample archives: one invented world of 300 people over two years, from a fixed seed. Plain JDK, no clock,
 * no network, no default locale or zone: the same bytes everywhere. Nobody in it is real. Nothing here is null unless
 * said.
 */
package org.kith.samples.generator;
