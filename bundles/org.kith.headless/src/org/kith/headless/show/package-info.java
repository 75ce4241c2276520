/**
 * How answers look: aligned text for people, JSON with a fixed order of keys for scripts. No reads, no decisions.
 * Everything is non-null unless said.
 */
package org.kith.headless.show;
