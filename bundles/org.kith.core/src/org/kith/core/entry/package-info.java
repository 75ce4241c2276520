/** What is entered by hand in a few keys: promises, links, words for times. */
package org.kith.core.entry;
