/**
 * From paths that a person dropped to imports: groups the parts of split archives, lets the plug-ins bid, previews,
 * imports or restores. The window and the command line both come in here.
 */
package org.kith.core.intake;
