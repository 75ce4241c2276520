/**
 * How data leaves Kith in open formats, and how Kith's own formats come back: the interfaces of the extension point
 * {@code org.kith.core.exporters}. Formats belong to plug-ins; core gives them a source to walk and a place to write
 * that only replaces what was there when everything is written.
 */
package org.kith.core.export;
