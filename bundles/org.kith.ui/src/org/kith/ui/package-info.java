/**
 * What all views share: reading in the background, the chosen person, words for times, the visual language of
 * direction. Knows widgets, no workbench.
 */
package org.kith.ui;
