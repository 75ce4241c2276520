/**
 * The template of a platform plug-in: one class that reads the messages of a guest book.
 */
package org.kith.platform.example;
