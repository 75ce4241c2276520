/**
 * Who on a list of attendees is already known (product.md §6), and how such lists are read. Pure functions over values;
 * any thread.
 */
package org.kith.insight.match;
