/**
 * Aggregates as JSON: the form of a stored document and of the JSON export. Driven by the Ecore model alone, so that a
 * new feature needs no code here.
 */
package org.kith.core.codec;
