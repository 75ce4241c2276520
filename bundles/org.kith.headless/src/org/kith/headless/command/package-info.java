/**
 * The commands: one small class each, doorbells of the operations in core, and what they run in. Everything is non-null
 * unless said.
 */
package org.kith.headless.command;
