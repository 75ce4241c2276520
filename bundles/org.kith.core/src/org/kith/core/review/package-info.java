/**
 * Is my network real (product.md §11, journey 9): the ladder now and a year ago, how much of what passes is one-to-one,
 * how much is answered, and who has gone quiet.
 */
package org.kith.core.review;
