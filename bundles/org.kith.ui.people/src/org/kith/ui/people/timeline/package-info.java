/**
 * What happened, latest first: with one person, a circle, an account or everybody. A list that keeps its place while
 * data changes, filters, threads of messages, and the details of one interaction.
 */
package org.kith.ui.people.timeline;
