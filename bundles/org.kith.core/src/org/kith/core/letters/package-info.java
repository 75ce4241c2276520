/**
 * Letters (product.md §7): to one person each by construction, with what is known of them beside the text, checked
 * against what others have got, handed to the program that sends them, and logged when they were sent.
 */
package org.kith.core.letters;
