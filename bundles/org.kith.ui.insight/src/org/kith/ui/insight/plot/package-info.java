/** Figures as a picture and as a table: what is shown, how it is drawn, written and proved. Views show their plots in it. */
package org.kith.ui.insight.plot;
