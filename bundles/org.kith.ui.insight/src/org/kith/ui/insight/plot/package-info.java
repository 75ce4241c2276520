/** Figures as a picture and as a table: what is shown, how it is drawn, written and proved. For views of plots. */
package org.kith.ui.insight.plot;
