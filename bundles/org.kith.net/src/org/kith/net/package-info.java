/**
 * HTTP for platform plug-ins: cancel, retry-after, politeness per host. No platform is known here.
 */
package org.kith.net;
