/**
 * Faces with names (product.md §6): lists of guests matched to the people who are known, and the brief of an event with
 * its pocket sheet.
 */
package org.kith.core.brief;
