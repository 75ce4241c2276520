/** People on paper and in files: one person, the marked ones, or a circle. */
package org.kith.ui.people.output;
