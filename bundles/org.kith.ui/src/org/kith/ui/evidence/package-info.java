/** The interactions behind a figure or a sentence, shown wherever one asks for them. */
package org.kith.ui.evidence;
