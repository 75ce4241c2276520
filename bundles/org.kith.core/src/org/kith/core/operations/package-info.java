/**
 * What a person can do with data, one class each: required input in the constructor, {@code run(monitor)}, no UI. The
 * window and the command line are two doors to these rooms. Called by a job or an application's main thread. Everything
 * is non-null unless said.
 */
package org.kith.core.operations;
