/**
 * How a program that finds a workspace held asks its holder: one command line a connection over a Unix domain socket in
 * the workspace. Everything is non-null unless said.
 */
package org.kith.headless.serve;
