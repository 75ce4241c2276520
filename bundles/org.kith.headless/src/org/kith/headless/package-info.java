/**
 * The command line as the platform starts it, and the server that answers read commands for others while a workspace is
 * open here. Can not load SWT. Everything is non-null unless said.
 */
package org.kith.headless;
