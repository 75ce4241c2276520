/** The pages of help, our own HTML, shown in a view without a browser. */
package org.kith.workbench.help;
