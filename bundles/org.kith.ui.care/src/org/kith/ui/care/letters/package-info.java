/** Letters: to one person each, with what is known beside the text and the personal check beneath it. */
package org.kith.ui.care.letters;
