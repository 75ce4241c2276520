/**
 * Which platforms and formats are installed. Descriptors are read from plugin.xml first, classes are made on demand,
 * foreign code runs in a guard that names the guilty bundle and can give it up when it hangs. Plug-ins appear and go at
 * run time.
 */
package org.kith.core.registry;
