/**
 * What tests of platform plug-ins need: archives in memory, a sink that keeps everything, hostile zips, a loopback
 * server, a fake platform. Part of the SDK, so that strangers' plug-ins are tested as ours are. Used by one thread
 * unless said; non-null unless said.
 */
package org.kith.testkit;
